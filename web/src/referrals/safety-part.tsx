import { readReason } from '@handrail/care/referrals'
import { useAsk } from '../door/doors.tsx'
import { Answered } from '../staff-ui/answered.tsx'
import { Chip } from '../staff-ui/chip.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { phoneText } from '../ui/phone-text.ts'
import type { One } from './one.ts'
import { referralsWords } from './words/referrals.ts'

/** That something was said about safety, in a word. What it is stands on the page of the request. */
export function SafetyChip() {
  const { safety: w } = useWords(referralsWords)
  return (
    <Chip tone="safe" shape="lock">
      {w.chip}
    </Chip>
  )
}

/** What was said about safety, above every number: whoever calls reads it first. */
export function SafetyPart({ one }: Readonly<{ one: One }>) {
  const { safety: w } = useWords(referralsWords)
  const may = useMay()
  const { referral, hasSafety, sender } = one
  const mayRead = may('referrals:read-reason')
  const asked = useAsk(readReason, { referral }, { enabled: hasSafety && mayRead })
  if (!hasSafety) return null
  return (
    <section className="hr-note hr-note-safe" aria-label={w.title}>
      <div className="hr-grow">
        <h2>{w.title}</h2>
        {mayRead ? (
          <Answered asked={asked} lines={1}>
            {({ unsafe }) =>
              unsafe.map(({ referral: from, words }) => (
                <div key={from}>
                  <p className="hr-lined">“{words}”</p>
                  {from !== referral && <p>{w.withIt}</p>}
                </div>
              ))
            }
          </Answered>
        ) : (
          <p>{w.ask}</p>
        )}
        {sender?.phone !== undefined && (
          <p>
            <a href={`tel:${sender.phone}`}>{w.callSender(phoneText(sender.phone))}</a>
          </p>
        )}
      </div>
    </section>
  )
}
