import type { Handler } from '../door/handler.ts'
import { observeHandler, recountHandler } from './observe.ts'
import {
  addTaskHandler,
  chooseRulesHandler,
  dismissHandler,
  escalateDueHandler,
  finishHandler,
  reassignHandler,
  settleOwnersHandler,
  snoozeHandler,
} from './work.ts'
import { ofPersonHandler, todayHandler } from './worklist.ts'

/** What this room can do and answer. */
export const clocksHandlers: readonly Handler[] = [
  todayHandler,
  ofPersonHandler,
  addTaskHandler,
  finishHandler,
  dismissHandler,
  snoozeHandler,
  reassignHandler,
  chooseRulesHandler,
  observeHandler,
  recountHandler,
  escalateDueHandler,
  settleOwnersHandler,
]
