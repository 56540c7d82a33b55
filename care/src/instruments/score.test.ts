import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRefusal } from '../kernel/refusal.ts'
import { type Answers, isAsked } from './answers.ts'
import { VERSIONS } from './catalogue.ts'
import { asksSex, choicesIn, cutoffBehind, type ScoredFor } from './cutoff.ts'
import type { Item, Value, Version } from './instrument.ts'
import { type Score, score } from './score.ts'
import { VECTORS } from './vectors.test-model.ts'

const find = (id: string): Version => {
  const found = VERSIONS.find(({ instrument }) => instrument === id)
  if (!found) throw new Error(`no instrument ${id}`)
  return found
}
const scored = (version: Version, answers: Answers, of?: ScoredFor): Score => {
  const found = score(version, answers, of)
  if (isRefusal(found)) throw new Error(JSON.stringify(found))
  return found
}
const sumOf = (version: Version, answers: Answers, of?: ScoredFor) => {
  const found = scored(version, answers, of)
  if (found.kind !== 'sum') throw new Error('no sum')
  return found
}
const valuesOf = ({ scales }: Version, { scale }: Item): readonly Value[] =>
  (scales[scale] ?? []).map(({ value }) => value)

const PHQ_9 = find('phq-9')
const AUDIT_C = find('audit-c')
const PC_PTSD_5 = find('pc-ptsd-5')
const ASQ = find('asq')
const SUMS = VERSIONS.filter(({ scoring }) => scoring.kind === 'sum')

describe('what was worked out by hand', () => {
  test.each(VECTORS.map((one, n) => [`${one.instrument}, row ${n + 1}`, one] as const))(
    '%s is scored so',
    (_name, { instrument, answers, expect: expected }) => {
      const found = scored(find(instrument), answers)
      const { asksForSuicideScreen, ...figures } = expected
      expect(found).toMatchObject(figures)
      if (asksForSuicideScreen !== undefined)
        expect(found.follows.includes('suicide-screen')).toBe(asksForSuicideScreen)
    },
  )

  test('every instrument has some', () => {
    for (const { instrument } of VERSIONS)
      expect(VECTORS.filter((one) => one.instrument === instrument).length).toBeGreaterThan(6)
  })
})

/** Everything that may be answered to one version, blanks included: what is not asked stays blank. */
const answersTo = (version: Version): fc.Arbitrary<Answers> =>
  fc
    .tuple(
      ...version.items.map((item) =>
        item.several
          ? fc.constantFrom<Value[] | null>(null, ...valuesOf(version, item).map((value) => [value]))
          : fc.constantFrom<Value | null>(null, ...valuesOf(version, item)),
      ),
    )
    .map((chosen) => {
      const answers: Record<string, Value | readonly Value[] | null> = {}
      for (const [n, item] of version.items.entries())
        answers[item.id] = isAsked(item, answers) === 'void' ? null : (chosen[n] ?? null)
      return answers
    })

describe.each(SUMS.map((version) => [version.instrument, version] as const))('%s', (_id, version) => {
  const { scoring } = version
  if (scoring.kind !== 'sum') throw new Error('no sum')
  const [lowest, highest] = scoring.range

  test('every total from the lowest to the highest has one band, and no other has any', () => {
    for (let total = lowest - 1; total <= highest + 1; total++)
      expect(scoring.bands.filter(({ from, to }) => from <= total && total <= to)).toHaveLength(
        total >= lowest && total <= highest ? 1 : 0,
      )
  })

  test('a total stays in its range, and stands in a band', () => {
    fc.assert(
      fc.property(answersTo(version), (answers) => {
        const { total, band, missing, isPositive } = sumOf(version, answers)
        expect(total === null).toBe(missing.length > 0)
        expect(band === null).toBe(total === null)
        expect(isPositive === null).toBe(total === null)
        if (total === null) return
        expect(total).toBeGreaterThanOrEqual(lowest)
        expect(total).toBeLessThanOrEqual(highest)
      }),
    )
  })

  test('raising an answer never lowers the sum', () => {
    fc.assert(
      fc.property(answersTo(version), fc.nat(), (answers, n) => {
        const item = version.items[n % version.items.length]
        if (!item?.isScored || typeof answers[item.id] !== 'number') return
        const before = sumOf(version, answers).total
        for (const value of valuesOf(version, item)) {
          if (typeof value !== 'number' || value <= Number(answers[item.id])) continue
          const after = sumOf(version, { ...answers, [item.id]: value }).total
          if (before !== null && after !== null) expect(after).toBeGreaterThan(before)
        }
      }),
    )
  })

  test('a blank is never a 0: without it there is no total, whichever it is', () => {
    fc.assert(
      fc.property(answersTo(version), fc.nat(), (answers, n) => {
        const item = version.items[n % version.items.length]
        if (!item?.isScored || isAsked(item, answers) !== 'asked') return
        const { total, missing } = sumOf(version, { ...answers, [item.id]: null })
        // A blank on which others hang is taken out with them.
        if (version.items.some(({ askIf }) => askIf?.anyOf.includes(item.id))) return
        expect(total).toBeNull()
        expect(missing).toContain(item.id)
      }),
    )
  })
})

