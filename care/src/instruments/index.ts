export { type Answers, type Asked, isAsked, wrongIn } from './answers.ts'
export { currentOf, RETIRED, toGive, VERSIONS, versionOf, wordingOf } from './catalogue.ts'
export { CHANGES, type Change, changeBetween } from './change.ts'
export { asksSex, choicesIn, cutoffBehind, type ScoredFor } from './cutoff.ts'
export {
  ALERT_OUTCOMES,
  ALERTS,
  type AlertAnswer,
  type AlertKind,
  type AlertOutcome,
  type AlertState,
  answerAlert,
  type NewAlert,
} from './giving/alert.ts'
export { type AlertId, alertId } from './giving/alert-id.ts'
export { beginGiving, type ResultOf, recordResult, type ToBegin } from './giving/begin.ts'
export {
  alertAnswered,
  alertNoted,
  alertOpened,
  DROPPED_WHY,
  ERROR_WHY,
  enteredInError,
  givingBegan,
  givingDropped,
  givingFinished,
  givingSaved,
  linkOpened,
  linkSent,
  linkStopped,
} from './giving/events.ts'
export {
  type AnswerLinkId,
  answerLinkId,
  type GivenAnswer,
  type GivenAnswers,
  type Giving,
  type GivingId,
  givenAnswers,
  givingId,
  HERE,
  isToAsk,
  MODES,
  type Mode,
  nextItem,
  withoutVoid,
} from './giving/giving.ts'
export {
  type AtTheLink,
  answerByLink,
  answerPath,
  type Behind,
  type EndedByLink,
  finishByLink,
  LINK_HOURS,
  type LinkOpened,
  type LinkToSend,
  type LinkToStop,
  linkToAnswer,
  linkToShow,
  openLink,
  sendLink,
  stopLink,
  type ToSend,
} from './giving/link.ts'
export {
  type AlertNote,
  type AlertToNote,
  MOST_ALERT_NOTES,
  noteAlert,
} from './giving/note-alert.ts'
export { instrumentsOf, listedGiving, readAlert, readGiving, shownAlert, TO_CALL } from './giving/read.ts'
export { GIVING_STATUSES, type GivingStatus } from './giving/states.ts'
export {
  dropGiving,
  enterError,
  type Finishing,
  finishGiving,
  type GivingDrop,
  type GivingSaved,
  type GivingState,
  type InError,
  saveGiving,
} from './giving/write.ts'
export {
  type Band,
  type Cutoff,
  type CutoffChoice,
  DOMAINS,
  type Domain,
  INSTRUMENTS,
  type InstrumentId,
  type Item,
  LANGUAGES,
  type Language,
  type Licence,
  type Scoring,
  SEXES,
  type Sex,
  type Source,
  type Value,
  type Version,
  type Wording,
} from './instrument.ts'
export { type Outside, readOutside } from './outside.ts'
export { RESULT_ONLY, type ResultOnly, readResult } from './result-only.ts'
export { FOLLOWS, type Follow, type Score, SUICIDE_SCREEN_BANDS, score } from './score.ts'
export {
  type CutoffSetting,
  cutoffSet,
  readCutoffs,
  setCutoff,
} from './settings.ts'
