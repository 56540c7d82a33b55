import { useStaffName } from '../agency/colleagues.ts'
import { Panel } from '../staff-ui/page.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import type { OneEntry } from './one-entry.ts'
import { waitlistWords } from './words/waitlist.ts'

type Step = OneEntry['steps'][number]

/** Everything that happened to a place, newest first, with its cause and how it stood after it. */
export function HistoryPart({ of }: Readonly<{ of: OneEntry }>) {
  const w = useWords(waitlistWords)
  const when = useWhen()
  const nameOf = useStaffName()
  const whyOf = useCauseOf()
  return (
    <Panel title={w.history.title}>
      <ol className="hr-rowlist">
        {of.steps.map((step) => (
          <li key={step.n}>
            <div>
              {[w.history.acts[step.act], whyOf(step)].filter(Boolean).join(': ')}
              {step.words !== null && <p className="hr-lined">“{step.words}”</p>}
              <div className="hr-second">
                {[
                  w.history.stands(w.tier(step.tier), w.points(step.score)),
                  nameOf(step.by) ?? w.history.bySystem,
                  when.moment(step.at),
                ].join(' · ')}
              </div>
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  )
}

/** The cause of a step in words, by what was done. */
function useCauseOf(): (step: Step) => string | undefined {
  const w = useWords(waitlistWords)
  return ({ act, why }) => {
    if (why === null) return undefined
    const all: Readonly<Record<string, string>> =
      act === 'recheck'
        ? w.recheck.hows
        : act === 'remove'
          ? w.remove.whys
          : act === 'offer'
            ? w.offer.whys
            : act === 'withdrawOffer' || act === 'lapse'
              ? w.offer.withdrawWhys
              : w.history.whys
    return all[why]
  }
}
