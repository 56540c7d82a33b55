import { CASE_HANDED_WHY, caseHandovers, handedToMe, handOverCase, readHandover } from '@handrail/care/intake'
import { Link } from '@tanstack/react-router'
import { useColleagues, useStaffName } from '../agency/colleagues.ts'
import { useDaysAway } from '../agency/days-away.ts'
import { useAsk } from '../door/doors.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { LongField, SelectField } from '../staff-ui/form/fields.tsx'
import { Pair } from '../staff-ui/form/pair.tsx'
import { textOf } from '../staff-ui/form/values.ts'
import { Panel, Section } from '../staff-ui/page.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useSurroundings, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import type { OneCase } from './one-case.ts'
import { intakeWords } from './words/intake.ts'

/** Whose an intake is, how it came to them, and giving it to a colleague. */
export function HandOverPart({ of }: Readonly<{ of: OneCase }>) {
  const { handOver: w } = useWords(intakeWords)
  const may = useMay()
  const when = useWhen()
  const nameOf = useStaffName()
  const { me } = useSurroundings()
  const { answer } = useAsk(caseHandovers, { case: of.case }, { enabled: may('intake:read-story') })
  const isTheirs = of.owner === null || of.owner === me?.staff || me?.role === 'supervisor'
  const isAtIntake = of.status === 'open' && !PAST_INTAKE.includes(of.stage)
  return (
    <Panel title={w.title}>
      <p>{nameOf(of.owner) ?? w.nobody}</p>
      {answer && answer.handovers.length > 0 && (
        <ol className="hr-rowlist">
          {answer.handovers.map((one) => (
            <li key={one.handover}>
              <div>
                <p className="hr-lined">{one.words}</p>
                <div className="hr-second">
                  {w.was(nameOf(one.by) ?? '', nameOf(one.to) ?? '', when.moment(one.at))} {w.whys[one.why]}.
                </div>
              </div>
            </li>
          ))}
        </ol>
      )}
      {isAtIntake && isTheirs && may('intake:hand-over') && (
        <Reveal label={w.open}>{(close) => <HandOver of={of} onDone={close} />}</Reveal>
      )}
    </Panel>
  )
}

/** From then on a caseload is handed over, not an intake. */
const PAST_INTAKE: readonly OneCase['stage'][] = ['assigned', 'planning', 'active', 'leaving']

function HandOver({ of, onDone }: Readonly<{ of: OneCase; onDone: () => void }>) {
  const { handOver: w, refusals } = useWords(intakeWords)
  const awayOf = useDaysAway()
  const others = useColleagues('intake-worker')
    .filter(({ value }) => value !== of.owner)
    .map(({ value, label }) => ({ value, label: [label, awayOf(value)?.said].filter(Boolean).join(' · ') }))
  return (
    <DoorForm
      does={handOverCase}
      draft={{ form: 'intake.handOver', about: of.person, subject: of.case }}
      version={of.version}
      labels={{ to: w.to, why: w.why, words: w.words }}
      input={(values, seen) => ({
        case: of.case,
        version: seen ?? of.version,
        to: textOf(values, 'to'),
        why: textOf(values, 'why'),
        words: textOf(values, 'words'),
      })}
      refusal={wordsFor(refusals)}
      submit={w.save}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <Pair>
        <SelectField name="to" label={w.to} choices={others} />
        <SelectField
          name="why"
          label={w.why}
          choices={CASE_HANDED_WHY.map((value) => ({ value, label: w.whys[value] }))}
        />
      </Pair>
      <LongField name="words" label={w.words} hint={w.wordsHint} />
      <p className="hr-second">{w.goesAlong}</p>
    </DoorForm>
  )
}

/** On Today: intakes that its reader was given, with the words that were left. Not there when nobody gave one. */
export function HandedToMe() {
  const { handOver: w, refusals } = useWords(intakeWords)
  const may = useMay()
  const when = useWhen()
  const nameOf = useStaffName()
  const { answer } = useAsk(handedToMe, {}, { enabled: may('intake:work') })
  const handovers = answer?.handovers ?? []
  if (handovers.length === 0) return null
  return (
    <Section title={w.mine} count={handovers.length}>
      <p>{w.mineLead}</p>
      <ul className="hr-rowlist hr-lined">
        {handovers.map((one) => (
          <li key={one.handover}>
            <div className="hr-grow">
              <Link to="/intake/$case" params={{ case: one.case }}>
                {one.name}
              </Link>
              <p className="hr-lined">{one.words}</p>
              <div className="hr-second">
                {w.from(nameOf(one.by) ?? '', when.moment(one.at))} {w.whys[one.why]}.
              </div>
              <DoorForm
                does={readHandover}
                input={() => ({ handover: one.handover })}
                labels={{}}
                refusal={wordsFor(refusals)}
                submit={w.read}
                quiet
                onDone={() => undefined}
              >
                {null}
              </DoorForm>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
