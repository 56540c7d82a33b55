import { CRITERIA, cases, expected } from './engines/cases.mjs'
import { handrail, handrailCriteria } from './engines/handrail.mjs'
import { jsonRulesEngine } from './engines/json-rules-engine.mjs'
import { zen } from './engines/zen.mjs'

const ROUNDS = 9
const ROUND_MS = 150

/**
 * The same ten criteria in every engine: the same answer to each criterion and to the whole, for the same 200 cases,
 * checked before the clock starts. Rounds of the engines take turns; the best round of each counts.
 */
export async function measureRules() {
  const all = cases()
  const { engines, missing } = engineList()
  const measured = engines.map((engine) => ({
    engine,
    inputs: all.map(engine.prepare ?? ((facts) => facts)),
    best: Number.POSITIVE_INFINITY,
  }))
  for (const one of measured) await check(one, all)
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const one of measured) {
      for (const way of [oneByOne, together]) one.best = Math.min(one.best, await roundOf(one, way))
    }
  }
  return { missing, rows: measured.map(({ engine, best }) => ({ name: engine.name, microseconds: best })) }
}

function engineList() {
  const engines = [handrail(), handrailCriteria(), jsonRulesEngine()]
  try {
    return { engines: [...engines, zen()], missing: [] }
  } catch (failure) {
    return { engines, missing: [failure.message] }
  }
}

async function check({ engine: { name, run, read }, inputs }, all) {
  const reference = handrail()
  for (const [n, facts] of all.entries()) {
    const answer = read(await run(inputs[n]))
    const wanted = reference.read(reference.run(facts))
    const same =
      answer.whole === wanted.whole && CRITERIA.every((_, part) => answer.parts[part] === wanted.parts[part])
    if (answer.parts.length !== CRITERIA.length || !same || answer.whole !== expected(answer.parts)) {
      throw new Error(`${name} answers otherwise for ${JSON.stringify(facts)}.`)
    }
  }
}

/** Microseconds for one case. */
async function roundOf({ engine, inputs }, way) {
  const started = performance.now()
  let count = 0
  while (performance.now() - started < ROUND_MS) {
    await way(engine.run, inputs)
    count += inputs.length
  }
  return ((performance.now() - started) * 1000) / count
}

async function oneByOne(run, all) {
  for (const facts of all) {
    const answer = run(facts)
    if (answer instanceof Promise) await answer
  }
}

/** Engines that answer later may use the waiting, and other processors. */
async function together(run, all) {
  await Promise.all(all.map(run))
}
