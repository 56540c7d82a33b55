import type { Determination } from '../determination.ts'
import type { DiagnosisGroup, Known } from '../facts.ts'
import { STATE_DOORS } from '../places/doors.ts'
import type { StateCode } from '../places/state-codes.ts'
import type { PlainDate } from '../plain-date.ts'
import type { WaiverProgram } from '../programs/us/medicaid-adult/values.ts'
import { endsBeforeDecision } from './approval.ts'
import { earlyTeamFor } from './early-team.ts'
import { fittingIn } from './fitting.ts'
import type { NextStep } from './next-step.ts'
import { type NotFound, notFoundOut } from './not-found.ts'
import { mayAskForSsdi, type SocialSecurityStep } from './social-security.ts'
import { asksToBeExcused, type WorkRule } from './work-rule.ts'

/** A sentence to say on the telephone. Words live in `words/`; nothing is said that the person did not tell. */
export type Saying =
  /** `ill` is false of a person who told that they have no condition: then the call is for help, and names none. */
  | { readonly code: 'opening'; readonly ill: boolean }
  | { readonly code: 'live-in'; readonly state: StateCode; readonly county: string | null }
  | { readonly code: 'diagnosed'; readonly diagnosis: DiagnosisGroup | null }
  | { readonly code: 'suspected' }
  | { readonly code: 'hard-areas'; readonly areas: NonNullable<Known['hardAreas']> }
  | { readonly code: 'cover-medicaid' | 'cover-medicare' | 'cover-private' | 'cover-none' }
  | {
      readonly code:
        | 'ask-intake'
        | 'ask-case-manager'
        | 'ask-designation'
        | 'ask-health-home'
        | 'ask-early-team'
        | 'ask-sliding-fee'
        | 'ask-wait'
        | 'ask-while-waiting'
        | 'ask-interpreter'
    }
  | { readonly code: 'ask-plan-benefit' | 'ask-prior-authorization' | 'ask-written-reason' }
  | { readonly code: 'ask-medicaid-with-ssi' | 'ask-ssi' | 'ask-soar' }
  | {
      readonly code: 'ask-apply-medicaid' | 'ask-apply-chip' | 'ask-disability-route' | 'ask-savings-program'
    }
  /** What nobody found out of Medicaid in the state. */
  | { readonly code: 'ask-not-found'; readonly open: readonly NotFound[] }
  | { readonly code: 'ask-work-rule' | 'ask-frail' | 'ask-work-change' | 'ask-show-hours' }
  | { readonly code: 'ask-approval-end'; readonly program: WaiverProgram; readonly day: PlainDate }

interface Call {
  readonly ways: readonly Determination[]
  readonly told: Known
  readonly workRule: WorkRule | null
  readonly nextStep: NextStep
  readonly socialSecurity: SocialSecurityStep | null
  readonly on: PlainDate
}

/** What to say, in the order of a call. */
export const whatToSay = ({
  ways,
  told,
  workRule,
  nextStep,
  socialSecurity,
  on,
}: Call): readonly Saying[] => {
  const fits = fittingIn(ways)
  const say: Saying[] = [{ code: 'opening', ill: told.mentalHealthCondition !== 'none' }]
  if (told.state) say.push({ code: 'live-in', state: told.state, county: told.county ?? null })
  if (told.mentalHealthCondition === 'diagnosed')
    say.push({ code: 'diagnosed', diagnosis: told.diagnosisGroup ?? null })
  if (told.mentalHealthCondition === 'suspected') say.push({ code: 'suspected' })
  if (told.hardAreas && told.hardAreas.length > 0) say.push({ code: 'hard-areas', areas: told.hardAreas })
  say.push(...coverSayings(told))
  if (told.hasPrivateInsurance === true)
    say.push(
      { code: 'ask-plan-benefit' },
      { code: 'ask-prior-authorization' },
      { code: 'ask-written-reason' },
    )
  if (nextStep.ask === 'apply-for-medicaid') say.push({ code: 'ask-apply-medicaid' })
  const approval = endsBeforeDecision(ways, told.state, on)
  if (approval !== null)
    say.push({ code: 'ask-approval-end', program: approval.program, day: approval.lastDay })
  if (nextStep.ask === 'medicaid-with-ssi') say.push({ code: 'ask-medicaid-with-ssi' })
  if (nextStep.ask === 'apply-for-chip') say.push({ code: 'ask-apply-chip' })
  if (nextStep.ask === 'apply-for-ssi') say.push({ code: 'ask-ssi' })
  else if (socialSecurity !== null && mayAskForSsdi(told)) say.push({ code: 'ask-soar' })
  else if (fits('income/ssi') || fits('medicaid/aged-blind-disabled'))
    say.push({ code: 'ask-disability-route' })
  if (fits('medicare-savings/qmb') || fits('medicare-savings/slmb') || fits('medicare-savings/qi'))
    say.push({ code: 'ask-savings-program' })
  say.push({ code: 'ask-intake' }, { code: 'ask-case-manager' })
  const open = notFoundOut(ways, told.state, on)
  if (open.length > 0) say.push({ code: 'ask-not-found', open })
  const door = doorSaying(told)
  if (door !== null) say.push(door)
  if (earlyTeamFor(told) === 'told') say.push({ code: 'ask-early-team' })
  if (workRule?.stand === 'meets') say.push({ code: 'ask-show-hours' })
  if (workRule !== null && asksToBeExcused(workRule)) say.push({ code: excuseOf(workRule) })
  if (fits('state/sliding-fee') && told.hasPrivateInsurance !== true) say.push({ code: 'ask-sliding-fee' })
  say.push({ code: 'ask-wait' }, { code: 'ask-while-waiting' }, { code: 'ask-interpreter' })
  return say
}

/** Nobody says of themselves what they did not tell. */
const excuseOf = ({
  waiver,
  stand,
  saysFrail,
}: WorkRule): 'ask-work-change' | 'ask-frail' | 'ask-work-rule' => {
  if (waiver !== null) return 'ask-work-change'
  return stand === 'excused' && saysFrail ? 'ask-frail' : 'ask-work-rule'
}

/** What opens the door of a state that has its own, said by its name. */
const doorSaying = (told: Known): Saying | null => {
  if (told.state === undefined || told.mentalHealthCondition === 'none') return null
  const isAdult = told.age === undefined || told.age >= 18
  switch (STATE_DOORS[told.state]) {
    case 'arizona-designation':
      return isAdult && told.hasPrivateInsurance !== true ? { code: 'ask-designation' } : null
    case 'new-york-health-home':
      return told.hasMedicaid === true ? { code: 'ask-health-home' } : null
    default:
      return null
  }
}

const coverSayings = (told: Known): readonly Saying[] => {
  const say: Saying[] = []
  if (told.hasMedicaid === true) say.push({ code: 'cover-medicaid' })
  if (told.hasMedicare === true) say.push({ code: 'cover-medicare' })
  if (told.hasPrivateInsurance === true) say.push({ code: 'cover-private' })
  const none = told.hasMedicaid === false && told.hasMedicare === false && told.hasPrivateInsurance === false
  return none ? [{ code: 'cover-none' }] : say
}
