import { expect, test } from 'vitest'
import {
  afterNeeds,
  afterVersion,
  GOAL_STATUSES,
  type GoalStatus,
  goalMayBecome,
  goalStands,
  isGoing,
  NEEDS_ACTS,
  NEEDS_STATUSES,
  type NeedsAct,
  type NeedsStatus,
  VERSION_ACTS,
  VERSION_STATUSES,
  type VersionAct,
  type VersionStatus,
} from './states.ts'

const rowsOf = (table: string) => {
  const [head = '', ...lines] = table.trim().split('\n')
  const columns = head.trim().split(/\s+/)
  return lines.flatMap((line) => {
    const [act = '', ...cells] = line.trim().split(/\s+/)
    return cells.map((cell, n) => [act, columns[n] ?? '', cell] as const)
  })
}
const expected = (cell: string) => (cell.startsWith('→') ? cell.slice(1) : { refused: cell })

/** Every act in every state, written by hand: `→` where it leads, or the name of the refusal. */
const NEEDS = rowsOf(`
        open       signed           dropped
save    →open      already-signed   already-dropped
sign    →signed    already-signed   already-dropped
drop    →dropped   already-signed   already-dropped
`)
const VERSION = rowsOf(`
             draft             offered           in-effect      superseded       revoked       dropped
save         →draft            already-offered   is-in-effect   was-superseded   was-revoked   was-dropped
offer        →offered          already-offered   is-in-effect   was-superseded   was-revoked   was-dropped
takeBack     not-offered-yet   →draft            is-in-effect   was-superseded   was-revoked   was-dropped
sign         not-offered-yet   →offered          →in-effect     was-superseded   was-revoked   was-dropped
putInEffect  not-offered-yet   →in-effect        is-in-effect   was-superseded   was-revoked   was-dropped
supersede    not-offered-yet   already-offered   →superseded    was-superseded   was-revoked   was-dropped
revoke       not-offered-yet   already-offered   →revoked       was-superseded   was-revoked   was-dropped
drop         →dropped          →dropped          is-in-effect   was-superseded   was-revoked   was-dropped
giveCopy     not-offered-yet   →offered          →in-effect     was-superseded   was-revoked   was-dropped
`)

test.each(NEEDS)('%s of a needs assessment that is %s: %s', (act, status, cell) => {
  expect(afterNeeds(status as NeedsStatus, act as NeedsAct)).toEqual(expected(cell))
})
test.each(VERSION)('%s of a version that is %s: %s', (act, status, cell) => {
  expect(afterVersion(status as VersionStatus, act as VersionAct)).toEqual(expected(cell))
})

test('the tables name every act and every state once', () => {
  expect(NEEDS).toHaveLength(NEEDS_ACTS.length * NEEDS_STATUSES.length)
  expect(VERSION).toHaveLength(VERSION_ACTS.length * VERSION_STATUSES.length)
})

/** Where a goal may go, by its first letters in the order of the states: x where it may not. */
const GOALS = `
                  proposed accepted active on-hold achieved partly-achieved not-achieved deferred cancelled transferred
proposed          =        yes      yes    yes     yes      yes             yes          yes      yes       yes
accepted          x        =        yes    yes     yes      yes             yes          yes      yes       yes
active            x        x        =      yes     yes      yes             yes          yes      yes       yes
on-hold           x        x        yes    =       x        x               x            yes      yes       yes
achieved          x        x        x      x       =        x               x            x        x         x
partly-achieved   x        x        yes    x       x        =               x            x        yes       yes
not-achieved      x        x        yes    x       x        x               =            yes      yes       yes
deferred          x        yes      yes    x       x        x               x            =        yes       x
cancelled         x        x        x      x       x        x               x            x        =         x
transferred       x        x        x      x       x        x               x            x        x         =
`
test.each(rowsOf(GOALS))('a goal that is %s becoming %s: %s', (from, to, cell) => {
  expect(goalMayBecome(from as GoalStatus).includes(to as GoalStatus)).toBe(cell !== 'x')
})
test('the table of goals names every state', () => {
  expect(rowsOf(GOALS)).toHaveLength(GOAL_STATUSES.length ** 2)
})
test('a goal that a signed plan proposes goes on like one that is agreed or on the way', () => {
  expect(GOAL_STATUSES.filter(isGoing)).toEqual(['proposed', 'accepted', 'active'])
})
test('nothing in a version that came into effect is only proposed: whoever signed it agreed', () => {
  expect(VERSION_STATUSES.map((version) => goalStands('proposed', version))).toEqual([
    'proposed',
    'proposed',
    'accepted',
    'accepted',
    'accepted',
    'proposed',
  ])
  expect(goalStands('on-hold', 'in-effect')).toBe('on-hold')
})
