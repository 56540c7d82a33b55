import { addTask } from '@handrail/care/clocks'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { TextField } from '../staff-ui/form/fields.tsx'
import { textOf } from '../staff-ui/form/values.ts'
import { wordsFor } from '../staff-ui/refusals.ts'
import { useWords } from '../staff-ui/surroundings.tsx'
import { clocksWords } from './words/clocks.ts'

/** A deadline of one's own making. */
export function AddTaskForm({ onDone }: Readonly<{ onDone: () => void }>) {
  const w = useWords(clocksWords)
  return (
    <DoorForm
      does={addTask}
      draft={{ form: 'clocks.addTask' }}
      labels={{ title: w.taskTitle, dueOn: w.taskDue }}
      input={(values) => ({ title: textOf(values, 'title'), dueOn: textOf(values, 'dueOn') })}
      refusal={wordsFor(w.refusals)}
      submit={w.save}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <TextField name="title" label={w.taskTitle} hint={w.taskHint} maxLength={200} />
      <TextField name="dueOn" label={w.taskDue} type="date" short />
    </DoorForm>
  )
}
