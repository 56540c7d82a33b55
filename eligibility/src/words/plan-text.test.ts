import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { determineOne } from '../determine.ts'
import { FACT_NAMES, FACTS, type Facts, NOT_SURE, RATHER_NOT_SAY } from '../facts.ts'
import { parseFacts } from '../parse-facts.ts'
import type { PlainDate } from '../plain-date.ts'
import { type Plan, planFor } from '../plan/plan.ts'
import type { ProgramId } from '../programs/ids.ts'
import { LANGUAGES, type Language, planText, wordsFor } from './index.ts'

const ON = '2026-11-23'
const NONE = { hasMedicaid: false, hasMedicare: false, hasPrivateInsurance: false } as const
const ILL = {
  mentalHealthCondition: 'diagnosed',
  diagnosisGroup: 'schizophrenia',
  hardAreas: ['self-care', 'work-or-school'],
  hardForMonths: '12-or-more',
} as const
const ALONE = { householdSize: 1, livesWithSpouse: false } as const
const BUYER: Facts = {
  state: 'TX',
  age: 40,
  ...NONE,
  ...ALONE,
  householdMonthlyIncome: 2500,
  hasAffordableJobOffer: false,
  receivesSsi: false,
  receivesSsdi: false,
  cannotWorkForYear: false,
  isBlind: false,
  pregnancy: 'no',
  caresForChild: false,
  wasInFosterCare: false,
}

const TEXAS_COUPLE = {
  state: 'TX',
  age: 70,
  ...NONE,
  ...ILL,
  householdSize: 2,
  livesWithSpouse: true,
  householdMonthlyIncome: 1400,
  ownMonthlyEarnings: 0,
  resources: 2500,
  receivesSsi: false,
} as const

interface Case {
  readonly who: string
  readonly facts: Facts
  readonly en: readonly string[]
  readonly es: readonly string[]
  readonly never?: RegExp
  /** Another day than the usual one. */
  readonly on?: PlainDate
}

