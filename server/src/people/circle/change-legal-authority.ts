import { changeLegalAuthority, partyOfHolder } from '@handrail/care/people'
import { handles } from '../../door/handler.ts'
import type { BarsOn } from '../barring.ts'
import { lockPerson, writerOf } from '../store.ts'
import { lockAuthority, updateAuthority } from './store.ts'

export const changeLegalAuthorityHandler = (barsOn: BarsOn) =>
  handles(changeLegalAuthority, {
    async load(tx, { person, authority, terms }, moment) {
      await lockPerson(tx, moment.agency, person)
      const found = await lockAuthority(tx, moment.agency, { person, authority })
      return (
        found && { ...found, bars: await barsOn(tx, moment, { person, parties: [partyOfHolder(terms)] }) }
      )
    },
    current: ({ authority, version, terms }) => ({ authority, version, terms }),
    save: (tx, next, { authority }, { agency, now, actor }) =>
      updateAuthority(tx, { agency, now, by: writerOf(actor) }, { ...next, authority }),
  })
