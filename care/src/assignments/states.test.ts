import { expect, test } from 'vitest'
import { isRefusal } from '../kernel/refusal.ts'
import {
  ASSIGNMENT_ACTS,
  ASSIGNMENT_STATUSES,
  type AssignmentAct,
  type AssignmentStatus,
  afterAssignment,
} from './states.ts'

/** Every act in every state, written by hand: `→` where it leads, or the name of the refusal. */
const TABLE = `
                  made             accepted          declined          ended
accept            →accepted        already-accepted  already-declined  already-ended
decline           →declined        already-accepted  already-declined  already-ended
contact           not-answered-yet →accepted         already-declined  already-ended
contactMeanwhile  →made            →accepted         already-declined  already-ended
handOver          →ended           →ended            already-declined  already-ended
free              →ended           →ended            already-declined  already-ended
`
const [head = '', ...lines] = TABLE.trim().split('\n')
const columns = head.trim().split(/\s+/) as AssignmentStatus[]
const rows = lines.flatMap((line) => {
  const [act, ...cells] = line.trim().split(/\s+/)
  return cells.map((cell, n) => [act as AssignmentAct, columns[n] as AssignmentStatus, cell] as const)
})

test('the table names every act and every state once', () => {
  expect(columns).toEqual([...ASSIGNMENT_STATUSES])
  expect(rows).toHaveLength(ASSIGNMENT_ACTS.length * ASSIGNMENT_STATUSES.length)
})

test.each(rows)('%s of an assignment that is %s: %s', (act, status, cell) => {
  const next = afterAssignment(status, act)
  if (isRefusal(next)) expect(next).toEqual({ refused: cell })
  else expect(`→${next}`).toBe(cell)
})
