import { determine, nextAfter, nextQuestion } from '@handrail/eligibility'
import { findingsOf } from '../../eligibility/dist/determine.js'
import { situationOf } from '../../eligibility/dist/situation.js'
import { leavesOf } from './engines/handrail.mjs'
import { households } from './households.mjs'
import { median } from './median.mjs'

const DAY = '2026-11-23'
const HOUSEHOLDS = 2000
const ROUNDS = 5

/** Households a second for every program of their states, standings and reasons and all. */
export function measureNational() {
  const all = take(households(), HOUSEHOLDS)
  const oneState = all.map((facts) => ({ ...facts, state: 'TX' }))
  const mean = (count) => Math.round(all.reduce((sum, facts) => sum + count(facts), 0) / all.length)
  const works = {
    determine: [all, (facts) => determine(facts, DAY)],
    determineOneState: [oneState, (facts) => determine(facts, DAY)],
    nextQuestion: [all, (facts) => nextQuestion(facts, DAY)],
    both: [all, (facts) => nextAfter(facts, determine(facts, DAY))],
  }
  return {
    programs: mean((facts) => determine(facts, DAY).length),
    criteria: mean((facts) => findingsOf(situationOf(facts), DAY).flatMap(leavesOf).length),
    ...Object.fromEntries(Object.entries(works).map(([name, [of, work]]) => [name, perSecond(of, work)])),
  }
}

export function take(source, count) {
  const taken = []
  for (const one of source) {
    taken.push(one)
    if (taken.length === count) return taken
  }
  return taken
}

/** By the time of the processor, which others on the machine do not take away; the middle of several rounds. */
function perSecond(all, work) {
  const rounds = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = process.cpuUsage()
    for (const facts of all) work(facts)
    const { user, system } = process.cpuUsage(before)
    rounds.push((all.length / (user + system)) * 1_000_000)
  }
  return median(rounds)
}
