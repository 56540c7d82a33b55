import { assessmentId, readAssessment, readWholeAssessment } from '@handrail/care/intake'
import { read } from '@handrail/care/people'
import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useAsk } from '../door/doors.tsx'
import { Loading } from '../staff-ui/loading.tsx'
import { Page } from '../staff-ui/page.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { TroubleNote } from '../staff-ui/trouble-note.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { AwaitingAssessment } from './awaiting-assessment.tsx'
import type { Proposal, ShownAssessment, WholeAssessment } from './one-assessment.ts'
import { ReadShown, ReadWhole } from './read-assessment.tsx'
import { assessmentWords } from './words/assessment.ts'
import { WriteAssessment } from './write-assessment.tsx'
import './intake.css'

type PageProps = Readonly<{ Beside: Proposal }>

/** One assessment: written by its clinician; once signed, read as far as one's work goes. */
export function AssessmentPage({ Beside }: PageProps) {
  const w = useWords(assessmentWords)
  const may = useMay()
  const { assessment: id = '' } = useParams({ strict: false })
  const known = assessmentId.safeParse(id).success
  const isClinician = may('intake:assess')
  const whole = useAsk(readWholeAssessment, { assessment: id }, { enabled: known && isClinician })
  const shown = useAsk(readAssessment, { assessment: id }, { enabled: known && !isClinician })
  const { trouble, again } = isClinician ? whole : shown
  if (whole.answer)
    return <Whole key={whole.answer.assessment} of={whole.answer} Beside={Beside} waits={whole.waiting} />
  if (shown.answer)
    return (
      <Framed of={shown.answer} lead={w.lessShown}>
        <ReadShown of={shown.answer} />
      </Framed>
    )
  if (known && !trouble) return <Loading />
  return (
    <Page tab={w.pageTab} title={w.title} trail={<Link to="/intake">{w.back}</Link>}>
      <TroubleNote trouble={trouble ?? { kind: 'not-found' }} again={again} />
    </Page>
  )
}

function Whole({ of, Beside, waits }: PageProps & Readonly<{ of: WholeAssessment; waits: boolean }>) {
  if (of.status === 'open') return <WriteAssessment of={of} Beside={Beside} waits={waits} Frame={Framed} />
  return (
    <Framed of={of}>
      {of.status === 'awaiting' ? (
        <AwaitingAssessment of={of} Beside={Beside} />
      ) : (
        <ReadWhole of={of} Beside={Beside} />
      )}
    </Framed>
  )
}

type FrameProps = Readonly<{
  of: Pick<WholeAssessment | ShownAssessment, 'person' | 'case' | 'kind'>
  lead?: string
  side?: ReactNode
  children: ReactNode
}>

/** The page with whose assessment it is; the tab says neither. */
function Framed({ of, lead, side, children }: FrameProps) {
  const w = useWords(assessmentWords)
  const when = useWhen()
  const { answer: record } = useAsk(read, { person: of.person })
  const { born } = record?.identity ?? {}
  return (
    <Page
      tab={w.pageTab}
      trail={
        <Link to="/intake/$case" params={{ case: of.case }}>
          {w.back}
        </Link>
      }
      title={record ? `${w.kinds[of.kind]}: ${record.shownName}` : w.kinds[of.kind]}
      lead={[born?.answer === 'exact' && when.date(born.on), lead].filter(Boolean).join(' · ')}
      side={side}
    >
      {children}
    </Page>
  )
}
