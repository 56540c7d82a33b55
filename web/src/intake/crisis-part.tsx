import type { PersonId } from '@handrail/care'
import { answerCrisis, CRISIS_OUTCOMES, type CrisisId, followUpCrisis, triageOf } from '@handrail/care/intake'
import { useColleagues, useStaffName } from '../agency/colleagues.ts'
import { useAsk } from '../door/doors.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { LongField, RadioField, SelectField, TextField } from '../staff-ui/form/fields.tsx'
import { filled, textOf } from '../staff-ui/form/values.ts'
import { Panel } from '../staff-ui/page.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useSurroundings, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import type { OneCase } from './one-case.ts'
import { intakeWords } from './words/intake.ts'

/** Danger that was found: first what nobody has answered, then what is still to be asked, then what was. */
export function CrisisPart({ of }: Readonly<{ of: OneCase }>) {
  const { crisis: w } = useWords(intakeWords)
  const may = useMay()
  const when = useWhen()
  const nameOf = useStaffName()
  const mayRead = may('intake:read-story')
  const mayAnswer = may('intake:triage')
  const { answer } = useAsk(triageOf, { case: of.case }, { enabled: mayRead })
  const crises = answer?.crises ?? []
  const [open] = crises.filter(({ answeredAt }) => answeredAt === null)
  const toAsk = crises.filter(({ answeredAt, followedUpAt }) => answeredAt !== null && followedUpAt === null)
  const over = crises.filter(({ followedUpAt }) => followedUpAt !== null)
  return (
    <>
      {open && (
        <section className="hr-note hr-note-safe" aria-label={w.title}>
          <div className="hr-grow">
            <h2>{w.title}</h2>
            <p>{w.lead}</p>
            <p>{w.found(when.moment(open.foundAt))}</p>
            {mayAnswer && (
              <Reveal label={w.answer} place="answer-crisis">
                {(close) => <Answer crisis={open.crisis} person={of.person} onDone={close} />}
              </Reveal>
            )}
          </div>
        </section>
      )}
      {toAsk.map((crisis) => (
        <section key={crisis.crisis} className="hr-note" aria-label={w.followUpTitle}>
          <div className="hr-grow">
            <h2>{w.followUpTitle}</h2>
            <Told {...crisis} nameOf={nameOf} />
            {mayAnswer && (
              <Reveal label={w.followUp}>
                {(close) => <FollowUp crisis={crisis.crisis} person={of.person} onDone={close} />}
              </Reveal>
            )}
          </div>
        </section>
      ))}
      {over.length > 0 && (
        <Panel title={w.earlier}>
          <ul className="hr-rowlist">
            {over.map((crisis) => (
              <li key={crisis.crisis}>
                <div>
                  <Told {...crisis} nameOf={nameOf} />
                  <p className="hr-lined">“{crisis.followUp}”</p>
                </div>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  )
}

interface Said {
  readonly outcome: (typeof CRISIS_OUTCOMES)[number] | null
  readonly clinician: string | null
  readonly outside: string | null
  readonly words: string | null
}

function Told({
  outcome,
  clinician,
  outside,
  words,
  nameOf,
}: Said & Readonly<{ nameOf: ReturnType<typeof useStaffName> }>) {
  const { crisis: w } = useWords(intakeWords)
  const who = outside ?? nameOf(clinician)
  return (
    <>
      <p>{[outcome && w.outcomes[outcome], who && w.by(who)].filter(Boolean).join(' · ')}</p>
      <p className="hr-lined">“{words}”</p>
    </>
  )
}

type FormProps = Readonly<{ crisis: CrisisId; person: PersonId; onDone: () => void }>

function Answer({ crisis, person, onDone }: FormProps) {
  const { crisis: w, refusals, problems } = useWords(intakeWords)
  const { me } = useSurroundings()
  const mayLower = useMay()('intake:lower-tier')
  const clinicians = useColleagues('clinician')
  const meToo = clinicians.some(({ value }) => value === me?.staff)
  return (
    <DoorForm
      does={answerCrisis}
      draft={{ form: 'intake.answerCrisis', about: person, subject: crisis }}
      start={meToo && me ? { clinician: me.staff } : {}}
      labels={{ outcome: w.outcome, clinician: w.clinician, outside: w.outside, words: w.words }}
      fieldOf={(field) => (field === 'clinician.outside' ? 'outside' : field)}
      input={(values) => {
        const outside = filled(values, 'outside')
        return {
          crisis,
          outcome: textOf(values, 'outcome'),
          clinician: outside === undefined ? { staff: textOf(values, 'clinician') } : { outside },
          words: textOf(values, 'words'),
        }
      }}
      refusal={wordsFor(refusals)}
      problemWords={problems}
      submit={w.save}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <RadioField
        name="outcome"
        label={w.outcome}
        choices={CRISIS_OUTCOMES.filter((value) => mayLower || value !== 'no-danger-found').map((value) => ({
          value,
          label: w.outcomes[value],
        }))}
      />
      <SelectField name="clinician" label={w.clinician} choices={clinicians} />
      <TextField name="outside" label={w.outside} hint={w.outsideHint} autoComplete="off" />
      <LongField name="words" label={w.words} />
    </DoorForm>
  )
}

function FollowUp({ crisis, person, onDone }: FormProps) {
  const { crisis: w, refusals, problems } = useWords(intakeWords)
  return (
    <DoorForm
      does={followUpCrisis}
      draft={{ form: 'intake.followUpCrisis', about: person, subject: crisis }}
      labels={{ words: w.followUpWords }}
      input={(values) => ({ crisis, words: textOf(values, 'words') })}
      refusal={wordsFor(refusals)}
      problemWords={problems}
      submit={w.followUpSave}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <LongField name="words" label={w.followUpWords} />
    </DoorForm>
  )
}
