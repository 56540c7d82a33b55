import { expect, test } from 'vitest'
import { addUp, fromPlaywright, fromVitest, NOTHING } from './count.mjs'

test('the tests of both runners are added up', () => {
  const vitest = fromVitest({ numPassedTests: 40, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 })
  const playwright = fromPlaywright({ stats: { expected: 10, unexpected: 2, flaky: 0, skipped: 1 } })
  expect(addUp(vitest, playwright)).toEqual({ passed: 50, failed: 3, skipped: 4 })
})

test('a browser test that passed only on a retry counts as failed', () => {
  expect(fromPlaywright({ stats: { expected: 3, unexpected: 0, flaky: 1, skipped: 0 } }).failed).toBe(1)
})

test('a runner that left no report adds nothing', () => {
  expect(addUp(fromVitest(undefined), fromPlaywright(undefined))).toEqual(NOTHING)
})
