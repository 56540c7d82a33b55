import { sweepDrafts } from '@handrail/care/drafts'
import type { Chore } from '../door/reaction.ts'

const sweep: Chore = {
  name: 'drafts.sweep',
  everyMinutes: 60,
  async run({ perform }) {
    for (let n = 1; ; n += 1) {
      const { more } = await perform(`sweep ${n}`, sweepDrafts, {})
      if (!more) return
    }
  },
}

/** What comes round by itself in this room. */
export const draftsChores: readonly Chore[] = [sweep]
