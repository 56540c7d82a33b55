import type { PersonId } from '@handrail/care'
import { addTask } from '@handrail/care/clocks'
import { useColleagues } from '../agency/colleagues.ts'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { SelectField, TextField } from '../staff-ui/form/fields.tsx'
import { filled, textOf } from '../staff-ui/form/values.ts'
import { wordsFor } from '../staff-ui/refusals.ts'
import { useMay, useSurroundings, useWords } from '../staff-ui/surroundings.tsx'
import { clocksWords } from './words/clocks.ts'
import { ofPersonWords } from './words/of-person.ts'

/** A deadline of one's own making, about somebody or about nobody. Whoever gives work out may give this to another. */
export function AddTaskForm({
  person,
  onDone,
}: Readonly<{ person?: PersonId | undefined; onDone: () => void }>) {
  const w = useWords(clocksWords)
  const of = useWords(ofPersonWords)
  const may = useMay()
  const { me } = useSurroundings()
  const colleagues = useColleagues()
  return (
    <DoorForm
      does={addTask}
      draft={{ form: 'clocks.addTask', ...(person && { about: person }) }}
      start={{ owner: me?.staff ?? '' }}
      labels={{ title: w.taskTitle, dueOn: w.taskDue, owner: of.owner }}
      fieldOf={(field) => field.split('.')[0] ?? field}
      input={(values) => {
        const owner = filled(values, 'owner')
        return {
          ...(person && { person }),
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
      <TextField name="dueOn" label={w.taskDue} type="date" short />
      {may('clocks:assign') && (
        <SelectField name="owner" label={of.owner} hint={of.ownerHint} choices={colleagues} />
      )}
    </DoorForm>
  )
}
