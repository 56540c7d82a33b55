import { EXAMPLES, type ExampleName, ON } from '@handrail/eligibility/examples'
import { planFor } from '@handrail/eligibility/plan'
import { LANGUAGES, wordsFor } from '@handrail/eligibility/words'
import { describe, expect, it } from 'vitest'
import { openingQuotations, openingText } from './opening-words.ts'

const people = Object.keys(EXAMPLES) as ExampleName[]

describe('the first words of the first call', () => {
  it.each(people.flatMap((person) => LANGUAGES.map((language) => [person, language] as const)))(
    'are a few whole sentences that %s has told (%s)',
    (person, language) => {
      const plan = planFor(EXAMPLES[person].facts, ON)
      const words = wordsFor(language)
      const said = plan.say.map((saying) => words.say(saying))
      const text = openingQuotations(plan, words).join(' ')
      expect(text.length).toBeLessThan(300)
      const left = said.reduce((rest, sentence) => rest.replace(sentence, ''), text)
      expect(['', words.fixed.hello]).toContain(left.trim())
    },
  )

  it.each(people)('ask for an interpreter in a quotation of its own, where %s speaks Spanish', (person) => {
    const [asks, ...rest] = openingQuotations(planFor(EXAMPLES[person].facts, ON), wordsFor('es'))
    expect(asks).toBe('Hola. Spanish, please.')
    expect(rest).toHaveLength(1)
  })

  it.each(people)('greet whoever answers, before anything else is said for %s', (person) => {
    for (const language of LANGUAGES)
      for (const said of openingQuotations(planFor(EXAMPLES[person].facts, ON), wordsFor(language)))
        expect(said).toMatch(/^(Hello|Hola)\. /)
  })

  it('say on paper too that one waits for the interpreter before going on', () => {
    const text = openingText(planFor(EXAMPLES.ohio.facts, ON), wordsFor('es'))
    expect(text).toMatch(
      /^“Hola\. Spanish, please\.” \(espere al intérprete\) “Hola\. Quisiera solicitar Medicaid\./,
    )
    expect(openingText(planFor(EXAMPLES.ohio.facts, ON), wordsFor('en'))).toMatch(
      /^“Hello\. I would like to apply/,
    )
  })

  it.each(people)('say first that one calls for somebody, where %s is helped', (person) => {
    const plan = planFor(EXAMPLES[person].facts, ON)
    for (const language of LANGUAGES) {
      const text = openingText(plan, wordsFor(language).forHelper)
      expect(text).toMatch(/I am calling for someone I help\.|Llamo por una persona a quien ayudo\./)
      expect(text).not.toMatch(/\bI have\b|\b[Tt]engo\b/)
      expect(text.length).toBeLessThan(400)
    }
  })

  it('tell the condition and the cover where a first visit is asked for', () => {
    const plan = planFor(EXAMPLES.texas.facts, ON)
    expect(openingText(plan, wordsFor('en'))).toContain('schizophrenia')
  })

  it('say nothing of a condition to someone who starts with 211', () => {
    const text = openingText(planFor(EXAMPLES.notSure.facts, ON), wordsFor('en'))
    expect(text).not.toMatch(/condition|told me/)
  })
})
