/**
 * What every room stands on: how to declare an operation, a query and an event, ids, time, permissions. Each room has its
 * own entry: `@handrail/care/people`.
 */
export { type EventKind, type EventName, event, type Happened } from './kernel/event.ts'
export {
  type AgencyId,
  agencyId,
  type EventId,
  eventId,
  idOf,
  type PersonId,
  type ProgramId,
  personId,
  programId,
  type RequestId,
  requestId,
  type SiteId,
  type StaffId,
  siteId,
  staffId,
} from './kernel/ids.ts'
export {
  addHours,
  addMillis,
  addMinutes,
  CLOCKS_DIFFER_MINUTES,
  dayIn,
  endOfDay,
  type Instant,
  instant,
  instantAt,
  instantIn,
  isInstant,
  isZone,
  millis,
  stillWaits,
} from './kernel/instant.ts'
export {
  type Actor,
  type Decision,
  done,
  type Moment,
  type Need,
  type Operation,
  type Origin,
  operation,
  type Query,
  query,
} from './kernel/operation.ts'
export { addDays, addMonths, daysBetween, type PlainDate, plainDate, weekday } from './kernel/plain-date.ts'
export { type Problem, problemsOf, unreadableIn } from './kernel/problems.ts'
export { isRefusal, type Refusal, refuse } from './kernel/refusal.ts'
export {
  type Addendum,
  addTo,
  canonical,
  type Digest,
  holds,
  type Signature,
  type Signed,
  sign,
  signature,
} from './kernel/signed.ts'
export { path, type Room } from './path.ts'
export {
  PERMISSIONS,
  type Permission,
  permissionsOf,
  type Reach,
  ROLES,
  type Role,
  reachOf,
  widestReach,
} from './permissions.ts'
