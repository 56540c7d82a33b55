import { ofThing } from '@handrail/care/clocks'
import type { ReferralId } from '@handrail/care/referrals'
import { useStaffName } from '../../agency/colleagues.ts'
import { DueChip } from '../../clocks/due-chip.tsx'
import { useDueWords } from '../../clocks/due-words.ts'
import { GiveDue } from '../../clocks/not-now.tsx'
import { clocksWords } from '../../clocks/words/clocks.ts'
import { useAsk } from '../../door/doors.tsx'
import { NextCard } from '../../staff-ui/next-card.tsx'
import { Reveal } from '../../staff-ui/reveal.tsx'
import { useMay, useWords } from '../../staff-ui/surroundings.tsx'
import { giveWords } from './words/give.ts'

/** What is due about a request until somebody takes it. */
const TO_GIVE = [
  'referrals.crisis-said',
  'referrals.urgent-said',
  'referrals.acknowledged',
  'referrals.decided',
  'progress.stranded-request',
]

/** What a supervisor does about a request that waits: says who at intake takes it. Not there for others. */
export function GiveRequest({ referral }: Readonly<{ referral: ReferralId }>) {
  const w = useWords(giveWords)
  const { unseen } = useWords(clocksWords)
  const may = useMay()
  const nameOf = useStaffName()
  const said = useDueWords()
  const says = may('clocks:assign') && !may('referrals:work')
  const { answer } = useAsk(ofThing, { thing: referral, topics: TO_GIVE }, { enabled: says })
  const due = answer?.open[0]
  if (!due) return null
  const { what } = said(due)
  const has = 'staff' in due.owner ? nameOf(due.owner.staff) : undefined
  return (
    <NextCard
      kicker={w.next}
      title={has === undefined ? w.title : w.has(has)}
      why={has === undefined ? w.why(what) : w.hasWhy(what)}
      also={
        <span className="hr-chips">
          <DueChip due={due} />
        </span>
      }
    >
      <Reveal label={unseen.give}>{(close) => <GiveDue due={due} onDone={close} />}</Reveal>
    </NextCard>
  )
}
