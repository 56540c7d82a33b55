import {
  pacesBefore,
  referralAcknowledged,
  referralMatched,
  tidyPaces,
  toTell,
} from '@handrail/care/referrals'
import { handles } from '../door/handler.ts'
import type { Chore } from '../door/reaction.ts'
import { tellPerson } from '../messages/tell-person.ts'
import { freeAfterLastDay } from './leaving.ts'
import { countOld, removeOld } from './pace-store.ts'

/**
 * Tells the person that somebody read their request, once we know who they are. Whether, how and when it is safe is the
 * business of the room `messages`; nothing of it says what kind of request it was.
 */
export const tellRead: Chore = {
  name: 'referrals.tellRead',
  on: [referralAcknowledged, referralMatched],
  async run({ heard, ask, perform }) {
    const { referral } = referralMatched.facts.parse(heard?.facts)
    const found = await ask(toTell, { referral })
    // Told when it was read first: opening it again, or matching it anew, tells nothing new.
    const key = `request ${referral}`
    await tellPerson({ perform }, found?.person ?? undefined, { template: 'request-read', key })
  },
}

export const tidyPacesHandler = handles(tidyPaces, {
  load: async (tx, _input, { agency, now }) => ({ rows: await countOld(tx, agency, pacesBefore(now)) }),
  save: (tx, { before }, _input, { agency }) => removeOld(tx, agency, before),
})

const tidy: Chore = {
  name: 'referrals.tidy',
  nightly: true,
  run: async ({ perform }) => {
    await perform('tidy', tidyPaces, {})
  },
}

/** What follows and what comes round. */
export const referralsChores: readonly Chore[] = [tellRead, tidy, freeAfterLastDay]
