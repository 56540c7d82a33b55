import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aMoment } from '../agency/moment.test-model.ts'
import { bytesOf, draftId, MOST_BYTES } from './draft.ts'
import { type DraftState, keepDraft, MOST_DRAFTS } from './keep.ts'

const ID = draftId.parse('0190a0b0-0000-7000-8000-0000000000aa')
const fresh: DraftState = { before: undefined, isSent: false, drafts: 0, elsewhere: [] }
const input = {
  form: 'people.register',
  device: '0190a0b0-0000-7000-8000-0000000000bb',
  turn: 3,
  request: '0190a0b0-0000-7000-8000-0000000000cc',
  body: { given: 'Ada' },
}
const keep = (of: Partial<DraftState>) =>
  keepDraft.decide({ ...fresh, ...of }, keepDraft.input.parse(input), aMoment())

test('words are kept, and later words of the same device take their place', () => {
  expect(keep({})).toMatchObject({ happened: [{ event: 'drafts.kept', facts: { turn: 3 } }] })
  expect(keep({ before: { draft: ID, turn: 2 } })).toMatchObject({ answer: { draft: ID } })
})

test.each([
  ['words that come late do not replace newer ones', { before: { draft: ID, turn: 3 } }, 'newer-words-kept'],
  ['what was sent is not kept again', { isSent: true }, 'already-sent'],
  ['there is an end to unfinished forms', { drafts: MOST_DRAFTS }, 'too-many-drafts'],
] as const)('%s', (_name, of, refused) => {
  expect(keep(of)).toMatchObject({ refused })
})

test('what was kept under a request that was refused is gone once the form went by another', () => {
  const sent = keep({ isSent: true, before: { draft: ID, turn: 2 } })
  expect(sent).toMatchObject({
    refusal: { refused: 'already-sent' },
    next: { ends: ID },
    happened: [{ event: 'drafts.discarded', facts: { draft: ID, form: 'people.register' } }],
  })
  expect(keep({ isSent: true, before: { draft: ID, turn: 4 } })).toEqual({
    refused: 'already-sent',
    field: 'request',
  })
})

test('one that is being written can still be kept when there are many', () => {
  expect(keep({ drafts: MOST_DRAFTS, before: { draft: ID, turn: 1 } })).toHaveProperty('next')
})

test('no event holds a word of the draft', () => {
  expect(JSON.stringify(keep({}))).not.toContain('Ada')
})

test('bytes are counted as they are sent', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (value, text) => {
      const body = { value, text }
      expect(bytesOf(body)).toBe(Buffer.byteLength(JSON.stringify(body)))
    }),
  )
})

test('256 kB fit and one byte more does not', () => {
  const parse = (length: number) => keepDraft.input.safeParse({ ...input, body: 'x'.repeat(length) }).success
  expect([parse(MOST_BYTES - 2), parse(MOST_BYTES - 1)]).toEqual([true, false])
})

test('a form that goes deeper than any form is refused, however deep it goes', () => {
  const nested = (depth: number) => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`) as unknown
  const codes = (body: unknown) =>
    keepDraft.input.safeParse({ ...input, body }).error?.issues.map(({ message }) => message) ?? []
  expect(codes(nested(20))).toEqual([])
  for (const depth of [40, 100_000]) expect(codes(nested(depth))).toEqual(['too-deep'])
  expect(codes(undefined)).toEqual(['missing'])
  expect(codes(null)).toEqual([])
})
