import { createRequire } from 'node:module'
import { join } from 'node:path'
import { onDemand } from '../on-demand.mjs'
import { LIMITS, LONG, SERIOUS } from './cases.mjs'

const VERSION = '0.54.0'
const quoted = (values) => values.map((value) => `'${value}'`).join(', ')

const EXPRESSIONS = [
  `age >= ${LIMITS.youngest} and age <= ${LIMITS.oldest}`,
  'hasMedicare == false',
  'receivesSsi == false',
  "pregnancy == 'no'",
  `householdMonthlyIncome <= ${LIMITS.income}`,
  `resources <= ${LIMITS.resources}`,
  "mentalHealthCondition == 'diagnosed'",
  `diagnosisGroup in [${quoted(SERIOUS)}]`,
  `hardForMonths in [${quoted(LONG)}]`,
  'crisisCareInPastYear == true',
]
const WHOLE = '$.c0 and $.c1 and $.c2 and $.c3 and $.c4 and $.c5 and (($.c6 and $.c7 and $.c8) or $.c9)'

const expression = (key, value) => ({ id: key, key, value })
const edge = (sourceId, targetId) => ({ id: `${sourceId}-${targetId}`, sourceId, targetId, type: 'edge' })
const node = (id, type, content) => ({
  id,
  name: id,
  type,
  position: { x: 0, y: 0 },
  ...(content ? { content } : {}),
})

/** The same criteria as one expression node of GoRules' engine, written in Rust: ten results and the whole. */
const DECISION = {
  nodes: [
    node('facts', 'inputNode'),
    node('criteria', 'expressionNode', {
      expressions: [...EXPRESSIONS.map((value, n) => expression(`c${n}`, value)), expression('whole', WHOLE)],
    }),
    node('answer', 'outputNode'),
  ],
  edges: [edge('facts', 'criteria'), edge('criteria', 'answer')],
}

/** Installs the engine when it is not there yet: its lock does not hold on every machine, so it is not ours. */
export function zen() {
  const folder = onDemand('@gorules/zen-engine', VERSION)
  const { ZenEngine, overrideConfig } = createRequire(join(folder, 'package.json'))('./index.js')
  overrideConfig({ nodesInContext: false })
  const decision = new ZenEngine().createDecision(DECISION)
  return {
    name: `@gorules/zen-engine ${VERSION}`,
    run: (facts) => decision.evaluate(facts),
    read: ({ result }) => ({ whole: result.whole, parts: EXPRESSIONS.map((_, n) => result[`c${n}`]) }),
  }
}
