import type { Determination } from '../determination.ts'
import type { DiagnosisGroup, Known } from '../facts.ts'
import type { HoursWaiver } from '../programs/us/medicaid-adult/values.ts'
import { fittingIn } from './fitting.ts'
import { asksToBeExcused, type WorkRule } from './work-rule.ts'

/**
 * A part of the letter that asks a doctor or therapist for a referral. It carries blanks for names and dates: the
 * person fills them in by hand, so nothing that names them is ever typed here.
 */
export type LetterPart =
  | { readonly code: 'opening' }
  | { readonly code: 'condition'; readonly diagnosis: DiagnosisGroup | null; readonly suspected: boolean }
  | { readonly code: 'function'; readonly areas: NonNullable<Known['hardAreas']> }
  | { readonly code: 'please-refer' }
  | { readonly code: 'please-assess' }
  | { readonly code: 'please-state-diagnosis' }
  | { readonly code: 'please-medical-necessity' }
  | { readonly code: 'please-work-rule' }
  | { readonly code: 'please-work-change'; readonly waiver: HoursWaiver }
  | { readonly code: 'please-disability' }
  | { readonly code: 'closing' }

const pleaseExcuse = ({ waiver }: WorkRule): LetterPart =>
  waiver === null ? { code: 'please-work-rule' } : { code: 'please-work-change', waiver }

/** The letter, from the answers. */
export const referralLetter = (
  ways: readonly Determination[],
  told: Known,
  workRule: WorkRule | null,
): readonly LetterPart[] => {
  const fits = fittingIn(ways)
  const parts: LetterPart[] = [{ code: 'opening' }]
  if (told.mentalHealthCondition === 'diagnosed' || told.mentalHealthCondition === 'suspected') {
    const suspected = told.mentalHealthCondition === 'suspected'
    parts.push({ code: 'condition', diagnosis: suspected ? null : (told.diagnosisGroup ?? null), suspected })
  }
  if (told.hardAreas && told.hardAreas.length > 0) parts.push({ code: 'function', areas: told.hardAreas })
  parts.push({ code: 'please-refer' })
  parts.push({
    code: told.mentalHealthCondition === 'diagnosed' ? 'please-state-diagnosis' : 'please-assess',
  })
  if (told.hasPrivateInsurance === true) parts.push({ code: 'please-medical-necessity' })
  if (workRule !== null && asksToBeExcused(workRule)) parts.push(pleaseExcuse(workRule))
  if (fits('income/ssi') || fits('medicaid/aged-blind-disabled')) parts.push({ code: 'please-disability' })
  return [...parts, { code: 'closing' }]
}