test('thoughts of death ask for a suicide screen whatever else was answered, and only they do', () => {
  fc.assert(
    fc.property(answersTo(PHQ_9), (answers) => {
      const harm = answers['44260-8']
      expect(sumOf(PHQ_9, answers).follows.includes('suicide-screen')).toBe(
        typeof harm === 'number' && harm > 0,
      )
    }),
  )
})

test('how difficult it is counts for nothing', () => {
  fc.assert(
    fc.property(answersTo(PHQ_9), (answers) => {
      expect(sumOf(PHQ_9, { ...answers, '69722-7': null })).toEqual(sumOf(PHQ_9, answers))
    }),
  )
})

/** Every way to fill in some items, one by one. */
function* everyWay(choices: readonly (readonly [string, readonly (Value | null)[]])[]): Generator<Answers> {
  const [first, ...rest] = choices
  if (!first) return yield {}
  const [id, values] = first
  for (const value of values) for (const other of everyWay(rest)) yield { [id]: value, ...other }
}

describe('against a slow reading of the rules, every way to fill it in', () => {
  test('AUDIT-C: never means that the rest counts 0; else all three are needed', () => {
    const points = [null, 0, 1, 2, 3, 4]
    const ways = everyWay([
      ['68518-0', points],
      ['68519-8', points],
      ['68520-6', points],
    ])
    for (const answers of ways) {
      const [often, many, six] = ['68518-0', '68519-8', '68520-6'].map((id) => answers[id] as number | null)
      const found = score(AUDIT_C, answers)
      if (often === 0 && (many !== null || six !== null)) {
        expect(isRefusal(found) && found.refused).toBe('not-asked-here')
        continue
      }
      let total: number | null = null
      if (often === 0) total = 0
      else if (typeof often === 'number' && typeof many === 'number' && typeof six === 'number')
        total = often + many + six
      expect(found).toMatchObject({
        total,
        isFromOneItem: total !== null && total > 0 && many === 0 && six === 0,
      })
      for (const [sex, from] of [
        ['male', 4],
        ['female', 3],
        [undefined, 3],
      ] as const)
        expect(sumOf(AUDIT_C, answers, sex && { sex }).isPositive).toBe(total === null ? null : total >= from)
    }
  })

  test('PC-PTSD-5: without such an event it is 0; with one, each yes counts', () => {
    const symptoms = ['102012-2', '102013-0', '102014-8', '102015-5', '102016-3']
    for (const answers of everyWay(['102011-4', ...symptoms].map((id) => [id, [null, 0, 1]] as const))) {
      const event = answers['102011-4']
      const given = symptoms.map((id) => answers[id])
      const found = score(PC_PTSD_5, answers)
      if (event === 0 && given.some((one) => one !== null)) {
        expect(isRefusal(found) && found.refused).toBe('not-asked-here')
        continue
      }
      let total: number | null = null
      if (event === 0) total = 0
      if (event === 1 && !given.includes(null)) total = given.filter((one) => one === 1).length
      expect(found).toMatchObject({ total })
    }
  })

  test('ASQ: a yes or a refusal is positive; then what is not a no to the last one is acute', () => {
    const said = [null, 'no', 'yes', 'refused']
    const first = ['asq-1', 'asq-2', 'asq-3', 'asq-4']
    for (const answers of everyWay([...first, 'asq-5'].map((id) => [id, said] as const))) {
      const given = first.map((id) => answers[id])
      const now = answers['asq-5']
      const heard = [...given, now]
      let expected: object = { band: null, follows: [] }
      if (heard.includes('yes') || heard.includes('refused'))
        expected =
          now === 'no'
            ? { band: 'non-acute', follows: ['crisis'], isAcuteByCaution: false }
            : { band: 'acute', follows: ['emergency'], isAcuteByCaution: now !== 'yes' }
      else if (!given.includes(null)) expected = { band: 'negative', follows: [], missing: [] }
      expect(scored(ASQ, answers)).toMatchObject(expected)
    }
  })
})

test.each([
  ['nothing else was asked', {}],
  ['everything before it was a no', { 'asq-1': 'no', 'asq-2': 'no', 'asq-3': 'no', 'asq-4': 'no' }],
])('whoever says that they think of it right now is heard when %s', (_what, before) => {
  expect(scored(ASQ, { ...before, 'asq-5': 'yes' })).toMatchObject({ band: 'acute', follows: ['emergency'] })
})

