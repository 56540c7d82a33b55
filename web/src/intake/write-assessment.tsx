import {
  type Computed,
  type Content,
  computedFrom,
  missingIn,
  type Part,
  stageOfLife,
} from '@handrail/care/intake'
import { read } from '@handrail/care/people'
import { Button } from '@mantine/core'
import { type FC, type ReactNode, useState } from 'react'
import { useStaffName } from '../agency/colleagues.ts'
import { useAsk } from '../door/doors.tsx'
import { Section } from '../staff-ui/page.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useUnsaved } from '../staff-ui/use-kept.ts'
import { useWhen } from '../staff-ui/when.ts'
import { Notice } from '../ui/notice.tsx'
import { fieldsFor, partsFor } from './assessment-fields.ts'
import { FollowsPanel } from './follows-panel.tsx'
import type { Proposal, WholeAssessment } from './one-assessment.ts'
import { PartForm } from './part-form.tsx'
import { SignPanel, unfold } from './sign-panel.tsx'
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
          <SignPanel
            of={of}
            missing={missing}
            waits={waits || isUnsaved}
            where={content.service?.state}
            on={on}
          />
          <FollowsPanel of={computedOf(content, of.knownCrises, on)} />
          <Beside of={content} person={of.person} on={on} />
        </>
      }
    >
      {of.handedBack && <HandedBack of={of.handedBack} />}
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

/** What is still wanted, from whoever was asked to co-sign it. */
function HandedBack({ of }: Readonly<{ of: NonNullable<WholeAssessment['handedBack']> }>) {
  const { coSign: w } = useWords(assessmentWords)
  const nameOf = useStaffName()
  const when = useWhen()
  return (
    <Notice tone="info">
      <p>{w.handedBackBy(nameOf(of.by) ?? '', when.moment(of.at))}</p>
      <p className="hr-lined">{of.words}</p>
    </Notice>
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
