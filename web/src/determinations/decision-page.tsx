import type { PersonId } from '@handrail/care'
import { PAYERS, packetsOf, type ShownPacket, seekPayer, withdrawPacket } from '@handrail/care/determinations'
import { caseId, readCase } from '@handrail/care/intake'
import { Link, useParams } from '@tanstack/react-router'
import { useAsk } from '../door/doors.tsx'
import type { OneCase } from '../intake/one-case.ts'
import { Chip } from '../staff-ui/chip.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { LongField, SelectField } from '../staff-ui/form/fields.tsx'
import { textOf } from '../staff-ui/form/values.ts'
import { LinkButton } from '../staff-ui/link-button.tsx'
import { Loading } from '../staff-ui/loading.tsx'
import { Lead, NextCard } from '../staff-ui/next-card.tsx'
import { Empty, Page } from '../staff-ui/page.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { TroubleNote } from '../staff-ui/trouble-note.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { AuthorizationsPart } from './authorizations-part.tsx'
import { Begin } from './begin.tsx'
import { useCoverText } from './cover-changed.tsx'
import { FeePart } from './fee-part.tsx'
import { NeedsPart } from './needs-part.tsx'
import { NoticesPart } from './notices-part.tsx'
import { QuestionsPart } from './questions-part.tsx'
import { determinationsWords } from './words/determinations.ts'
import './determinations.css'

/** What must be there before somebody is decided about, the three decisions, and what the person is told. */
export function DecisionPage() {
  const w = useWords(determinationsWords)
  const { case: id = '' } = useParams({ strict: false })
  const known = caseId.safeParse(id)
  const enabled = known.success
  const of = useAsk(readCase, { case: id }, { enabled })
  const asked = useAsk(packetsOf, { case: id }, { enabled })
  const trouble = of.trouble ?? asked.trouble
  if (enabled && !trouble && !(of.answer && asked.answer)) return <Loading />
  const trail = (
    <Link to="/intake/$case" params={{ case: id }}>
      {w.back}
    </Link>
  )
  if (!of.answer || !asked.answer)
    return (
      <Page tab={w.tab} title={w.title} trail={trail}>
        <TroubleNote trouble={trouble ?? { kind: 'not-found' }} again={asked.again} />
      </Page>
    )
  const { packets, person } = asked.answer
  const [packet] = packets
  return (
    <Page
      tab={w.tab}
      trail={trail}
      title={of.answer.name}
      lead={w.lead}
      side={
        <>
          {packet && <NoticesPart packet={packet} />}
          <FeePart of={of.answer.case} person={person} />
        </>
      }
    >
      {packet ? (
        <Packet packet={packet} person={person} of={of.answer} />
      ) : (
        <None of={of.answer.case} person={person} />
      )}
      {packet && packet.status !== 'gathering' && packet.status !== 'complete' && (
        <Again of={of.answer.case} person={person} />
      )}
      <AuthorizationsPart of={of.answer.case} person={person} />
    </Page>
  )
}

type OfCase = Readonly<{ of: string; person: PersonId }>

function None({ of, person }: OfCase) {
  const w = useWords(determinationsWords)
  return <Empty action={<Again of={of} person={person} />}>{w.none}</Empty>
}

function Again({ of, person }: OfCase) {
  const w = useWords(determinationsWords)
  const may = useMay()
  if (!may('determinations:work')) return null
  return <Reveal label={w.begin.open}>{(close) => <Begin of={of} person={person} onDone={close} />}</Reveal>
}

type PacketProps = Readonly<{ packet: ShownPacket; person: PersonId }>

function Packet({ packet, person, of }: PacketProps & Readonly<{ of: OneCase }>) {
  const w = useWords(determinationsWords)
  const when = useWhen()
  const may = useMay()
  const isOpen = packet.status === 'gathering' || packet.status === 'complete'
  return (
    <>
      <NextStep packet={packet} of={of} />
      <div>
        <p>
          {w.filed(when.day(packet.filedOn))}
          {packet.whyLate && ` ${w.whyLate(packet.whyLate)}`}
          <br />
          {w.paysWho(packet.payers.map((payer) => w.payers[payer]).join(', '))}
        </p>
        <p className="hr-chips">
          {isOpen && packet.missing.length > 0 ? (
            <Chip tone="maybe" shape="half">
              {w.statuses.gathering}
            </Chip>
          ) : (
            <Chip
              tone={packet.status === 'withdrawn' ? 'not-now' : 'fits'}
              shape={packet.status === 'withdrawn' ? 'dash' : 'tick'}
            >
              {packet.endedWithCase ? w.endedWithCase : w.statuses[packet.status]}
            </Chip>
          )}
        </p>
      </div>
      <NeedsPart packet={packet} person={person} />
      <QuestionsPart packet={packet} person={person} of={of} />
      {isOpen && may('determinations:work') && (
        <div className="hr-actions">
          <Reveal label={w.seek.open}>{(close) => <Seek packet={packet} onDone={close} />}</Reveal>
          <Reveal label={w.withdraw.open}>
            {(close) => <Withdraw packet={packet} person={person} onDone={close} />}
          </Reveal>
        </div>
      )}
    </>
  )
}

