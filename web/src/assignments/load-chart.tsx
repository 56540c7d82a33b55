import type { caseloads } from '@handrail/care/assignments'
import { Link } from '@tanstack/react-router'
import type { z } from 'zod'
import { useStaffName } from '../agency/colleagues.ts'
import { useDaysAway } from '../agency/days-away.ts'
import { Chip } from '../staff-ui/chip.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWeight } from './figures.ts'
import { assignmentsWords } from './words/assignments.ts'

export type Caseload = z.output<typeof caseloads.answer>['caseloads'][number]

/** Each caseload as a bar from zero, with the line where it is full. Each name opens the people behind it. */
export function LoadChart({ loads }: Readonly<{ loads: readonly Caseload[] }>) {
  const w = useWords(assignmentsWords)
  const nameOf = useStaffName()
  const weight = useWeight()
  const awayOf = useDaysAway()
  const most = Math.max(1, ...loads.map(({ load, capacity }) => Math.max(load, capacity)))
  const part = (of: number) => `${(of / most) * 100}%`
  return (
    <dl className="hr-bars hr-loads">
      {loads.map(({ staff, load, capacity, unanswered }) => (
        <div key={staff} className="hr-bar-row">
          <dt>
            <Link to="/caseloads/$staff" params={{ staff }}>
              {nameOf(staff)}
            </Link>
          </dt>
          <dd>
            <svg width="100%" height="18" aria-hidden="true">
              <rect className="hr-bar-track" y="3" width={part(capacity)} height="12" rx="3" />
              <rect
                className={load > capacity ? 'hr-bar-over' : undefined}
                y="3"
                width={part(load)}
                height="12"
                rx="3"
              />
              <rect className="hr-bar-limit" x={part(capacity * 0.995)} width="2" height="18" />
            </svg>
            <span>{w.loadOf(weight(load), weight(capacity))}</span>
            {load > capacity && (
              <Chip tone="late" shape="hourglass">
                {w.over}
              </Chip>
            )}
            <Away said={awayOf(staff)} />
            {unanswered > 0 && <span className="hr-second">{w.unanswered(unanswered)}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Away({ said }: Readonly<{ said: ReturnType<ReturnType<typeof useDaysAway>> }>) {
  if (!said) return null
  return said.isNow ? (
    <Chip tone="maybe" shape="calendar">
      {said.said}
    </Chip>
  ) : (
    <span className="hr-second">{said.said}</span>
  )
}
