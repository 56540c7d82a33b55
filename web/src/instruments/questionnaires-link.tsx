import type { PersonId } from '@handrail/care'
import { Link } from '@tanstack/react-router'
import { Panel } from '../staff-ui/page.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { instrumentsWords } from './words/instruments.ts'

/** From a record to what was given to the person. */
export function QuestionnairesLink({ person }: Readonly<{ person: PersonId }>) {
  const w = useWords(instrumentsWords)
  const may = useMay()
  if (!may('instruments:read')) return null
  return (
    <Panel title={w.panel}>
      <p>
        <Link to="/people/$person/questionnaires" params={{ person }}>
          {w.open}
        </Link>
      </p>
    </Panel>
  )
}