const CASES: readonly Case[] = [
  {
    who: 'a woman in Ohio with little income and no insurance',
    facts: {
      state: 'OH',
      age: 30,
      ...NONE,
      ...ILL,
      ...ALONE,
      householdMonthlyIncome: 900,
      pregnancy: 'no',
      receivesSsi: false,
    },
    en: [
      '# Medicaid is likely, if your immigration status fits',
      'Your income, $900 a month, is under the limit of $1,835 a month for 1 person.',
      "if your household's monthly income were more than $1,835",
      'age 30 · no insurance · schizophrenia · $900 a month, 1 person.',
      'Ohio Medicaid for adults (Likely)',
      'Printed on Nov 23, 2026.',
    ],
    es: [
      '# Medicaid es probable, según su estado migratorio',
      'Su ingreso, $900 al mes, está por debajo del límite de $1,835 al mes para 1 persona.',
      'Ohio Medicaid para personas adultas (Probable)',
      'Impreso el 23 de noviembre de 2026.',
    ],
  },
  {
    who: 'a couple in Texas who are both 65 or older',
    facts: { ...TEXAS_COUPLE, spouseIsAgedOrDisabled: true },
    en: [
      'The part of your income that counts, $1,380 a month, is under the limit of $1,491 a month for 2 people.',
      '2 people · a husband or wife who is 65 or older, blind or disabled.',
    ],
    es: ['esposo o esposa de 65 años o más, o con ceguera o discapacidad.'],
    never: /agency works it out|La agencia hace la cuenta/,
  },
  {
    who: 'a man in Texas who was not asked how his wife is',
    facts: TEXAS_COUPLE,
    en: [
      'SSI, with Texas Medicaid (Not known yet). It would help to know if your husband or wife is 65 or older, blind or disabled.',
    ],
    es: ['Ayuda saber si su esposo o esposa tiene 65 años o más, ceguera o una discapacidad.'],
    never: /a husband or wife who is 65|esposo o esposa de 65/,
  },
  {
    who: 'a man in Texas without insurance',
    facts: {
      state: 'TX',
      county: 'Harris County',
      age: 29,
      ...NONE,
      ...ILL,
      ...ALONE,
      householdMonthlyIncome: 900,
    },
    en: [
      'Harris County, Texas',
      'Call the mental health center of your county and ask for a first visit',
      'can tell you which one, at 800-252-8154. 211 has the number too.',
      'It can tell you which center serves you.',
      'I do not have health insurance.',
    ],
    es: [
      'Llame al centro de salud mental de su condado y pida una primera cita',
      'condado de Harris, Texas',
      'Vivo en el condado de Harris, Texas.',
      'No tengo seguro médico.',
    ],
  },
  {
    who: 'someone with a plan from a job',
    facts: {
      state: 'IL',
      age: 41,
      hasMedicaid: false,
      hasMedicare: false,
      hasPrivateInsurance: true,
      ...ILL,
      householdMonthlyIncome: 5000,
      householdSize: 3,
    },
    en: [
      '# Your health plan may pay for a case manager',
      'the back of your card',
      'You have 180 days from the letter to appeal.',
      'Most often up to 15 days.',
    ],
    es: [
      '# Su plan médico quizás pague un administrador de casos',
      'Hay 180 días desde la carta para apelar.',
    ],
  },
  {
    who: 'someone who has Medicaid where it pays for case managers',
    facts: { state: 'TX', age: 35, hasMedicaid: true, hasMedicare: false, ...ILL, receivesSsi: true },
    en: [
      '# Your Medicaid will likely pay for a case manager',
      'Call the number on your Medicaid card and ask for a case manager',
      'Medicaid in Texas pays for case managers.',
    ],
    es: [
      '# Es probable que su Medicaid pague un administrador de casos',
      'Medicaid en Texas paga administradores de casos.',
    ],
  },
  {
    who: 'someone in month 10 of SSDI',
    facts: {
      state: 'PA',
      age: 45,
      ...NONE,
      ...ILL,
      ...ALONE,
      receivesSsdi: true,
      ssdiMonths: 10,
      householdMonthlyIncome: 1500,
    },
    en: ['SSDI'],
    es: ['SSDI'],
  },
  {
    who: 'someone of 67 with Medicare and little money',
    facts: {
      state: 'NC',
      age: 67,
      hasMedicaid: false,
      hasMedicare: true,
      hasPrivateInsurance: false,
      ...ILL,
      ...ALONE,
      householdMonthlyIncome: 1100,
      ownMonthlyEarnings: 0,
      resources: 500,
    },
    en: ['Medicare', 'What you have saved, $500, is under the limit'],
    es: ['Medicare', 'Lo que tiene ahorrado, $500, está por debajo del límite'],
  },
  {
    who: 'someone pregnant in Georgia',
    facts: {
      state: 'GA',
      age: 24,
      ...NONE,
      mentalHealthCondition: 'suspected',
      householdSize: 2,
      householdMonthlyIncome: 1800,
      pregnancy: 'pregnant',
    },
    en: ['Georgia Medicaid while pregnant (Likely)', 'A note that you are pregnant'],
    es: ['Georgia Medicaid durante el embarazo (Probable)'],
  },
  {
    who: 'a veteran who is not sure of much',
    facts: {
      state: 'AZ',
      age: 50,
      isVeteran: true,
      hasMedicaid: NOT_SURE,
      householdMonthlyIncome: RATHER_NOT_SAY,
      householdSize: NOT_SURE,
      mentalHealthCondition: 'diagnosed',
    },
    en: ['VA health care (Possible)', 'The VA has to check your service and your discharge.'],
    es: ['Atención médica del VA (Posible)'],
  },
  {
    who: 'someone whose status is told',
    facts: {
      state: 'CA',
      age: 33,
      ...NONE,
      ...ILL,
      ...ALONE,
      householdMonthlyIncome: 700,
      immigration: 'other-or-none',
      pregnancy: 'no',
    },
    en: ['Emergency Medicaid (Possible)', 'It does not pay for a case manager.'],
    es: ['Medicaid de emergencia (Posible)'],
    never: /We do not know your immigration|No sabemos su estado migratorio/,
  },
  {
    who: 'someone whose status only the marketplace can judge',
    on: '2026-06-01',
    facts: {
      state: 'TX',
      age: 24,
      ...NONE,
      ...ALONE,
      mentalHealthCondition: 'none',
      householdMonthlyIncome: 1500,
      hasAffordableJobOffer: false,
      immigration: 'other-or-none',
      pregnancy: 'no',
    },
    en: ['This depends on your immigration status', 'they ask about immigration status'],
    es: ['Esto depende de su estado migratorio', 'allí preguntan por el estado migratorio'],
    never: /middle price range|precio medio|Texas Medicaid: |Medicaid decide/,
  },
  {
    who: 'a buyer at HealthCare.gov while everyone may sign up',
    facts: BUYER,
    en: [
      'A lower price for a Marketplace plan (Likely)',
      'Sign up for a plan of 2027 by Dec 15, 2026. Call to confirm',
    ],
    es: [
      'La inscripción en un plan de 2027 es a más tardar el 15 de diciembre de 2026. Llame para confirmar la fecha.',
    ],
  },
  {
    who: 'a buyer at the marketplace of a state, whose last day was not found',
    facts: { ...BUYER, state: 'PA' },
    en: ['You can sign up for a plan of 2027 now. The last day is Dec 31, 2026 or sooner, so ask.'],
    es: [
      'Ya puede inscribirse en un plan de 2027. El último día es el 31 de diciembre de 2026 o antes; pregunte cuál es.',
    ],
  },
  {
    who: 'a buyer in summer, who needs a special reason',
    on: '2027-06-01',
    facts: BUYER,
    en: [
      'A lower price for a Marketplace plan (Possible)',
      'Until Nov 1, 2027 you need a special reason to sign up.',
      'A special reason is that you lost other cover, moved, or had a baby.',
    ],
    es: ['Hasta el 1 de noviembre de 2027 hace falta un motivo especial para inscribirse.'],
  },
  {
    who: 'someone who told nothing at all',
    facts: {},
    en: ['Call 211 and ask where to start', 'It would help to know which state you live in.'],
    es: [
      'Llame al 211 (línea de ayuda local) y pregunte por dónde empezar',
      'Ayuda saber en qué estado vive.',
    ],
  },
]

