import { addAddendum, PARTS, type Part, RATED_AREAS } from '@handrail/care/intake'
import type { ReactNode } from 'react'
import { useStaffName } from '../agency/colleagues.ts'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { LongField } from '../staff-ui/form/fields.tsx'
import { textOf } from '../staff-ui/form/values.ts'
import { Panel } from '../staff-ui/page.tsx'
import { listIn, wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { ASSESSMENT_FIELDS, type AssessmentField } from './assessment-fields.ts'
import { EpisodeLine } from './episodes-field.tsx'
import { FollowsPanel } from './follows-panel.tsx'
import type { Proposal, ShownAssessment, WholeAssessment } from './one-assessment.ts'
import { usePartText } from './part-text.ts'
import { assessmentWords } from './words/assessment.ts'

type Signed = NonNullable<WholeAssessment['signed']>
type Shown = Pick<ShownAssessment, 'diagnoses' | 'codeYear' | 'ratings'>

/** As far as whoever helps from here on reads it. */
export function ReadShown({ of }: Readonly<{ of: ShownAssessment }>) {
  const w = useWords(assessmentWords)
  const when = useWhen()
  const { recommendation } = of
  return (
    <>
      <Panel title={w.partTitles.diagnoses}>
        <Diagnoses of={of} />
      </Panel>
      <Panel title={w.partTitles.risk}>
        <p>{w.choices[of.risk]}</p>
      </Panel>
      <Panel title={w.partTitles.recommendation}>
        <Facts
          rows={[
            [w.asks['recommendation.level'], w.choices[recommendation.level]],
            [
              w.asks['recommendation.services'],
              recommendation.services.map((one) => w.choices[one]).join(', '),
            ],
            [w.asks['recommendation.words'], recommendation.words],
          ]}
        />
      </Panel>
      <Panel title={w.partTitles.function}>
        {of.severity && <Facts rows={[[w.follows.severity, w.choices[of.severity]]]} />}
        <Ratings of={of} />
      </Panel>
      <Panel>
        <p>
          {[w.served(when.day(of.servedOn)), of.validUntil && w.relyUntil(when.day(of.validUntil))]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <SignedBy signature={of.signature} holds={of.holds} />
        {of.additions > 0 && <p>{w.additions(of.additions)}</p>}
      </Panel>
    </>
  )
}

/** The whole of it, for clinicians: as it was signed, with what was added. */
export function ReadWhole({ of, Beside }: Readonly<{ of: WholeAssessment; Beside: Proposal }>) {
  const w = useWords(assessmentWords)
  const when = useWhen()
  const nameOf = useStaffName()
  const { signed } = of
  if (!signed) return <p>{w.statuses[of.status]}</p>
  const { what, coSigned } = signed
  return (
    <>
      <WhatWasSigned what={what} person={of.person} Beside={Beside} />
      <Panel>
        {what.validUntil && <p>{w.relyUntil(when.day(what.validUntil))}</p>}
        <OnLicense of={what.credential} />
        <SignedBy signature={signed.signature} holds={signed.holds} />
        {coSigned && (
          <>
            <p className="hr-second">{w.coSign.by(nameOf(coSigned.by) ?? '', when.moment(coSigned.at))}</p>
            <OnLicense of={coSigned} />
          </>
        )}
        <Added of={signed} />
        <div className="hr-actions">
          <Reveal label={w.add}>{(close) => <Add of={of} onDone={close} />}</Reveal>
        </div>
      </Panel>
    </>
  )
}

/** All of it as it was signed, and what follows from it. */
export function WhatWasSigned({
  what,
  person,
  Beside,
}: Readonly<{ what: Signed['what']; person: WholeAssessment['person']; Beside: Proposal }>) {
  const { on } = what.content.service ?? {}
  return (
    <>
      {PARTS.map((part) => (
        <PartShown key={part} part={part} what={what} />
      ))}
      <FollowsPanel of={{ ...what.computed, severity: what.computed.severity }} />
      {on && <Beside of={what.content} person={person} on={on} />}
    </>
  )
}

export function OnLicense({ of }: Readonly<{ of: { readonly kind: string; readonly state: string } }>) {
  const w = useWords(assessmentWords)
  return <p>{w.onLicense(w.licences[of.kind] ?? of.kind, of.state)}</p>
}

function PartShown({ part, what }: Readonly<{ part: Part; what: Signed['what'] }>) {
  const w = useWords(assessmentWords)
  const show = useShown()
  const given = what.content[part]
  if (!given) return null
  const values = given as Readonly<Record<string, unknown>>
  const episodes = what.content.episodes?.list ?? []
  return (
    <Panel title={w.partTitles[part]}>
      {part === 'diagnoses' && <Diagnoses of={{ diagnoses: what.diagnoses, codeYear: what.codeYear }} />}
      {part === 'episodes' &&
        (episodes.length === 0 ? (
          <p>{w.episodes.none}</p>
        ) : (
          <ul className="hr-rowlist">
            {episodes.map((one, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: what is signed never changes its order
              <li key={n}>
                <EpisodeLine of={one} />
              </li>
            ))}
          </ul>
        ))}
      {part === 'function' && <Ratings of={{ ratings: what.content.function?.ratings ?? {} }} />}
      <Facts
        rows={ASSESSMENT_FIELDS[part]
          .filter(({ kind }) => kind !== 'rating')
          .map((field) => [w.asks[`${part}.${field.name}`], show(field, values[field.name])])}
      />
    </Panel>
  )
}

function useShown(): (field: AssessmentField, given: unknown) => string {
  const textOfPart = usePartText()
  const when = useWhen()
  return ({ kind }, given) => {
    if (kind === 'date' && typeof given === 'string')
      return when.longDay(given as `${number}-${number}-${number}`)
    return kind === 'words' && typeof given === 'string' ? given : textOfPart(given)
  }
}

type Row = readonly [label: string | undefined, text: string | null | undefined]

function Facts({ rows }: Readonly<{ rows: readonly Row[] }>) {
  const written = rows.filter(([, text]) => text)
  if (written.length === 0) return null
  return (
    <dl className="hr-facts">
      {written.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className="hr-lined">{text}</dd>
        </div>
      ))}
    </dl>
  )
}

