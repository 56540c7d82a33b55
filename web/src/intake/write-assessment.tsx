import {
  type Computed,
  type Content,
  computedFrom,
  DROPPED_WHY,
  dropAssessment,
  missingIn,
  type Part,
  signAssessment,
  stageOfLife,
} from '@handrail/care/intake'
import { read } from '@handrail/care/people'
import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type FC, type ReactNode, useState } from 'react'
import { useAsk, useDo } from '../door/doors.tsx'
import type { Reply } from '../door/reply.ts'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { RadioField } from '../staff-ui/form/fields.tsx'
import { textOf } from '../staff-ui/form/values.ts'
import { Panel, Section } from '../staff-ui/page.tsx'
import { listIn, wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { TroubleNote } from '../staff-ui/trouble-note.tsx'
import { useUnsaved } from '../staff-ui/use-kept.ts'
import { useWhen } from '../staff-ui/when.ts'
import { Notice } from '../ui/notice.tsx'
import { fieldsFor, partsFor } from './assessment-fields.ts'
import { FollowsPanel } from './follows-panel.tsx'
import type { Proposal, WholeAssessment } from './one-assessment.ts'
import { PartForm } from './part-form.tsx'
import type { PartValue } from './use-part.ts'
import { assessmentWords } from './words/assessment.ts'

type Frame = FC<Readonly<{ of: WholeAssessment; lead?: string; side?: ReactNode; children: ReactNode }>>

interface WriteProps {
  readonly of: WholeAssessment
  readonly Beside: Proposal
  /** What stands here may be older than what was saved. */
  readonly waits: boolean
  readonly Frame: Frame
}

/** On a narrow page one part at a time is open; on a wide one, all. */
const WIDE = '(min-width: 56.25rem)'

const unfold = (part: string) => document.getElementById(`part-${part}`)?.setAttribute('open', '')

/** An assessment as its clinician writes it: the parts, what follows from them, what is missing, the signature. */
export function WriteAssessment({ of, Beside, waits, Frame }: WriteProps) {
  const w = useWords(assessmentWords)
  const when = useWhen()
  const content: Content = Object.fromEntries(of.parts.map(({ part, saved }) => [part, saved.content]))
  const on = content.service?.on ?? when.today
  const { answer: record } = useAsk(read, { person: of.person })
  const stage = stageOfLife(record?.identity.born, on)
  const [asksYoung, setAsksYoung] = useState(false)
  const shown: Content = asksYoung && content.young === undefined ? { ...content, young: {} } : content
  const parts = partsFor(stage, shown)
  const missing = missingIn(of.kind, content, stage === 'child')
  const [wide] = useState(() => window.matchMedia(WIDE).matches)
  const [first] = useState(() => missing[0]?.split('.')[0] ?? 'service')
  const { isUnsaved, onKeeping } = useUnsaved<Part>()
  return (
    <Frame
      of={of}
      lead={w.lead}
      side={
        <>
          <SignPanel of={of} missing={missing} waits={waits || isUnsaved} />
          <FollowsPanel of={computedOf(content, of.knownCrises, on)} />
          <Beside of={content} person={of.person} on={on} />
        </>
      }
    >
      <Section title={w.parts}>
        <nav className="hr-parts" aria-label={w.parts}>
          {parts.map((part) => (
            <a key={part} href={`#part-${part}`} onClick={() => unfold(part)}>
              {w.partTitles[part]}
            </a>
          ))}
        </nav>
        {stage === 'young-adult' && !parts.includes('young') && (
          <div className="hr-actions">
            <Button variant="default" size="xs" onClick={() => setAsksYoung(true)}>
              {w.askYoung}
            </Button>
          </div>
        )}
        {parts.map((part) => {
          const own = of.parts.find((one) => one.part === part)
          return (
            <PartForm
              key={part}
              assessment={of.assessment}
              part={part}
              fields={fieldsFor(part, stage, shown)}
              written={own && { version: own.version, value: own.saved.content as PartValue }}
              missing={missing.filter((name) => name.startsWith(`${part}.`)).length}
              open={wide || part === first}
              on={on}
              knownCrises={of.knownCrises.length}
              onKeeping={onKeeping}
            />
          )
        })}
      </Section>
    </Frame>
  )
}

export const computedOf = (
  of: Content,
  knownCrises: WholeAssessment['knownCrises'],
  on: Parameters<typeof computedFrom>[1],
): Computed =>
  computedFrom(
    {
      ratings: of.function?.ratings ?? {},
      episodes: of.episodes?.list ?? [],
      onsets: (of.diagnoses?.list ?? []).flatMap(({ onset }) => onset ?? []),
      knownCrises,
    },
    on,
  )

interface SignProps {
  readonly of: WholeAssessment
  readonly missing: readonly string[]
  readonly waits: boolean
}

/** What is missing by name; then the signature. */
function SignPanel({ of, missing, waits }: SignProps) {
  const w = useWords(assessmentWords)
  const { send, busy, reply } = useDo(signAssessment)
  const isReady = missing.length === 0
  return (
    <Panel title={w.sign.title}>
      {isReady ? (
        <p>{w.sign.ready}</p>
      ) : (
        <>
          <p>{w.sign.missing}</p>
          <ul className="hr-missing">
            {missing.map((name) => {
              const [part = ''] = name.split('.')
              return (
                <li key={name}>
                  <a href={`#part-${part}`} onClick={() => unfold(part)}>
                    {w.asks[name] ?? name}
                  </a>
                </li>
              )
            })}
          </ul>
        </>
      )}
      <p className="hr-second">{w.sign.note}</p>
      <SignRefused reply={reply} />
      <p className="hr-second" role="status">
        {waits ? w.sign.wait : ''}
      </p>
      <div className="hr-actions">
        <Button
          disabled={!isReady || waits}
          loading={busy}
          onClick={() => void send({ assessment: of.assessment, version: of.version })}
        >
          {w.sign.save}
        </Button>
        <Reveal label={w.drop.open}>{(close) => <Drop of={of} onCancel={close} />}</Reveal>
      </div>
    </Panel>
  )
}

function SignRefused({ reply }: Readonly<{ reply: Reply<unknown> | undefined }>) {
  const w = useWords(assessmentWords)
  if (!reply || reply.kind === 'done') return null
  if (reply.kind === 'problems') return <TroubleNote trouble={{ kind: 'fault' }} />
  if (reply.kind !== 'refused') return <TroubleNote trouble={reply} />
  const kinds = listIn(reply.figures, 'kinds').map((one) => w.licences[one] ?? one)
  const said =
    reply.code === 'no-valid-credential'
      ? w.licenseRefusal(reply.figures, kinds.join(', '))
      : wordsFor(w.refusals)(reply)
  return <Notice tone="info">{said ?? reply.code}</Notice>
}

function Drop({ of, onCancel }: Readonly<{ of: WholeAssessment; onCancel: () => void }>) {
  const w = useWords(assessmentWords)
  const navigate = useNavigate()
  return (
    <DoorForm
      does={dropAssessment}
      labels={{ why: w.drop.why }}
      input={(values) => ({ assessment: of.assessment, why: textOf(values, 'why') })}
      refusal={wordsFor(w.refusals)}
      submit={w.drop.save}
      quiet
      onDone={() => void navigate({ to: '/intake/$case', params: { case: of.case } })}
      onCancel={onCancel}
    >
      <RadioField
        name="why"
        label={w.drop.why}
        choices={DROPPED_WHY.map((value) => ({ value, label: w.droppedWhy[value] }))}
      />
      <p className="hr-second">{w.drop.note}</p>
    </DoorForm>
  )
}