const SLIP = /undefined|null|NaN|Infinity|\[object|[{}]|[^ ] {2,}|\.\.|!| [.,;]/

describe.each(CASES)('the plan of $who', ({ facts, never, on = ON, ...expected }) => {
  it.each(LANGUAGES)('reads well in %s', (language) => {
    const text = planText(planFor(facts, on), language)
    for (const part of expected[language]) expect(text).toContain(part)
    expect(text.split('\n').length).toBeLessThanOrEqual(120)
    expect(text).not.toMatch(SLIP)
    expect(text).toContain(wordsFor(language).fixed.crisis)
    expect(text).toContain(wordsFor(language).fixed.onlyTheAgencyDecides)
    if (never) expect(text).not.toMatch(never)
    expect(planText(planFor(facts, on), language)).toBe(text)
  })
})

describe('what would change an answer', () => {
  const change = (program: ProgramId, facts: Facts, language: Language = 'en'): string | null | undefined => {
    const found = determineOne(program, facts, ON)
    return found && wordsFor(language).changes(found)
  }
  const adult: Facts = {
    state: 'OH',
    age: 30,
    ...NONE,
    ...ILL,
    ...ALONE,
    householdMonthlyIncome: 3000,
    pregnancy: 'no',
    receivesSsi: false,
  }

  it('names the income that would fit', () => {
    expect(change('medicaid/adult', adult)).toBe(
      "This would change if your household's monthly income were $1,835 or less.",
    )
    expect(change('medicaid/adult', adult, 'es')).toBe(
      'Esto cambiaría si el ingreso de su hogar al mes fuera de $1,835 o menos.',
    )
  })

  it('names the month of SSDI in which Medicare starts', () => {
    const ssdi: Facts = {
      state: 'PA',
      age: 45,
      ...NONE,
      receivesSsdi: true,
      ssdiMonths: 10,
      hasAls: false,
      hasKidneyFailure: false,
    }
    expect(change('medicare/cover', ssdi)).toBe(
      'This would change from month 25 of SSDI; you are in month 10.',
    )
    expect(change('medicare/cover', ssdi, 'es')).toBe(
      'Esto cambiaría desde el mes 25 de SSDI; usted va en el mes 10.',
    )
  })

  it('names the birthday and SSDI as the ways to Medicare', () => {
    const young: Facts = { ...adult, receivesSsdi: false, hasAls: false, hasKidneyFailure: false }
    expect(change('medicare/cover', young)).toBe(
      'This would change when you turn 65, or after 24 months of SSDI.',
    )
  })

  it('offers one way of several for the work rule', () => {
    const idle: Facts = {
      ...adult,
      mentalHealthCondition: 'none',
      diagnosisGroup: NOT_SURE,
      householdMonthlyIncome: 500,
      ownMonthlyEarnings: 0,
      monthlyActivityHours: 0,
      cannotWorkForYear: false,
      isBlind: false,
      receivesSsdi: false,
      isHalfTimeStudent: false,
      caresForChild: false,
      caresForDisabledPerson: false,
      isNative: false,
      isVeteran: false,
      wasInFosterCare: false,
      leftCustodyRecently: false,
      meetsSnapOrTanfWorkRule: false,
      substanceUseCondition: false,
    }
    expect(change('medicaid/work-rule', idle)).toContain('80 hours a month')
  })

  it('says nothing where a person can change nothing', () => {
    expect(change('medicaid/child', adult)).toBeNull()
    expect(change('medicaid/pregnancy', adult)).toBeNull()
    expect(change('other/veterans', { ...adult, isVeteran: false })).toBeNull()
  })
})

describe('names in English', () => {
  const poor: Facts = {
    age: 30,
    ...NONE,
    ...ALONE,
    householdMonthlyIncome: 900,
    pregnancy: 'no',
    receivesSsi: false,
    receivesSsdi: false,
  }

  it('stand in Spanish beside what the office is', () => {
    const plan = planFor({ ...poor, state: 'MO' }, ON)
    expect(wordsFor('es').nextStep(plan).title).toBe(
      'Llame a la oficina de Medicaid (MO HealthNet) y diga: “Quiero solicitar Medicaid”',
    )
    const office = plan.calls.find(({ kind }) => kind === 'state-medicaid')
    expect(office && wordsFor('es').call(office, plan)).toMatchObject({
      name: 'La oficina de Medicaid',
      own: 'MO HealthNet',
      what: 'Para solicitarlo o hacer preguntas.',
    })
  })

  it('stand alone where they say it in any language', () => {
    const plan = planFor({ ...poor, state: 'OH' }, ON)
    const office = plan.calls.find(({ kind }) => kind === 'state-medicaid')
    expect(office && wordsFor('es').call(office, plan).what).toBe(
      'Para solicitar Medicaid o hacer preguntas.',
    )
  })

  it('of Medicaid say that it is Medicaid', () => {
    const way = determineOne('medicaid/adult', { state: 'MO', age: 30 }, ON)
    expect(way && wordsFor('es').program(way, 'MO', ON).name).toBe(
      'MO HealthNet (Medicaid) para personas adultas',
    )
  })
})

describe('whoever helps somebody', () => {
  const facts: Facts = { state: 'TX', age: 29, ...NONE, ...ILL, ...ALONE, hardAreas: ['self-care'] }
  const plan = planFor(facts, ON)

  it.each([
    ['en', 'I am calling for someone I help.', /\b(my|I have|I live|for me)\b/],
    ['es', 'Llamo por una persona a quien ayudo.', /\b(tengo|vivo|mi|cuidar de mí)\b/i],
  ] as const)('speaks for them on the phone and in the letter (%s)', (language, first, own) => {
    const words = wordsFor(language).forHelper
    const said = words.sayings(plan).map(words.say)
    expect(said.join(' ')).toContain(first)
    expect([...said, ...plan.letter.map(words.letter)].filter((text) => own.test(text))).toEqual([])
    expect(words.forHelper).toBe(words)
    expect(words.speaker).toBe('helper')
  })
})

describe('good to know', () => {
  const about = (program: ProgramId, facts: Facts): string => {
    const way = determineOne(program, facts, ON)
    return way ? wordsFor('en').goodToKnow(way, planFor(facts, ON)).join(' ') : ''
  }

  it('tells the clocks and rights of a private plan', () => {
    const text = about('private/plan', { state: 'IL', hasPrivateInsurance: true, ...ILL })
    for (const part of [
      '180 days',
      '4 months',
      '72 hours',
      '866-444-3272',
      'medical necessity',
      'in writing',
      'prior authorization',
    ]) {
      expect(text).toContain(part)
    }
  })

  it('tells when the work rule starts in a state, and who is excused', () => {
    const facts: Facts = {
      age: 30,
      ...NONE,
      ...ILL,
      ...ALONE,
      householdMonthlyIncome: 900,
      pregnancy: 'no',
      receivesSsi: false,
    }
    expect(about('medicaid/work-rule', { ...facts, state: 'OH' })).toContain('should start by Jan 1, 2027')
    expect(about('medicaid/work-rule', { ...facts, state: 'NE' })).toContain('since May 1, 2026')
    expect(about('medicaid/work-rule', { ...facts, state: 'AR' })).toContain('before Jan 1, 2027')
    const ohio = about('medicaid/work-rule', { ...facts, state: 'OH' })
    for (const part of [
      '80 hours',
      '$580 a month',
      'medically frail',
      '30 days',
      '30 days to answer',
      'about 6 months',
    ]) {
      expect(ohio).toContain(part)
    }
  })

  it.each([
    ['IA', '2025-12-01', 'Iowa plans to start the rule in 2026.'],
    ['IA', '2026-11-23', 'Iowa planned to start the rule in 2026. Call and ask if it has.'],
    ['MT', '2027-01-01', 'In Montana the rule was due to start by Jan 1, 2027.'],
    ['NE', '2026-03-01', 'In Nebraska the rule starts on May 1, 2026.'],
    ['NE', '2026-05-01', 'In Nebraska the rule has been in force since May 1, 2026.'],
    ['AR', '2026-03-01', 'In Arkansas the rule begins on Jul 1, 2026.'],
    ['AR', '2027-02-01', 'Since Jan 1, 2027 cover may end over it.'],
    ['GA', '2027-02-01', 'In Georgia the rule was a part of Georgia Pathways.'],
  ] as const)('tells of the work rule of %s as it stands on %s', (state, on, said) => {
    const facts: Facts = { age: 30, ...NONE, ...ILL, ...ALONE, householdMonthlyIncome: 900, state }
    const way = determineOne('medicaid/work-rule', facts, on)
    expect(way && wordsFor('en').goodToKnow(way, planFor(facts, on)).join(' ')).toContain(said)
  })

  it('tells the month in which Medicare starts', () => {
    const text = about('medicare/cover', {
      state: 'PA',
      age: 45,
      ...NONE,
      receivesSsdi: true,
      ssdiMonths: 10,
      hasAls: false,
      hasKidneyFailure: false,
    })
    expect(text).toContain('Feb 2028')
    expect(text).toContain('24 months')
  })

  it('tells that Medicaid has 45 or 90 days', () => {
    const text = about('medicaid/adult', {
      state: 'OH',
      age: 30,
      ...NONE,
      ...ALONE,
      householdMonthlyIncome: 900,
    })
    expect(text).toContain('45 days')
    expect(text).toContain('90 days')
  })
})

/* Any facts at all. */

const anyValue = (name: (typeof FACT_NAMES)[number]): fc.Arbitrary<unknown> => {
  const type = FACTS[name]
  const unanswered = fc.constantFrom(NOT_SURE, RATHER_NOT_SAY)
  switch (type.type) {
    case 'yes-no':
      return fc.oneof(fc.boolean(), unanswered)
    case 'whole':
      return fc.oneof(fc.integer({ min: type.min, max: type.max }), unanswered)
    case 'money':
      return fc.oneof(
        fc.integer({ min: 0, max: 12_000 }),
        fc.integer({ min: 0, max: 400_000 }).map((cents) => cents / 100),
        unanswered,
      )
    case 'choice':
      return fc.oneof(fc.constantFrom(...type.of), unanswered)
    case 'several':
      return fc.oneof(fc.subarray([...type.of]), unanswered)
    case 'text':
      return fc.constantFrom('Harris County', 'Fairfax County', 'Orleans Parish')
    default:
      return type satisfies never
  }
}

/** Random facts; those that contradict each other are left out. */
const anyFacts: fc.Arbitrary<Facts> = fc
  .record(Object.fromEntries(FACT_NAMES.map((name) => [name, anyValue(name)])), { requiredKeys: [] })
  .map((drawn) => {
    let kept: Record<string, unknown> = { ...drawn }
    for (;;) {
      const parsed = parseFacts(kept)
      if (parsed.ok) return parsed.value
      const wrong = new Set(parsed.problems.map(({ path }) => `${path[0]}`))
      kept = Object.fromEntries(Object.entries(kept).filter(([key]) => !wrong.has(key)))
    }
  })
const anyDay: fc.Arbitrary<PlainDate> = fc.constantFrom(
  '2026-11-23',
  '2026-03-01',
  '2027-02-01',
  '2025-06-30',
  '2021-01-01',
)

const everyText = (plan: Plan, language: Language): readonly string[] => {
  const words = wordsFor(language)
  return [...plan.ways, ...plan.notNow, ...(plan.workRule ? [plan.workRule] : [])].flatMap((way) => [
    ...Object.values(words.program(way, plan.state, plan.on)),
    ...way.reasons.map((reason) => words.reason(reason, { state: plan.state, told: plan.told })),
    ...way.reasons.map((reason) => words.reason(reason, { state: plan.state })),
    ...way.reasons.flatMap(({ value }) => (value ? [words.source(value)] : [])),
    words.changes(way) ?? '.',
    ...way.figures.map(words.figure),
    ...way.missing.map(words.missing),
    ...words.goodToKnow(way, plan),
  ])
}

describe('a couple whose income is between the limits for one and for two', () => {
  const reasonFor = (said: NonNullable<Facts['spouseIsAgedOrDisabled']>, language: Language): string => {
    const { ways, state, told } = planFor({ ...TEXAS_COUPLE, spouseIsAgedOrDisabled: said }, ON)
    const reason = ways
      .find(({ program }) => program === 'income/ssi')
      ?.reasons.find(({ code }) => code === 'countable-income')
    if (!reason) throw new Error('SSI is no way here')
    return wordsFor(language).reason(reason, { state, told })
  }

  it('hears that the agency works it out where the spouse is neither 65 nor disabled', () => {
    expect(reasonFor(false, 'en')).toMatch(/^Some of your spouse's income may not count/)
    expect(reasonFor(false, 'es')).toMatch(/^Tal vez no cuente todo lo que gana su pareja/)
  })

  it('hears what they were not sure of', () => {
    expect(reasonFor(NOT_SURE, 'en')).toBe(
      'You are not sure if your husband or wife is 65 or older, blind or disabled; that is fine.',
    )
    expect(reasonFor(NOT_SURE, 'es')).toMatch(/si su esposo o esposa tiene 65 años o más, ceguera o una disc/)
  })
})

describe('money that the question about income left out', () => {
  const told = (program: ProgramId, language: Language): string => {
    const plan = planFor(TEXAS_COUPLE, ON)
    const found = determineOne(program, TEXAS_COUPLE, ON)
    return found ? wordsFor(language).goodToKnow(found, plan).join(' ') : ''
  }

  it('is named where it counts, and not where it does not', () => {
    for (const program of ['income/ssi', 'medicaid/aged-blind-disabled', 'medicare-savings/qmb'] as const) {
      expect(told(program, 'en')).toContain('We left out child support, VA disability pay')
      expect(told(program, 'es')).toContain('Aquí sí cuentan la manutención de hijos')
    }
    expect(told('medicaid/adult', 'en')).not.toContain('VA disability')
  })
})

describe('any facts on any day', () => {
  it.each(LANGUAGES)('can be told in %s', (language) => {
    fc.assert(
      fc.property(anyFacts, anyDay, (facts, on) => {
        const plan = planFor(facts, on)
        const words = wordsFor(language)
        const texts = [
          ...everyText(plan, language),
          ...plan.letter.map(words.letter),
          ...plan.say.map(words.say),
          ...plan.letter.map(words.forHelper.letter),
          ...plan.say.map(words.forHelper.say),
          ...plan.calls.flatMap((call) => [words.call(call, plan).name, words.call(call, plan).what]),
          planText(plan, language),
        ]
        const broken = texts.filter((text) => SLIP.test(text))
        expect(broken).toEqual([])
        expect(planText(plan, language).split('\n').length).toBeLessThanOrEqual(120)
      }),
      { numRuns: 300 },
    )
  })
})

describe('what nobody told', () => {
  const reasonsOf = (program: ProgramId, facts: Facts, on: PlainDate = ON) => {
    const found = determineOne(program, facts, on)
    return (found?.reasons ?? []).map((reason) =>
      wordsFor('en').reason(reason, { state: facts.state as 'TX', told: {} }),
    )
  }

  it('is a kind of condition, so none is said to count', () => {
    const facts: Facts = {
      state: 'CA',
      age: 40,
      mentalHealthCondition: 'suspected',
      hardAreas: ['self-care'],
    }
    expect(reasonsOf('state/mental-health', facts).join(' ')).not.toContain('The kind of condition you named')
  })

  it('is a status, so none is said to be theirs', () => {
    for (const immigration of [undefined, NOT_SURE, RATHER_NOT_SAY] as const) {
      const facts: Facts = {
        state: 'TX',
        age: 40,
        householdSize: 1,
        householdMonthlyIncome: 700,
        ...(immigration && { immigration }),
      }
      for (const program of ['medicaid/emergency', 'marketplace/tax-credit'] as const)
        expect(reasonsOf(program, facts, '2025-06-01').join(' ')).not.toContain('status you told us')
    }
  })

  it('is said not to be known, whether or not it was asked', () => {
    const facts: Facts = {
      state: 'OH',
      age: 40,
      ...NONE,
      ...ALONE,
      householdMonthlyIncome: 900,
      receivesSsi: false,
      pregnancy: 'no',
    }
    for (const told of [facts, { ...facts, immigration: RATHER_NOT_SAY } as const]) {
      expect(planText(planFor(told, ON), 'en')).toContain('We do not know your immigration status.')
      expect(planText(planFor(told, ON), 'en')).not.toContain('We did not ask')
    }
  })
})
