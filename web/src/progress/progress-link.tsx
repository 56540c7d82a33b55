import type { CaseId } from '@handrail/care/intake'
import { Link } from '@tanstack/react-router'
import { Panel } from '../staff-ui/page.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { progressWords } from './words/progress.ts'

/** From a case to how its plan goes. */
export function ProgressLink({ case: of }: Readonly<{ case: CaseId }>) {
  const w = useWords(progressWords)
  const may = useMay()
  if (!may('progress:read')) return null
  return (
    <Panel title={w.panel}>
      <p className="hr-alone">
        <Link to="/progress/$case" params={{ case: of }}>
          {w.open}
        </Link>
      </p>
    </Panel>
  )
}