describe('a cut-off', () => {
  test('differs by sex in AUDIT-C alone, and where nobody tells it the lowest of all holds', () => {
    expect(VERSIONS.filter(asksSex).map(({ instrument }) => instrument)).toEqual(['audit-c'])
    const { scoring } = AUDIT_C
    if (scoring.kind !== 'sum') throw new Error('no sum')
    const lowest = Math.min(...scoring.cutoffs.map(({ atLeast }) => atLeast))
    expect(sumOf(AUDIT_C, {}).cutoff).toBe(lowest)
  })

  test.each([
    ['a woman', { sex: 'female' }, 'women'],
    ['a man', { sex: 'male' }, 'men'],
    [
      'somebody who does not say',
      {},
      'whose sex is another or is not known: the more careful one, by our own choice',
    ],
  ] as const)('of AUDIT-C is told with for whom it is: %s', (_who, of, population) => {
    const held = sumOf(AUDIT_C, three, of)
    expect(cutoffBehind(AUDIT_C.scoring, held)).toMatchObject({ atLeast: held.cutoff, population })
  })

  test('that may be chosen has its own source, and is told as the one that held', () => {
    expect(VERSIONS.filter((one) => choicesIn(one).length > 0)).toEqual([PC_PTSD_5])
    for (const choice of choicesIn(PC_PTSD_5)) {
      const held = sumOf(PC_PTSD_5, {}, { cutoff: choice.atLeast })
      expect(cutoffBehind(PC_PTSD_5.scoring, held)).toEqual(choice)
      expect(choice.source).toMatch(/et al/)
    }
  })

  const three: Answers = { '68518-0': 3, '68519-8': 0, '68520-6': 0 }
  test.each([
    ['a woman', { sex: 'female' }, 3, true],
    ['a man', { sex: 'male' }, 4, false],
    ['somebody of whom it is not known', {}, 3, true],
  ] as const)('of AUDIT-C for %s', (_who, of, cutoff, isPositive) => {
    expect(sumOf(AUDIT_C, three, of)).toMatchObject({
      cutoff,
      isPositive,
      follows: isPositive ? ['look'] : [],
    })
  })

  test('may be chosen where its owner leaves the choice, and nowhere else', () => {
    const answers: Answers = Object.fromEntries(
      PC_PTSD_5.items.map(({ id }, n) => [id, n < 4 ? 1 : 0] as const),
    )
    expect(sumOf(PC_PTSD_5, answers)).toMatchObject({ total: 3, isPositive: false })
    expect(sumOf(PC_PTSD_5, answers, { cutoff: 3 })).toMatchObject({ total: 3, isPositive: true })
    expect(score(PC_PTSD_5, answers, { cutoff: 2 })).toMatchObject({
      refused: 'cut-off-not-a-choice',
      figures: { accepted: ['3', '4'] },
    })
    expect(score(PHQ_9, {}, { cutoff: 10 })).toMatchObject({ refused: 'cut-off-not-a-choice' })
  })
})

describe('what cannot be is refused, with the item and what it accepts', () => {
  test.each([
    ['more points than there are', PHQ_9, { '44250-9': 4 }, 'not-an-answer', 'answers.44250-9'],
    ['half a point', PHQ_9, { '44250-9': 0.5 }, 'not-an-answer', 'answers.44250-9'],
    ['fewer than none', PHQ_9, { '44250-9': -1 }, 'not-an-answer', 'answers.44250-9'],
    ['a text for points', PHQ_9, { '44250-9': '1' }, 'not-an-answer', 'answers.44250-9'],
    ['several where one is asked', PHQ_9, { '44250-9': [1] }, 'not-an-answer', 'answers.44250-9'],
    ['an item of another instrument', PHQ_9, { 'asq-1': 'no' }, 'no-such-item', 'answers'],
    ['a name that every object has', PHQ_9, { constructor: 1 }, 'no-such-item', 'answers'],
    [
      'how many drinks of one who never drinks',
      AUDIT_C,
      { '68518-0': 0, '68519-8': 1 },
      'not-asked-here',
      'answers.68519-8',
    ],
    [
      'one where several are asked',
      find('ahc-hrsn'),
      { '96778-6': 'LA9-3' },
      'not-an-answer',
      'answers.96778-6',
    ],
    ['nothing among several', find('ahc-hrsn'), { '96778-6': [] }, 'not-an-answer', 'answers.96778-6'],
    [
      'the same one twice',
      find('ahc-hrsn'),
      { '96778-6': ['LA28580-1', 'LA28580-1'] },
      'not-an-answer',
      'answers.96778-6',
    ],
    [
      'mold and none of these',
      find('ahc-hrsn'),
      { '96778-6': ['LA28580-1', 'LA9-3'] },
      'goes-with-no-other',
      'answers.96778-6',
    ],
  ] as const)('%s', (_what, version, answers, refused, field) => {
    expect(score(version, answers)).toMatchObject({ refused, field })
  })

  test('it says which values are taken', () => {
    expect(score(PHQ_9, { '44250-9': 4 })).toMatchObject({
      figures: { item: '44250-9', accepted: ['0', '1', '2', '3'] },
    })
  })
})

test('needs and what is not known never share a domain', () => {
  fc.assert(
    fc.property(answersTo(find('ahc-hrsn')), (answers) => {
      const found = scored(find('ahc-hrsn'), answers)
      if (found.kind !== 'domains') throw new Error('no domains')
      expect(found.needs.filter((domain) => found.unknown.includes(domain))).toEqual([])
      expect(found.follows).toEqual(found.needs.length > 0 ? ['look'] : [])
    }),
  )
})
