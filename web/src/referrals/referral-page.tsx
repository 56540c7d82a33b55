import { type ReferralId, readReferral, referralId } from '@handrail/care/referrals'
import { Link, useParams } from '@tanstack/react-router'
import type { FC, ReactNode } from 'react'
import { useStaffName } from '../agency/colleagues.ts'
import { useAsk } from '../door/doors.tsx'
import { Loading } from '../staff-ui/loading.tsx'
import { Page, Panel } from '../staff-ui/page.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { TroubleNote } from '../staff-ui/trouble-note.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { AlikePart } from './alike-part.tsx'
import { CardPart } from './card-part.tsx'
import { CodesPart } from './codes-part.tsx'
import { MatchPart } from './match-part.tsx'
import { MayTellPart } from './may-tell-part.tsx'
import { NextStep } from './next-step.tsx'
import type { One } from './one.ts'
import { OtherActs } from './other-acts.tsx'
import { SafetyPart } from './safety-part.tsx'
import { ToldPart } from './told-part.tsx'
import { UrgencyChip } from './urgency-chip.tsx'
import { referralsWords } from './words/referrals.ts'
import { sharedWords } from './words/shared-words.ts'
import './referrals.css'
import { phoneText } from '../ui/phone-text.ts'

/** One request: the next step, how to reach them, what was told, whose it is; and what a later room adds. */
export function ReferralPage({ More }: Readonly<{ More: FC<{ readonly referral: ReferralId }> }>) {
  const w = useWords(referralsWords)
  const { referral = '' } = useParams({ strict: false })
  const known = referralId.safeParse(referral)
  const { answer, trouble, again } = useAsk(readReferral, { referral }, { enabled: known.success })
  if (answer)
    return <Referral key={answer.referral} one={answer} more={<More referral={answer.referral} />} />
  if (known.success && !trouble) return <Loading />
  return (
    <Page tab={w.page.tab} title={w.page.tab} trail={<Link to="/referrals">{w.title}</Link>}>
      <TroubleNote trouble={trouble ?? { kind: 'not-found' }} again={again} />
    </Page>
  )
}

function Referral({ one, more }: Readonly<{ one: One; more: ReactNode }>) {
  const w = useWords(referralsWords)
  const { sources } = useWords(sharedWords)
  const when = useWhen()
  const { name, urgency, status, receivedAt, respondBy, person } = one
  const lead = [
    w.statuses[status],
    one.from ?? sources[one.source],
    w.ways[one.way],
    w.received(when.moment(receivedAt)),
    respondBy === null ? undefined : w.respondBy(when.day(respondBy)),
  ]
  return (
    <Page
      tab={w.page.tab}
      trail={<Link to="/referrals">{w.title}</Link>}
      title={name}
      lead={lead.filter(Boolean).join(' · ')}
      actions={<UrgencyChip urgency={urgency} />}
      side={
        <>
          <SenderPart one={one} />
          <AlikePart one={one} />
          <CodesPart one={one} />
          <History one={one} />
        </>
      }
    >
      <NextStep one={one} />
      <OtherActs one={one} />
      {one.alternative && (
        <p className="hr-note">
          {[one.alternative.name, one.alternative.phone && phoneText(one.alternative.phone)]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      {person !== null && (
        <p>
          <Link to="/people/$person" params={{ person }}>
            {w.page.openRecord}
          </Link>
        </p>
      )}
      {more}
      <SafetyPart one={one} />
      <CardPart one={one} />
      <ToldPart referral={one.referral} />
      {person === null && <MatchPart one={one} />}
      <PacketPart one={one} />
    </Page>
  )
}

function SenderPart({ one }: Readonly<{ one: One }>) {
  const { sender, consent, mandate } = one
  const { page: w } = useWords(referralsWords)
  const { consents, mandates } = useWords(sharedWords)
  return (
    <Panel title={w.sender}>
      {sender === null ? (
        <p>{w.noSender}</p>
      ) : (
        <div>
          {sender.name}
          <div className="hr-second">{[sender.role, sender.organization].filter(Boolean).join(' · ')}</div>
          {sender.phone !== undefined && <a href={`tel:${sender.phone}`}>{phoneText(sender.phone)}</a>}
          {sender.email !== undefined && <div>{sender.email}</div>}
        </div>
      )}
      <dl className="hr-facts">
        <div>
          <dt>{w.mayContact}</dt>
          <dd>{consents[consent.contact]}</dd>
        </div>
        {sender !== null && (
          <div>
            <dt>{w.mayShare}</dt>
            <dd>{consents[consent.share]}</dd>
          </div>
        )}
        <div>
          <dt>{w.mandate}</dt>
          <dd>{mandates[mandate]}</dd>
        </div>
      </dl>
      {sender !== null && <MayTellPart one={one} />}
    </Panel>
  )
}

function PacketPart({ one: { packet } }: Readonly<{ one: One }>) {
  const { page: w } = useWords(referralsWords)
  const { packet: names, has } = useWords(sharedWords)
  const when = useWhen()
  return (
    <Panel title={w.packet}>
      {packet.length === 0 ? (
        <p>{w.noPacket}</p>
      ) : (
        <ul className="hr-rowlist">
          {packet.map(({ item, is, source, on }) => (
            <li key={item}>
              <div>
                {names[item]}
                <div className="hr-second">
                  {[has[is], source, on === undefined ? undefined : when.day(on)].filter(Boolean).join(' · ')}
                </div>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

function History({ one: { steps } }: Readonly<{ one: One }>) {
  const { page: w } = useWords(referralsWords)
  const { declineWhy, closeWhy, heard } = useWords(sharedWords)
  const nameOf = useStaffName()
  const when = useWhen()
  const reasons: Readonly<Record<string, string>> = { ...declineWhy, ...closeWhy, ...heard }
  return (
    <Panel title={w.history}>
      <ol className="hr-rowlist">
        {steps.map(({ n, act, at, by, why }) => (
          <li key={n}>
            <div>
              {w.acts[act] ?? act}
              <div className="hr-second">
                {[
                  by === null ? w.byPerson : nameOf(by),
                  when.moment(at),
                  why === null ? undefined : reasons[why],
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  )
}
