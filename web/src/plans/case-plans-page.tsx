import { caseId } from '@handrail/care/intake'
import { read } from '@handrail/care/people'
import { beginNeeds, beginVersion, plansOf } from '@handrail/care/plans'
import { Button } from '@mantine/core'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import type { z } from 'zod'
import { useAsk, useDo } from '../door/doors.tsx'
import { Loading } from '../staff-ui/loading.tsx'
import { Page, Panel } from '../staff-ui/page.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { TroubleNote } from '../staff-ui/trouble-note.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { ReplyNote } from './reply-note.tsx'
import { useVersionText } from './version-text.ts'
import { planWords } from './words/plan.ts'

type Plans = z.output<typeof plansOf.answer>

/** The needs and the plan of one course of work: what there is, and the next thing to do. */
export function CasePlansPage() {
  const w = useWords(planWords)
  const { case: id = '' } = useParams({ strict: false })
  const known = caseId.safeParse(id).success
  const { answer, trouble, again } = useAsk(plansOf, { case: id }, { enabled: known })
  if (answer) return <Known case={id} of={answer} />
  if (known && !trouble) return <Loading />
  return (
    <Page tab={w.tab} title={w.title} trail={<Link to="/people">{w.back}</Link>}>
      <TroubleNote trouble={trouble ?? { kind: 'not-found' }} again={again} />
    </Page>
  )
}

type Props = Readonly<{ case: string; of: Plans }>

function Known({ case: id, of }: Props) {
  const w = useWords(planWords)
  const { answer: record } = useAsk(read, { person: of.person })
  return (
    <Page
      tab={w.tab}
      trail={
        <Link to="/people/$person" params={{ person: of.person }}>
          {record?.shownName ?? ''}
        </Link>
      }
      title={record ? w.ofBoth(record.shownName) : w.title}
      lead={w.lead}
    >
      <NeedsList case={id} of={of} />
      <VersionList case={id} of={of} />
    </Page>
  )
}

function NeedsList({ case: id, of }: Props) {
  const w = useWords(planWords)
  const when = useWhen()
  const may = useMay()
  const navigate = useNavigate()
  const { send, busy, reply } = useDo(beginNeeds)
  const isOpen = of.needs.some(({ status }) => status === 'open')
  const begin = async () => {
    const got = await send({ case: caseId.parse(id) })
    if (got.kind === 'done')
      void navigate({ to: '/plans/needs/$assessment', params: { assessment: got.answer.assessment } })
  }
  return (
    <Panel title={w.needsTitle}>
      {of.needs.length === 0 && <p>{w.needsNone}</p>}
      <ul className="hr-rowlist">
        {of.needs.map((one) => {
          const began = when.date(when.dayOf(one.beganAt))
          return (
            <li key={one.assessment}>
              <Link to="/plans/needs/$assessment" params={{ assessment: one.assessment }}>
                {one.status === 'open'
                  ? w.needsOpen(began)
                  : one.signedOn
                    ? w.needsSigned(when.date(one.signedOn))
                    : w.needsDropped(began)}
              </Link>
            </li>
          )
        })}
      </ul>
      <ReplyNote reply={reply} />
      {may('plans:work') && of.isOpen && !isOpen && (
        <div className="hr-actions">
          <Button
            variant={of.needs.length === 0 ? 'filled' : 'default'}
            loading={busy}
            onClick={() => void begin()}
          >
            {w.needsBegin}
          </Button>
        </div>
      )}
    </Panel>
  )
}

function VersionList({ case: id, of }: Props) {
  const w = useWords(planWords)
  const { titleOf, whenOf } = useVersionText()
  const may = useMay()
  const navigate = useNavigate()
  const { send, busy, reply } = useDo(beginVersion)
  const underWay = of.versions.some(({ status }) => status === 'draft' || status === 'offered')
  const begin = async () => {
    const got = await send({ case: caseId.parse(id) })
    if (got.kind === 'done')
      void navigate({ to: '/plans/version/$plan', params: { plan: got.answer.version } })
  }
  return (
    <Panel title={w.versionsTitle}>
      {of.versions.length === 0 && <p>{w.versionsNone}</p>}
      <ul className="hr-rowlist">
        {of.versions.map((one) => (
          <li key={one.plan}>
            <div>
              <Link to="/plans/version/$plan" params={{ plan: one.plan }}>
                {titleOf(one)}
              </Link>
              <div className="hr-second">{whenOf(one)}</div>
            </div>
          </li>
        ))}
      </ul>
      <ReplyNote reply={reply} />
      {may('plans:work') && of.isOpen && !underWay && (
        <div className="hr-actions">
          <Button
            variant={of.needs.length > 0 ? 'filled' : 'default'}
            loading={busy}
            onClick={() => void begin()}
          >
            {of.versions.length === 0 ? w.versionBegin : w.versionNext}
          </Button>
        </div>
      )}
    </Panel>
  )
}
