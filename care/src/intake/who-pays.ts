import { type Facts, NOT_SURE, RATHER_NOT_SAY, type StateCode } from '@handrail/eligibility'
import type { PlainDate } from '../kernel/plain-date.ts'
import { ageOn, type Born, PAYER_KINDS } from '../people/index.ts'
import { type Fitting, fitting } from '../screenings/index.ts'
import { type AllAnswers, type Block, valueIn } from './blocks.ts'

/** What there is to work out who may pay. */
export interface ForWhoPays {
  readonly on: PlainDate
  /** Where the person lives, as far as the record or the agency says. */
  readonly state: StateCode | undefined
  readonly born: Born | undefined
  readonly answers: AllAnswers
  /** What was told before the first talk; what counts most comes first. */
  readonly told: readonly Facts[]
}

/**
 * The facts of an intake in the words of the eligibility rules: what was asked in the first talk counts most, then the
 * record, then what the person told before they came. Nothing is guessed: an answer that says less than a fact leaves it open.
 */
export function factsOf({ on, state, born, answers, told }: ForWhoPays): Fitting {
  const age = born?.answer === 'exact' ? ageOn(born, on)?.years : undefined
  return fitting([defined({ ...fromAnswers(answers), age }), ...told, defined({ state })])
}

const PRIVATE: readonly string[] = ['marketplace', 'employer', 'private']

function fromAnswers(answers: AllAnswers): Facts {
  const value = (block: Block, question: string) => valueIn(answers, block, question)
  const money = value('coverage', 'disabilityMoney')
  return {
    ...coverOf(answers),
    ...(Array.isArray(money) && { receivesSsi: money.includes('ssi'), receivesSsdi: money.includes('ssdi') }),
    householdSize: number(value('household', 'size')),
    householdMonthlyIncome: number(value('coverage', 'incomeMonthly')),
    caresForChild: yesNo(value('household', 'children')),
    // "No" leaves open whether a pregnancy ended within the year.
    pregnancy: value('household', 'pregnant') === true ? 'pregnant' : undefined,
    isVeteran: yesNo(value('identity', 'veteran')),
  } as Facts
}

/** One question about every cover: whatever was not named, they do not have. */
function coverOf(answers: AllAnswers): Facts {
  const given = answers.coverage?.payers
  if (given === undefined || given.answer === 'not-asked') return {}
  if (given.answer !== 'given') {
    const open = given.answer === 'unknown' ? NOT_SURE : RATHER_NOT_SAY
    return { hasMedicaid: open, hasMedicare: open, hasPrivateInsurance: open }
  }
  const named = PAYER_KINDS.filter((kind) => Array.isArray(given.value) && given.value.includes(kind))
  return {
    // CHIP is cover like Medicaid in some states and a plan apart in others: what it counts as is asked.
    ...((named.includes('medicaid') || !named.includes('chip')) && {
      hasMedicaid: named.includes('medicaid'),
    }),
    hasMedicare: named.includes('medicare'),
    hasPrivateInsurance: named.some((kind) => PRIVATE.includes(kind)),
    ...(named.includes('indian-health-service') && { isNative: true }),
  }
}

const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)
const yesNo = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined)

const defined = (facts: Readonly<Record<string, unknown>>): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
