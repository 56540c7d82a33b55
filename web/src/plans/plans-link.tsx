import type { CaseId } from '@handrail/care/intake'
import { Link } from '@tanstack/react-router'
import { Panel } from '../staff-ui/page.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { planWords } from './words/plan.ts'

/** From an intake to the needs and the plan that follow from it. */
export function PlansLink({ case: of }: Readonly<{ case: CaseId }>) {
  const w = useWords(planWords)
  const may = useMay()
  if (!may('plans:read')) return null
  return (
    <Panel title={w.panel}>
      <p className="hr-alone">
        <Link to="/plans/$case" params={{ case: of }}>
          {w.open}
        </Link>
      </p>
    </Panel>
  )
}
