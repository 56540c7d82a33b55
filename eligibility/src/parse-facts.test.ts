import { describe, expect, it } from 'vitest'
import { FACT_NAMES, FACTS } from './facts.ts'
import { type Problem, parseFacts, parseInquiry } from './parse-facts.ts'

/** The problems of an input, or none where it is accepted. */
const problemsOf = (input: unknown): readonly Problem[] => {
  const parsed = parseFacts(input)
  return parsed.ok ? [] : parsed.problems
}

/** One key set in the way that JSON.parse sets it: also `__proto__` becomes a key of its own. */
const own = (key: string, value: unknown): unknown =>
  JSON.parse(`{${JSON.stringify(key)}:${JSON.stringify(value)}}`)

const LONG = 'x'.repeat(10 * 1024 * 1024)

const deep = (levels: number): unknown => {
  let value: unknown = 1
  for (let level = 0; level < levels; level += 1) value = [value]
  return value
}

describe('facts that are not accepted', () => {
  it.each<
    [
      what: string,
      input: unknown,
      path: readonly (string | number)[],
      code: Problem['code'],
      accepted: RegExp,
    ]
  >([
    [
      'negative income',
      { householdMonthlyIncome: -1 },
      ['householdMonthlyIncome'],
      'out-of-range',
      /from 0 to 1000000 \(usd-a-month\)/,
    ],
    [
      'income above a million a month',
      { householdMonthlyIncome: 1_000_000.01 },
      ['householdMonthlyIncome'],
      'out-of-range',
      /from 0 to 1000000/,
    ],
    [
      'three decimals',
      { ownMonthlyIncome: 10.005 },
      ['ownMonthlyIncome'],
      'not-accepted',
      /at most two decimals/,
    ],
    [
      'money as text',
      { resources: '500' },
      ['resources'],
      'wrong-type',
      /an amount from 0 to 100000000 \(usd\)/,
    ],
    ['money that is not a number', { resources: Number.NaN }, ['resources'], 'wrong-type', /an amount/],
    ['endless money', { resources: Number.POSITIVE_INFINITY }, ['resources'], 'wrong-type', /an amount/],
    [
      'a household of nobody',
      { householdSize: 0 },
      ['householdSize'],
      'out-of-range',
      /a whole number from 1 to 30 \(people\)/,
    ],
    [
      'a household of half a person more',
      { householdSize: 2.5 },
      ['householdSize'],
      'not-accepted',
      /a whole number/,
    ],
    ['a household of 31', { householdSize: 31 }, ['householdSize'], 'out-of-range', /from 1 to 30/],
    ['a negative age', { age: -1 }, ['age'], 'out-of-range', /a whole number from 0 to 120 \(years\)/],
    ['an age of 121', { age: 121 }, ['age'], 'out-of-range', /from 0 to 120/],
    ['an age as text', { age: '40' }, ['age'], 'wrong-type', /a whole number/],
    ['an age of a whole number too large', { age: 1e300 }, ['age'], 'out-of-range', /from 0 to 120/],
    [
      '745 hours in a month',
      { monthlyActivityHours: 745 },
      ['monthlyActivityHours'],
      'out-of-range',
      /from 0 to 744/,
    ],
    [
      '13 months since the pregnancy ended',
      { monthsSincePregnancy: 13 },
      ['monthsSincePregnancy'],
      'out-of-range',
      /from 0 to 12/,
    ],
    ['an unknown state', { state: 'XX' }, ['state'], 'not-accepted', /one of 51 codes, such as AL, AK/],
    ['a territory', { state: 'PR' }, ['state'], 'not-accepted', /one of 51 codes/],
    ['a state in small letters', { state: 'tx' }, ['state'], 'not-accepted', /one of 51 codes/],
    ['a state by number', { state: 48 }, ['state'], 'wrong-type', /one of 51 codes/],
    [
      'an unknown choice',
      { pregnancy: 'maybe' },
      ['pregnancy'],
      'not-accepted',
      /one of pregnant, ended-in-past-year, no/,
    ],
    [
      'a yes as text',
      { isVeteran: 'yes' },
      ['isVeteran'],
      'wrong-type',
      /true or false, or "not-sure" or "rather-not-say"/,
    ],
    ['a yes as a number', { isVeteran: 1 }, ['isVeteran'], 'wrong-type', /true or false/],
    ['nothing in place of a value', { isVeteran: null }, ['isVeteran'], 'wrong-type', /true or false/],
    ['a list in place of a value', { age: [40] }, ['age'], 'wrong-type', /a whole number/],
    ['an object in place of a value', { age: { years: 40 } }, ['age'], 'wrong-type', /a whole number/],
    [
      'one area that is not in a list',
      { hardAreas: 'self-care' },
      ['hardAreas'],
      'wrong-type',
      /a list of self-care/,
    ],
    [
      'an unknown area',
      { hardAreas: ['self-care', 'money'] },
      ['hardAreas', 1],
      'not-accepted',
      /a list of self-care/,
    ],
    [
      'an area named twice',
      { hardAreas: ['self-care', 'relationships', 'self-care'] },
      ['hardAreas', 2],
      'not-accepted',
      /each at most once/,
    ],
    ['an area that is a list', { hardAreas: [['self-care']] }, ['hardAreas', 0], 'not-accepted', /a list of/],
    ['an empty county', { county: ' ' }, ['county'], 'not-accepted', /a name of 1 to 60 letters/],
    [
      'a county of ten million characters',
      { county: LONG },
      ['county'],
      'too-long',
      /a name of 1 to 60 letters/,
    ],
    ['a state of ten million characters', { state: LONG }, ['state'], 'not-accepted', /one of 51 codes/],
    [
      'a county with markup',
      { county: '<b>Harris</b>' },
      ['county'],
      'not-accepted',
      /a name of 1 to 60 letters/,
    ],
    [
      'a county of two lines',
      { county: 'Harris\nCounty' },
      ['county'],
      'not-accepted',
      /a name of 1 to 60 letters/,
    ],
    [
      'a county that turns text around',
      { county: 'Harris\u202e' },
      ['county'],
      'not-accepted',
      /a name of 1 to 60 letters/,
    ],
    ['a county by number', { county: 7 }, ['county'], 'wrong-type', /a name of 1 to 60 letters/],
    [
      'a fact that does not exist',
      { favouriteColour: 'blue' },
      ['favouriteColour'],
      'unknown-fact',
      /the name of a fact/,
    ],
    ['the key __proto__', own('__proto__', { age: 40 }), ['__proto__'], 'unknown-fact', /the name of a fact/],
    [
      'the key constructor',
      own('constructor', { prototype: {} }),
      ['constructor'],
      'unknown-fact',
      /the name of a fact/,
    ],
    [
      'the key hasOwnProperty',
      own('hasOwnProperty', true),
      ['hasOwnProperty'],
      'unknown-fact',
      /the name of a fact/,
    ],
    ['the key toString', own('toString', 1), ['toString'], 'unknown-fact', /the name of a fact/],
    ['deep nesting', { age: deep(100_000) }, ['age'], 'wrong-type', /a whole number/],
    ['a list', [], [], 'not-an-object', /an object of facts, such as/],
    ['a map', new Map([['age', 40]]), [], 'not-an-object', /an object of facts, such as/],
    ['a day', new Date(0), [], 'not-an-object', /an object of facts, such as/],
    ['a set', new Set(), [], 'not-an-object', /an object of facts, such as/],
    ['nothing', null, [], 'not-an-object', /an object of facts/],
    ['a missing input', undefined, [], 'not-an-object', /an object of facts/],
    ['a text', 'TX', [], 'not-an-object', /an object of facts/],
    ['a number', 40, [], 'not-an-object', /an object of facts/],
    ['a truth', true, [], 'not-an-object', /an object of facts/],
  ])('%s: where, what kind and what is accepted', (_, input, path, code, accepted) => {
    const [problem, ...others] = problemsOf(input)
    expect(others).toEqual([])
    expect(problem?.path).toEqual(path)
    expect(problem?.code).toBe(code)
    expect(problem?.accepted).toMatch(accepted)
    expect(problem?.got.length).toBeLessThanOrEqual(62)
  })

  it('are all named at once, so that a line is mended in one go', () => {
    const found = problemsOf({ age: -1, householdSize: 0, state: 'XX', colour: 'blue', isVeteran: 'no' })
    expect(found.map(({ path }) => path[0])).toEqual(['age', 'householdSize', 'state', 'colour', 'isVeteran'])
  })

  it('never come back whole, because they may be private or huge', () => {
    const [problem] = problemsOf({ county: LONG, [LONG]: 1 })
    expect(JSON.stringify(problemsOf({ county: LONG, [LONG]: 1 })).length).toBeLessThan(1000)
    expect(problem?.got).toMatch(/^"x{57}\.\.\."$/)
  })

  it('do not reach what all objects share', () => {
    parseFacts(JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'))
    expect({}).not.toHaveProperty('polluted')
  })

  it('do not include what an object only inherits', () => {
    const input = Object.create({ age: -1 })
    input.state = 'TX'
    expect(parseFacts(input)).toEqual({ ok: true, value: { state: 'TX' } })
  })
})

describe('facts that contradict each other', () => {
  it.each<[what: string, input: object, name: string, accepted: RegExp]>([
    [
      'a spouse in a household of one',
      { householdSize: 1, livesWithSpouse: true },
      'livesWithSpouse',
      /false, since householdSize is 1/,
    ],
    [
      'a spouse of 65 in a household of one',
      { householdSize: 1, spouseIsAgedOrDisabled: true },
      'spouseIsAgedOrDisabled',
      /false, since householdSize is 1/,
    ],
    [
      'a spouse of 65 where no spouse lives',
      { livesWithSpouse: false, spouseIsAgedOrDisabled: true },
      'spouseIsAgedOrDisabled',
      /false, since livesWithSpouse is false/,
    ],
    [
      'a couple, known by what was told of the spouse, with less than the household',
      { householdSize: 2, spouseIsAgedOrDisabled: true, householdMonthlyIncome: 900, ownMonthlyIncome: 800 },
      'ownMonthlyIncome',
      /nobody else is counted/,
    ],
    [
      'more of one’s own than the household has',
      { householdMonthlyIncome: 900, ownMonthlyIncome: 901 },
      'ownMonthlyIncome',
      /at most householdMonthlyIncome \(900\)/,
    ],
    [
      'more pay than income',
      { ownMonthlyIncome: 900, ownMonthlyEarnings: 900.01 },
      'ownMonthlyEarnings',
      /at most ownMonthlyIncome \(900\)/,
    ],
    [
      'more pay than the household has',
      { householdMonthlyIncome: 900, ownMonthlyEarnings: 1000 },
      'ownMonthlyEarnings',
      /at most householdMonthlyIncome \(900\)/,
    ],
    [
      'alone with less than the household',
      { householdSize: 1, householdMonthlyIncome: 900, ownMonthlyIncome: 800 },
      'ownMonthlyIncome',
      /nobody else is counted/,
    ],
    [
      'a couple with less than the household',
      { householdSize: 2, livesWithSpouse: true, householdMonthlyIncome: 900, ownMonthlyIncome: 800 },
      'ownMonthlyIncome',
      /nobody else is counted/,
    ],
    ['a pregnancy at 60', { age: 60, pregnancy: 'pregnant' }, 'pregnancy', /under 10 or at least 60/],
    ['a pregnancy at 9', { age: 9, pregnancy: 'ended-in-past-year' }, 'pregnancy', /under 10 or at least 60/],
    ['a veteran of 17', { age: 17, isVeteran: true }, 'isVeteran', /false under 18/],
    ['SSDI at 17', { age: 17, receivesSsdi: true }, 'receivesSsdi', /false under 18/],
    ['a spouse at 13', { age: 13, livesWithSpouse: true }, 'livesWithSpouse', /false under 14/],
    [
      'a spouse of 65 at 13',
      { age: 13, spouseIsAgedOrDisabled: true },
      'spouseIsAgedOrDisabled',
      /false under 14/,
    ],
    [
      'months of SSDI without SSDI',
      { receivesSsdi: false, ssdiMonths: 10 },
      'ssdiMonths',
      /receivesSsdi is false/,
    ],
    [
      'the age of a child whom one does not look after',
      { caresForChild: false, youngestChildAge: 5 },
      'youngestChildAge',
      /caresForChild is false/,
    ],
    [
      'months since a pregnancy that was not',
      { pregnancy: 'no', monthsSincePregnancy: 3 },
      'monthsSincePregnancy',
      /pregnancy is "no"/,
    ],
    [
      'a diagnosis without a condition',
      { mentalHealthCondition: 'none', diagnosisGroup: 'bipolar' },
      'diagnosisGroup',
      /mentalHealthCondition is "none"/,
    ],
    [
      'a total VA disability of somebody who did not serve',
      { isVeteran: false, hasTotalVeteranDisability: true },
      'hasTotalVeteranDisability',
      /isVeteran is false/,
    ],
    [
      'care for a substance use that is not',
      { substanceUseCondition: false, inSubstanceUseTreatment: true },
      'inSubstanceUseTreatment',
      /substanceUseCondition is false/,
    ],
    [
      'the age of a child at 11',
      { age: 11, youngestChildAge: 0 },
      'youngestChildAge',
      /left out, at this age/,
    ],
    ['months of SSDI at 17', { age: 17, ssdiMonths: 3 }, 'ssdiMonths', /at this age/],
    ['a parent of 11', { age: 11, caresForChild: true }, 'caresForChild', /false under 12/],
  ])('%s', (_, input, name, accepted) => {
    const found = problemsOf(input)
    expect(found.map(({ path, code }) => [path, code])).toEqual([[[name], 'contradiction']])
    expect(found[0]?.accepted).toMatch(accepted)
  })

  it.each<[what: string, input: object]>([
    ['a spouse of someone of 14', { age: 14, livesWithSpouse: true }],
    ['a spouse who is neither 65 nor disabled', { livesWithSpouse: true, spouseIsAgedOrDisabled: false }],
    ['no spouse, and so none who is 65', { livesWithSpouse: false, spouseIsAgedOrDisabled: false }],
    ['a spouse of 65, where it was not told that one lives there', { spouseIsAgedOrDisabled: true }],
    ['a pregnancy at 59', { age: 59, pregnancy: 'pregnant' }],
    ['a veteran of 18', { age: 18, isVeteran: true }],
    [
      'all of the household’s income one’s own',
      { householdSize: 3, householdMonthlyIncome: 900, ownMonthlyIncome: 900 },
    ],
    ['no months of SSDI without SSDI', { receivesSsdi: false, ssdiMonths: 0 }],
    [
      'a kind of condition that someone is not sure of',
      { mentalHealthCondition: 'none', diagnosisGroup: 'not-sure' },
    ],
    ['a contradiction that someone is not sure of', { householdSize: 1, livesWithSpouse: 'not-sure' }],
    [
      'an income that someone would rather not say',
      { householdMonthlyIncome: 'rather-not-say', ownMonthlyIncome: 900 },
    ],
  ])('leaves alone %s', (_, input) => {
    expect(problemsOf(input)).toEqual([])
  })
})

describe('facts that are accepted', () => {
  it('hold a name in one form, in whichever a keyboard wrote its accents', () => {
    const county = 'Do\u00F1a Ana County'
    expect(parseFacts({ county: county.normalize('NFD') })).toEqual({ ok: true, value: { county } })
    expect(problemsOf({ county: 'e\u0301'.repeat(60) })).toEqual([])
  })

  it('may all be left out, or answered by "not sure" or "rather not say"', () => {
    expect(parseFacts({})).toEqual({ ok: true, value: {} })
    for (const answer of ['not-sure', 'rather-not-say']) {
      const all = Object.fromEntries(FACT_NAMES.map((name) => [name, answer]))
      expect(parseFacts(all)).toEqual({ ok: true, value: all })
    }
  })

  it('keep their values as they came, at both ends of each range', () => {
    for (const name of FACT_NAMES) {
      const type = FACTS[name]
      if (type.type !== 'whole' && type.type !== 'money') continue
      for (const value of [type.min, type.max])
        expect(parseFacts({ [name]: value })).toEqual({ ok: true, value: { [name]: value } })
    }
  })

  it.each([0.01, 0.29, 1.1, 579.99, 1690.01, 8.95, 999_999.99])(
    'include %d dollars, which no computer holds exactly',
    (amount) => {
      expect(problemsOf({ householdMonthlyIncome: amount })).toEqual([])
    },
  )

  it.each([
    'Harris County',
    "Prince George's County",
    'Doña Ana County',
    'St. Louis city',
    'Miami-Dade County',
  ])('include the county of %s', (county) => {
    expect(problemsOf({ county })).toEqual([])
  })

  it('are a new object, so that later changes of the input change nothing', () => {
    const input = { state: 'TX' }
    const parsed = parseFacts(input)
    input.state = 'XX'
    expect(parsed).toEqual({ ok: true, value: { state: 'TX' } })
  })

  it('may come from JSON without a prototype', () => {
    expect(parseFacts(Object.assign(Object.create(null), { state: 'TX' }))).toEqual({
      ok: true,
      value: { state: 'TX' },
    })
  })
})

describe('an inquiry', () => {
  it('is facts with a day and an id that is given back', () => {
    expect(parseInquiry({ id: 'line 7', on: '2026-11-23', facts: { state: 'TX' } })).toEqual({
      ok: true,
      value: { id: 'line 7', on: '2026-11-23', facts: { state: 'TX' } },
    })
  })

  it('may be bare facts', () => {
    expect(parseInquiry({ state: 'TX', age: 29 })).toEqual({
      ok: true,
      value: { facts: { state: 'TX', age: 29 } },
    })
  })

  it.each(['1900-01-01', '2024-02-29', '2031-07-04', '2199-12-31'])(
    'may be about %s, past or future',
    (on) => {
      expect(parseInquiry({ on, facts: {} })).toMatchObject({ ok: true, value: { on } })
    },
  )

  it.each<[what: string, input: unknown, path: readonly (string | number)[], code: Problem['code']]>([
    ['a day that does not exist', { on: '2026-02-30', facts: {} }, ['on'], 'not-a-date'],
    ['a day without zeros', { on: '2026-2-3', facts: {} }, ['on'], 'not-a-date'],
    ['a day with a time', { on: '2026-11-23T00:00:00Z', facts: {} }, ['on'], 'not-a-date'],
    ['a day as a number', { on: 20_261_123, facts: {} }, ['on'], 'not-a-date'],
    ['no day at all', { on: null, facts: {} }, ['on'], 'not-a-date'],
    ['a day of ten million characters', { on: LONG, facts: {} }, ['on'], 'not-a-date'],
    ['an id that is too long', { id: 'x'.repeat(201), facts: {} }, ['id'], 'wrong-type'],
    ['an id that is a number', { id: 7, facts: {} }, ['id'], 'wrong-type'],
    ['a key that does not exist', { facts: {}, state: 'TX' }, ['state'], 'unknown-fact'],
    [
      'the key __proto__ beside facts',
      JSON.parse('{"facts":{},"__proto__":{"on":"2026-11-23"}}'),
      ['__proto__'],
      'unknown-fact',
    ],
    ['facts that are a list', { facts: [] }, ['facts'], 'not-an-object'],
    ['facts that are nothing', { facts: null }, ['facts'], 'not-an-object'],
    ['a wrong fact', { facts: { age: -1 } }, ['facts', 'age'], 'out-of-range'],
    ['a contradiction', { facts: { age: 17, isVeteran: true } }, ['facts', 'isVeteran'], 'contradiction'],
    ['a wrong area', { facts: { hardAreas: ['money'] } }, ['facts', 'hardAreas', 0], 'not-accepted'],
    ['a list', [{ facts: {} }], [], 'not-an-object'],
    ['nothing', null, [], 'not-an-object'],
  ])('is not accepted with %s', (_, input, path, code) => {
    const parsed = parseInquiry(input)
    expect(parsed.ok ? [] : parsed.problems.map((problem) => [problem.path, problem.code])).toEqual([
      [path, code],
    ])
  })

  it('names what is wrong with the day and with the facts together', () => {
    const parsed = parseInquiry({ id: 7, on: 'today', facts: { age: -1 } })
    expect(parsed.ok ? [] : parsed.problems.map(({ path }) => path.join('.'))).toEqual([
      'id',
      'on',
      'facts.age',
    ])
  })
})

describe('the name of a fact that was misspelled', () => {
  it.each([
    ['houshold_size', 'householdSize'],
    ['HouseholdSize', 'householdSize'],
    ['hasMediciad', 'hasMedicaid'],
    ['recievesSsi', 'receivesSsi'],
    ['monthlyIncome', 'ownMonthlyIncome'],
    ['shoeSize', null],
    ['aeg', 'age'],
    ['__proto__x', null],
    ['x'.repeat(10_000), null],
  ])('%s is answered with the one that was meant', (wrote, meant) => {
    const parsed = parseFacts({ [wrote]: 1 })
    const accepted = parsed.ok ? '' : (parsed.problems[0]?.accepted ?? '')
    expect(accepted).toMatch(/^the name of a fact; see the schema for all names/)
    if (meant === null) expect(accepted).not.toContain('did you mean')
    else expect(accepted).toContain(`did you mean "${meant}"?`)
  })
})
