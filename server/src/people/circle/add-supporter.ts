import { addSupporter, partyOfSupporter } from '@handrail/care/people'
import { handles } from '../../door/handler.ts'
import type { BarsOn } from '../barring.ts'
import { lockPerson } from '../store.ts'
import { insertSupporter } from './store.ts'

export const addSupporterHandler = (barsOn: BarsOn) =>
  handles(addSupporter, {
    async load(tx, { person, terms }, moment) {
      const kept = await lockPerson(tx, moment.agency, person)
      return (
        kept && { ...kept, bars: await barsOn(tx, moment, { person, parties: [partyOfSupporter(terms)] }) }
      )
    },
    save: (tx, next, _input, { agency }) => insertSupporter(tx, agency, next),
  })
