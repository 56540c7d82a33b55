import type { Determination, Reason } from '../determination.ts'
import type { Change } from '../finding.ts'
import type { ProgramId } from '../programs/ids.ts'
import type { ReasonCode } from '../reason-codes.ts'
import type { Catalogue } from './catalogue.ts'
import { money } from './write.ts'

/** Tests of which one is enough, by program: the determination lists them one after another. */
const DISABILITY: readonly ReasonCode[] = ['aged-or-disabled', 'on-ssdi', 'on-ssi', 'disability', 'blind']
const MEDICARE: readonly ReasonCode[] = [
  'on-medicare',
  'age',
  'on-ssdi',
  'ssdi-months',
  'als',
  'kidney-failure',
]
const ONE_IS_ENOUGH: Readonly<Partial<Record<ProgramId, readonly ReasonCode[]>>> = {
  'medicaid/aged-blind-disabled': DISABILITY,
  'medicaid/healthier-mississippi': DISABILITY,
  'medicaid/working-disabled': DISABILITY,
  'medicaid/medically-needy': [...DISABILITY, 'pregnant', 'under-21', 'cares-for-child'],
  'income/ssi': DISABILITY,
  'income/ssdi': DISABILITY,
  'medicaid/specialized-recovery': DISABILITY,
  'medicare-savings/qdwi': DISABILITY,
  'medicare/cover': MEDICARE,
  'medicare/care-management': MEDICARE,
  'medicare-savings/qmb': MEDICARE,
  'medicare-savings/slmb': MEDICARE,
  'medicare-savings/qi': MEDICARE,
}
const MOST_CLAUSES = 3

/** What would turn the answer around, as one sentence; `null` where nothing useful can be said. */
export const changeSentence = (catalogue: Catalogue, determination: Determination): string | null => {
  const { standing, program } = determination
  const clauses =
    standing === 'likely'
      ? whenLikely(catalogue, determination)
      : standing === 'unlikely'
        ? program === 'medicaid/work-rule'
          ? anyOf(catalogue, determination)
          : allOf(catalogue, determination)
        : null
  return clauses === null ? null : catalogue.changes.sentence(clauses)
}

/** More money than a limit is what most often ends a program that fits. */
const whenLikely = (catalogue: Catalogue, { program, changes }: Determination): string | null => {
  if (program === 'medicaid/work-rule') return null
  const above = changes.filter(({ need, unit }) => isMoney(unit) && (need === 'above' || need === 'at-least'))
  const clauses = unique(above.map((change) => clauseOf(catalogue, change)))
  return clauses.length === 0 || clauses.length > MOST_CLAUSES ? null : catalogue.forms.or(clauses)
}

const anyOf = (catalogue: Catalogue, { changes }: Determination): string | null => {
  const figuresFirst = [...changes].sort(
    (one, other) => Number(one.need === 'be') - Number(other.need === 'be'),
  )
  const clauses = unique(figuresFirst.map((change) => clauseOf(catalogue, change))).slice(0, MOST_CLAUSES)
  return clauses.length === 0 ? null : catalogue.forms.or(clauses)
}

/** Every test that said no has to turn, or nothing is promised. */
const allOf = (catalogue: Catalogue, determination: Determination): string | null => {
  const alternatives = ONE_IS_ENOUGH[determination.program] ?? []
  const against = determination.reasons.filter(({ truth }) => truth === 'no')
  const clauses: (string | null)[] = []
  if (against.some((reason) => alternatives.includes(reason.code) && !isFixed(reason, determination))) {
    clauses.push(alternativeClause(catalogue, determination, against, alternatives === MEDICARE))
  }
  for (const reason of against) {
    if (alternatives.includes(reason.code) || reason.code === 'pathways-child') continue
    if (reason.code === 'medicaid-likely') clauses.push(catalogue.changes.becomes.hasMedicaid)
    else clauses.push(...clausesFor(catalogue, reason, determination.changes))
  }
  const told = unique(clauses)
  if (clauses.includes(null) || told.length === 0 || told.length > MOST_CLAUSES) return null
  return catalogue.forms.and(told)
}

/** Being on SSI already is no way to get SSI, and a limit for blind people stands beside the ordinary one. */
const isFixed = ({ code }: Reason, { program, reasons }: Determination): boolean => {
  const no = (other: ReasonCode): boolean =>
    reasons.some((each) => each.code === other && each.truth === 'no')
  if (code === 'on-ssi' && program === 'income/ssi') return !no('disability')
  return code === 'blind' && !no('disability')
}

const alternativeClause = (
  catalogue: Catalogue,
  { changes }: Determination,
  against: readonly Reason[],
  medicare: boolean,
): string | null => {
  const age = changes.find(({ measure, value }) => measure === 'age' && Number(value) >= 65)
  const months = changes.find(({ measure }) => measure === 'months-on-ssdi')
  if (medicare) {
    const now = against.find(({ code }) => code === 'ssdi-months')?.compared?.figure ?? null
    const onSsdi = against.every(({ code }) => code !== 'on-ssdi')
    if (months && onSsdi) return catalogue.changes.ssdi(Number(months.value) + 1, now)
    if (age && months) return catalogue.changes.turnsOrSsdi(Number(age.value), Number(months.value))
    return age ? catalogue.changes.turns(Number(age.value)) : null
  }
  if (against.every(({ code }) => !DISABILITY.includes(code))) return null
  return age ? catalogue.changes.turnsOrDisability(Number(age.value)) : catalogue.changes.disability
}

/** The clauses that turn one reason; `null` where none is on file, or where two differ. */
const clausesFor = (
  catalogue: Catalogue,
  reason: Reason,
  changes: readonly Change[],
): readonly (string | null)[] => {
  const own = changes.filter(({ measure }) =>
    reason.compared ? measure === reason.compared.measure : reason.facts.some((fact) => fact === measure),
  )
  const clauses = unique(own.map((change) => clauseOf(catalogue, change)))
  return clauses.length === 1 ? clauses : [null]
}

const clauseOf = (catalogue: Catalogue, { measure, need, value, unit }: Change): string | null => {
  const { changes, forms } = catalogue
  if (need === 'be') {
    const words: Readonly<Partial<Record<string, string>>> = value === false ? changes.ends : changes.becomes
    return words[measure] ?? null
  }
  const number = Number(value)
  if (measure === 'age') return need === 'at-least' ? changes.turns(number) : null
  if (measure === 'activity-hours')
    return need === 'at-least'
      ? changes.activityHours(forms.amount['hours-a-month'](`${number}`, number))
      : null
  if (!isMoney(unit) || number < 1) return null
  const whole = need === 'at-least' ? Math.ceil(number) : Math.floor(number)
  const words = isMeasured(measure, changes.money) ? changes.money[measure] : undefined
  return words ? words(money(whole), need) : null
}

const isMeasured = <T extends object>(measure: PropertyKey, words: T): measure is keyof T =>
  Object.hasOwn(words, measure)

const isMoney = (unit: Change['unit']): boolean => unit === 'usd' || unit === 'usd-a-month'

const unique = <T>(all: readonly (T | null)[]): readonly T[] => [
  ...new Set(all.filter((each) => each !== null)),
]
