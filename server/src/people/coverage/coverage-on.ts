import { believed, coverageOn } from '@handrail/care/people'
import { answers } from '../../door/handler.ts'
import { reachedView } from '../finding/store.ts'
import { factsOf } from './store.ts'

export const coverageOnHandler = answers(coverageOn, async (tx, { person, on, knownAt }, moment) => {
  const seen = await reachedView(tx, moment, person)
  // What an emergency shows leaves coverage out.
  if (!seen || seen.view === 'short') return undefined
  const facts = await factsOf(tx, moment.agency, { person, nowOnly: false })
  return { facts: believed(facts, { on, knownAt: knownAt ?? moment.now }) }
})