function Diagnoses({ of }: Readonly<{ of: Pick<Shown, 'diagnoses' | 'codeYear'> }>): ReactNode {
  const w = useWords(assessmentWords)
  if (of.diagnoses.length === 0) return <p>{w.noDiagnosis}</p>
  return (
    <>
      <ul className="hr-rowlist">
        {of.diagnoses.map(({ code, title, place, certainty, onset }) => (
          <li key={code}>
            <div>
              <b>{code}</b> {title}
              <div className="hr-second">
                {[w.choices[place], w.choices[certainty], onset && w.diagnosis.since(onset)]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
            </div>
          </li>
        ))}
      </ul>
      {of.codeYear !== null && <p className="hr-second">{w.codeYear(of.codeYear)}</p>}
    </>
  )
}

function Ratings({ of: { ratings } }: Readonly<{ of: Pick<Shown, 'ratings'> }>) {
  const w = useWords(assessmentWords)
  return (
    <Facts
      rows={RATED_AREAS.map((area) => {
        const rating = ratings[area]
        return [w.asks[`function.${area}`], rating && w.choices[rating]] as const
      })}
    />
  )
}

function SignedBy({ signature, holds }: Readonly<{ signature: Signed['signature']; holds: boolean }>) {
  const w = useWords(assessmentWords)
  const nameOf = useStaffName()
  const when = useWhen()
  return (
    <p className="hr-second">
      {w.signedBy(nameOf(signature.by) ?? '', when.moment(signature.at))} {holds ? w.holds : w.broken}
    </p>
  )
}

function Added({ of }: Readonly<{ of: Signed }>) {
  const w = useWords(assessmentWords)
  const nameOf = useStaffName()
  const when = useWhen()
  if (of.addenda.length === 0) return null
  return (
    <>
      <h3>{w.addedTitle}</h3>
      <ol className="hr-rowlist">
        {of.addenda.map(({ n, words, signature }) => (
          <li key={n}>
            <div>
              <p className="hr-lined">{words}</p>
              <div className="hr-second">
                {w.signedBy(nameOf(signature.by) ?? '', when.moment(signature.at))}
              </div>
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}

function Add({ of, onDone }: Readonly<{ of: WholeAssessment; onDone: () => void }>) {
  const w = useWords(assessmentWords)
  return (
    <DoorForm
      does={addAddendum}
      draft={{ form: 'intake.addAddendum', about: of.person, subject: of.assessment }}
      labels={{ words: w.addWords }}
      input={(values) => ({ assessment: of.assessment, words: textOf(values, 'words') })}
      refusal={(refused) =>
        refused.code === 'no-valid-credential'
          ? w.licenseRefusal(
              refused.figures,
              listIn(refused.figures, 'kinds')
                .map((one) => w.licences[one] ?? one)
                .join(', '),
            )
          : wordsFor(w.refusals)(refused)
      }
      submit={w.addSave}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <LongField name="words" label={w.addWords} />
    </DoorForm>
  )
}
