import { FACTS, type Facts, type FactType, NOT_SURE, parseFacts, RATHER_NOT_SAY } from '@handrail/eligibility'
import { EXAMPLES, type ExampleName, ON } from '@handrail/eligibility/examples'
import { planFor } from '@handrail/eligibility/plan'
import { LANGUAGES, type Language, wordsFor } from '@handrail/eligibility/words'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resultWords } from '../words.ts'
import { lettersOf } from './letter-sheet.ts'
import { letterPdf, planPdf } from './pdf.ts'
import { type Read, readPdf } from './read-pdf.test-model.ts'
import { sheetOf } from './sheet-of.ts'

const plan = (facts: Facts, language: Language, helping = false): Promise<Read> => {
  const words = wordsFor(language)
  return planPdf(
    sheetOf(
      planFor(facts, ON),
      helping ? words.forHelper : words,
      resultWords(language, helping ? 'helper' : 'self'),
    ),
  ).then(readPdf)
}
const letter = (facts: Facts, language: Language): Promise<Read> =>
  letterPdf(lettersOf(planFor(facts, ON), [wordsFor(language)])).then(readPdf)

const people = Object.keys(EXAMPLES) as ExampleName[]
const each = people.flatMap((person) => LANGUAGES.map((language) => [person, language] as const))

describe('the PDF of a plan', () => {
  it.each(each)('of %s has two pages in %s and text that can be copied', async (person, language) => {
    const { pages, text } = await plan(EXAMPLES[person].facts, language)
    const { fixed, headline } = wordsFor(language)
    expect(pages).toBe(2)
    expect(joined(text)).toContain(joined(headline(planFor(EXAMPLES[person].facts, ON)).title))
    expect(joined(text)).toContain(joined(fixed.crisis))
    expect(joined(text)).toContain(joined(fixed.pageOf(2, 2)))
  })

  it('writes the accents of Spanish as letters', async () => {
    const { text } = await plan(EXAMPLES.texas.facts, 'es')
    for (const letter of ['á', 'é', 'í', 'ó', 'ú', 'ñ']) expect(text).toContain(letter)
  })

  it('has a title that tells nothing and says its language', async () => {
    const { raw } = await plan(EXAMPLES.texas.facts, 'es')
    expect(raw).toMatch(/\((Handrail)\)/)
    expect(raw).toContain('/DisplayDocTitle true')
    expect(raw).toContain('/Lang (es)')
    expect(raw).not.toMatch(/\/(Author|Subject|Keywords)/)
  })

  it('has two pages whatever someone answers', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyFacts, fc.boolean(), async (facts, helping) => {
        for (const language of LANGUAGES) expect((await plan(facts, language, helping)).pages).toBe(2)
      }),
      { numRuns: 64, seed: 20261123 },
    )
  })
})

describe('the PDF of the letter', () => {
  it.each(each)('of %s has one page in %s', async (person, language) => {
    const { pages, text } = await letter(EXAMPLES[person].facts, language)
    expect(pages).toBe(1)
    expect(joined(text)).toContain(joined(wordsFor(language).letter({ code: 'closing' })))
  })

  it.each(people)('of %s in Spanish brings an English copy on a second page', async (person) => {
    const made = planFor(EXAMPLES[person].facts, ON)
    const words = wordsFor('es')
    for (const letters of [
      lettersOf(made, [words, wordsFor('en')]),
      lettersOf(made, [words.forHelper, wordsFor('en').forHelper]),
    ]) {
      const { pages, text } = await letterPdf(letters).then(readPdf)
      expect(pages).toBe(2)
      for (const { title } of letters) expect(joined(text)).toContain(joined(title))
    }
  })

  it('has one page whatever someone answers', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyFacts, fc.constantFrom(...LANGUAGES), async (facts, language) => {
        expect((await letter(facts, language)).pages).toBe(1)
      }),
      { numRuns: 64, seed: 20261123 },
    )
  })
})

/** Lines are shown one by one: only their words count. */
const joined = (text: string): string => text.replace(/\s+/g, '')

const anyValue = (type: FactType): fc.Arbitrary<unknown> => {
  switch (type.type) {
    case 'yes-no':
      return fc.boolean()
    case 'whole':
      return fc.integer({ min: type.min, max: Math.min(type.max, 90) })
    case 'money':
      return fc.integer({ min: 0, max: 6000 })
    case 'choice':
      return fc.constantFrom(...type.of)
    case 'several':
      return fc.subarray([...type.of])
    case 'text':
      return fc.constantFrom('Harris County', 'Doña Ana County', 'Prince of Wales-Hyder Census Area')
    default:
      return type satisfies never
  }
}

/** Any answers that the rules accept, open ones among them. */
const anyFacts: fc.Arbitrary<Facts> = fc
  .record(
    Object.fromEntries(
      Object.entries<FactType>(FACTS).map(([name, type]) => [
        name,
        fc.oneof(
          { weight: 5, arbitrary: anyValue(type) },
          fc.constantFrom<unknown>(NOT_SURE, RATHER_NOT_SAY),
        ),
      ]),
    ),
    { requiredKeys: [] },
  )
  .map((facts) => parseFacts(facts))
  .map((parsed) => (parsed.ok ? parsed.value : null))
  .filter((facts) => facts !== null)
