import { proof, type TrailState } from '@handrail/care/trail'
import { useAsk } from '../door/doors.tsx'
import { Answered } from '../staff-ui/answered.tsx'
import { Chip } from '../staff-ui/chip.tsx'
import { useCounted } from '../staff-ui/counted.ts'
import { Panel } from '../staff-ui/page.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { trailWords } from './words/trail.ts'

/** Whether nobody changed what happened, as far as it can be told at once, and when all of it was last checked. */
export function ProofPanel() {
  const { proof: w } = useWords(trailWords)
  const asked = useAsk(proof, {})
  return (
    <Panel title={w.title}>
      <Answered asked={asked}>{(state) => <Proof state={state} />}</Answered>
    </Panel>
  )
}

function Proof({ state: { recent, whole } }: Readonly<{ state: TrailState }>) {
  const { proof: w } = useWords(trailWords)
  const when = useWhen()
  const counted = useCounted()
  const holds = recent.holds && whole?.holds !== false
  return (
    <>
      <div className="hr-chips">
        {holds ? (
          <Chip tone="fits" shape="tick">
            {w.holds}
          </Chip>
        ) : (
          <Chip tone="late" shape="hourglass">
            {w.broken}
          </Chip>
        )}
      </div>
      <p>{recent.holds ? w.recent(counted(recent.events)) : w.recentBroken}</p>
      {whole && (
        <p>
          {whole.holds
            ? w.whole(when.moment(whole.at), counted(whole.events))
            : w.wholeBroken(when.moment(whole.at))}
        </p>
      )}
      {!whole && <p>{w.never}</p>}
      <p className="hr-second">
        {w.command} <code className="hr-command">npx handrail verify-trail</code>
      </p>
    </>
  )
}
