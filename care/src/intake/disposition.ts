/**
 * What comes of a screening. There is no value for a no: somebody who looks not eligible goes on, and a determination, with
 * its notice and its rights, says so.
 */
export const DISPOSITIONS = [
  'go-on',
  'other-place',
  'information-given',
  'withdrawn',
  'unable-to-reach',
] as const
export type Disposition = (typeof DISPOSITIONS)[number]
