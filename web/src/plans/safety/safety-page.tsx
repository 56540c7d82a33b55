import { type PersonId, personId } from '@handrail/care'
import { read } from '@handrail/care/people'
import {
  beginSafety,
  readSafety,
  type SafetyPlanId,
  safetyOfPerson,
  safetyPlanId,
} from '@handrail/care/plans'
import { Button } from '@mantine/core'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useStaffName } from '../../agency/colleagues.ts'
import { useAsk, useDo } from '../../door/doors.tsx'
import { Loading } from '../../staff-ui/loading.tsx'
import { Page, Panel } from '../../staff-ui/page.tsx'
import { NoMoreThan, useMay, useWords } from '../../staff-ui/surroundings.tsx'
import { TroubleNote } from '../../staff-ui/trouble-note.tsx'
import { useUnsaved } from '../../staff-ui/use-kept.ts'
import { useWhen } from '../../staff-ui/when.ts'
import { Notice } from '../../ui/notice.tsx'
import { DirectivePanel } from '../directive/directive-panel.tsx'
import { ReplyNote } from '../reply-note.tsx'
import type { OneSafety } from './one-safety.ts'
import { ReadSafety } from './read-safety.tsx'
import { CopiesPanel, EffectPanel, LookPanel, PhonePanel, WithdrawPart } from './safety-panels.tsx'
import { safetyWords } from './words/safety.ts'
import { WriteSafety } from './write-safety.tsx'
import './safety.css'

/** The safety plan of a person: the one in effect, or a way to begin one. */
export function SafetyPage() {
  const w = useWords(safetyWords)
  const { person = '' } = useParams({ strict: false })
  const known = personId.safeParse(person)
  const { answer, trouble, again } = useAsk(safetyOfPerson, { person }, { enabled: known.success })
  const current = answer?.versions.find(({ status }) => status === 'in-effect')
  if (current) return <OneVersion key={current.safety} safety={current.safety} />
  if (known.success && answer) return <None person={known.data} />
  if (known.success && !trouble) return <Loading />
  return (
    <Page tab={w.tab} title={w.title} trail={<Link to="/people">{w.back}</Link>}>
      <TroubleNote trouble={trouble ?? { kind: 'not-found' }} again={again} />
    </Page>
  )
}

/** One version by its own address: a draft, or one that was in effect before. */
export function SafetyVersionPage() {
  const w = useWords(safetyWords)
  const { safety = '' } = useParams({ strict: false })
  const known = safetyPlanId.safeParse(safety)
  if (known.success) return <OneVersion key={safety} safety={known.data} />
  return (
    <Page tab={w.tab} title={w.title} trail={<Link to="/people">{w.back}</Link>}>
      <TroubleNote trouble={{ kind: 'not-found' }} />
    </Page>
  )
}

function OneVersion({ safety }: Readonly<{ safety: SafetyPlanId }>) {
  const w = useWords(safetyWords)
  const { answer, trouble, again, waiting } = useAsk(readSafety, { safety })
  if (answer) return <WithinView of={answer} waits={waiting} />
  if (!trouble) return <Loading />
  return (
    <Page tab={w.tab} title={w.title} trail={<Link to="/people">{w.back}</Link>}>
      <TroubleNote trouble={trouble} again={again} />
    </Page>
  )
}

/** In an emergency one reads, and changes nothing. */
function WithinView(props: Readonly<{ of: OneSafety; waits: boolean }>) {
  const { answer: record } = useAsk(read, { person: props.of.person })
  return (
    <NoMoreThan may={record?.view === 'short' ? ['safety:read'] : undefined}>
      <Known {...props} />
    </NoMoreThan>
  )
}

function None({ person }: Readonly<{ person: PersonId }>) {
  const w = useWords(safetyWords)
  const { answer: record } = useAsk(read, { person })
  return (
    <Page
      tab={w.tab}
      title={record ? w.of(record.shownName) : w.title}
      trail={
        <Link to="/people/$person" params={{ person }}>
          {record?.shownName ?? w.back}
        </Link>
      }
      side={
        <>
          <VersionsPanel person={person} />
          <DirectivePanel person={person} />
        </>
      }
    >
      <p>{w.none}</p>
      <BeginPart person={person} />
    </Page>
  )
}

