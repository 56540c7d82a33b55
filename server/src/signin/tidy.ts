import { tidy, tidyingAt } from '@handrail/care/signin'
import { handles } from '../door/handler.ts'
import type { Chore } from '../door/reaction.ts'
import { countOver, removeOver } from './tidy-store.ts'

export const tidyHandler = handles(tidy, {
  load: (tx, _input, { agency, now }) => countOver(tx, agency, tidyingAt(now), now),
  save: (tx, next, _input, { agency, now }) => removeOver(tx, agency, next, now),
})

/** Once a day, what is over goes, some at a time. */
export const tidyChore: Chore = {
  name: 'signin.tidy',
  nightly: true,
  run: async ({ perform }) => {
    for (let n = 1; ; n += 1) {
      const { more } = await perform(`tidy ${n}`, tidy, {})
      if (!more) return
    }
  },
}
