import type { Handler } from '../door/handler.ts'
import { moveStepHandler, rateObjectiveHandler } from './going.ts'
import {
  caseloadProgressHandler,
  changedOfHandler,
  overTimeHandler,
  progressOfHandler,
  readReviewHandler,
  threadOfCaseHandler,
} from './reading.ts'
import {
  beginNextVersionHandler,
  beginReviewHandler,
  callForReviewHandler,
  dropReviewHandler,
  endReviewsHandler,
  hearScoreHandler,
  hearTriggerHandler,
  planReviewHandler,
  saveReviewPartHandler,
  setReviewAsideHandler,
  signReviewHandler,
  takeEventBackHandler,
} from './reviewing.ts'
import { tellStrandedHandler } from './stranded.ts'
import { behindTeamHandler, teamProgressHandler } from './team.ts'
import { behindHandler, timelyHandler } from './timely.ts'
import { watchPlansHandler } from './watch.ts'

/** What this room can do and answer. */
export const progressHandlers: readonly Handler[] = [
  moveStepHandler,
  rateObjectiveHandler,
  callForReviewHandler,
  hearTriggerHandler,
  hearScoreHandler,
  planReviewHandler,
  endReviewsHandler,
  setReviewAsideHandler,
  takeEventBackHandler,
  beginReviewHandler,
  saveReviewPartHandler,
  signReviewHandler,
  dropReviewHandler,
  beginNextVersionHandler,
  progressOfHandler,
  changedOfHandler,
  readReviewHandler,
  threadOfCaseHandler,
  caseloadProgressHandler,
  overTimeHandler,
  timelyHandler,
  behindHandler,
  tellStrandedHandler,
  teamProgressHandler,
  behindTeamHandler,
  watchPlansHandler,
]
