/** What happened, as it may be read, and whether it holds. */
export { happened, proof, TRAIL_PAGE, type TrailRow, type TrailState } from './happened.ts'
export {
  EVENTS_BY_KIND,
  eventsOf,
  QUIET_KINDS,
  TRAIL_KINDS,
  type TrailEvent,
  type TrailKind,
} from './kinds.ts'
export { type RefusedRow, refused } from './refused.ts'
