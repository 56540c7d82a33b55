import { CRITERIA, cases, expected } from './engines/cases.mjs'
import { handrail, handrailCriteria } from './engines/handrail.mjs'
import { jsonRulesEngine } from './engines/json-rules-engine.mjs'
import { zen } from './engines/zen.mjs'
import { median } from './median.mjs'

const ROUNDS = 15
const ROUND_MS = 80

/**
 * The same ten criteria in every engine: the same answer to each criterion and to the whole, for the same 200 cases,
 * checked before the clock starts. Engines and ways take turns in every round, and each is compared with ours in the
 * same round, so that what else the machine does meets all of them alike.
 */
export async function measureRules() {
  const all = cases()
  const ours = [handrail(), handrailCriteria()].map((engine) => readied(engine, all, oneByOne))
  const { others, missing } = otherEngines()
  const theirs = others.flatMap((engine) => [readied(engine, all, oneByOne), readied(engine, all, together)])
  for (const one of [...ours, ...theirs]) await check(one, all)
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const one of [...ours, ...theirs]) one.rounds.push(await roundOf(one))
  }
  const rows = [...ours, ...theirs].map(({ engine, way, rounds }) => ({
    name: engine.name,
    way: way === together ? 'all at once' : 'one at a time',
    microseconds: median(rounds),
    times: ours.map((own) => median(rounds.map((time, round) => time / own.rounds[round]))),
    isOurs: ours.some((own) => own.engine === engine),
  }))
  return { rows, missing }
}

const readied = (engine, all, way) => ({
  engine,
  way,
  inputs: all.map(engine.prepare ?? ((facts) => facts)),
  rounds: [],
})

function otherEngines() {
  try {
    return { others: [jsonRulesEngine(), zen()], missing: [] }
  } catch (failure) {
    return { others: [jsonRulesEngine()], missing: [failure.message] }
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

/**
 * Microseconds for one case, on the clock or of the processor, whichever is less: waiting for a busy machine does not
 * count against an engine, and neither does using several cores.
 */
async function roundOf({ engine, inputs, way }) {
  const started = performance.now()
  const before = process.cpuUsage()
  let count = 0
  while (performance.now() - started < ROUND_MS) {
    await way(engine.run, inputs)
    count += inputs.length
  }
  const { user, system } = process.cpuUsage(before)
  return Math.min((performance.now() - started) * 1000, user + system) / count
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
