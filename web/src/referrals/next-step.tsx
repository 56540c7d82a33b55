import { acceptReferral, acknowledgeReferral } from '@handrail/care/referrals'
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useStaffName } from '../agency/colleagues.ts'
import { useDo } from '../door/doors.tsx'
import type { Reply } from '../door/reply.ts'
import { LinkButton } from '../staff-ui/link-button.tsx'
import { Lead, NextCard } from '../staff-ui/next-card.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { useMay, useSurroundings, useWords } from '../staff-ui/surroundings.tsx'
import { TroubleNote } from '../staff-ui/trouble-note.tsx'
import { commonWords } from '../staff-ui/words/common.ts'
import { DueSoon } from './due-soon.tsx'
import type { One } from './one.ts'
import { referralsWords } from './words/referrals.ts'

/** The one thing to do next about a request, with its reason. */
export function NextStep({ one }: Readonly<{ one: One }>) {
  const { page: w } = useWords(referralsWords)
  const { me } = useSurroundings()
  const may = useMay()
  const nameOf = useStaffName()
  const acknowledge = useDo(acknowledgeReferral)
  const accept = useDo(acceptReferral)
  const { referral, status, owner, person, acts } = one
  if (status === 'received' && acts.includes('acknowledge'))
    return (
      <Step title={w.acknowledge} why={w.acknowledgeWhy} one={one} reply={acknowledge.reply}>
        <Button
          variant="filled"
          loading={acknowledge.busy}
          onClick={() => void acknowledge.send({ referral })}
        >
          {w.acknowledge}
        </Button>
      </Step>
    )
  if (status === 'acknowledged' && acts.includes('accept'))
    return (
      <Step title={w.take} why={w.takeWhy} one={one} reply={accept.reply}>
        <Button variant="filled" loading={accept.busy} onClick={() => void accept.send({ referral })}>
          {w.take}
        </Button>
      </Step>
    )
  if (status === 'accepted' && owner !== null && owner !== me?.staff)
    return <Step title={w.theirs(nameOf(owner) ?? '')} why={w.theirsWhy} one={one} reply={accept.reply} />
  if (status === 'accepted' && person === null)
    return (
      <Step title={w.whose} why={w.whoseWhy} one={one} reply={undefined}>
        {may('people:register') && acts.includes('match') && <Lead to="whose">{w.match}</Lead>}
      </Step>
    )
  if (status === 'accepted' && person !== null)
    return (
      <Step title={w.goOn} why={w.goOnWhy} one={one} reply={undefined}>
        <LinkButton to="/people/$person" params={{ person }} variant="filled">
          {w.openRecord}
        </LinkButton>
      </Step>
    )
  if (status === 'declined' || status === 'withdrawn')
    return (
      <Step title={w.answered} why={w.answeredWhy} one={one} reply={undefined}>
        {acts.includes('close') && <Lead to="close-request">{w.close}</Lead>}
      </Step>
    )
  if (status === 'closed') return <Step title={w.over} why={w.overWhy} one={one} reply={undefined} />
  return null
}

function Step({
  title,
  why,
  one,
  reply,
  children,
}: Readonly<{
  title: string
  why: string
  one: One
  reply: Reply<unknown> | undefined
  children?: ReactNode
}>) {
  const { page: w } = useWords(referralsWords)
  return (
    <NextCard
      kicker={w.next}
      title={title}
      why={why}
      also={
        <>
          <span className="hr-chips">
            <DueSoon due={one.due} />
          </span>
          <Said reply={reply} />
        </>
      }
    >
      {children}
    </NextCard>
  )
}

/** What stood in the way of a press of a button, in words. */
export function Said({ reply }: Readonly<{ reply: Reply<unknown> | undefined }>) {
  const w = useWords(referralsWords)
  const common = useWords(commonWords)
  const nameOf = useStaffName()
  if (reply === undefined || reply.kind === 'done') return null
  if (reply.kind === 'problems') return <p role="status">{common.anyRefusal}</p>
  if (reply.kind !== 'refused') return <TroubleNote trouble={reply} />
  const { by } = reply.figures
  const name = reply.code === 'taken' && typeof by === 'string' ? nameOf(by) : undefined
  return (
    <p role="status">
      {name === undefined ? (wordsFor(w.refusals)(reply) ?? common.anyRefusal) : w.page.takenBy(name)}
    </p>
  )
}
