import { z } from 'zod'
import { staffId } from '../kernel/ids.ts'
import { done, operation } from '../kernel/operation.ts'
import { refuse } from '../kernel/refusal.ts'
import type { Role } from '../permissions.ts'
import type { Ground, Priority } from '../waitlist/index.ts'
import type { AssignmentState } from './assign.ts'
import { type AssignmentId, assignmentId } from './assignment.ts'
import { CADENCES, type Cadence, EXTRAS, type Extra } from './caseload.ts'
import { assignmentWeighed, caseManagerDescribed } from './events.ts'
import { afterAssignment } from './states.ts'

/** What a case manager may know well, and what somebody may need. */
export const SPECIALTIES = [
  'psychosis',
  'substance-use',
  'young-adults',
  'families',
  'housing',
  'courts',
  'veterans',
  'after-hospital',
] as const
export type Specialty = (typeof SPECIALTIES)[number]

const NEEDS: Readonly<Partial<Record<Ground, Specialty>>> = {
  'leaving-hospital': 'after-hospital',
  'leaving-crisis-unit': 'after-hospital',
  'leaving-jail': 'courts',
  'court-ordered-treatment': 'courts',
  'losing-home-at-high-risk': 'housing',
  homeless: 'housing',
  pregnant: 'families',
  'child-at-risk': 'families',
  'first-episode': 'psychosis',
  veteran: 'veterans',
  'transition-age': 'young-adults',
}

/** What somebody needs, from facts that stand in the record already. Nothing is guessed. */
export function needsFrom(grounds: readonly Ground[], priority: Priority | undefined): readonly Specialty[] {
  const found = grounds.flatMap((ground) => NEEDS[ground] ?? [])
  return [...new Set([...found, ...(priority ? (['substance-use'] as const) : [])])]
}

/** What a full caseload holds when nobody said otherwise: twenty who are seen every week, as in the older standard of Maine. */
export const USUAL_CAPACITY = 20_000
/** No caseload holds more than forty, however it is counted. */
const MOST_CAPACITY = 40_000

export const described = z.strictObject({
  languages: z.array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)).max(20),
  specialties: z.array(z.enum(SPECIALTIES)).max(SPECIALTIES.length),
  capacity: z.int().min(0).max(MOST_CAPACITY),
})
export type Described = z.output<typeof described>

export interface Describing {
  readonly version: number
  readonly roles: readonly Role[]
}

export interface DescribedManager extends Described {
  readonly staff: z.output<typeof staffId>
  readonly version: number
}

/** Writes down which languages a case manager speaks, what they know, and how much they hold. */
export const describeCaseManager = operation({
  name: 'assignments.describeCaseManager',
  needs: { permission: 'assignments:assign' },
  input: z.strictObject({ staff: staffId, version: z.int().min(0), ...described.shape }),
  answer: z.strictObject({ version: z.int() }),
  decide(state: Describing, { staff, languages, specialties, capacity }) {
    if (!state.roles.includes('case-manager')) return refuse('not-a-case-manager', undefined, 'staff')
    const next: DescribedManager = {
      staff,
      version: state.version + 1,
      languages: [...new Set(languages)],
      specialties: [...new Set(specialties)],
      capacity,
    }
    return done(next, [caseManagerDescribed.of({ staff })], { version: next.version })
  },
})

export interface Weighed {
  readonly assignment: AssignmentId
  readonly version: number
  readonly cadence: Cadence
  readonly extras: readonly Extra[]
}

/** Says how often somebody is seen, and what takes more time: what they count in a caseload. */
export const weigh = operation({
  name: 'assignments.weigh',
  needs: { permission: 'assignments:assign' },
  input: z.strictObject({
    assignment: assignmentId,
    version: z.int(),
    cadence: z.enum(CADENCES),
    extras: z.array(z.enum(EXTRAS)).max(EXTRAS.length),
  }),
  answer: z.strictObject({ version: z.int() }),
  decide(state: AssignmentState, { cadence, extras }) {
    // Whoever may be handed over is somebody's now.
    const isOver = afterAssignment(state.status, 'handOver')
    if (typeof isOver !== 'string') return isOver
    const { assignment, case: of, staff, person } = state
    const next: Weighed = { assignment, version: state.version + 1, cadence, extras: [...new Set(extras)] }
    return done(next, [assignmentWeighed.of({ assignment, case: of, staff }, person)], {
      version: next.version,
    })
  },
})
