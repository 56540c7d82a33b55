import type { PlainDate, StaffId } from '@handrail/care'
import { type CoverId, takeBackCovers } from '@handrail/care/assignments'
import { useStaffName } from '../agency/colleagues.ts'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { useWhyNot } from './why-not.ts'
import { assignmentsWords } from './words/assignments.ts'

type Props = Readonly<{
  covers: readonly CoverId[]
  away: StaffId
  until: PlainDate
  onDone: () => void
}>

/** Ends covers before their last day; first it says with whom their people are left. */
export function TakeBackForm({ covers, away, until, onDone }: Props) {
  const { cover: w } = useWords(assignmentsWords)
  const nameOf = useStaffName()
  const when = useWhen()
  return (
    <DoorForm
      does={takeBackCovers}
      labels={{ covers: w.title }}
      input={() => ({ covers: [...covers] })}
      refusal={useWhyNot()}
      submit={w.takeBackSave}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <p>{w.leftWith(nameOf(away) ?? '', when.day(until))}</p>
    </DoorForm>
  )
}
