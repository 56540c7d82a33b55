import { tidy, tidyingAt } from '@handrail/care/signin'
import { handles } from '../door/handler.ts'
import type { Chore } from '../door/reaction.ts'
import { countOver, removeOver } from './tidy-store.ts'

export const tidyHandler = handles(tidy, {
  load: async (tx, _input, { agency, now }) => ({ rows: await countOver(tx, agency, tidyingAt(now), now) }),
  save: (tx, next, _input, { agency, now }) => removeOver(tx, agency, next, now),
})

const DAY = 24 * 60

/** Once a day, what is over goes. */
export const tidyChore: Chore = {
  name: 'signin.tidy',
  everyMinutes: DAY,
  run: async ({ perform }) => {
    await perform('tidy', tidy, {})
  },
}
