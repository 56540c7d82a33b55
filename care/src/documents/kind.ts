/** What a paper is good for: the evidence that programs ask for, and letters. */
export const KINDS = [
  'identity',
  'number',
  'residence',
  'immigration',
  'income',
  'insurance',
  'authorization',
  'diagnosis',
  'treatment',
  'function',
  'legal',
  'housing',
  'consent',
  'plan',
  'letter',
  'photo',
  'other',
] as const
export type Kind = (typeof KINDS)[number]

/** What a file may be. Nothing here runs in a browser. */
export const TYPES = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/heic',
  'image/webp',
  'image/tiff',
  'text/plain',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.oasis.opendocument.text',
] as const
export type FileType = (typeof TYPES)[number]

export const ENDINGS: Readonly<Record<FileType, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/heic': 'heic',
  'image/webp': 'webp',
  'image/tiff': 'tiff',
  'text/plain': 'txt',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.oasis.opendocument.text': 'odt',
}

/** What a browser may show in a frame that can run nothing; the rest is only ever saved. */
export const SHOWN_INLINE: readonly FileType[] = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp']

/** 25 MB: a scan of some thirty pages, or a large photo. */
export const MOST_BYTES = 25 * 1024 * 1024
