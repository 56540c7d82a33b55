import { attemptsOf, MODES, OUTCOMES, recordAttempt } from '@handrail/care/intake'
import type { PersonRecord } from '@handrail/care/people'
import { useStaffName } from '../agency/colleagues.ts'
import { useAsk } from '../door/doors.tsx'
import { addressLine } from '../people/in-one-line.ts'
import { Answered } from '../staff-ui/answered.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { CheckField, LongField, SelectField } from '../staff-ui/form/fields.tsx'
import { Pair } from '../staff-ui/form/pair.tsx'
import { filled, textOf, ticked, withoutEmpty } from '../staff-ui/form/values.ts'
import { Panel } from '../staff-ui/page.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { phoneText } from '../ui/phone-text.ts'
import type { OneCase } from './one-case.ts'
import { intakeWords } from './words/intake.ts'

/** What was done to reach them, and how far that goes by the rule. */
export function AttemptsPart({ of, record }: Readonly<{ of: OneCase; record: PersonRecord | undefined }>) {
  const { reach: w } = useWords(intakeWords)
  const may = useMay()
  const when = useWhen()
  const nameOf = useStaffName()
  const asked = useAsk(attemptsOf, { case: of.case })
  return (
    <Panel title={w.title}>
      <Answered asked={asked} lines={2}>
        {({ attempts, tried }) => (
          <>
            {of.status === 'open' && of.reachedAt === null && (
              <p>
                {w.tried(
                  tried.attempts,
                  tried.attemptsNeeded,
                  tried.modes,
                  tried.modesNeeded,
                  tried.businessDays,
                  tried.daysNeeded,
                )}
                <br />
                <span className="hr-second">{w.rule}</span>
              </p>
            )}
            {attempts.length === 0 ? (
              <p>{w.none}</p>
            ) : (
              <ol className="hr-rowlist">
                {attempts.map(({ attempt, at, by, mode, outcome, theyCalled, left }) => (
                  <li key={attempt}>
                    <div>
                      {[theyCalled ? w.theyCalled : w.modes[mode], w.outcomes[outcome]].join(' · ')}
                      {left !== null && <p className="hr-lined">“{left}”</p>}
                      <div className="hr-second">
                        {[nameOf(by), when.moment(at)].filter(Boolean).join(' · ')}
                      </div>
                    </div>
                  </li>
                ))}
              </ol>
            )}
          </>
        )}
      </Answered>
      {may('intake:work') && of.status === 'open' && (
        <Reveal label={w.add} place="try">
          {(close) => <Add of={of} record={record} onDone={close} />}
        </Reveal>
      )}
    </Panel>
  )
}

function Add({
  of,
  record,
  onDone,
}: Readonly<{ of: OneCase; record: PersonRecord | undefined; onDone: () => void }>) {
  const { reach: w, refusals, problems } = useWords(intakeWords)
  const points = (record?.contactPoints ?? []).filter(({ closed }) => closed === undefined)
  const nameOfPoint = ({ at }: (typeof points)[number]) =>
    at.kind === 'phone' ? phoneText(at.number) : at.kind === 'email' ? at.email : addressLine(at.address)
  return (
    <DoorForm
      does={recordAttempt}
      draft={{ form: 'intake.recordAttempt', about: of.person, subject: of.case }}
      labels={{ mode: w.mode, point: w.point, outcome: w.outcome, theyCalled: w.theyCalled, left: w.left }}
      input={(values) => ({
        case: of.case,
        mode: textOf(values, 'mode'),
        outcome: textOf(values, 'outcome'),
        theyCalled: ticked(values, 'theyCalled'),
        ...withoutEmpty({ point: filled(values, 'point'), left: filled(values, 'left') }),
      })}
      refusal={wordsFor(refusals)}
      problemWords={problems}
      submit={w.save}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <Pair>
        <SelectField
          name="mode"
          label={w.mode}
          choices={MODES.map((value) => ({ value, label: w.modes[value] }))}
        />
        <SelectField
          name="point"
          label={w.point}
          choices={points.map((point) => ({ value: point.point, label: nameOfPoint(point) }))}
        />
      </Pair>
      <SelectField
        name="outcome"
        label={w.outcome}
        choices={OUTCOMES.map((value) => ({ value, label: w.outcomes[value] }))}
      />
      <CheckField name="theyCalled" label={w.theyCalled} />
      <LongField name="left" label={w.left} hint={w.leftHint} />
    </DoorForm>
  )
}
