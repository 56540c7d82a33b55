import type { Born } from '@handrail/care/people'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { peopleWords } from './words/people.ts'

/** When somebody was born, as far as it is known and may be shown. */
export function BornText({ born, age }: Readonly<{ born: Born | null; age: string | undefined }>) {
  const { noAnswer } = useWords(peopleWords)
  const when = useWhen()
  if (born?.answer === 'exact')
    return (
      <>
        {when.date(born.on)}
        {age && <div className="hr-second">{age}</div>}
      </>
    )
  if (born && born.answer !== 'approximate') return noAnswer[born.answer]
  return age ?? ''
}
