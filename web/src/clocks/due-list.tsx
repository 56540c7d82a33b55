import type { PersonId } from '@handrail/care'
import { type DeadlineShown, finish, snooze } from '@handrail/care/clocks'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useDo } from '../door/doors.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { SelectField, TextField } from '../staff-ui/form/fields.tsx'
import { textOf } from '../staff-ui/form/values.ts'
import { LinkButton } from '../staff-ui/link-button.tsx'
import { ListTable } from '../staff-ui/list-table.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { DueChip } from './due-chip.tsx'
import { useDueWords } from './due-words.ts'
import { clocksWords } from './words/clocks.ts'

type NameOf = (person: PersonId) => string | undefined

/** Things that are due, each with its reason under it and one thing to do. */
export function DueList({
  title,
  rows,
  nameOf,
  headless = false,
}: Readonly<{ title: string; rows: readonly DeadlineShown[]; nameOf: NameOf; headless?: boolean }>) {
  const w = useWords(clocksWords)
  const said = useDueWords()
  return (
    <ListTable
      caption={title}
      rows={rows}
      headless={headless}
      keyOf={({ deadline }) => deadline}
      columns={[
        {
          key: 'person',
          title: w.columns.person,
          width: '20%',
          show: (due) => <Whose due={due} nameOf={nameOf} />,
        },
        {
          key: 'what',
          title: w.columns.what,
          onPhone: 'untitled',
          show: (due) => {
            const { what, why } = said(due)
            return (
              <>
                {what}
                <div className="hr-second">{why}</div>
              </>
            )
          },
        },
        {
          key: 'due',
          title: w.columns.due,
          width: '20%',
          onPhone: 'beside-action',
          show: (due) => <DueChip due={due} />,
        },
        {
          key: 'action',
          width: '24%',
          title: w.columns.action,
          quiet: true,
          show: (due) => <Act due={due} nameOf={nameOf} />,
        },
      ]}
    />
  )
}

function Whose({ due: { person }, nameOf }: Readonly<{ due: DeadlineShown; nameOf: NameOf }>) {
  const w = useWords(clocksWords)
  if (person === null) return w.nobody
  return (
    <Link to="/people/$person" params={{ person }}>
      {nameOf(person) ?? w.open}
    </Link>
  )
}

/** One thing to do: say that a task is done, or open the record where what a rule asks for is done. */
export function Act({
  due,
  nameOf,
  first = false,
}: Readonly<{ due: DeadlineShown; nameOf: NameOf; first?: boolean }>) {
  const w = useWords(clocksWords)
  const said = useDueWords()
  const may = useMay()
  const { send, busy } = useDo(finish)
  const { deadline, version, person, because } = due
  const what = [said(due).what, person === null ? undefined : nameOf(person)].filter(Boolean).join(', ')
  return (
    <div className="hr-actions">
      {person !== null && because !== null && (
        <LinkButton
          to="/people/$person"
          params={{ person }}
          variant="default"
          size="xs"
          aria-label={`${w.open}: ${what}`}
        >
          {w.open}
        </LinkButton>
      )}
      {because === null && may('clocks:work') && (
        <Button
          variant={first ? 'filled' : 'default'}
          size={first ? 'sm' : 'xs'}
          loading={busy}
          aria-label={`${w.done}: ${what}`}
          onClick={() => void send({ deadline, version })}
        >
          {w.done}
        </Button>
      )}
      {may('clocks:work') && (
        <Reveal label={w.putOff} what={what}>
          {(close) => <PutOff due={due} onDone={close} />}
        </Reveal>
      )}
    </div>
  )
}

const WHY = [
  'waiting-for-person',
  'waiting-for-office',
  'waiting-for-document',
  'planned-already',
  'staff-away',
  'other',
] as const

function PutOff({
  due: { deadline, version },
  onDone,
}: Readonly<{ due: DeadlineShown; onDone: () => void }>) {
  const w = useWords(clocksWords)
  return (
    <DoorForm
      does={snooze}
      labels={{ until: w.putOffUntil, why: w.why }}
      input={(values) => ({ deadline, version, until: textOf(values, 'until'), why: textOf(values, 'why') })}
      refusal={wordsFor(w.refusals)}
      submit={w.save}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <TextField name="until" label={w.putOffUntil} type="date" short />
      <SelectField
        name="why"
        label={w.why}
        choices={WHY.map((value) => ({ value, label: w.putOffWhy[value] }))}
      />
    </DoorForm>
  )
}
