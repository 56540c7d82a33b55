import type { PersonId } from '@handrail/care'
import { overview } from '@handrail/care/agency'
import { packetsOf } from '@handrail/care/determinations'
import type { CaseId } from '@handrail/care/intake'
import {
  enterWaitlist,
  entriesOf,
  FUNDING,
  INTERIM_SERVICES,
  PRIORITIES,
  RECHECK_DAYS,
} from '@handrail/care/waitlist'
import { Link } from '@tanstack/react-router'
import { useAsk } from '../door/doors.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { ChecksField, RadioField, SelectField } from '../staff-ui/form/fields.tsx'
import { Pair } from '../staff-ui/form/pair.tsx'
import { filled, listOf, textOf, withoutEmpty } from '../staff-ui/form/values.ts'
import { Panel } from '../staff-ui/page.tsx'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { GroundsFields, groundField, groundLabels, groundsIn } from './grounds-fields.tsx'
import { useWhyNot } from './why-not.ts'
import { waitlistWords } from './words/waitlist.ts'

type OfPerson = Readonly<{ person: PersonId }>

/** Where somebody waits or waited, on their record. Not there when nowhere. */
export function WaitsPanel({ person }: OfPerson) {
  const w = useWords(waitlistWords)
  const may = useMay()
  const when = useWhen()
  const { answer } = useAsk(entriesOf, { person }, { enabled: may('waitlist:read') })
  const entries = answer?.entries ?? []
  if (entries.length === 0) return null
  return (
    <Panel title={w.panel}>
      <ul className="hr-rowlist">
        {entries.map((of) => (
          <li key={of.entry}>
            <div>
              <Link to="/waiting/entry/$entry" params={{ entry: of.entry }}>
                {w.statuses[of.status]}
              </Link>
              <div className="hr-second">
                {[of.place !== null && w.place(of.place), w.sinceDay(when.day(of.since))]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** On an intake that was approved: nobody needs to wait, and where they must, they are put on the list here. */
export function EnterPart({ case: of, person }: OfPerson & Readonly<{ case: CaseId }>) {
  const { enter: w } = useWords(waitlistWords)
  const may = useMay()
  if (!may('waitlist:work')) return null
  return (
    <Panel title={w.title}>
      <p>{w.count}</p>
      <Reveal label={w.open} place="enter-list">
        {(close) => <Enter case={of} person={person} onDone={close} />}
      </Reveal>
    </Panel>
  )
}

/** The programs that said yes to them; none while nobody gathered papers here, or for whoever may not see what was decided. */
function useGranting(of: CaseId): readonly string[] {
  const may = useMay()
  const { answer } = useAsk(packetsOf, { case: of }, { enabled: may('determinations:read') })
  return (answer?.packets ?? [])
    .filter(({ questions }) => questions.every(({ status }) => status === 'granted'))
    .map(({ program }) => program)
}

function Enter({ case: of, person, onDone }: OfPerson & Readonly<{ case: CaseId; onDone: () => void }>) {
  const words = useWords(waitlistWords)
  const { enter: w } = words
  const when = useWhen()
  const { answer } = useAsk(overview, {})
  const granting = useGranting(of)
  const open = (answer?.programs ?? []).filter(
    ({ program, closedOn }) =>
      (closedOn === null || closedOn >= when.today) && (granting.length === 0 || granting.includes(program)),
  )
  return (
    <DoorForm
      does={enterWaitlist}
      draft={{ form: 'waitlist.enter', about: person, subject: of }}
      start={{ recheckDays: '30' }}
      labels={{
        program: w.program,
        funding: w.funding,
        priority: w.priority,
        grounds: w.grounds,
        ...groundLabels(words),
        interim: words.interim.which,
        recheckDays: w.recheckDays,
      }}
      fieldOf={groundField}
      input={(values) => ({
        case: of,
        program: textOf(values, 'program'),
        funding: textOf(values, 'funding'),
        grounds: groundsIn(values),
        ...withoutEmpty({ priority: filled(values, 'priority') }),
        recheckDays: Number(textOf(values, 'recheckDays')) as never,
        interim: listOf(values, 'interim') as never,
      })}
      {...useWhyNot()}
      submit={w.save}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      {(values) => (
        <>
          <Pair>
            <SelectField
              name="program"
              label={w.program}
              choices={open.map(({ program, name }) => ({ value: program, label: name }))}
            />
            <SelectField
              name="funding"
              label={w.funding}
              choices={FUNDING.map((value) => ({ value, label: words.fundings[value] }))}
            />
          </Pair>
          {textOf(values, 'funding') === 'substance-use-block-grant' && (
            <SelectField
              name="priority"
              label={w.priority}
              choices={PRIORITIES.map((value) => ({ value, label: words.priorities[value] }))}
            />
          )}
          <GroundsFields values={values} />
          <ChecksField
            name="interim"
            label={words.interim.which}
            choices={INTERIM_SERVICES.map((value) => ({ value, label: words.interim.values[value] }))}
          />
          <RadioField
            name="recheckDays"
            label={w.recheckDays}
            choices={RECHECK_DAYS.map((value) => ({ value: `${value}`, label: w.recheckEvery[value] }))}
          />
        </>
      )}
    </DoorForm>
  )
}
