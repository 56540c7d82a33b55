import type { Question } from './question.ts'

/**
 * What each question is decided by, one by one. That a program is full is not among them: then somebody waits, with a place
 * on the list. Nor is any score.
 */
export const CRITERIA = {
  clinical: ['age', 'diagnosis', 'function', 'duration', 'no-other-cause', 'papers'],
  admission: ['area', 'fits-program', 'no-overlap', 'chosen-freely', 'papers'],
  payer: ['covered', 'service-covered', 'needed', 'papers'],
} as const satisfies Readonly<Record<Question, readonly string[]>>

export const CLINICAL_CRITERIA = CRITERIA.clinical
export const ADMISSION_CRITERIA = CRITERIA.admission
export const PAYER_CRITERIA = CRITERIA.payer
export const ALL_CRITERIA = [
  'age',
  'diagnosis',
  'function',
  'duration',
  'no-other-cause',
  'area',
  'fits-program',
  'no-overlap',
  'chosen-freely',
  'covered',
  'service-covered',
  'needed',
  'papers',
] as const
export type Criterion = (typeof ALL_CRITERIA)[number]
