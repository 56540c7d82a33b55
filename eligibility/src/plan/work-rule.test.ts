import { describe, expect, it } from 'vitest'
import { determine } from '../determine.ts'
import { EXAMPLES } from '../examples/index.ts'
import { FACT_NAMES, type Facts, NOT_SURE } from '../facts.ts'
import type { PlainDate } from '../plain-date.ts'
import { nextQuestion } from '../questions.ts'
import { LANGUAGES, type Language, planText, wordsFor } from '../words/index.ts'
import { type Plan, planFor } from './plan.ts'
import { knownWorkRule } from './work-rule.ts'

const ON = '2026-11-23'
const GEORGIA: Facts = {
  state: 'GA',
  age: 40,
  householdSize: 1,
  householdMonthlyIncome: 900,
  ownMonthlyEarnings: 500,
  resources: 100,
  monthlyActivityHours: 100,
  hasMedicaid: false,
  hasMedicare: false,
  hasPrivateInsurance: false,
  receivesSsi: false,
  receivesSsdi: false,
  cannotWorkForYear: false,
  isBlind: false,
  mentalHealthCondition: 'diagnosed',
  diagnosisGroup: 'major-depression',
  hardAreas: ['self-care', 'work-or-school'],
  hardForMonths: '12-or-more',
  pregnancy: 'no',
  caresForChild: false,
  caresForDisabledPerson: false,
  wasInFosterCare: false,
  isVeteran: false,
  isNative: false,
  leftCustodyRecently: false,
  meetsSnapOrTanfWorkRule: false,
  isHalfTimeStudent: false,
  substanceUseCondition: false,
}
const FEW_HOURS: Facts = { ...GEORGIA, monthlyActivityHours: 10 }
const OHIO_SHORT: Facts = {
  ...FEW_HOURS,
  state: 'OH',
  hasMedicaid: true,
  mentalHealthCondition: 'none',
  diagnosisGroup: 'other',
  hardAreas: [],
  householdMonthlyIncome: 500,
}
/** No hours, and an income that is enough without them. */
const OHIO_INCOME: Facts = { ...OHIO_SHORT, householdMonthlyIncome: 900, ownMonthlyEarnings: 0 }

const ILL: Facts = {
  mentalHealthCondition: 'diagnosed',
  diagnosisGroup: 'major-depression',
  hardAreas: ['self-care', 'work-or-school'],
}

const codes = ({ say, letter, bring }: Plan): readonly string[] => [
  ...say.map(({ code }) => code),
  ...letter.map(({ code }) => code),
  ...bring,
]
const card = (plan: Plan, language: Language): string => {
  const words = wordsFor(language)
  const way = plan.workRule
  return way
    ? [...Object.values(words.program(way, plan.state, plan.on)), ...words.goodToKnow(way, plan)].join(' ')
    : ''
}
const standIn = (facts: Facts, on: PlainDate = ON) => {
  const { workRule, told } = planFor(facts, on)
  return workRule ? knownWorkRule(workRule, determine(facts, on), told, on)?.stand : undefined
}

