import { changePlaces, weighPlaces } from '@handrail/care/waitlist'
import { handles } from '../door/handler.ts'
import { writerOf } from '../people/store.ts'
import { countPlaces, lockPlaces, savePlaces, saveWeighed } from './places-store.ts'

export const changePlacesHandler = handles(changePlaces, {
  load: (tx, { program }, { agency }) => lockPlaces(tx, agency, program),
  current: (state) => state,
  save: (tx, { version }, { words, ...input }, { agency, now, actor }) =>
    savePlaces(tx, { agency, now, by: writerOf(actor) }, { ...input, words, version }),
})

export const weighPlacesHandler = handles(weighPlaces, {
  load: async (tx, _input, { agency }) => ({ programs: await countPlaces(tx, agency) }),
  save: (tx, weighed, _input, { agency, now }) => saveWeighed(tx, { agency, now }, weighed),
})
