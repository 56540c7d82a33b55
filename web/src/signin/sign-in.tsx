import type { Stage } from '@handrail/care/signin'
import { useState } from 'react'
import { ConfirmStep } from './confirm-step.tsx'
import { FirstStep } from './first-step.tsx'
import { SetUpStep } from './set-up-step.tsx'

type SignInProps = Readonly<{
  agency: string | undefined
  onAgency: (slug: string | undefined) => void
  /** Somebody sets up their first second step, and is here until they have their recovery codes. */
  onSetUp: () => void
  /** Somebody is in: what was asked without them may be asked again. */
  onIn: () => void
  /** They were here a moment ago and come back to the same place. */
  again: boolean
  /** Why the way over another system led back here. */
  problem: string | undefined
}>

/** From email and password, over a second step, to being in. */
export function SignIn({ agency, onAgency, onSetUp, onIn, again, problem }: SignInProps) {
  const [stage, setStage] = useState<Exclude<Stage, { stage: 'in' }>>()
  const reach = (next: Stage) => {
    if (next.stage === 'in') return onIn()
    if (next.stage === 'set-up') onSetUp()
    setStage(next)
  }
  const restart = () => setStage(undefined)
  // A request that was sent twice is answered without its secret; then only the beginning helps.
  if (stage?.stage === 'confirm' && stage.half !== null)
    return <ConfirmStep half={stage.half} ways={stage.ways} onStage={reach} onRestart={restart} />
  if (stage?.stage === 'set-up' && stage.half !== null) return <SetUpStep half={stage.half} onDone={onIn} />
  return <FirstStep agency={agency} onAgency={onAgency} onStage={reach} again={again} problem={problem} />
}
