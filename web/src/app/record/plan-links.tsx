import type { PersonId } from '@handrail/care'
import { casesOf } from '@handrail/care/intake'
import { Link } from '@tanstack/react-router'
import { useAsk } from '../../door/doors.tsx'
import { planWords } from '../../plans/words/plan.ts'
import { progressWords } from '../../progress/words/progress.ts'
import { Panel } from '../../staff-ui/page.tsx'
import { useMay, useWords } from '../../staff-ui/surroundings.tsx'

/** From a person to what they need, their plan and how it goes. Not there before they have a case manager. */
export function PlanLinks({ person }: Readonly<{ person: PersonId }>) {
  const plan = useWords(planWords)
  const progress = useWords(progressWords)
  const may = useMay()
  const mayRead = may('plans:read') && may('intake:read')
  const { answer } = useAsk(casesOf, { person }, { enabled: mayRead })
  const of = answer?.cases.find(({ stage }) => HAS_PLAN.includes(stage))
  if (!mayRead || !of) return null
  return (
    <Panel title={plan.panel}>
      <ul className="hr-rowlist">
        <li>
          <Link to="/plans/$case" params={{ case: of.case }}>
            {plan.open}
          </Link>
        </li>
        {may('progress:read') && (
          <li>
            <Link to="/progress/$case" params={{ case: of.case }}>
              {progress.title}
            </Link>
          </li>
        )}
      </ul>
    </Panel>
  )
}

const HAS_PLAN: readonly string[] = ['assigned', 'planning', 'active', 'leaving']
