import { expect, test } from 'vitest'
import type { AssessmentStatus } from './assessment/assessment.ts'
import {
  ASSESSMENT_ACTS,
  type AssessmentAct,
  afterAssessment,
  afterCase,
  afterCrisis,
  afterScreening,
  CASE_ACTS,
  type CaseAct,
  CRISIS_ACTS,
  type CrisisAct,
  type CrisisStatus,
  SCREENING_ACTS,
  type ScreeningAct,
  type ScreeningStatus,
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
const SCREENING = rowsOf(`
            open              disposed
save        →open             already-signed
dispose     →disposed         already-signed
add         not-signed-yet    →disposed
hear        not-signed-yet    →disposed
`)
const CRISIS = rowsOf(`
            found              answered           followed-up
answer      →answered          already-answered   already-followed-up
followUp    not-answered-yet   →followed-up       already-followed-up
`)
const ASSESSMENT = rowsOf(`
            open             awaiting              signed           dropped
save        →open            awaits-co-signature   already-signed   assessment-dropped
sign        →signed          awaits-co-signature   already-signed   assessment-dropped
submit      →awaiting        awaits-co-signature   already-signed   assessment-dropped
coSign      not-signed-yet   →signed               already-signed   assessment-dropped
handBack    not-signed-yet   →open                 already-signed   assessment-dropped
takeBack    not-signed-yet   →open                 already-signed   assessment-dropped
drop        →dropped         awaits-co-signature   already-signed   assessment-dropped
end         →dropped         →dropped              already-signed   assessment-dropped
add         not-signed-yet   awaits-co-signature   →signed          assessment-dropped
`)
const CASE = rowsOf(`
              open      closed
triage        →open     →closed
attempt       →open     case-is-closed
screenAgain   →open     case-is-closed
assess        →open     case-is-closed
`)

test.each(SCREENING)('%s of a screening that is %s: %s', (act, status, cell) => {
  expect(afterScreening(status as ScreeningStatus, act as ScreeningAct)).toEqual(expected(cell))
})
test.each(CRISIS)('%s of a crisis that is %s: %s', (act, status, cell) => {
  expect(afterCrisis(status as CrisisStatus, act as CrisisAct)).toEqual(expected(cell))
})
test.each(ASSESSMENT)('%s of an assessment that is %s: %s', (act, status, cell) => {
  expect(afterAssessment(status as AssessmentStatus, act as AssessmentAct)).toEqual(expected(cell))
})
test.each(CASE)('%s in a case that is %s: %s', (act, status, cell) => {
  expect(afterCase(status as 'open' | 'closed', act as CaseAct)).toEqual(expected(cell))
})

test('the tables name every act', () => {
  const acts = (rows: readonly (readonly [string, string, string])[]) => [
    ...new Set(rows.map(([act]) => act)),
  ]
  expect(acts(SCREENING)).toEqual([...SCREENING_ACTS])
  expect(acts(CRISIS)).toEqual([...CRISIS_ACTS])
  expect(acts(ASSESSMENT)).toEqual([...ASSESSMENT_ACTS])
  expect(acts(CASE)).toEqual([...CASE_ACTS])
})
