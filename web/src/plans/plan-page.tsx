import { languageOf, read } from '@handrail/care/people'
import { plansOf, planVersionId, readPlan, shownStatus } from '@handrail/care/plans'
import { Link, useParams } from '@tanstack/react-router'
import { type ReactNode, useCallback, useState } from 'react'
import { useAsk } from '../door/doors.tsx'
import type { Keeping } from '../staff-ui/keeper.ts'
import { Loading } from '../staff-ui/loading.tsx'
import { Page } from '../staff-ui/page.tsx'
import { useMay, useSurroundings, useWords } from '../staff-ui/surroundings.tsx'
import { TroubleNote } from '../staff-ui/trouble-note.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { CopyPanel } from './copy-panel.tsx'
import { DifferencePanel } from './difference-panel.tsx'
import type { OnePlan } from './one-plan.ts'
import { Wording } from './part-fields.tsx'
import { PlanNext } from './plan-next.tsx'
import { EndPanel, LooksPanel, VersionsPanel } from './plan-panels.tsx'
import { ReadPlan } from './read-plan.tsx'
import { SignaturesPanel } from './signatures-panel.tsx'
import { planWords } from './words/plan.ts'
import { type SaidAbout, WritePlan } from './write-plan.tsx'
import '../intake/intake.css'
import './plans.css'

/** What a later room says beside a plan. */
export interface AroundPlan {
  /** Leads on from a plan in effect, as to a review. */
  readonly goOn?: (of: OnePlan) => ReactNode
  /** What the last review said of the whole, a goal or an objective, beside the draft that follows it. */
  readonly said?: (of: OnePlan, about: SaidAbout) => ReactNode
}
type Props = Readonly<{ around?: AroundPlan }>

/** One version of a plan: written while it is a draft, read and signed after that. */
export function PlanPage({ around = {} }: Props) {
  const w = useWords(planWords)
  const { plan: id = '' } = useParams({ strict: false })
  const known = planVersionId.safeParse(id).success
  const { answer, trouble, again, waiting } = useAsk(readPlan, { plan: id }, { enabled: known })
  if (answer) return <Known key={answer.plan} of={answer} waits={waiting} around={around} />
  if (known && !trouble) return <Loading />
  return (
    <Page tab={w.tab} title={w.title} trail={<Link to="/people">{w.back}</Link>}>
      <TroubleNote trouble={trouble ?? { kind: 'not-found' }} again={again} />
    </Page>
  )
}

function Known({ of, waits, around }: Readonly<{ of: OnePlan; waits: boolean; around: AroundPlan }>) {
  const w = useWords(planWords)
  const when = useWhen()
  const may = useMay()
  const { answer: record } = useAsk(read, { person: of.person })
  const { answer: plans } = useAsk(plansOf, { case: of.case })
  const [unsaved, setUnsaved] = useState<readonly string[]>([])
  const onKeeping = useCallback(
    (part: string, keeping: Keeping) =>
      setUnsaved((before) => {
        const others = before.filter((one) => one !== part)
        return keeping === 'saved' ? (others.length === before.length ? before : others) : [...others, part]
      }),
    [],
  )
  const { language } = useSurroundings()
  const theirs = record && languageOf(record.identity)
  const name = record?.shownName ?? ''
  const current = plans?.versions.find(({ status, plan }) => status === 'in-effect' && plan !== of.plan)
  const isDraft = of.status === 'draft'
  const writes = isDraft && may('plans:work')
  const lead = [
    w.versionStatus(of.n, w.statuses[shownStatus(of.status, of.until, when.today)]),
    current && (isDraft || of.status === 'offered') && w.stays(current.n),
  ]
  return (
    <Page
      tab={w.tab}
      trail={
        <Link to="/plans/$case" params={{ case: of.case }}>
          {w.back}
        </Link>
      }
      title={record ? w.of(record.shownName) : w.title}
      lead={lead.filter(Boolean).join('. ')}
      side={
        <>
          <CopyPanel of={of} />
          {(isDraft || of.status === 'offered') && <LooksPanel of={of} />}
          <VersionsPanel of={of} />
          <EndPanel of={of} />
        </>
      }
    >
      <PlanNext
        of={of}
        name={name}
        versions={plans?.versions ?? []}
        waits={waits || unsaved.length > 0}
        goOn={around.goOn?.(of)}
      />
      {writes ? (
        <Wording value={theirs === language ? undefined : theirs}>
          <WritePlan of={of} name={name} onKeeping={onKeeping} said={(about) => around.said?.(of, about)} />
        </Wording>
      ) : (
        <ReadPlan of={of} name={name} />
      )}
      <SignaturesPanel of={of} name={name} />
      <DifferencePanel of={of} />
    </Page>
  )
}
