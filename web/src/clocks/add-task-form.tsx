import type { PersonId } from '@handrail/care'
import { addTask } from '@handrail/care/clocks'
import type { ReactNode } from 'react'
import { useColleagues } from '../agency/colleagues.ts'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { SelectField, TextField } from '../staff-ui/form/fields.tsx'
import { filled, textOf } from '../staff-ui/form/values.ts'
import { wordsFor } from '../staff-ui/refusals.ts'
import { useSurroundings, useWords } from '../staff-ui/surroundings.tsx'
import { clocksWords } from './words/clocks.ts'
import { ofPersonWords } from './words/of-person.ts'

type AddTaskProps = Readonly<{
  /** Whom it is about, when it stands on their record. */
  person?: PersonId | undefined
  /** A field that chooses whom it is about. A page gives it, since people are a later room. */
  whom?: ReactNode
  onDone: () => void
}>

/** The name of the field that `whom` fills. */
export const WHOM = 'person'

/** A deadline of one's own making, about somebody or about nobody, for oneself or for a colleague who may see it. */
export function AddTaskForm({ person, whom, onDone }: AddTaskProps) {
  const w = useWords(clocksWords)
  const of = useWords(ofPersonWords)
  const { me } = useSurroundings()
  const colleagues = useColleagues()
  return (
    <DoorForm
      does={addTask}
      draft={{ form: 'clocks.addTask', ...(person && { about: person }) }}
      start={{ owner: me?.staff ?? '' }}
      labels={{ title: w.taskTitle, [WHOM]: of.about, dueOn: w.taskDue, owner: of.owner }}
      fieldOf={(field) => field.split('.')[0] ?? field}
      input={(values) => {
        const owner = filled(values, 'owner')
        const about = person ?? filled(values, WHOM)
        return {
          ...(about !== undefined && { person: about }),
          title: textOf(values, 'title'),
          dueOn: textOf(values, 'dueOn'),
          ...(owner !== undefined && owner !== me?.staff && { owner: { staff: owner } }),
        }
      }}
      refusal={wordsFor(w.refusals)}
      submit={w.save}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <TextField name="title" label={w.taskTitle} hint={w.taskHint} maxLength={200} />
      {whom}
      <TextField name="dueOn" label={w.taskDue} type="date" short />
      <SelectField name="owner" label={of.owner} hint={of.ownerHint} choices={colleagues} />
    </DoorForm>
  )
}