describe('the work rule in a plan', () => {
  it('is no way to pay: neither listed nor counted as one', () => {
    for (const facts of [GEORGIA, FEW_HOURS, OHIO_SHORT, { ...GEORGIA, state: 'AZ' } satisfies Facts]) {
      const { ways, unclear, notNow, workRule } = planFor(facts, ON)
      expect(workRule?.program).toBe('medicaid/work-rule')
      expect([...ways, ...unclear, ...notNow].filter(({ gives }) => gives === 'protection')).toEqual([])
    }
  })

  it('counts in the headline what is listed, and nothing else', () => {
    const plan = planFor(GEORGIA, ON)
    const count = (...standings: readonly string[]) =>
      plan.ways.filter(({ standing }) => standings.includes(standing)).length
    const { detail } = wordsFor('en').headline(plan)
    expect(detail).toContain(`${count('likely')} way`)
    expect(detail).toContain(`and ${count('possible', 'needs-facts')} more may fit`)
  })

  it('is not named where the cover it belongs to cannot fit', () => {
    expect(planFor({ ...GEORGIA, state: 'TX' }, ON).workRule).toBeNull()
  })

  it('tells who has the hours of Georgia how to show them, and asks for no excuse', () => {
    const plan = planFor(GEORGIA, ON)
    expect(standIn(GEORGIA)).toBe('meets')
    expect(codes(plan)).toEqual(expect.arrayContaining(['ask-show-hours', 'work-hours-proof']))
    for (const code of [
      'ask-work-rule',
      'ask-frail',
      'please-work-rule',
      'work-rule-proof',
      'please-work-change',
    ])
      expect(codes(plan)).not.toContain(code)
    expect(card(plan, 'en')).toContain('pay slips of the last 4 weeks')
    expect(card(plan, 'en')).not.toMatch(/excused|medically frail/)
    expect(card(plan, 'es')).toContain('talones de pago de las últimas 4 semanas')
  })

  it('tells who lacks the hours what Georgia offers today, and what may excuse from 2027', () => {
    const plan = planFor(FEW_HOURS, ON)
    expect(['short', 'open']).toContain(standIn(FEW_HOURS))
    expect(codes(plan)).toEqual(expect.arrayContaining(['ask-work-change', 'please-work-change']))
    expect(codes(plan)).not.toContain('please-work-rule')
    for (const language of LANGUAGES) expect(card(plan, language)).toContain('reasonable modification')
    expect(card(plan, 'en')).toContain('From 2027')
  })

  it('says on the card of Pathways how long it is approved', () => {
    const gives = (on: PlainDate): string => {
      const plan = planFor(GEORGIA, on)
      const way = plan.ways.find(({ program }) => program === 'medicaid/georgia-pathways')
      return way ? wordsFor('en').program(way, 'GA', on).gives : ''
    }
    expect(gives(ON)).toContain('approved to Dec 31, 2026')
    expect(gives('2027-01-15')).toContain('approval ended on Dec 31, 2026')
  })

  it('warns who is reached by the rule without the hours, in full', () => {
    const plan = planFor(OHIO_SHORT, ON)
    expect(standIn(OHIO_SHORT)).toBe('short')
    expect(card(plan, 'en')).toContain('you do not have the hours')
    expect(card(plan, 'en')).toContain('soon')
    expect(codes(plan)).toContain('ask-work-rule')
  })

  it('tells of the rule as coming before 2027, and as in force from then on', () => {
    expect(card(planFor(OHIO_SHORT, '2026-12-31'), 'en')).toContain('By Jan 1, 2027')
    expect(card(planFor(OHIO_SHORT, '2027-01-01'), 'en')).toContain('Since Jan 1, 2027')
    expect(card(planFor(OHIO_SHORT, '2027-01-01'), 'en')).not.toContain('By Jan 1')
    expect(card(planFor(OHIO_SHORT, '2027-01-01'), 'es')).toContain('Desde el 1 de enero de 2027')
  })

  it('says that the income is enough beside being excused, and to keep what shows it', () => {
    const paid: Facts = { ...GEORGIA, state: 'AZ', hasMedicaid: true, householdMonthlyIncome: 580 }
    const plan = planFor(paid, ON)
    expect(standIn(paid)).toBe('excused')
    expect(card(plan, 'en')).toContain(
      'Your income already meets it too, so keep papers that show it, such as pay slips.',
    )
    expect(card(plan, 'es')).toContain('el ingreso ya la cumple; guarde papeles que lo muestren')
    expect(plan.bring).toEqual(expect.arrayContaining(['work-rule-proof', 'work-hours-proof']))
    expect(card(planFor({ ...paid, householdMonthlyIncome: 579 }, ON), 'en')).not.toContain('pay slips')
  })

  it('keeps the amount and the name of the excuse on the paper, in plain words', () => {
    const plan = planFor({ ...GEORGIA, state: 'AZ', hasMedicaid: true }, ON)
    expect(planText(plan, 'en')).toContain('80 hours of work or study a month, or for an income of $580.')
    expect(planText(plan, 'en')).toContain('your health makes it hard to work (“medically frail”)')
    expect(planText(plan, 'es')).toContain('80 horas de trabajo o estudio al mes, o un ingreso de $580.')
  })

  it('gives nobody a line for the phone who was sure of nothing', () => {
    const unsure = Object.fromEntries(FACT_NAMES.map((name) => [name, NOT_SURE])) as Facts
    for (const facts of [unsure, { ...unsure, state: 'AZ' } satisfies Facts]) {
      const plan = planFor(facts, ON)
      expect(plan.workRule?.standing).toBe('possible')
      for (const code of ['ask-work-rule', 'ask-frail', 'please-work-rule', 'work-rule-proof'])
        expect(codes(plan)).not.toContain(code)
    }
  })

  it('asks for one’s own income where it may be enough, before one’s own word about one’s health settles it', () => {
    const { ownMonthlyEarnings: _, ...rest }: Facts = {
      ...OHIO_SHORT,
      ...ILL,
      householdSize: 3,
      livesWithSpouse: false,
      hasAls: false,
      hasKidneyFailure: false,
    }
    expect(nextQuestion({ ...rest, householdMonthlyIncome: 900 }, ON)?.question.id).toBe('own-income')
    expect(nextQuestion({ ...rest, householdMonthlyIncome: 579 }, ON)).toBeNull()
    expect(standIn({ ...rest, ownMonthlyIncome: NOT_SURE })).toBe('excused')
  })

  it('tells who meets it by income alone to show the income, in the words of the law and not as pay', () => {
    const plan = planFor(OHIO_INCOME, ON)
    expect(standIn(OHIO_INCOME)).toBe('meets')
    expect(card(plan, 'en')).toContain('or for an income of $580. By what you told us, you meet it.')
    expect(card(plan, 'en')).toContain('a letter about other income')
    expect(card(plan, 'es')).toContain('una carta sobre otro ingreso')
  })

  it('takes the day, the wait that may be given and the year of the plan from the dated values', () => {
    expect(card(planFor(OHIO_SHORT, ON), 'en')).toContain('should start by Jan 1, 2027.')
    expect(card(planFor(OHIO_SHORT, ON), 'en')).toContain('may let some states wait until Dec 31, 2028')
    expect(card(planFor(OHIO_SHORT, ON), 'es')).toContain('hasta el 31 de diciembre de 2028')
    const iowa: Facts = { ...OHIO_SHORT, state: 'IA' }
    expect(card(planFor(iowa, '2025-12-31'), 'en')).toContain('plans to start the rule in 2026')
    expect(card(planFor(iowa, ON), 'en')).toContain('planned to start the rule in 2026. Call and ask')
  })

  it('asks for an excuse where a serious illness makes work hard, whatever the hours', () => {
    const facts: Facts = { ...GEORGIA, state: 'AZ', hasMedicaid: true }
    expect(standIn(facts)).toBe('excused')
    expect(codes(planFor(facts, ON))).toEqual(
      expect.arrayContaining(['ask-frail', 'please-work-rule', 'work-rule-proof']),
    )
  })
})

