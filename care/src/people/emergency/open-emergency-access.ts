import { z } from 'zod'
import { addOpenDays, type BusinessCalendar } from '../../agency/business-calendar.ts'
import { event } from '../../kernel/event.ts'
import { type PersonId, personId, type StaffId } from '../../kernel/ids.ts'
import { addMinutes, type Instant, instant } from '../../kernel/instant.ts'
import { type Decision, done, operation } from '../../kernel/operation.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { refuse } from '../../kernel/refusal.ts'
import { type RelationId, relationId } from '../relations/relation.ts'
import { line, reason } from '../text.ts'
import {
  type EmergencyAccessId,
  emergencyAccessId,
  MOST_MINUTES,
  MOST_MISSES,
  PURPOSES,
} from './emergency-access.ts'

/** A notice to those who review, and the start of the review's clock. */
export const emergencyAccessOpened = event(
  'people.emergencyAccessOpened',
  z.strictObject({
    access: emergencyAccessId,
    purpose: z.enum(PURPOSES),
    until: instant,
    reviewBy: plainDate,
    /** How often the same person opened this record before and nobody has looked at it yet. */
    unreviewed: z.int().default(0),
  }),
)
/** Somebody looked for a person who is not here, or not by that name and birthday. */
export const emergencyLookupMissed = event(
  'people.emergencyLookupMissed',
  z.strictObject({ access: emergencyAccessId, purpose: z.enum(PURPOSES) }),
)

export interface EmergencyState {
  /** Those who have exactly this name and were born on this day. */
  readonly matches: readonly { readonly person: PersonId; readonly shownName: string }[]
  /** Among them, one whom the asker reaches already. */
  readonly inReach: PersonId | undefined
  readonly missesThisHour: number
  /** When the asker opened this very record before and nobody has looked at it yet, the last time. */
  readonly unreviewed: { readonly count: number; readonly openedAt: Instant } | undefined
  /** The agency's own days. */
  readonly calendar: BusinessCalendar
}

export interface AccessToSave {
  readonly access: EmergencyAccessId
  readonly staff: StaffId
  readonly at: Instant
  readonly purpose: (typeof PURPOSES)[number]
  readonly words: string
  readonly opened:
    | {
        readonly person: PersonId
        readonly relation: RelationId
        readonly until: Instant
      }
    | undefined
}

/**
 * Opens a record for a short time, in an emergency, to somebody without a standing reason to see it. One must know whom
 * one looks for: the exact name and the day of birth. It ends by itself, and another person reviews it.
 */
export const openEmergencyAccess = operation({
  name: 'people.openEmergencyAccess',
  needs: { permission: 'emergency:open' },
  input: z.strictObject({
    name: line(),
    bornOn: plainDate,
    purpose: z.enum(PURPOSES),
    words: reason(),
    minutes: z.int().min(15).max(MOST_MINUTES).default(60),
    /** They know that nobody has looked at the earlier time yet, and need it again now. */
    again: z.boolean().default(false),
  }),
  answer: z.strictObject({
    access: emergencyAccessId,
    person: personId,
    shownName: z.string(),
    until: instant,
  }),
  decide(
    state: EmergencyState,
    input,
    moment,
  ): Decision<
    AccessToSave,
    { access: EmergencyAccessId; person: PersonId; shownName: string; until: Instant }
  > {
    const { actor, now } = moment
    if (actor.kind !== 'staff') return refuse('staff-only')
    if (state.inReach !== undefined) return refuse('in-reach-already', { person: state.inReach })
    if (state.missesThisHour >= MOST_MISSES) return refuse('too-many-tries', { mostPerHour: MOST_MISSES })
    const access = emergencyAccessId.parse(moment.newId())
    const { purpose } = input
    const asked = { access, staff: actor.staff, at: now, purpose, words: input.words }
    const [match, another] = state.matches
    if (match === undefined || another !== undefined) {
      return {
        refusal: refuse(match ? 'more-than-one' : 'nobody-by-that-name-and-birthday', undefined, 'name'),
        next: { ...asked, opened: undefined },
        happened: [emergencyLookupMissed.of({ access, purpose })],
      }
    }
    // Care is not held up: whoever says that they know may open it again. But it is said, to them and to whoever reviews.
    const { unreviewed } = state
    if (unreviewed && !input.again)
      return refuse('not-reviewed-yet', { openedAt: unreviewed.openedAt }, 'again')
    const { person, shownName } = match
    const until = addMinutes(now, input.minutes)
    // Told to whoever reviews, as it stands now. The clock keeps the day, and moves it when a day closes.
    const reviewBy = addOpenDays(state.calendar, moment.on, 1)
    const opened = { person, relation: relationId.parse(moment.newId()), until }
    return done(
      { ...asked, opened },
      [
        emergencyAccessOpened.of(
          { access, purpose, until, reviewBy, unreviewed: unreviewed?.count ?? 0 },
          person,
        ),
      ],
      {
        access,
        person,
        shownName,
        until,
      },
    )
  },
})
