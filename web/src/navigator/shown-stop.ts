import type { Path } from './flow/path.ts'
import { type PlaceDraft, placeDraftOf } from './flow/place-draft.ts'
import type { Parts } from './parts.ts'
import { type Session, type Stop, stopOf } from './session.ts'

/** The page to show: the one in the trail, or where the way goes on if that one is no longer asked. */
export const shownStop = (session: Session, parts: Parts | null, path: Path | null): Stop => {
  const stop = stopOf(session)
  if (parts === null || path === null) return stop
  return parts.isOnWay(stop, path) ? stop : parts.nextStop(path)
}

export const placeDraftIn = ({ placeDraft, given }: Session): PlaceDraft =>
  placeDraft ?? placeDraftOf(given.place ?? {})
