import type { Handler } from '../door/handler.ts'
import {
  answerLiftHandler,
  answerOfferHandler,
  askLiftHandler,
  beginInterimHandler,
  changeGroundsHandler,
  endWaitsHandler,
  enterHandler,
  hearStillWantedHandler,
  offerHandler,
  recheckHandler,
  recheckManyHandler,
  removeHandler,
  restoreWaitsHandler,
  withdrawOfferHandler,
} from './deciding.ts'
import { changePlacesHandler, weighPlacesHandler } from './places.ts'
import {
  adoptFormulaHandler,
  formulaHandler,
  previewFormulaHandler,
  rerankHandler,
  retriageHandler,
} from './ranking.ts'
import {
  compareGroupsHandler,
  entriesOfHandler,
  readEntryHandler,
  toAskHandler,
  waitBoardHandler,
} from './reading.ts'

/** What this room can do and answer. */
export const waitlistHandlers: readonly Handler[] = [
  enterHandler,
  recheckHandler,
  recheckManyHandler,
  changeGroundsHandler,
  beginInterimHandler,
  offerHandler,
  answerOfferHandler,
  withdrawOfferHandler,
  askLiftHandler,
  answerLiftHandler,
  removeHandler,
  rerankHandler,
  retriageHandler,
  changePlacesHandler,
  weighPlacesHandler,
  hearStillWantedHandler,
  endWaitsHandler,
  restoreWaitsHandler,
  toAskHandler,
  adoptFormulaHandler,
  formulaHandler,
  previewFormulaHandler,
  waitBoardHandler,
  readEntryHandler,
  entriesOfHandler,
  compareGroupsHandler,
]
