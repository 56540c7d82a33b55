/** What somebody began to write, kept until it is sent. */
export { discardDraft } from './discard.ts'
export {
  bytesOf,
  type DraftId,
  type DraftShown,
  deviceId,
  draftDiscarded,
  draftId,
  draftKept,
  draftsSwept,
  MOST_BYTES,
} from './draft.ts'
export { type DraftState, type DraftToWrite, keepDraft, MOST_DRAFTS } from './keep.ts'
export { KEPT_DAYS, sweepDrafts } from './sweep.ts'
export { readDrafts, unfinished } from './unfinished.ts'
