import { expect, test } from 'vitest'
import type { PlainDate } from '../kernel/plain-date.ts'
import { appealFrom } from './appeals.ts'
import { type ItemStep, itemsOn, stillMissing } from './needs.ts'
import { missingText } from './notice.ts'
import { PAYERS, payersBefore } from './payers.ts'
import {
  REQUIREMENT_CODES,
  type RequirementChange,
  requirementsOn,
  SUBSTITUTE_CODES,
} from './requirements.ts'
import { standingOfCase } from './standing-of-case.ts'

const codes = (
  payers: Parameters<typeof requirementsOn>[0]['payers'],
  changes: Parameters<typeof requirementsOn>[1] = [],
) => requirementsOn({ payers, program: 'case-management' }, changes, '2026-11-27').map(({ code }) => code)

const step = (of: Partial<ItemStep> & Pick<ItemStep, 'requirement' | 'act' | 'status'>): ItemStep => ({
  evidence: null,
  substitute: null,
  why: null,
  words: null,
  datedOn: null,
  expiresOn: null,
  by: null,
  at: '2026-11-27T15:00:00.000Z',
  ...of,
})

test('each payer asks for its own, and several together for what any of them asks', () => {
  expect(codes(['county'])).toEqual([
    'identity',
    'residence',
    'income',
    'diagnosis',
    'function',
    'treatment-history',
    'consent',
    'legal-authority',
  ])
  expect(codes(['private'])).toContain('insurance')
  expect(codes(['private'])).not.toContain('income')
  expect(codes(['private', 'sliding-fee'])).toEqual(expect.arrayContaining(['insurance', 'income']))
})

test('nobody is asked for a Social Security number or for an immigration status', () => {
  for (const code of REQUIREMENT_CODES) expect(code).not.toMatch(/social|number|citizen|immigration/)
})

test('before a rule begins nothing is asked by it', () => {
  expect(requirementsOn({ payers: ['county'], program: 'case-management' }, [], '2019-12-31')).toEqual([])
})

test('an agency asks otherwise for one payer, with where it stands written, and the last word counts', () => {
  const own = { source: 'Example County contract', section: '4.2' }
  const off: RequirementChange = { code: 'income', payers: ['county'], level: 'not-asked', ...own }
  const soft: RequirementChange = { code: 'income', level: 'soft', maxAgeDays: 120, ...own }
  expect(codes(['county'], [off])).not.toContain('income')
  expect(codes(['medicaid'], [off])).toContain('income')
  const [income] = requirementsOn(
    { payers: ['county'], program: 'case-management' },
    [off, soft],
    '2026-11-27',
  ).filter(({ code }) => code === 'income')
  expect(income).toMatchObject({ level: 'soft', maxAgeDays: 120, source: 'Example County contract' })
})

test('what has run out is missing again, and what only helps is never waited for', () => {
  const requirements = requirementsOn({ payers: ['county'], program: 'case-management' }, [], '2026-11-27')
  const paid = step({ requirement: 'income', act: 'receive', status: 'received', expiresOn: '2026-11-30' })
  const missing = (on: PlainDate) =>
    stillMissing(itemsOn(requirements, [paid], on)).map(({ requirement }) => requirement.code)
  expect(missing('2026-11-30')).not.toContain('income')
  expect(missing('2026-12-01')).toContain('income')
  expect(missing('2026-11-30')).not.toContain('treatment-history')
})

test('the notice names everything that is missing, what will do instead, and no more', () => {
  const requirements = requirementsOn({ payers: ['county'], program: 'case-management' }, [], '2026-11-27')
  const missing = stillMissing(itemsOn(requirements, [], '2026-11-27'))
  const text = missingText({
    missing,
    filedOn: '2026-11-02',
    dueOn: '2026-12-27',
    graceUntil: '2027-01-06',
    from: { agency: 'Example Agency', phone: '713-555-0100' },
  })
  for (const language of ['en', 'es'] as const) {
    const asked = text[language].parts[1]?.lines ?? []
    expect(asked).toHaveLength(missing.length)
    expect(JSON.stringify(text[language])).toContain('713-555-0100')
    expect(JSON.stringify(text[language])).toContain('988')
  }
  expect(text.en.parts[0]?.lines[0]).toContain('Monday, November 2, 2026')
  expect(text.es.parts[0]?.lines[0]).toContain('lunes, 2 de noviembre de 2026')
  expect(text.en.parts[1]?.lines[0]).toContain('two people who say who you are')
})

test('every substitute is offered by some requirement', () => {
  const offered = PAYERS.flatMap((payer) =>
    (['housing', 'case-management'] as const).flatMap((program) =>
      requirementsOn({ payers: [payer], program }, [], '2026-11-27').flatMap((one) => one.substitutes),
    ),
  )
  expect([...new Set(offered)].toSorted()).toEqual([...SUBSTITUTE_CODES].toSorted())
})

test('whoever comes later pays only after those before', () => {
  expect(payersBefore('private')).toEqual([])
  expect(payersBefore('medicaid')).toEqual(['private', 'medicare'])
  expect(payersBefore('sliding-fee')).toHaveLength(PAYERS.length - 1)
})

test('the last day to appeal is the earliest that any of those who may be asked allows', () => {
  expect(appealFrom(['private'], [], '2026-11-27')).toMatchObject({ by: '2027-05-26', days: 180 })
  expect(appealFrom(['private', 'medicaid'], [], '2026-11-27')).toMatchObject({ by: '2027-01-26', days: 60 })
  expect(appealFrom(['county'], [], '2026-11-27')).toMatchObject({ by: '2026-12-27', isSure: false })
  const own = [{ payer: 'medicaid' as const, days: 90, source: 'Example rule', section: '1.1' }]
  expect(appealFrom(['medicaid'], own, '2026-11-27')).toMatchObject({ by: '2027-02-25', isSure: true })
  expect(appealFrom(['county'], [], '2019-12-31')).toBeUndefined()
})

test('a case is granted only by a yes to all three questions, and a new try does not undo an old yes', () => {
  const yes = { status: 'decided', questions: ['granted', 'granted', 'granted'] } as const
  const no = { status: 'decided', questions: ['granted', 'denied', 'open'] } as const
  const half = { status: 'complete', questions: ['granted', 'open', 'open'] } as const
  expect(standingOfCase([])).toBeUndefined()
  expect(standingOfCase([{ status: 'gathering', questions: ['open', 'open', 'open'] }])).toBeUndefined()
  expect(standingOfCase([half])).toBe('pending')
  expect(standingOfCase([no])).toBe('not-granted')
  expect(standingOfCase([half, no])).toBe('pending')
  expect(standingOfCase([no, yes])).toBe('granted')
  expect(
    standingOfCase([{ status: 'withdrawn', questions: ['withdrawn', 'withdrawn', 'withdrawn'] }]),
  ).toBeUndefined()
})
