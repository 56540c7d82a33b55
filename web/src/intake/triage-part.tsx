import { awaitsTriage, TIERS, triage, triageOf } from '@handrail/care/intake'
import { useStaffName } from '../agency/colleagues.ts'
import { useAsk } from '../door/doors.tsx'
import { Answered } from '../staff-ui/answered.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { LongField, RadioField } from '../staff-ui/form/fields.tsx'
import { textOf } from '../staff-ui/form/values.ts'
import { Panel } from '../staff-ui/page.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import type { OneCase } from './one-case.ts'
import { TierChip } from './tier-chip.tsx'
import { intakeWords } from './words/intake.ts'

/** How urgent it is now. It stays in view while one reads and writes: saying so is always one tap away. */
export function TriageBar({ of, callsFor }: Readonly<{ of: OneCase; callsFor: boolean }>) {
  const { triage: w } = useWords(intakeWords)
  const may = useMay()
  const mayTriage = may('intake:triage')
  return (
    <section className="hr-triage" aria-label={w.title}>
      <div className="hr-chips">
        <TierChip tier={of.tier} />
        {of.tier === null && awaitsTriage(of.stage) && <span className="hr-second">{w.asUrgent}</span>}
        {callsFor && (of.tier === null || of.tier > 1) && <p role="status">{w.callsFor}</p>}
      </div>
      {mayTriage && <Reveal label={w.change}>{(close) => <TriageForm of={of} onDone={close} />}</Reveal>}
    </section>
  )
}

function TriageForm({ of, onDone }: Readonly<{ of: OneCase; onDone: () => void }>) {
  const { triage: w, tiers, tierHints, refusals, problems } = useWords(intakeWords)
  const may = useMay()
  return (
    <DoorForm
      does={triage}
      draft={{ form: 'intake.triage', about: of.person, subject: of.case }}
      labels={{ tier: w.tier, words: w.grounds }}
      input={(values) => ({
        case: of.case,
        tier: TIERS.find((tier) => String(tier) === textOf(values, 'tier')) ?? ('' as never),
        words: textOf(values, 'words'),
      })}
      refusal={wordsFor(refusals)}
      problemWords={problems}
      submit={w.save}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <RadioField
        name="tier"
        label={w.tier}
        {...(!may('intake:lower-tier') && of.tier !== null && { hint: w.onlyClinician })}
        choices={TIERS.map((tier) => ({ value: String(tier), label: `${tiers[tier]}. ${tierHints[tier]}` }))}
      />
      <LongField name="words" label={w.grounds} hint={w.groundsHint} />
    </DoorForm>
  )
}

/** Each time that somebody said how urgent it is, with the grounds and who. */
export function TriageHistory({ of }: Readonly<{ of: OneCase }>) {
  const { triage: w } = useWords(intakeWords)
  const may = useMay()
  const nameOf = useStaffName()
  const when = useWhen()
  const mayRead = may('intake:read-story')
  const asked = useAsk(triageOf, { case: of.case }, { enabled: mayRead })
  if (!mayRead) return null
  return (
    <Panel title={w.title}>
      <Answered asked={asked} lines={2}>
        {({ triage: rows }) =>
          rows.length === 0 ? (
            <p>{w.none}</p>
          ) : (
            <ol className="hr-rowlist" aria-label={w.history}>
              {rows.map(({ n, tier, words, at, by }) => (
                <li key={n}>
                  <div>
                    <TierChip tier={tier} />
                    <p className="hr-lined">“{words}”</p>
                    <div className="hr-second">
                      {[nameOf(by), when.moment(at)].filter(Boolean).join(' · ')}
                    </div>
                  </div>
                </li>
              ))}
            </ol>
          )
        }
      </Answered>
    </Panel>
  )
}
