import { staffLeft } from '@handrail/care/agency'
import { freeRequestsOfWhoLeft, MOST_FREED_REQUESTS } from '@handrail/care/referrals'
import { handles } from '../door/handler.ts'
import type { Chore } from '../door/reaction.ts'
import { untilDone } from '../door/until-done.ts'
import { lockLeftBehind, saveLeftBehind } from './leaver-store.ts'

export const freeRequestsOfWhoLeftHandler = handles(freeRequestsOfWhoLeft, {
  load: (tx, _input, { agency, on }) => lockLeftBehind(tx, agency, on),
  save: (tx, freed, _input, { agency, now }) => saveLeftBehind(tx, { agency, now }, freed),
})

/** What whoever left had taken on can be taken again, from the morning after their last day. */
export const freeAfterLastDay: Chore = {
  name: 'referrals.freeWhoLeft',
  on: [staffLeft],
  nightly: true,
  run: ({ perform }) =>
    untilDone(
      async (n) => (await perform(`free ${n}`, freeRequestsOfWhoLeft, {})).requests === MOST_FREED_REQUESTS,
    ),
}
