import { partyOfHolder, recordLegalAuthority } from '@handrail/care/people'
import { handles } from '../../door/handler.ts'
import type { BarsOn } from '../barring.ts'
import { lockPerson } from '../store.ts'
import { insertAuthority } from './store.ts'

export const recordLegalAuthorityHandler = (barsOn: BarsOn) =>
  handles(recordLegalAuthority, {
    async load(tx, { person, terms }, moment) {
      const kept = await lockPerson(tx, moment.agency, person)
      return kept && { ...kept, bars: await barsOn(tx, moment, { person, parties: [partyOfHolder(terms)] }) }
    },
    save: (tx, next, _input, { agency }) => insertAuthority(tx, agency, next),
  })
