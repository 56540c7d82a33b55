import type { EventKind } from '@handrail/care'
import { caseClosed, caseReopened, needFound } from '@handrail/care/intake'
import { stillWanted } from '@handrail/care/referrals'
import {
  endWaits,
  hearStillWanted,
  offerAnswered,
  offerWithdrawn,
  type PlaceCause,
  placeOffered,
  placesChanged,
  rerank,
  restoreWaits,
  retriage,
  toAsk,
  waitAdmitted,
  waitEntered,
  waitRemoved,
  weighPlaces,
} from '@handrail/care/waitlist'
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
    const { offer, answerBy } = placeOffered.facts.parse(work.heard?.facts)
    const key = `offer ${offer}`
    await tellPerson(work, work.heard?.about, {
      template: 'answer-by',
      values: { link: STATUS_PAGE, until: answerBy },
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

/** Whose case was closed, for whatever reason, waits no more, and a place that was held is free. */
const endWithCase: Chore = {
  name: 'waitlist.endWithCase',
  on: [caseClosed],
  async run({ heard, perform }) {
    const { case: of, why } = caseClosed.facts.parse(heard?.facts)
    try {
      await perform('end', endWaits, { case: of, why })
    } catch (failure) {
      // Most whose case is closed do not wait yet.
      if (!(failure instanceof StepRefused) || failure.code !== 'nothing-to-change') throw failure
    }
  },
}

/** Whoever came again waits on from the day from which they waited. */
const restoreWithCase: Chore = {
  name: 'waitlist.restoreWithCase',
  on: [caseReopened],
  async run({ heard, perform }) {
    const { case: of } = caseReopened.facts.parse(heard?.facts)
    try {
      await perform('restore', restoreWaits, { case: of })
    } catch (failure) {
      // They did not wait yet, came late, or what was granted has ended: staff see the case either way.
      const expected = ['nothing-to-change', 'nothing-granted-now']
      if (!(failure instanceof StepRefused) || !expected.includes(failure.code)) throw failure
    }
  },
}

type Page = z.output<typeof toAsk.answer>

/** Those who wait are asked before their recheck is due whether they still want it; a yes by code is enough. */
const askDaily: Chore = {
  name: 'waitlist.askDaily',
  nightly: true,
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
  nightly: true,
  async run({ perform }) {
    await perform('rerank', rerank, {})
  },
}

const CAUSES: readonly (readonly [events: readonly EventKind[], cause: PlaceCause])[] = [
  [[placesChanged], 'places-changed'],
  [[placeOffered, offerAnswered, offerWithdrawn], 'offer'],
  [[waitEntered, waitAdmitted, waitRemoved], 'list'],
  [[caseClosed, caseReopened], 'case'],
]

/** Whatever takes a place or leaves one is followed by a count of what is free. */
const weighAtOnce: readonly Chore[] = CAUSES.map(([on, cause]) => ({
  name: `waitlist.weighAfter-${cause}`,
  on,
  async run({ perform }) {
    try {
      await perform('weigh', weighPlaces, { cause })
    } catch (failure) {
      // Most of what happens changes no place.
      if (!(failure instanceof StepRefused) || failure.code !== 'nothing-to-change') throw failure
    }
  },
}))

/** What follows by itself, and what comes round. */
export const waitlistChores: readonly Chore[] = [
  retriageAtOnce,
  tellOfOffer,
  hearAtOnce,
  endWithCase,
  restoreWithCase,
  askDaily,
  rerankDaily,
  ...weighAtOnce,
]