/** Begins one, or goes on with the draft that there is. */
function BeginPart({ person }: Readonly<{ person: string }>) {
  const w = useWords(safetyWords)
  const may = useMay()
  const navigate = useNavigate()
  const { answer } = useAsk(safetyOfPerson, { person })
  const { send, busy, reply } = useDo(beginSafety)
  if (!may('safety:write') || !answer) return null
  const draft = answer.versions.find(({ status }) => status === 'draft')
  const open = (safety: string) => navigate({ to: '/safety/$safety', params: { safety } })
  const begin = async () => {
    const begun = await send({ person })
    if (begun.kind === 'done') await open(begun.answer.safety)
  }
  if (draft)
    return (
      <p>
        {w.linkDraft}.{' '}
        <Link to="/safety/$safety" params={{ safety: draft.safety }}>
          {w.goOn}
        </Link>
      </p>
    )
  const hasOne = answer.versions.some(({ status }) => status === 'in-effect')
  return (
    <>
      <ReplyNote reply={reply} />
      <div className="hr-actions">
        <Button variant={hasOne ? 'default' : 'filled'} loading={busy} onClick={() => void begin()}>
          {hasOne ? w.next : w.begin}
        </Button>
      </div>
    </>
  )
}

function Known({ of, waits }: Readonly<{ of: OneSafety; waits: boolean }>) {
  const w = useWords(safetyWords)
  const may = useMay()
  const when = useWhen()
  const nameOf = useStaffName()
  const { answer: record } = useAsk(read, { person: of.person })
  const { isUnsaved, onKeeping } = useUnsaved<string>()
  const writes = of.status === 'draft' && may('safety:write')
  const isHere = of.status === 'in-effect'
  const lead = [
    of.from && isHere ? w.inEffect(of.n, when.day(of.from)) : w.version(of.n, w.statuses[of.status]),
    of.endedOn ? w.until(when.day(of.endedOn)) : undefined,
  ]
  return (
    <Page
      tab={w.tab}
      title={record ? w.of(record.shownName) : w.title}
      lead={writes ? w.lead : lead.filter(Boolean).join('. ').replace('..', '.')}
      trail={
        <Link to="/people/$person" params={{ person: of.person }}>
          {record?.shownName ?? w.back}
        </Link>
      }
      side={
        <>
          {writes && <EffectPanel of={of} waits={waits || isUnsaved} />}
          {!writes && of.status !== 'dropped' && <LookPanel of={of} />}
          {of.from && <CopiesPanel of={of} />}
          {isHere && may('safety:write') && <PhonePanel of={of} />}
          <VersionsPanel person={of.person} />
          {!writes && <DirectivePanel person={of.person} />}
          {isHere && may('safety:write') && <WithdrawPart of={of} />}
        </>
      }
    >
      {!of.holds && <Notice tone="info">{w.changed}</Notice>}
      {writes ? <WriteSafety of={of} onKeeping={onKeeping} /> : <ReadSafety of={of} />}
      {!writes && <p className="hr-second">{w.madeBy(nameOf(of.by) ?? '')}</p>}
      {isHere && <BeginPart person={of.person} />}
    </Page>
  )
}

function VersionsPanel({ person }: Readonly<{ person: string }>) {
  const w = useWords(safetyWords)
  const when = useWhen()
  const { answer } = useAsk(safetyOfPerson, { person })
  if (!answer || answer.versions.length === 0) return null
  return (
    <Panel title={w.earlier}>
      <ul className="hr-rowlist">
        {answer.versions.map(({ safety, n, status, from, beganAt }) => (
          <li key={safety}>
            <div>
              <Link to="/safety/$safety" params={{ safety }}>
                {w.version(n, w.statuses[status])}
              </Link>
              <p className="hr-second">
                {from ? w.since(when.day(from)) : w.began(when.day(when.dayOf(beganAt)))}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
