import { needFound } from '@handrail/care/intake'
import { stillWanted } from '@handrail/care/referrals'
import { hearStillWanted, placeOffered, rerank, retriage, toAsk } from '@handrail/care/waitlist'
import type { z } from 'zod'
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

/** A yes by code keeps somebody's place, as a call would. */
const hearAtOnce: Chore = {
  name: 'waitlist.hearAtOnce',
  on: [stillWanted],
  async run({ heard, perform }) {
    const { referral } = stillWanted.facts.parse(heard?.facts)
    try {
      await perform('hear', hearStillWanted, { referral })
    } catch (failure) {
      // They may have got a place a moment ago.
      if (!(failure instanceof StepRefused) || failure.code !== 'nothing-to-change') throw failure
    }
  },
}

type Page = z.output<typeof toAsk.answer>

/** Those who wait are asked before their recheck is due whether they still want it; a yes by code is enough. */
const askDaily: Chore = {
  name: 'waitlist.askDaily',
  everyMinutes: 24 * 60,
  async run({ ask, perform }) {
    let after: Page['waiting'][number]['entry'] | null = null
    do {
      const page: Page | undefined = await ask(toAsk, { after })
      for (const { entry, person, heardOn } of page?.waiting ?? [])
        await tellPerson(
          { perform: (step, operation, input) => perform(`${step} ${entry}`, operation, input) },
          person,
          {
            template: 'still-waiting',
            values: { link: STATUS_PAGE },
            key: `still ${entry} ${heardOn}`,
          },
        )
      after = page?.waiting.at(-1)?.entry ?? null
    } while (after !== null)
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
export const waitlistChores: readonly Chore[] = [
  retriageAtOnce,
  tellOfOffer,
  hearAtOnce,
  askDaily,
  rerankDaily,
]
