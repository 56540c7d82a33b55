import { board } from '@handrail/care/referrals'
import { Link } from '@tanstack/react-router'
import { useAsk } from '../door/doors.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { referralsWords } from './words/referrals.ts'

/** The most urgent stand first on the board. */
const MOST = 20

/** Requests that speak of a crisis and that nobody has read, first on the day's page. Not there when there are none. */
export function CrisisSaid() {
  const { crisisSaid: w } = useWords(referralsWords)
  const may = useMay()
  const { answer } = useAsk(board, { list: 'received', most: MOST }, { enabled: may('referrals:read') })
  const said = answer?.referrals.filter(({ urgency }) => urgency === 'crisis') ?? []
  if (said.length === 0) return null
  return (
    <section className="hr-note hr-note-safe" aria-label={w.title}>
      <div className="hr-grow">
        <h2>{w.title}</h2>
        <p>{w.lead(said.length)}</p>
        <ul className="hr-rowlist">
          {said.map(({ referral, name }) => (
            <li key={referral}>
              <Link to="/referrals/$referral" params={{ referral }}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