function NextStep({ packet, of }: Readonly<{ packet: ShownPacket; of: OneCase }>) {
  const { next: w, needs, items, decide, questions, notice, back, cover } = useWords(determinationsWords)
  const may = useMay()
  const changed = useCoverText()(packet)
  const { title, why } = stepOf(packet)
  const [missing] = packet.missing
  const open = packet.questions.find(
    ({ status, question }) =>
      (status === 'open' || status === 'more-asked') &&
      may(question === 'clinical' ? 'determinations:decide-clinical' : 'determinations:decide'),
  )
  if (changed !== undefined)
    return (
      <NextCard kicker={w.kicker} title={cover.step} why={changed}>
        {may('determinations:decide') && (
          <Lead to="decide-payer">{`${decide.again}: ${questions.payer}`}</Lead>
        )}
      </NextCard>
    )
  return (
    <NextCard
      kicker={w.kicker}
      title={title === 'gather' ? w.gather(packet.missing.length) : w[title]}
      why={w[why]}
    >
      {title === 'gather' && missing && may('determinations:work') && (
        <Lead to={`need-${missing}`}>{`${needs.record}: ${items[missing]}`}</Lead>
      )}
      {title === 'decide' && open && (
        <Lead to={`decide-${open.question}`}>{`${decide.open}: ${questions[open.question]}`}</Lead>
      )}
      {title === 'denied' && <Lead to="notices">{notice.title}</Lead>}
      {title === 'granted' && (
        <LinkButton to="/intake/$case" params={{ case: of.case }} variant="filled">
          {back}
        </LinkButton>
      )}
    </NextCard>
  )
}

/** The one thing to do next, with its reason. */
function stepOf({ status, questions, missing, endedWithCase }: ShownPacket) {
  if (status === 'gathering') return { title: 'gather', why: 'gatherWhy' } as const
  if (status === 'complete' && missing.length > 0) return { title: 'gather', why: 'gatherAgainWhy' } as const
  if (endedWithCase) return { title: 'closed', why: 'closedWhy' } as const
  if (status === 'withdrawn') return { title: 'withdrawn', why: 'withdrawnWhy' } as const
  if (questions.some((one) => one.status === 'denied')) return { title: 'denied', why: 'deniedWhy' } as const
  if (questions.some((one) => one.status === 'suspended' || one.status === 'ended'))
    return { title: 'taken', why: 'takenWhy' } as const
  return status === 'decided'
    ? ({ title: 'granted', why: 'grantedWhy' } as const)
    : ({ title: 'decide', why: 'decideWhy' } as const)
}

function Seek({ packet, onDone }: Readonly<{ packet: ShownPacket; onDone: () => void }>) {
  const { seek: w, payers, refusals, problems } = useWords(determinationsWords)
  return (
    <DoorForm
      does={seekPayer}
      labels={{ payer: w.payer }}
      input={(values) => ({
        packet: packet.packet,
        version: packet.version,
        payer: textOf(values, 'payer'),
      })}
      refusal={wordsFor(refusals)}
      problemWords={problems}
      submit={w.save}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <SelectField
        name="payer"
        label={w.payer}
        choices={PAYERS.filter((payer) => !packet.payers.includes(payer)).map((value) => ({
          value,
          label: payers[value],
        }))}
      />
    </DoorForm>
  )
}

function Withdraw({ packet, person, onDone }: PacketProps & Readonly<{ onDone: () => void }>) {
  const { withdraw: w, refusals, problems } = useWords(determinationsWords)
  return (
    <DoorForm
      does={withdrawPacket}
      draft={{ form: 'determinations.withdrawPacket', about: person, subject: packet.packet }}
      labels={{ words: w.words }}
      input={(values) => ({
        packet: packet.packet,
        version: packet.version,
        words: textOf(values, 'words'),
      })}
      refusal={wordsFor(refusals)}
      problemWords={problems}
      submit={w.save}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <LongField name="words" label={w.words} />
    </DoorForm>
  )
}
