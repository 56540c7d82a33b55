import type { PersonId } from '@handrail/care'
import { referralsOf } from '@handrail/care/referrals'
import { Link } from '@tanstack/react-router'
import { useAsk } from '../door/doors.tsx'
import { Panel } from '../staff-ui/page.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { referralsWords } from './words/referrals.ts'
import { sharedWords } from './words/shared-words.ts'

/** The requests of a person, on their record. Not there when there are none. */
export function RequestsPanel({ person }: Readonly<{ person: PersonId }>) {
  const w = useWords(referralsWords)
  const { sources } = useWords(sharedWords)
  const when = useWhen()
  const may = useMay()
  const { answer } = useAsk(referralsOf, { person }, { enabled: may('referrals:read') })
  const referrals = answer?.referrals ?? []
  if (referrals.length === 0) return null
  return (
    <Panel title={w.tab}>
      <ul className="hr-rowlist">
        {referrals.map(({ referral, from, source, status, receivedAt }) => (
          <li key={referral}>
            <div>
              <Link to="/referrals/$referral" params={{ referral }}>
                {from ?? sources[source]}
              </Link>
              <div className="hr-second">
                {[w.statuses[status], w.received(when.moment(receivedAt))].join(' · ')}
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
