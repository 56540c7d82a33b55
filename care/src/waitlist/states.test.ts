import { expect, test } from 'vitest'
import { isRefusal } from '../kernel/refusal.ts'
import { afterWait, WAIT_ACTS, WAIT_STATUSES, type WaitAct, type WaitStatus } from './states.ts'

/** Every act in every state, written by hand: `→` where it leads, or the name of the refusal. */
const TABLE = `
               waiting          offered                 admitted          removed
recheck        →waiting         →offered                already-admitted  already-removed
refact         →waiting         →offered                already-admitted  already-removed
serve          →waiting         →offered                already-admitted  already-removed
lift           →waiting         answer-the-offer-first  already-admitted  already-removed
offer          →offered         already-offered         already-admitted  already-removed
accept         nothing-offered  →admitted               already-admitted  already-removed
defer          nothing-offered  →waiting                already-admitted  already-removed
decline        nothing-offered  →removed                already-admitted  already-removed
withdrawOffer  nothing-offered  →waiting                already-admitted  already-removed
lapse          nothing-offered  →waiting                already-admitted  already-removed
remove         →removed         →removed                already-admitted  already-removed
restore        waits-already    waits-already           already-admitted  →waiting
`
const [head = '', ...lines] = TABLE.trim().split('\n')
const columns = head.trim().split(/\s+/) as WaitStatus[]
const rows = lines.flatMap((line) => {
  const [act, ...cells] = line.trim().split(/\s+/)
  return cells.map((cell, n) => [act as WaitAct, columns[n] as WaitStatus, cell] as const)
})

test('the table names every act and every state once', () => {
  expect(columns).toEqual([...WAIT_STATUSES])
  expect(rows).toHaveLength(WAIT_ACTS.length * WAIT_STATUSES.length)
  expect([...new Set(rows.map(([act]) => act))]).toEqual([...WAIT_ACTS])
})

test.each(rows)('%s of a place that is %s: %s', (act, status, cell) => {
  const next = afterWait(status, act)
  if (isRefusal(next)) expect(next).toEqual({ refused: cell })
  else expect(`→${next}`).toBe(cell)
})

test('an offer that nobody answers never costs anybody their place on the list', () => {
  expect(afterWait('offered', 'lapse')).toBe('waiting')
})
