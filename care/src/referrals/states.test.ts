import { expect, test } from 'vitest'
import { isRefusal } from '../kernel/refusal.ts'
import { ACTS, type Act, actsIn, after, STATUSES, type Status } from './states.ts'

/** Every act in every state, written by hand: `→` where it leads, or the name of the refusal. */
const TABLE = `
                 received               acknowledged          accepted          declined          withdrawn          closed
acknowledge      →acknowledged          already-acknowledged  already-accepted  already-declined  already-withdrawn  already-closed
accept           not-acknowledged-yet   →accepted             already-accepted  already-declined  already-withdrawn  already-closed
free             not-acknowledged-yet   not-decided-yet       →acknowledged     already-declined  already-withdrawn  already-closed
decline          not-acknowledged-yet   →declined             already-accepted  already-declined  already-withdrawn  already-closed
withdraw         →withdrawn             →withdrawn            →withdrawn        already-declined  already-withdrawn  already-closed
close            not-acknowledged-yet   not-decided-yet       →closed           →closed           →closed            already-closed
reopen           still-open             still-open            still-open        →received         →received          →received
match            →received              →acknowledged         →accepted         already-declined  already-withdrawn  already-closed
linkDuplicate    →closed                →closed               already-accepted  already-declined  already-withdrawn  already-closed
`
const [head = '', ...lines] = TABLE.trim().split('\n')
const columns = head.trim().split(/\s+/) as Status[]
const rows = lines.flatMap((line) => {
  const [act, ...cells] = line.trim().split(/\s+/)
  return cells.map((cell, n) => [act as Act, columns[n] as Status, cell] as const)
})

test('the table names every act and every state once', () => {
  expect(columns).toEqual([...STATUSES])
  expect(rows).toHaveLength(ACTS.length * STATUSES.length)
  expect([...new Set(rows.map(([act]) => act))]).toEqual([...ACTS])
})

test.each(rows)('%s of a referral that is %s: %s', (act, status, cell) => {
  const next = after(status, act)
  if (cell.startsWith('→')) expect(next).toBe(cell.slice(1))
  else expect(next).toEqual({ refused: cell })
  expect(actsIn(status).includes(act)).toBe(act !== 'free' && !isRefusal(next))
})

test('nobody who asked is ever at an end: what is over can be opened again', () => {
  for (const status of STATUSES) expect(actsIn(status).length).toBeGreaterThan(0)
})

test('a person may take their request back as long as somebody works on it', () => {
  for (const status of ['received', 'acknowledged', 'accepted'] as const)
    expect(after(status, 'withdraw')).toBe('withdrawn')
})
