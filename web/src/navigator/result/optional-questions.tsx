import type { Facts } from '@handrail/eligibility'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Part } from './part.tsx'
import type { ResultWords } from './words.ts'

export type OptionalQuestion = 'immigration' | 'crisis-care'

type OptionalQuestionsProps = Readonly<{
  facts: Facts
  say: ResultWords
  wide: boolean
  onAnswer: (question: OptionalQuestion) => void
}>

/** Questions that nobody is asked unless they open them, and why they may be worth it. */
export function OptionalQuestions({ facts, say, wide, onAnswer }: OptionalQuestionsProps) {
  const immigration = facts.immigration === undefined
  const crisisCare = facts.crisisCareInPastYear === undefined
  if (!immigration && !crisisCare) return null
  return (
    <Part title={say.moreTitle} folded={!wide}>
      {immigration && (
        <Disclosure summary={say.immigrationTitle}>
          <p>{say.immigrationWhy}</p>
          <Button onClick={() => onAnswer('immigration')}>{say.immigrationAsk}</Button>
        </Disclosure>
      )}
      {crisisCare && (
        <Disclosure summary={say.crisisCareTitle}>
          <p>{say.crisisCareWhy}</p>
          <Button onClick={() => onAnswer('crisis-care')}>{say.crisisCareAsk}</Button>
        </Disclosure>
      )}
    </Part>
  )
}
