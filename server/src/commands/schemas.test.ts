import { readFileSync } from 'node:fs'
import {
  FACT_NAMES,
  FACTS,
  type FactName,
  type FactType,
  NOT_SURE,
  parseInquiry,
  RATHER_NOT_SAY,
} from '@handrail/eligibility'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { capturedTerminal } from '../platform/captured-terminal.ts'
import { run } from './run.ts'

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true })
const schema = (name: string) =>
  ajv.compile(JSON.parse(readFileSync(new URL(`../../../docs/${name}.schema.json`, import.meta.url), 'utf8')))
const isInput = schema('screening-input')
const isAnswer = schema('screening-answer')

/** A value that the type of a fact accepts. */
function valueFor(type: FactType): fc.Arbitrary<unknown> {
  switch (type.type) {
    case 'yes-no':
      return fc.boolean()
    case 'whole':
      return fc.integer({ min: type.min, max: type.max })
    case 'money':
      return fc.integer({ min: 0, max: 6000 }).map((amount) => amount / 2)
    case 'choice':
      return fc.constantFrom(...type.of)
    case 'several':
      return fc.uniqueArray(fc.constantFrom(...type.of))
    case 'text':
      return fc.constantFrom('Harris County', 'Doña Ana County')
  }
}

const answerFor = (name: FactName) =>
  fc.oneof(
    { weight: 8, arbitrary: valueFor(FACTS[name]) },
    { weight: 1, arbitrary: fc.constantFrom(NOT_SURE, RATHER_NOT_SAY) },
  )

const factsWithoutContradiction = fc
  .record(Object.fromEntries(FACT_NAMES.map((name) => [name, answerFor(name)])), { requiredKeys: ['state'] })
  .filter((facts) => parseInquiry({ facts }).ok)

const day = fc.constantFrom(
  '1999-12-31',
  '2025-06-30',
  '2026-02-28',
  '2026-11-23',
  '2027-01-01',
  '2030-07-01',
)
const inquiry = fc.record({ id: fc.string({ maxLength: 200 }), on: day, facts: factsWithoutContradiction })

async function screened(inquiries: readonly unknown[], ...flags: string[]): Promise<unknown[]> {
  const { terminal, texts } = capturedTerminal(inquiries.map((one) => `${JSON.stringify(one)}\n`).join(''))
  await run(['screen', '-', '--lines', '--on', '2026-11-23', ...flags], terminal)
  return texts.output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

describe('the schema of an answer', () => {
  it.each([[[]], [['--standings']]])('fits every answer, whatever is asked %j', async (flags) => {
    await fc.assert(
      fc.asyncProperty(fc.array(inquiry, { minLength: 1, maxLength: 5 }), async (inquiries) => {
        for (const answer of await screened(inquiries, ...flags)) {
          expect(isAnswer(answer) || isAnswer.errors).toBe(true)
        }
      }),
      { numRuns: 40 },
    )
  })

  it.each([
    {},
    { state: 'TX' },
    { age: -1, nonsense: 1 },
    { id: 'x', facts: { state: 'XX' } },
    'not an object',
    Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`k${n}`, n])),
  ])('fits %.60j', async (input) => {
    const [answer] = await screened([input])
    expect(isAnswer(answer) || isAnswer.errors).toBe(true)
  })

  it('does not fit just anything', () => {
    expect(isAnswer({ schema: 'handrail/screening-answer/1', on: '2026-11-23', determinations: [] })).toBe(
      false,
    )
    expect(isAnswer({ schema: 'handrail/screening-problems/1', problems: [{ code: 'oh' }] })).toBe(false)
  })
})

describe('the schema of an inquiry', () => {
  it('takes every inquiry that is answered', () => {
    fc.assert(
      fc.property(inquiry, (one) => {
        expect(isInput(one) || isInput.errors).toBe(true)
        expect(isInput(one.facts) || isInput.errors).toBe(true)
      }),
    )
  })

  it.each([
    { age: -1 },
    { age: 121 },
    { age: 29.5 },
    { age: '29' },
    { householdSize: 0 },
    { householdMonthlyIncome: -1 },
    { householdMonthlyIncome: 1_000_001 },
    { state: 'XX' },
    { state: null },
    { hardAreas: ['self-care', 'self-care'] },
    { hardAreas: ['flying'] },
    { county: '   ' },
    { county: 'x'.repeat(61) },
    { nonsense: 1 },
    { facts: {}, more: 1 },
    { facts: {}, on: '2026-13-01' },
    { facts: {}, on: '1899-12-31' },
    { facts: {}, id: 7 },
    { facts: {}, id: 'x'.repeat(201) },
    [],
    null,
  ])('refuses what the command refuses: %.60j', (one) => {
    expect({ schema: isInput(one), command: parseInquiry(one).ok }).toEqual({ schema: false, command: false })
  })
})
