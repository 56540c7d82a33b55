import { createRequire } from 'node:module'
import { Engine } from 'json-rules-engine'
import { LIMITS, LONG, SERIOUS } from './cases.mjs'

const is = (fact, operator, value) => ({ fact, operator, value })

/**
 * The same criteria as one rule of json-rules-engine, each as one condition. It has no operator for an age between two,
 * and two conditions in a group of their own would take it longer, so it is given one.
 */
export function jsonRulesEngine() {
  const engine = new Engine()
  engine.addOperator('between', (value, [least, most]) => value >= least && value <= most)
  engine.addRule({
    event: { type: 'fits' },
    conditions: {
      all: [
        is('age', 'between', [LIMITS.youngest, LIMITS.oldest]),
        is('hasMedicare', 'equal', false),
        is('receivesSsi', 'equal', false),
        is('pregnancy', 'equal', 'no'),
        is('householdMonthlyIncome', 'lessThanInclusive', LIMITS.income),
        is('resources', 'lessThanInclusive', LIMITS.resources),
        {
          any: [
            {
              all: [
                is('mentalHealthCondition', 'equal', 'diagnosed'),
                is('diagnosisGroup', 'in', SERIOUS),
                is('hardForMonths', 'in', LONG),
              ],
            },
            is('crisisCareInPastYear', 'equal', true),
          ],
        },
      ],
    },
  })
  return {
    name: `json-rules-engine ${createRequire(import.meta.url)('json-rules-engine/package.json').version}`,
    run: (facts) => engine.run(facts),
    read: ({ results, failureResults }) => {
      const [{ result, conditions }] = [...results, ...failureResults]
      return { whole: result, parts: conditions.all.flatMap(leaves).map((leaf) => leaf.result) }
    },
  }
}

const leaves = (condition) => (condition.all ?? condition.any)?.flatMap(leaves) ?? [condition]
