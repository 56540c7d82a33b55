import { type Refusal, refuse } from '../kernel/refusal.ts'
import type { AssessmentStatus } from './assessment/assessment.ts'
import type { CaseStatus } from './case.ts'

type Table<Act extends string, Status extends string> = Readonly<
  Record<Act, { readonly [From in Status]?: Status }>
>

export type ScreeningStatus = 'open' | 'disposed'
export const SCREENING_ACTS = ['save', 'dispose', 'add', 'hear'] as const
export type ScreeningAct = (typeof SCREENING_ACTS)[number]

/** What may be done with a screening. Once signed, nothing in it changes; words may be added. */
const SCREENING: Table<ScreeningAct, ScreeningStatus> = {
  save: { open: 'open' },
  dispose: { open: 'disposed' },
  add: { disposed: 'disposed' },
  // Somewhere else was named, and somebody has heard what came of it.
  hear: { disposed: 'disposed' },
}

export const afterScreening = (status: ScreeningStatus, act: ScreeningAct): ScreeningStatus | Refusal =>
  SCREENING[act][status] ?? refuse(status === 'open' ? 'not-signed-yet' : 'already-signed')

export type CrisisStatus = 'found' | 'answered' | 'followed-up'
export const CRISIS_ACTS = ['answer', 'followUp'] as const
export type CrisisAct = (typeof CRISIS_ACTS)[number]

const CRISIS: Table<CrisisAct, CrisisStatus> = {
  answer: { found: 'answered' },
  followUp: { answered: 'followed-up' },
}

export const afterCrisis = (status: CrisisStatus, act: CrisisAct): CrisisStatus | Refusal =>
  CRISIS[act][status] ??
  refuse(
    status === 'found'
      ? 'not-answered-yet'
      : status === 'answered'
        ? 'already-answered'
        : 'already-followed-up',
  )

export const ASSESSMENT_ACTS = [
  'save',
  'sign',
  'submit',
  'coSign',
  'handBack',
  'takeBack',
  'drop',
  'end',
  'add',
] as const
export type AssessmentAct = (typeof ASSESSMENT_ACTS)[number]

/**
 * What may be done with an assessment. Once signed, nothing in it changes; words may be added. Signed under supervision it waits,
 * unchanged, until it is co-signed, or comes back to whoever wrote it. Once dropped, it is over.
 */
const ASSESSMENT: Table<AssessmentAct, AssessmentStatus> = {
  save: { open: 'open' },
  sign: { open: 'signed' },
  submit: { open: 'awaiting' },
  coSign: { awaiting: 'signed' },
  handBack: { awaiting: 'open' },
  takeBack: { awaiting: 'open' },
  drop: { open: 'dropped' },
  // With its case: what waits stands for nothing and is waited for by nobody.
  end: { open: 'dropped', awaiting: 'dropped' },
  add: { signed: 'signed' },
}

export const afterAssessment = (status: AssessmentStatus, act: AssessmentAct): AssessmentStatus | Refusal =>
  ASSESSMENT[act][status] ?? refuse(OVER[status])

const OVER = {
  open: 'not-signed-yet',
  awaiting: 'awaits-co-signature',
  signed: 'already-signed',
  dropped: 'assessment-dropped',
} as const satisfies Readonly<Record<AssessmentStatus, string>>

export const CASE_ACTS = ['triage', 'attempt', 'screenAgain', 'assess'] as const
export type CaseAct = (typeof CASE_ACTS)[number]

const CASE: Table<CaseAct, CaseStatus> = {
  // Nothing ever holds back saying that somebody is in danger.
  triage: { open: 'open', closed: 'closed' },
  attempt: { open: 'open' },
  screenAgain: { open: 'open' },
  assess: { open: 'open' },
}

export const afterCase = (status: CaseStatus, act: CaseAct): CaseStatus | Refusal =>
  CASE[act][status] ?? refuse('case-is-closed')
