import { changeSupporter, partyOfSupporter } from '@handrail/care/people'
import { handles } from '../../door/handler.ts'
import type { BarsOn } from '../barring.ts'
import { lockPerson, writerOf } from '../store.ts'
import { lockSupporter, updateSupporter } from './store.ts'

export const changeSupporterHandler = (barsOn: BarsOn) =>
  handles(changeSupporter, {
    async load(tx, { person, supporter, terms }, moment) {
      await lockPerson(tx, moment.agency, person)
      const found = await lockSupporter(tx, moment.agency, { person, supporter })
      return (
        found && { ...found, bars: await barsOn(tx, moment, { person, parties: [partyOfSupporter(terms)] }) }
      )
    },
    current: ({ supporter, version, terms }) => ({ supporter, version, terms }),
    save: (tx, next, { supporter }, { agency, now, actor }) =>
      updateSupporter(tx, { agency, now, by: writerOf(actor) }, { ...next, supporter }),
  })
