import { determine, nextQuestion } from '@handrail/eligibility'
import { findingsOf } from '../../eligibility/dist/determine.js'
import { situationOf } from '../../eligibility/dist/situation.js'
import { leavesOf } from './engines/handrail.mjs'
import { households } from './households.mjs'

const DAY = '2026-11-23'
const HOUSEHOLDS = 5000
const ROUNDS = 7

/** Households a second for every program of their states, standings and reasons and all; the best of several rounds. */
export function measureNational() {
  const all = take(households(), HOUSEHOLDS)
  const mean = (count) => Math.round(all.reduce((sum, facts) => sum + count(facts), 0) / all.length)
  const oneState = all.map((facts) => ({ ...facts, state: 'TX' }))
  return {
    programs: mean((facts) => determine(facts, DAY).length),
    criteria: mean((facts) => findingsOf(situationOf(facts), DAY).flatMap(leavesOf).length),
    determineOneState: perSecond(oneState, (facts) => determine(facts, DAY)),
    determine: perSecond(all, (facts) => determine(facts, DAY)),
    nextQuestion: perSecond(all, (facts) => nextQuestion(facts, DAY)),
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

function perSecond(all, work) {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now()
    for (const facts of all) work(facts)
    best = Math.min(best, performance.now() - started)
  }
  return (all.length / best) * 1000
}
