/** Papers and photos of a person: checked, encrypted, labelled. */
export { type Arrival, aboutFile, addDocument, type DocumentToAdd } from './add.ts'
export { CLOSE_REASONS, closeDocument } from './close.ts'
export {
  type Document,
  type DocumentId,
  document,
  documentAdded,
  documentClosed,
  documentId,
  documentRelabelled,
  documentsRewrapped,
  type FileId,
  fileId,
  orphansRemoved,
} from './document.ts'
export { ENDINGS, type FileType, KINDS, type Kind, MOST_BYTES, SHOWN_INLINE, TYPES } from './kind.ts'
export {
  CONFIDENTIALITIES,
  type Confidentiality,
  floorOf,
  LABELS,
  type Label,
  type MayKnow,
  mayKnow,
  mayRead,
  type Protection,
  takesProtection,
} from './labels.ts'
export { cleanName } from './name.ts'
export { listDocuments, mayAddDocument, openDocument, readDocument } from './read.ts'
export { relabelDocument } from './relabel.ts'
export { filesInUse, oldWraps, recordOrphans, rewrapFiles, type Wrapped } from './upkeep.ts'
