import { isAnswered } from './asked.ts'
import type { AssessmentKind } from './assessment.ts'
import { areasFor } from './function.ts'
import { type Content, PARTS, type Part } from './parts.ts'

const BASE = [
  'service.on',
  'service.state',
  'service.mode',
  'presenting.ownWords',
  'risk.level',
  'recommendation.level',
] as const
const GROUNDED = [...BASE, 'diagnoses.list', 'necessity.statement'] as const
const WHOLE = [
  ...GROUNDED,
  'presenting.whyNow',
  'presenting.goals',
  'history.treatment',
  'history.medicines',
  'history.substances',
  'history.medical',
  'history.social',
  'history.strengths',
  'health.otherMedicines',
  'health.asMeant',
  'health.allergies',
  'health.pregnancy',
  'life.military',
  'life.legal',
  'life.threats',
  'life.directive',
  'life.needs',
  'mentalStatus.observed',
  'screens.depression',
  'screens.substances',
  'screens.tobacco',
  'screens.cognition',
  'episodes.list',
  'formulation.words',
] as const
/** Of a child besides: who cares for them, who told it, and who else has a hand in their life. */
const OF_A_CHILD = [
  'young.toldBy',
  'young.caregivers',
  'young.school',
  'young.development',
  'young.childWelfare',
  'young.justice',
] as const
/** Children neither serve nor make an advance directive: nobody has to say so of each. */
const NOT_OF_A_CHILD: readonly string[] = ['life.military', 'life.directive']

/**
 * What must stand in it before it is signed: for the whole one, what CCBHC criteria 4.d ask of a comprehensive evaluation, as
 * far as it is a clinician's; in a crisis, only what helps now.
 */
function neededFor(kind: AssessmentKind, isChild: boolean): readonly string[] {
  if (kind === 'crisis') return BASE
  if (kind !== 'comprehensive') return GROUNDED
  const areas = areasFor(isChild).map((area) => `function.${area}`)
  return isChild
    ? [...WHOLE.filter((name) => !NOT_OF_A_CHILD.includes(name)), ...OF_A_CHILD, ...areas]
    : [...WHOLE, ...areas]
}

/**
 * What is missing for a signature, as `part.field`, in the order of the form. "There is none" is an answer, and so is "not
 * asked" with why.
 */
export function missingIn(kind: AssessmentKind, of: Content, isChild = false): readonly string[] {
  const isThere = (name: string): boolean => {
    const [part = '', field = ''] = name.split('.')
    if (name === 'diagnoses.list') return of.diagnoses?.none === true || (of.diagnoses?.list ?? []).length > 0
    if (name === 'episodes.list') return of.episodes?.none === true || (of.episodes?.list ?? []).length > 0
    const values: Readonly<Record<string, unknown>> =
      part === 'function' ? (of.function?.ratings ?? {}) : (of[part as Part] ?? {})
    return isAnswered(values[field])
  }
  return neededFor(kind, isChild)
    .filter((name) => !isThere(name))
    .toSorted((a, b) => placeOf(a) - placeOf(b))
}

const placeOf = (name: string): number => PARTS.indexOf(name.split('.')[0] as Part)
