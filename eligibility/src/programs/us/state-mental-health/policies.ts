import type { Series } from '../../../dated.ts'
import type { DiagnosisGroup, LifeArea } from '../../../facts.ts'
import type { StateCode } from '../../../places/state-codes.ts'

/**
 * Who counts as having a serious mental illness: the federal base and the state rules that were read. A state
 * without an entry answers by the federal base. `from` of a state rule is the day since which we know it, not the
 * day it was made. Rules that no question can settle ("at risk of getting worse") are alternatives that the
 * clinician decides. A rule is never edited in place: add a new dated entry.
 */
export interface SmiPolicy {
  readonly minAge: number
  /** Diagnosis groups that qualify. */
  readonly diagnoses: readonly DiagnosisGroup[]
  /** A suspected condition is enough to be seen. */
  readonly suspectedCounts: boolean
  /** The areas of life that the rule counts. */
  readonly areas: readonly LifeArea[]
  /** How many of them must be very hard. */
  readonly minAreas: number
  readonly minMonths: 0 | 6 | 12
  /** Other ways to meet the functional test. */
  readonly or: readonly ('disability-income' | 'clinician-finds-risk')[]
}

const ANY_BUT_SUBSTANCE: readonly DiagnosisGroup[] = [
  'schizophrenia',
  'bipolar',
  'major-depression',
  'ptsd',
  'anxiety-or-ocd',
  'personality',
  'eating',
  'other',
]
const USUAL_LIST: readonly DiagnosisGroup[] = [
  'schizophrenia',
  'bipolar',
  'major-depression',
  'ptsd',
  'anxiety-or-ocd',
  'personality',
]

const EVERY_AREA: readonly LifeArea[] = [
  'self-care',
  'daily-living',
  'relationships',
  'concentration',
  'work-or-school',
]
const WITHOUT_WORK: readonly LifeArea[] = ['self-care', 'daily-living', 'relationships', 'concentration']

/** Adults: a disorder in the past year that limits one or more major life activities. */
export const SMI_FEDERAL: Series<SmiPolicy> = [
  {
    from: '1993-05-20',
    value: {
      minAge: 18,
      diagnoses: ANY_BUT_SUBSTANCE,
      suspectedCounts: false,
      areas: EVERY_AREA,
      minAreas: 1,
      minMonths: 0,
      or: ['clinician-finds-risk'],
    },
    conf: 'confirmed',
    cite: '58 FR 29422; 64 FR 33890',
    src: ['smiFederal'],
  },
]

/** State rules that were read in part. */
export const SMI_STATE: Readonly<Partial<Record<StateCode, Series<SmiPolicy>>>> = {
  AZ: [
    {
      from: '2024-01-01',
      value: {
        minAge: 18,
        diagnoses: USUAL_LIST,
        suspectedCounts: false,
        areas: EVERY_AREA,
        minAreas: 1,
        minMonths: 6,
        or: ['clinician-finds-risk'],
      },
      conf: 'single',
      cite: 'Arizona serious mental illness determination criteria',
      src: ['smiArizona'],
      note: 'at least 17.5 years; 12 months of dysfunction, or 6 expected to last 6 more, or risk of deterioration',
    },
  ],
  CA: [
    {
      from: '2022-01-01',
      value: {
        minAge: 21,
        diagnoses: ANY_BUT_SUBSTANCE,
        suspectedCounts: true,
        areas: EVERY_AREA,
        minAreas: 1,
        minMonths: 0,
        or: ['clinician-finds-risk'],
      },
      conf: 'single',
      cite: 'Medi-Cal specialty mental health services access criteria, 21 and over',
      src: ['smiCalifornia'],
      note: 'significant impairment or a reasonable probability of deterioration, with a diagnosed or suspected disorder; under 21 the rule is broader',
    },
  ],
  NY: [
    {
      from: '2024-01-01',
      value: {
        minAge: 18,
        diagnoses: USUAL_LIST,
        suspectedCounts: false,
        areas: WITHOUT_WORK,
        minAreas: 2,
        minMonths: 12,
        or: ['disability-income', 'clinician-finds-risk'],
      },
      conf: 'single',
      cite: 'New York SPMI criteria',
      src: ['smiNewYork'],
      note: 'SSI or SSDI due to mental illness, or two of four marked limits over 12 months, or reliance on treatment',
    },
  ],
}
