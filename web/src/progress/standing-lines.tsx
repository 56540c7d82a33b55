import type { progressOf } from '@handrail/care/progress'
import { Link } from '@tanstack/react-router'
import type { z } from 'zod'
import { planWords } from '../plans/words/plan.ts'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { type ShownDrift, useDriftText } from './use-drift-text.ts'
import { standingWords } from './words/standing.ts'

type Standing = z.output<typeof progressOf.answer>['standing']

interface Signs {
  readonly drift: readonly ShownDrift[]
  readonly standing: Standing
}

export const hasSigns = ({ drift, standing: { alerts, unsigned } }: Signs): boolean =>
  drift.length + alerts.length + unsigned.length > 0

/** Everything that is worth a look, one line each: what somebody answered first, a missing signature, then where the plan drifts. */
export function StandingLines({ of, line: Line }: Readonly<{ of: Signs; line: 'li' | 'div' }>) {
  const w = useWords(standingWords)
  const { sign } = useWords(planWords)
  const when = useWhen()
  const textOf = useDriftText()
  return (
    <>
      {of.standing.alerts.map(({ alert, on }) => (
        <Line key={alert}>
          <Link to="/questionnaires/alert/$alert" params={{ alert }}>
            {w.alert(when.day(on))}
          </Link>
        </Line>
      ))}
      {of.standing.unsigned.length > 0 && (
        <Line>
          {w.unsigned(of.standing.unsigned.map(({ as, name }) => name ?? sign.capacities[as]).join(', '))}
        </Line>
      )}
      {of.drift.map((one) => (
        <Line key={textOf(one)}>{textOf(one)}</Line>
      ))}
    </>
  )
}
