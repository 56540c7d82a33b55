import { EXAMPLES, type ExampleName, ON } from '@handrail/eligibility/examples'
import { planFor } from '@handrail/eligibility/plan'
import { LANGUAGES, type Language, wordsFor } from '@handrail/eligibility/words'
import { describe, expect, it } from 'vitest'
import { resultWords } from '../words.ts'
import { LETTER_FILE, letterSheetOf } from './letter-sheet.ts'
import type { Sheet } from './sheet.ts'
import { planFile, sheetOf } from './sheet-of.ts'

const people = Object.keys(EXAMPLES) as ExampleName[]
const each = people.flatMap((person) => LANGUAGES.map((language) => [person, language] as const))

const sheet = (person: ExampleName, language: Language = 'en', helping = false): Sheet => {
  const words = wordsFor(language)
  return sheetOf(
    planFor(EXAMPLES[person].facts, ON),
    helping ? words.forHelper : words,
    resultWords(language, helping ? 'helper' : 'self'),
  )
}
const eachVoice = each.flatMap(
  ([person, language]) =>
    [
      [person, language, false],
      [person, language, true],
    ] as const,
)

describe('the sheet', () => {
  it.each(each)('of %s holds every part in %s', (person, language) => {
    const { title, next, ways, calls, bring, road, feet, pages } = sheet(person, language)
    expect(title).not.toBe('')
    expect(next.say).not.toBe('')
    expect(ways.columns[0].length).toBeGreaterThan(0)
    expect(calls.items.length).toBeGreaterThan(0)
    expect(bring.items.length).toBeGreaterThan(0)
    expect(road.items.length).toBeGreaterThan(0)
    for (const foot of feet) expect(foot[0]).toContain('988')
    expect(feet[0]).toContain(wordsFor(language).fixed.onlyTheAgencyDecides)
    expect(pages).toEqual([wordsFor(language).fixed.pageOf(1, 2), wordsFor(language).fixed.pageOf(2, 2)])
  })

  it.each(eachVoice)(
    'of %s in %s leaves nothing out without a word (to a helper: %s)',
    (person, language, helping) => {
      const plan = planFor(EXAMPLES[person].facts, ON)
      const { ways, calls, say, bring, road, rule } = sheet(person, language, helping)
      const words = helping ? wordsFor(language).forHelper : wordsFor(language)
      expect(calls.items.length + calls.also.length).toBe(plan.calls.length)
      expect(bring.items).toHaveLength(plan.bring.length)
      // The rule and its day may stand on the first sheet alone.
      const ofTheRule = plan.road.filter(({ code }) => code.startsWith('work-rule-starts'))
      const needed = plan.road.filter((step) => !ofTheRule.includes(step))
      expect(road.items.map(({ name }) => name)).toEqual(
        expect.arrayContaining(needed.map((step) => words.road(step).name)),
      )
      if (ofTheRule.length > 0) expect(rule?.text).toContain('2027')
      expect(road.items.every(({ time }) => time !== '')).toBe(true)
      expect(say.items.length).toBeGreaterThanOrEqual(3)
      const all = plan.ways
        .filter(({ program, standing }) => standing !== 'unlikely' || program === 'medicare/cover')
        .map((way) => words.program(way, plan.state, plan.on).name)
      const kept = ways.columns.flatMap((column) => column.map(({ name }) => name))
      expect(kept.length).toBeGreaterThanOrEqual(2)
      expect(kept).toEqual(all.slice(0, kept.length))
      const left = all.slice(kept.length)
      if (left.length === 0) expect(ways.more).toBeNull()
      for (const name of left) expect(ways.more).toContain(name)
    },
  )

  it.each(each)('asks for %s what nobody found out (%s)', (person, language) => {
    const { say } = planFor(EXAMPLES[person].facts, ON)
    const asked = say
      .filter(({ code }) => code === 'ask-not-found')
      .map((each) => wordsFor(language).say(each))
    expect(sheet(person, language).say.items).toEqual(expect.arrayContaining(asked))
    if (person === 'arizona') expect(asked).toHaveLength(1)
  })

  it('says how the ways stand that it only names', () => {
    expect(sheet('texas').ways.more).toMatch(/^You can also ask about these\. .*Possible: [^;.]+; /)
    expect(sheet('texas', 'es').ways.more).toMatch(/^También puede preguntar por estas\. .*Posible: /)
  })

  it('shows four ways of several in English, to a helper too', () => {
    for (const person of people)
      for (const helping of [false, true])
        expect(sheet(person, 'en', helping).ways.columns.flat().length, person).toBeGreaterThanOrEqual(4)
  })

  it.each(each)('of %s asks to confirm what is not sure, and says of when it is (%s)', (person, language) => {
    const plan = planFor(EXAMPLES[person].facts, ON)
    const unsure = new Set(plan.ways.filter((way) => way.confirmByCalling).map(({ program }) => program))
    for (const way of sheet(person, language).ways.columns.flat()) {
      expect(way.confirm !== null, way.id).toBe(unsure.has(way.id))
      if (way.confirm !== null)
        expect(way.confirm).toMatch(language === 'en' ? /Call to confirm\./ : /Llame para confirmar\./)
    }
  })

  it('says of when a figure is that is not sure', () => {
    const confirms = people.flatMap((person) =>
      sheet(person)
        .ways.columns.flat()
        .map(({ confirm }) => confirm),
    )
    expect(confirms).toContainEqual(
      expect.stringMatching(/^(This amount is as of|Rule in force since) .*\d{4}\. Call/),
    )
  })

  it.each(each.filter(([person]) => person !== 'notSure'))(
    'tells why the first way of %s stands where it does (%s)',
    (person, language) => {
      const [first] = sheet(person, language).ways.columns[0]
      const [way] = planFor(EXAMPLES[person].facts, ON).ways
      expect(first?.id).toBe(way?.program)
      expect(first?.reasons.length).toBeGreaterThan(0)
    },
  )

  it.each(['en', 'es'] as const)(
    'tells why and how to start the Health Home of New York (%s)',
    (language) => {
      const way = sheet('newYork', language)
        .ways.columns.flat()
        .find(({ id }) => id === 'medicaid/health-home')
      expect(way?.reasons.length).toBeGreaterThan(0)
      expect(way?.start).toContain('Health Home')
    },
  )

  it.each(['en', 'es'] as const)(
    'has what the work rule asks in Arizona: the words, the review, the day (%s)',
    (language) => {
      const { rule, road, say } = sheet('arizona', language)
      expect(rule?.text).toMatch(/every 6 months|cada 6 meses/)
      expect(say.items.join(' ')).toContain('medically frail')
      expect(road.items.map(({ time }) => time).join(' ')).toContain(wordsFor(language).date('2027-01-01'))
    },
  )

  it.each(['en', 'es'] as const)(
    'has the day on which the approval of Georgia Pathways ends, three times (%s)',
    (language) => {
      const { ways, road, say } = sheet('georgia', language)
      const day = wordsFor(language).date('2026-12-31')
      expect(ways.columns[0][0]?.gives).toContain(day)
      expect(road.items.map(({ time }) => time).join(' ')).toContain(day)
      expect(say.items.join(' ')).toContain(day)
    },
  )

  it.each(['en', 'es'] as const)(
    'has whom a private plan answers to, by name and number (%s)',
    (language) => {
      const { calls } = sheet('california', language)
      const all = JSON.stringify(calls)
      expect(all).toContain('Department of Managed Health Care')
      expect(all).toContain('888-466-2219')
      expect(all).toContain('866-444-3272')
      expect(all).not.toContain('888-452-8609')
    },
  )

  it.each(['ohio', 'georgia', 'newYork'] as const)(
    'tells %s whom to call without telling a status',
    (person) => {
      for (const language of ['en', 'es'] as const)
        expect(sheet(person, language).next.status).toMatch(
          /(No status|Sin estado migratorio).*: ((ask|pregunte al) )?[\d-]{3,12}\.$/,
        )
    },
  )

  it('says how to start the first way where there is room', () => {
    expect(people.filter((person) => sheet(person).ways.columns[0][0]?.start)).not.toEqual([])
  })

  it('tells the work rule apart from the ways, without a standing', () => {
    const { rule, ways } = sheet('arizona')
    expect(rule?.name).toContain('A rule to know about')
    expect(ways.columns.flat().map(({ id }) => id)).not.toContain('medicaid/work-rule')
    expect(sheet('texas').rule).toBeNull()
  })

  it('of the person in Texas carries the number to call', () => {
    expect(sheet('texas').next.contact).toBe('Call 800-252-8154 to get the number')
  })

  it('says once what a star beside a number means', () => {
    const { calls } = sheet('texas')
    expect(
      [...calls.items.map(({ phone }) => phone), ...calls.also].some((text) => text?.endsWith('*')),
    ).toBe(true)
    expect(calls.note).toMatch(/^\* /)
  })

  it.each(eachVoice)('of %s in %s says each sentence once (to a helper: %s)', (person, language, helping) => {
    const { next, say } = sheet(person, language, helping)
    for (const text of say.items) expect(next.say).not.toContain(text)
  })

  it.each([
    ['en', 'Handrail · Plan for the person you are helping'],
    ['es', 'Handrail · Plan para la persona a quien ayuda'],
  ] as const)('says whose plan it is where somebody asked for a person they help (%s)', (language, whose) => {
    expect(sheet('texas', language, true).brand).toBe(whose)
    expect(sheet('texas', language).brand).toBe('Handrail')
  })

  it('is the same every time', () => {
    expect(sheet('ohio', 'es')).toEqual(sheet('ohio', 'es'))
  })
})

describe('files', () => {
  it('have names that tell nothing', () => {
    expect(planFile(planFor(EXAMPLES.texas.facts, ON))).toBe('handrail-plan-2026-11-23.pdf')
    expect(LETTER_FILE).toBe('handrail-letter.pdf')
  })
})

describe('the letter of somebody who helps', () => {
  it.each(each)('of %s stays on one page (%s)', (person, language) => {
    expect(
      letterSheetOf(planFor(EXAMPLES[person].facts, ON), wordsFor(language).forHelper).size,
    ).toBeGreaterThanOrEqual(11)
  })
})

describe('the letter', () => {
  it.each(each)(
    'of %s has blanks to fill in by hand and its paragraphs in order (%s)',
    (person, language) => {
      const plan = planFor(EXAMPLES[person].facts, ON)
      const letter = letterSheetOf(plan, wordsFor(language))
      expect(letter.paragraphs).toHaveLength(plan.letter.length)
      expect(letter.blanks.length).toBeGreaterThan(0)
      expect(letter.signature.length).toBeGreaterThan(0)
      expect(letter.size).toBe(12)
    },
  )
})