describe('what the work rule of 2027 asks of somebody with Medicaid in Arizona', () => {
  const plan = planFor(EXAMPLES.arizona.facts, ON)

  it.each(LANGUAGES)('is a stop with its day in what happens next (%s)', (language) => {
    const words = wordsFor(language)
    const stop = plan.road.find(({ code }) => code === 'work-rule-starts')
    expect(stop && words.road(stop).time).toContain(words.date('2027-01-01'))
    expect(stop && words.road(stop).time).toMatch(/Some states may start later|pueden empezar después/)
    expect(stop).toMatchObject({ time: { latest: '2028-12-31' }, cite: expect.stringContaining('1902(xx)') })
  })

  it.each([
    ['AR', '2027-01-01', 'confirmed'],
    ['NE', '2026-05-01', 'confirmed'],
  ] as const)('has its own day in %s, which nobody puts off', (state, day, conf) => {
    const own = planFor({ ...EXAMPLES.arizona.facts, state, county: 'not-sure' }, '2026-04-01')
    expect(own.road.find(({ code }) => code === 'work-rule-starts')).toMatchObject({ time: { day }, conf })
    expect(own.road.find(({ code }) => code === 'work-rule-starts')?.time).not.toHaveProperty('latest')
  })

  it.each(LANGUAGES)(
    'stands where paper and card say it: the words to use and the review every 6 months (%s)',
    (language) => {
      const words = wordsFor(language)
      expect(plan.say.map((saying) => words.say(saying)).join(' ')).toContain('medically frail')
      const start = plan.workRule && words.program(plan.workRule, plan.state, plan.on, plan.told).start
      expect(start).toMatch(/every 6 months|cada 6 meses/)
    },
  )

  it('is no stop once the day has come', () => {
    expect(planFor(EXAMPLES.arizona.facts, '2027-01-02').road.map(({ code }) => code)).not.toContain(
      'work-rule-starts',
    )
  })

  it.each(LANGUAGES)(
    'is shown with an award letter, not with pay, by somebody whose income is SSDI (%s)',
    (language) => {
      const ohio = planFor(EXAMPLES.ohio.facts, ON)
      const words = wordsFor(language)
      const rule = ohio.workRule && words.program(ohio.workRule, ohio.state, ohio.on, ohio.told)
      expect(`${rule?.gives} ${rule?.start}`).toMatch(/award letter|carta del beneficio/)
      expect(`${rule?.gives} ${rule?.start}`).not.toMatch(/pay slips|talones/)
    },
  )
})
