import { z } from 'zod'
import { type CaseId, type CaseStatus, caseId } from '../intake/index.ts'
import { type PersonId, type ProgramId, programId } from '../kernel/ids.ts'
import { done, operation } from '../kernel/operation.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { refuse } from '../kernel/refusal.ts'
import { type EntryId, entryId, INTERIM_SERVICES, RECHECK_DAYS } from './entry.ts'
import { entitledWaits, waitEntered } from './events.ts'
import type { Formula } from './formula.ts'
import { entitlementOf, FUNDING, type Funding } from './funding.ts'
import { type GroundFound, groundsFound, PRIORITIES, type Priority } from './grounds.ts'
import { type Standing, standingOf } from './standing.ts'

export interface Entering {
  readonly case: CaseId
  readonly status: CaseStatus
  readonly person: PersonId
  readonly requestedOn: PlainDate
  /** Whether somebody has said how urgent it is. */
  readonly isTriaged: boolean
  /** Somebody decided that they may have this; a list is for those who may. */
  readonly isGranted: boolean
  readonly isProgramOpen: boolean
  /** The programs that said yes, where papers were gathered for it: each program decides for itself. */
  readonly granting: readonly ProgramId[]
  /** Where they wait for this program already. */
  readonly waits: EntryId | undefined
  readonly formula: Formula
}

export interface Entered {
  readonly entry: EntryId
  readonly case: CaseId
  readonly person: PersonId
  readonly program: ProgramId
  readonly funding: Funding
  readonly since: PlainDate
  readonly grounds: readonly GroundFound[]
  readonly priority: Priority | undefined
  readonly recheckDays: (typeof RECHECK_DAYS)[number]
  readonly interim: readonly (typeof INTERIM_SERVICES)[number][]
  readonly standing: Standing
  readonly on: PlainDate
}

/** Puts somebody on the list of a program, from the day on which they asked for care. */
export const enterWaitlist = operation({
  name: 'waitlist.enter',
  needs: { permission: 'waitlist:work' },
  input: z.strictObject({
    case: caseId,
    program: programId,
    funding: z.enum(FUNDING),
    grounds: groundsFound,
    priority: z.enum(PRIORITIES).optional(),
    recheckDays: z.literal(RECHECK_DAYS),
    interim: z.array(z.enum(INTERIM_SERVICES)).min(1).max(INTERIM_SERVICES.length),
  }),
  answer: z.strictObject({ entry: entryId, entitled: z.boolean() }),
  decide(state: Entering, input, { on, newId }) {
    if (state.status === 'closed') return refuse('case-is-closed')
    if (!state.isGranted) return refuse('nothing-granted-yet')
    if (!state.isProgramOpen) return refuse('no-such-program', undefined, 'program')
    if (state.granting.length > 0 && !state.granting.includes(input.program))
      return refuse('another-program-decided', { programs: state.granting }, 'program')
    if (state.waits) return refuse('waits-already', { entry: state.waits })
    if ((input.funding === 'substance-use-block-grant') !== (input.priority !== undefined))
      return refuse('priority-with-block-grant', undefined, 'priority')
    if (input.grounds.some((found) => found.on > on)) return refuse('day-to-come', undefined, 'grounds')
    const { person, requestedOn: since, formula } = state
    const { program, funding, grounds, priority, recheckDays, interim } = input
    const entry = entryId.parse(newId())
    const standing = standingOf({ entry, since, grounds, priority, lift: undefined }, formula, on)
    const next: Entered = {
      entry,
      case: state.case,
      person,
      program,
      funding,
      since,
      grounds,
      priority,
      recheckDays,
      interim,
      standing,
      on,
    }
    const entitled = entitlementOf(funding) !== undefined
    const entered = waitEntered.of(
      {
        entry,
        case: state.case,
        program,
        priority: priority ?? 'none',
        recheckDays,
        triaged: state.isTriaged,
      },
      person,
    )
    return done(next, [entered, ...(entitled ? [entitledWaits.of({ entry, funding }, person)] : [])], {
      entry,
      entitled,
    })
  },
})
