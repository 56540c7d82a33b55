import { readEntry } from '@handrail/care/waitlist'
import { useAsk } from '../door/doors.tsx'
import { Answered } from '../staff-ui/answered.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import type { OneEntry } from './one-entry.ts'
import { waitlistWords } from './words/waitlist.ts'

type Term = OneEntry['terms'][number]

/** Everything that a place is made of, in the order in which it counts, with where each thing stands written. */
export function TermsList({ of }: Readonly<{ of: OneEntry }>) {
  const w = useWords(waitlistWords)
  const when = useWhen()
  const saidOf = (term: Term): readonly [said: string, points?: number] => {
    switch (term.term) {
      case 'law':
        return [w.terms.law(w.priorities[term.priority])]
      case 'tier':
        return [w.tierBy(term.tier, w.grounds[term.by])]
      case 'lift':
        return [w.terms.lift(term.tier, when.day(term.until))]
      case 'waiting-lifts':
        return [w.terms.waitingLifts(term.tier, term.days)]
      case 'ground':
        return [w.grounds[term.ground], term.points]
      case 'waiting':
        return [w.terms.waiting(term.days), term.points]
      case 'at-the-top':
        return [w.terms.top, term.top]
      case 'since':
        return [w.terms.since(when.day(term.since))]
      default:
        return term satisfies never
    }
  }
  const foundIn = (term: Term) => {
    const found = term.term === 'ground' ? of.grounds.find(({ ground }) => ground === term.ground) : undefined
    return found && w.terms.source(w.sources[found.from], when.day(found.on))
  }
  return (
    <>
      <ul className="hr-terms">
        {of.terms.map((term) => {
          const [said, points] = saidOf(term)
          const source = foundIn(term)
          return (
            <li key={said + term.term}>
              <div>
                {said}
                {source && <div className="hr-second">{source}</div>}
              </div>
              {points !== undefined && (
                <span className="hr-term-points">{term.term === 'at-the-top' ? points : `+${points}`}</span>
              )}
            </li>
          )
        })}
        <li className="hr-terms-sum">
          <div>{w.terms.sum}</div>
          <span className="hr-term-points">{of.score}</span>
        </li>
      </ul>
      <p className="hr-second">{w.terms.formula(of.formula)}</p>
    </>
  )
}

/** The same under a row of the list, asked for when it is opened. */
export function TermsOf({ entry }: Readonly<{ entry: OneEntry['entry'] }>) {
  const asked = useAsk(readEntry, { entry })
  return <Answered asked={asked}>{(of) => <TermsList of={of} />}</Answered>
}
