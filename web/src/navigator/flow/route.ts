import { type QuestionId, STATE_CODES } from '@handrail/eligibility'
import type { Stop } from '../session.ts'
import { type Given, type Path, stepFor } from './path.ts'

/** The page where the way goes on: the question to ask now, or the result. */
export const nextStop = ({ next }: Path, changing = false): Stop =>
  next === null ? { page: 'result' } : stopFor(next.id, changing)

/** Where someone goes on who comes back: at the county, if that is where they left. */
export const resumeAt = ({ place }: Given, path: Path): Stop => {
  const midway = STATE_CODES.some((code) => code === place?.state) && place?.county === undefined
  return midway ? { page: 'county', changing: false } : nextStop(path)
}

/**
 * The page after an answer. On the way it is the following question, answered before or not, so that whoever went
 * back sees their answers again. A changed answer leads straight to what is new, and else back to the result.
 */
export const stopAfter = (path: Path, id: QuestionId, changing: boolean): Stop => {
  const at = path.steps.findIndex((step) => step.id === id)
  const following = changing || at === -1 ? undefined : path.steps[at + 1]
  return following ? stopFor(following.id, false) : nextStop(path, changing)
}

/** False for a question that is no longer asked, and for the result while something is still to be asked. */
export const isOnWay = (stop: Stop, path: Path): boolean => {
  if (stop.page === 'question') return stepFor(stop.id, path) !== null
  return stop.page !== 'result' || path.next === null
}

export const stopFor = (id: QuestionId, changing: boolean): Stop =>
  id === 'place' ? { page: 'place', changing } : { page: 'question', id, changing }
