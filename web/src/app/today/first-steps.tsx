import { closedDays, overview } from '@handrail/care/agency'
import { storage } from '@handrail/care/storage'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useAsk } from '../../door/doors.tsx'
import { Chip } from '../../staff-ui/chip.tsx'
import { useMay, useWords } from '../../staff-ui/surroundings.tsx'
import { useWhen } from '../../staff-ui/when.ts'
import { prefer, usePreferences } from '../preferences.ts'
import { stepsWords } from './words/steps.ts'

const STEPS = ['agency', 'staff', 'programs', 'days', 'storage'] as const
type Step = (typeof STEPS)[number]

/** What whoever sets up an agency does first. Each step shows when it is done, and all go away when all are. */
export function FirstSteps() {
  const may = useMay()
  return may('agency:configure') && may('storage:read') ? <Steps /> : null
}

function Steps() {
  const w = useWords(stepsWords)
  const { calendarFits } = usePreferences()
  const year = Number(useWhen().today.slice(0, 4))
  const agency = useAsk(overview, {}).answer
  const days = useAsk(closedDays, { year }).answer
  const kept = useAsk(storage, {}).answer
  if (!agency || !days || !kept) return null
  const done: Readonly<Record<Step, boolean>> = {
    // The first version is what Handrail began with; saving it makes it the agency's own.
    agency: agency.version > 1 || agency.demo,
    staff: agency.staff > 1,
    programs: agency.programs.length > 0,
    days: days.differing.length > 0 || calendarFits,
    storage: kept.backup !== null,
  }
  if (STEPS.every((step) => done[step])) return null
  return (
    <section className="hr-panel" aria-label={w.title}>
      <h2>{w.title}</h2>
      <p>{w.lead}</p>
      <ol className="hr-rowlist hr-lined">
        {STEPS.map((step) => (
          <li key={step}>
            <div>
              <Link to="/settings/$part" params={{ part: step }}>
                {w.steps[step].what}
              </Link>
              <div className="hr-second">{w.steps[step].why}</div>
            </div>
            <div className="hr-actions">
              {step === 'days' && !done.days && (
                <Button variant="default" size="xs" onClick={() => prefer({ calendarFits: true })}>
                  {w.calendarFits}
                </Button>
              )}
              <Chip tone={done[step] ? 'fits' : 'not-now'} shape={done[step] ? 'tick' : 'dashed'}>
                {done[step] ? w.done : w.notYet}
              </Chip>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
