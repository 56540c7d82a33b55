import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextParts, safetyFrom, toDial } from './content.ts'
import { afterSafety, SAFETY_ACTS, SAFETY_STATUSES, type SafetyAct, type SafetyStatus } from './states.ts'

/** Every act in every state, written by hand: `→` where it leads, or the name of the refusal. */
const TABLE = `
             draft              in-effect     replaced      withdrawn      dropped
save         →draft             is-in-effect  was-replaced  was-withdrawn  was-dropped
putInEffect  →in-effect         is-in-effect  was-replaced  was-withdrawn  was-dropped
use          not-in-effect-yet  →in-effect    was-replaced  was-withdrawn  was-dropped
replace      not-in-effect-yet  →replaced     was-replaced  was-withdrawn  was-dropped
withdraw     not-in-effect-yet  →withdrawn    was-replaced  was-withdrawn  was-dropped
drop         →dropped           is-in-effect  was-replaced  was-withdrawn  was-dropped
`
const [head = '', ...lines] = TABLE.trim().split('\n')
const columns = head.trim().split(/\s+/)
const rows = lines.flatMap((line) => {
  const [act = '', ...cells] = line.trim().split(/\s+/)
  return cells.map((cell, n) => [act, columns[n] ?? '', cell] as const)
})

test.each(rows)('%s of a safety plan that is %s: %s', (act, status, cell) => {
  const after = afterSafety(status as SafetyStatus, act as SafetyAct)
  expect(after).toEqual(cell.startsWith('→') ? cell.slice(1) : expect.objectContaining({ refused: cell }))
})

test('the table of a safety plan names every act and every state', () => {
  expect([...new Set(rows.map(([act]) => act))]).toEqual([...SAFETY_ACTS])
  expect(columns).toEqual([...SAFETY_STATUSES])
})

test.each([
  ['713-555-0142', '7135550142'],
  ['(713) 555-0142', '7135550142'],
  ['+1 713 555 0142', '+17135550142'],
  ['988', '988'],
  ['512-555-0134 ext 5', '5125550134'],
  ['512-555-0134 Ext. 5123', '5125550134'],
  ['512-555-0134, x5', '5125550134'],
  ['512-555-0134 #5', '5125550134'],
  ['512-555-0134 extensión 5', '5125550134'],
  ['512-555-0134 ext 5 or 512-555-0199', undefined],
  ['512-555-0134 512-555-0199', undefined],
  ['512-555-0134 / 512-555-0199', undefined],
  ['512-555-0134, 512-555-0199', undefined],
  ['512-555-0134 or 911', undefined],
  ['911 988', undefined],
  ['988 555 0134 7', undefined],
  ['1-800-273-TALK', undefined],
  ['HOME to 741741', undefined],
  ['741741', undefined],
  ['512-555-0134 after 6', undefined],
  ['1 (512) 555.0134', '15125550134'],
  ['512–555–0134', '5125550134'],
  ['\u202a512-555-0134\u202c', '5125550134'],
  ['555-0134', '5550134'],
  ['+52 55 1234 5678', '+525512345678'],
  ['+1 555 0142', undefined],
  ['911', '911'],
  ['512', undefined],
  ['71', undefined],
  ['ask at the desk', undefined],
  [undefined, undefined],
])('%s is dialled as %s', (typed, dialled) => {
  expect(toDial(typed)).toBe(dialled)
})

test('what is dialled is digits alone, whatever was typed', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      expect(toDial(typed) ?? '000').toMatch(/^\+?\d{3,}$/)
    }),
  )
})

const item = fc.record({ id: fc.uuid(), words: fc.stringMatching(/^[a-z][a-z ]{0,30}[a-z]$/) })

test('a next plan begins with every word of the one before, but not with how that was made', () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 5 }), fc.array(item, { maxLength: 5 }), (signs, alone) => {
      const content = safetyFrom([
        { part: 'made', content: { withPerson: true } },
        { part: 'signs', content: { list: signs } },
        { part: 'alone', content: { list: alone } },
      ])
      const { made: _made, ...others } = content
      expect(safetyFrom(nextParts(content))).toEqual(others)
    }),
  )
})
