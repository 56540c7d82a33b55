import { raceOf, recordRace } from '@handrail/care/people'
import { answers, handles } from '../../door/handler.ts'
import { reachedView } from '../finding/store.ts'
import { lockPerson, writerOf } from '../store.ts'
import { insertRace, raceStanding } from './race-store.ts'

export const recordRaceHandler = handles(recordRace, {
  async load(tx, { person }, { agency }) {
    const kept = await lockPerson(tx, agency, person)
    return kept && { ...kept, ...(await raceStanding(tx, agency, person)) }
  },
  current: ({ version, race }) => ({ version, race }),
  save: (tx, next, { person }, { agency, now, actor }) =>
    insertRace(tx, { agency, person, at: now, by: writerOf(actor) }, next),
})

export const raceOfHandler = answers(raceOf, async (tx, { person }, moment) => {
  const seen = await reachedView(tx, moment, person)
  // What an emergency shows leaves it out.
  if (!seen || seen.view === 'short') return undefined
  return raceStanding(tx, moment.agency, person)
})
