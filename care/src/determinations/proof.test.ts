import { expect, test } from 'vitest'
import { assessmentId } from '../intake/index.ts'
import { staffId } from '../kernel/ids.ts'
import { instant } from '../kernel/instant.ts'
import { addMonths, type PlainDate, plainDate } from '../kernel/plain-date.ts'
import { assessmentAsProof } from './proof.ts'

type Item = Parameters<typeof assessmentAsProof>[0]
type Listed = Parameters<typeof assessmentAsProof>[1][number]

const day = (of: string): PlainDate => plainDate.parse(of)
const on = day('2026-11-29')
const idOf = (n: number) => assessmentId.parse(`019ab0de-0000-7000-8000-00000000000${n}`)
const item = (of: Partial<Item> = {}): Item => ({
  accepts: ['assessment', 'diagnosis'],
  status: 'missing',
  evidence: null,
  maxAgeDays: 365,
  ...of,
})
const signed = (n: number, servedOn: string, of: Partial<Listed> = {}): Listed => ({
  assessment: idOf(n),
  kind: 'comprehensive',
  status: 'signed',
  why: null,
  by: staffId.parse('019ab0de-0000-7000-8000-0000000000aa'),
  beganAt: instant.parse('2026-01-05T15:00:00.000Z'),
  signedAt: instant.parse('2026-01-05T16:00:00.000Z'),
  servedOn: day(servedOn),
  validUntil: addMonths(day(servedOn), 12),
  coSigner: null,
  ...of,
})
const restsOn = (n: number) => ({ kind: 'assessment', assessment: idOf(n) }) as const

test.each<[string, Item, readonly Listed[], number | undefined]>([
  ['the newest that was signed', item(), [signed(1, '2026-03-01'), signed(2, '2026-09-01')], 2],
  ['nothing where none was signed', item(), [], undefined],
  [
    'not one that waits for a co-signature',
    item(),
    [signed(1, '2026-09-01', { status: 'awaiting' })],
    undefined,
  ],
  ['not one of a crisis', item(), [signed(1, '2026-09-01', { kind: 'crisis', validUntil: null })], undefined],
  ['not one that is relied on no more', item({ maxAgeDays: null }), [signed(1, '2025-11-01')], undefined],
  ['not one that is too old for this', item({ maxAgeDays: 30 }), [signed(1, '2026-09-01')], undefined],
  ['one on the last day on which it may be', item({ maxAgeDays: 89 }), [signed(1, '2026-09-01')], 1],
  [
    'nothing where no assessment is taken',
    item({ accepts: ['income'] }),
    [signed(1, '2026-09-01')],
    undefined,
  ],
  ['nothing for what does not apply', item({ status: 'not-needed' }), [signed(1, '2026-09-01')], undefined],
  ['nothing for what a supervisor let go', item({ status: 'waived' }), [signed(1, '2026-09-01')], undefined],
  [
    'one in place of the day that was set for it',
    item({ status: 'substituted' }),
    [signed(1, '2026-09-01')],
    1,
  ],
  ['one for what ran out', item({ status: 'expired', evidence: restsOn(1) }), [signed(2, '2026-09-01')], 2],
  [
    'nothing where a paper does',
    item({ status: 'received', evidence: { kind: 'statement', words: 'x', by: 'y' } }),
    [signed(1, '2026-09-01')],
    undefined,
  ],
  ['nothing twice', item({ status: 'received', evidence: restsOn(1) }), [signed(1, '2026-09-01')], undefined],
  [
    'a newer one in place of an older',
    item({ status: 'received', evidence: restsOn(1) }),
    [signed(1, '2026-03-01'), signed(2, '2026-09-01')],
    2,
  ],
])('as proof is offered %s', (_what, of, assessments, expected) => {
  expect(assessmentAsProof(of, assessments, on)?.assessment).toBe(expected && idOf(expected))
})

test('an assessment is taken by the day of the evaluation and until it is relied on no more', () => {
  expect(assessmentAsProof(item(), [signed(1, '2026-09-01')], on)).toMatchObject({
    datedOn: '2026-09-01',
    expiresOn: '2027-09-01',
  })
})
