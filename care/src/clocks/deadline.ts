import { z } from 'zod'
import { idOf, personId, staffId } from '../kernel/ids.ts'
import { instant } from '../kernel/instant.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { type Permission, ROLES, type Role, reachOf } from '../permissions.ts'
import { SEVERITIES, UNITS } from './rule.ts'

export const deadlineId = idOf('Deadline')
export type DeadlineId = z.output<typeof deadlineId>

/** Exactly one: a member of staff, or whoever holds a role. */
export const ownerOf = z.union([z.strictObject({ staff: staffId }), z.strictObject({ role: z.enum(ROLES) })])
export type Owner = z.output<typeof ownerOf>

/** How a deadline stands at the moment of the question. */
export const standingOf = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('later'), days: z.int(), minutes: z.int() }),
  z.strictObject({ is: z.literal('today'), minutes: z.int() }),
  z.strictObject({ is: z.literal('grace'), days: z.int(), graceDays: z.int() }),
  z.strictObject({ is: z.literal('past'), days: z.int(), minutes: z.int() }),
])

/** Why it is due then: the figures of one sentence, "a review 3 months after the plan of November 23". */
export const dueBecause = z.strictObject({
  rule: z.string(),
  topic: z.string(),
  /** The thing it is about, where it is a thing of its own: a referral, a licence. */
  subject: z.uuid().nullable(),
  event: z.string(),
  on: plainDate,
  count: z.int(),
  unit: z.enum(UNITS),
  /** For a rule that repeats, which time it is. */
  n: z.int(),
  source: z.string(),
  section: z.string(),
  verifiedOn: plainDate.nullable(),
})

/** Why somebody puts a deadline off or lets it go. Never free text in an event. */
export const PUT_OFF_WHY = [
  'waiting-for-person',
  'waiting-for-office',
  'waiting-for-document',
  'planned-already',
  'staff-away',
  'other',
] as const
export const LET_GO_WHY = [
  'done-elsewhere',
  'person-declined',
  'does-not-apply',
  'duplicate',
  'entered-in-error',
  'other',
] as const

/** What a change of one deadline may change, as it stands now: shown beside an edit that was made on an older one. */
export const deadlineNow = z.strictObject({
  version: z.int(),
  status: z.enum(['open', 'met', 'cancelled', 'dismissed']),
  severity: z.enum(SEVERITIES),
  dueOn: plainDate,
  owner: ownerOf,
  snoozedUntil: plainDate.nullable(),
  putOffWhy: z.enum(PUT_OFF_WHY).nullable(),
})
export type DeadlineNow = z.output<typeof deadlineNow>

/** A deadline as a worklist shows it. */
export const deadlineShown = z.strictObject({
  deadline: deadlineId,
  person: personId.nullable(),
  /** The words of a task that somebody set. A rule has words in the reader's language instead. */
  title: z.string().nullable(),
  because: dueBecause.nullable(),
  severity: z.enum(SEVERITIES),
  dueOn: plainDate,
  dueAt: instant,
  graceUntil: instant,
  standing: standingOf,
  owner: ownerOf,
  /** A role that was told because it was not done. */
  escalatedTo: z.enum(ROLES).nullable(),
  /** Whoever does it says so, and it is over. */
  doneByHand: z.boolean(),
  /** Put off until this day, and why: it is off the worklists till then, and on the record all the same. */
  snoozedUntil: plainDate.nullable(),
  putOffWhy: z.enum(PUT_OFF_WHY).nullable(),
  version: z.int(),
  /**
   * Nobody sees the person who holds the role, and so nobody could do it. It is shown without the person, without words and
   * without the thing it is about, so that whoever oversees the work gives it to somebody.
   */
  unseen: z.boolean(),
})
export type DeadlineShown = z.output<typeof deadlineShown>

/** Whoever would own a deadline: the roles they hold today, and whether the person is within their reach. */
export interface WouldOwn {
  readonly roles: readonly Role[]
  readonly related: boolean
}

/** What somebody must be allowed to, to be given this. A crisis goes to nobody who could not answer it. */
function needsOf(topic: string | undefined): readonly Permission[] {
  if (topic?.startsWith('intake.crisis')) return ['clocks:work', 'intake:triage']
  if (topic?.startsWith('referrals.')) return ['clocks:work', 'referrals:work']
  return ['clocks:work']
}

/** Whether one of these roles could do what is due. */
export const couldDo = (roles: readonly Role[], topic: string | undefined): boolean =>
  roles.some((role) => needsOf(topic).every((one) => reachOf(role, one) !== undefined))

/** A deadline whose owner cannot see it would be nobody's. */
export const mayOwn = ({ roles, related }: WouldOwn, aboutSomebody: boolean): boolean =>
  roles.some((role) => reachOf(role, 'clocks:work') !== undefined) &&
  (!aboutSomebody || related || roles.some((role) => reachOf(role, 'clocks:work') === 'agency'))
