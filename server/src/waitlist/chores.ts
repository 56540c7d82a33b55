import { needFound } from '@handrail/care/intake'
import { placeOffered, rerank, retriage } from '@handrail/care/waitlist'
import type { Chore } from '../door/reaction.ts'
import { StepRefused } from '../door/runner.ts'
import { STATUS_PAGE, tellPerson } from '../messages/tell-person.ts'

/** Danger that was found moves somebody up at once, and not at the next night. */
const retriageAtOnce: Chore = {
  name: 'waitlist.retriageAtOnce',
  on: [needFound],
  async run({ heard, perform }) {
    const { case: of, urgency } = needFound.facts.parse(heard?.facts)
    try {
      await perform('retriage', retriage, { case: of, urgency })
    } catch (failure) {
      // Most who are triaged do not wait, and most triages find no danger.
      if (!(failure instanceof StepRefused) || failure.code !== 'nothing-to-change') throw failure
    }
  },
}

/** A place is held for some days only, so whoever it is for learns of it at once. */
const tellOfOffer: Chore = {
  name: 'waitlist.tellOfOffer',
  on: [placeOffered],
  async run(work) {
    const { offer } = placeOffered.facts.parse(work.heard?.facts)
    const key = `offer ${offer}`
    await tellPerson(work, work.heard?.about, {
      template: 'request-news',
      values: { link: STATUS_PAGE },
      key,
    })
  },
}

const rerankDaily: Chore = {
  name: 'waitlist.rerankDaily',
  everyMinutes: 24 * 60,
  async run({ perform }) {
    await perform('rerank', rerank, {})
  },
}

/** What follows by itself, and what comes round. */
export const waitlistChores: readonly Chore[] = [retriageAtOnce, tellOfOffer, rerankDaily]
