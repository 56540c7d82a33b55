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
import { ofPersonHandler, ofThingHandler, todayHandler } from './worklist.ts'

/** What this room can do and answer. */
export const clocksHandlers: readonly Handler[] = [
  todayHandler,
  ofPersonHandler,
  ofThingHandler,
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
