import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCodeSet } from './code-set.ts'
import { searchable, searchCodes, wordsOf } from './search.ts'

const ROWS = [
  'E11.9\t1\tType 2 diabetes mellitus without complications',
  'F31\t0\tBipolar disorder',
  'F31.81\t1\tBipolar II disorder',
  'F32\t0\tDepressive episode',
  'F32.2\t1\tMajor depressive disorder, single episode, severe without psychotic features',
  'F32.A\t1\tDepression, unspecified',
  'F41.1\t1\tGeneralized anxiety disorder',
  'F43.1\t0\tPost-traumatic stress disorder (PTSD)',
  'F43.10\t1\tPost-traumatic stress disorder, unspecified',
  'F43.12\t1\tPost-traumatic stress disorder, chronic',
  'G30.9\t1\tAlzheimer’s disease, unspecified',
  'I10\t1\tEssential (primary) hypertension',
  'M54.9\t1\tDepressed back, and other dorsalgia with anxiety',
  'Z59.02\t1\tUnsheltered homelessness',
]
const set = readCodeSet(2027, ROWS.join('\n'))
const all = searchable(set)

const found = (text: string, billableOnly = true) =>
  searchCodes(all, { text, billableOnly, most: 50 }).codes.map(({ code }) => code)

test.each([
  ['f43', ['F43.10', 'F43.12']],
  ['F4312', ['F43.12']],
  ['f43.1 chron', ['F43.12']],
  ['i10', ['I10']],
  ['anx', ['F41.1', 'M54.9']],
  ['disorder generalized', ['F41.1']],
  ['ptsd', ['F43.10', 'F43.12']],
  ['PTSD chronic', ['F43.12']],
  ['posttraumatic', ['F43.10', 'F43.12']],
  ['depression', ['F32.A', 'F32.2']],
  ['major depression', ['F32.2']],
  ['the anxiety', ['F41.1', 'M54.9']],
  ["alzheimer's", ['G30.9']],
  ['homeless', ['Z59.02']],
  ['bipolar ii', ['F31.81']],
])('“%s” finds %j', (text, codes) => {
  expect(found(text)).toEqual(codes)
})

test.each([
  ['anxity', ['F41.1', 'M54.9']],
  ['biploar', ['F31.81']],
  ['hipertension', ['I10']],
  ['post tramatic cronic', ['F43.12']],
  ['alzhiemers', ['G30.9']],
])('“%s”, a slip of the hand, finds %j', (text, codes) => {
  expect(found(text)).toEqual(codes)
})

test.each(['', '  ', '?', 'zebra', 'ptsd zebra', 'f43 zebra', 'constructor', '__proto__', 'valueOf'])(
  '“%s” finds nothing',
  (text) => {
    expect(found(text)).toEqual([])
  },
)

test('headers are shown only when asked for', () => {
  expect(found('f32')).toEqual(['F32.2', 'F32.A'])
  expect(found('f32', false)).toEqual(['F32', 'F32.2', 'F32.A'])
})

test('it says when there is more than was asked for', () => {
  expect(searchCodes(all, { text: 'f43', billableOnly: true, most: 1 })).toMatchObject({ more: true })
  expect(searchCodes(all, { text: 'f43', billableOnly: true, most: 2 })).toMatchObject({ more: false })
})

const titles = fc.array(fc.constantFrom('mood', 'moody', 'fear', 'fearful', 'sleep', 'grief', 'loss'), {
  minLength: 1,
  maxLength: 4,
})
const beginnings = fc.array(fc.constantFrom('mo', 'mood', 'fear', 'fearf', 'sl', 'grief', 'lo'), {
  minLength: 1,
  maxLength: 3,
})

test('what is typed right finds every code that has it all, and no other', () => {
  fc.assert(
    fc.property(fc.array(titles, { minLength: 1, maxLength: 12 }), beginnings, (rows, typed) => {
      const made = readCodeSet(2027, rows.map((words, at) => `F${10 + at}\t1\t${words.join(' ')}`).join('\n'))
      const answer = searchCodes(searchable(made), { text: typed.join(' '), billableOnly: true, most: 50 })
      const slowly = made.codes.filter(({ title }) =>
        typed.every((one) => wordsOf(title).some((word) => word.startsWith(one))),
      )
      // Nothing has it all: then a slip is forgiven, and there may be an answer after all.
      if (slowly.length === 0) return
      expect([...answer.codes].sort((a, b) => a.code.localeCompare(b.code))).toEqual(slowly)
    }),
    { numRuns: 300 },
  )
})
