import { alikeReferrals, linkDuplicateReferral } from '@handrail/care/referrals'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useAsk, useDo } from '../door/doors.tsx'
import { Panel } from '../staff-ui/page.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { Said } from './next-step.tsx'
import type { One } from './one.ts'
import { referralsWords } from './words/referrals.ts'
import { sharedWords } from './words/shared-words.ts'

/** Other requests with the same name or number, so that nobody is asked twice and none is lost. */
export function AlikePart({ one }: Readonly<{ one: One }>) {
  const w = useWords(referralsWords)
  const { sources } = useWords(sharedWords)
  const when = useWhen()
  const { referral, version, acts, duplicateOf } = one
  const { answer } = useAsk(alikeReferrals, { referral })
  const link = useDo(linkDuplicateReferral)
  const alike = answer?.alike ?? []
  if (alike.length === 0) return null
  return (
    <Panel title={w.page.alike}>
      <p className="hr-second">{w.page.alikeLead}</p>
      <ul className="hr-rowlist">
        {alike.map((other) => (
          <li key={other.referral}>
            <div>
              <Link to="/referrals/$referral" params={{ referral: other.referral }}>
                {other.name}
              </Link>
              <div className="hr-second">
                {[
                  other.from ?? sources[other.source],
                  w.received(when.moment(other.receivedAt)),
                  w.statuses[other.status],
                  other.referral === duplicateOf ? w.page.duplicateOf : undefined,
                  one.duplicates.includes(other.referral) ? w.page.duplicates : undefined,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
            </div>
            {acts.includes('linkDuplicate') && !one.duplicates.includes(other.referral) && (
              <Button
                variant="default"
                size="xs"
                loading={link.busy}
                aria-label={`${w.page.putWith}: ${other.name}`}
                onClick={() => void link.send({ referral, version, of: other.referral })}
              >
                {w.page.putWith}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Said reply={link.reply} />
    </Panel>
  )
}
