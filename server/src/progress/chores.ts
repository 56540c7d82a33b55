import { firstContactMade } from '@handrail/care/assignments'
import { givingFinished } from '@handrail/care/instruments'
import { attempted, caseClosed, caseId, caseReopened } from '@handrail/care/intake'
import { statusChanged } from '@handrail/care/people'
import { planApproved, planRevoked } from '@handrail/care/plans'
import {
  becauseOf,
  endReviews,
  hearScore,
  hearTrigger,
  objectiveRated,
  planReview,
  reviewSigned,
  stepMoved,
  TRIGGERS,
  tellStranded,
  watchPlans,
} from '@handrail/care/progress'
import { z } from 'zod'
import type { Chore } from '../door/reaction.ts'
import { StepRefused } from '../door/runner.ts'

/** What a reaction may be told without anything being wrong: there was nothing to do. */
async function unless(expected: readonly string[], step: () => Promise<unknown>): Promise<void> {
  try {
    await step()
  } catch (failure) {
    if (!(failure instanceof StepRefused) || !expected.includes(failure.code)) throw failure
  }
}

const NOTHING = ['nothing-to-review', 'not-worse', 'no-review-day', 'looked-at-since', 'not-found']

/** What happened in another room calls for a review. */
const hear: Chore = {
  name: 'progress.hear',
  on: TRIGGERS,
  async run({ heard, perform }) {
    const because = heard && becauseOf(heard.event, heard.facts)
    if (!heard?.about || !because) return
    const { about: person, at } = heard
    await unless(NOTHING, () => perform('call', hearTrigger, { person, because, at }))
  },
}

/** A questionnaire whose score is worse by more than chance. */
const hearWorse: Chore = {
  name: 'progress.hearScore',
  on: [givingFinished],
  async run({ heard, perform }) {
    if (!heard) return
    const { giving } = givingFinished.facts.parse(heard.facts)
    await unless(NOTHING, () => perform('score', hearScore, { giving }))
  },
}

/** The day on which one looks at a plan again stands in it. */
const plan: Chore = {
  name: 'progress.plan',
  on: [planApproved],
  async run({ heard, perform }) {
    if (!heard) return
    const { version } = planApproved.facts.parse(heard.facts)
    await unless(NOTHING, () => perform('plan', planReview, { plan: version }))
  },
}

/** A plan that was ended, or a case that was closed, is looked at no more. */
const end: Chore = {
  name: 'progress.end',
  on: [planRevoked, caseClosed],
  async run({ heard, perform }) {
    if (!heard) return
    const of = heard.event === planRevoked.name ? planRevoked : caseClosed
    const { case: id } = of.facts.parse(heard.facts)
    await unless(NOTHING, () => perform('end', endReviews, { case: id }))
  },
}

/** So many steps in one night: the next night goes on. */
const MOST_STEPS = 50

/** Every night: nobody is left whom nobody has. */
const tellNightly: Chore = {
  name: 'progress.tellStranded',
  everyMinutes: 24 * 60,
  async run({ perform }) {
    for (let n = 1; n <= MOST_STEPS; n += 1) {
      try {
        if (!(await perform(`tell ${n}`, tellStranded, {})).more) return
      } catch (failure) {
        if (failure instanceof StepRefused && failure.code === 'nothing-to-change') return
        throw failure
      }
    }
  },
}

const ofCase = z.looseObject({ case: caseId })

/** What may end a drift, or let one begin before its day: one looks at that plan alone. */
const watch: Chore = {
  name: 'progress.watch',
  on: [
    planApproved,
    planRevoked,
    caseClosed,
    caseReopened,
    stepMoved,
    objectiveRated,
    reviewSigned,
    attempted,
    firstContactMade,
  ],
  async run({ heard, perform }) {
    if (!heard) return
    const { case: id } = ofCase.parse(heard.facts)
    await unless(['nothing-to-watch'], () => perform('watch', watchPlans, { case: id }))
  },
}

/** Of somebody who has died nothing drifts, and of somebody who was wrongly said to have it does. */
const watchPerson: Chore = {
  name: 'progress.watchPerson',
  on: [statusChanged],
  async run({ heard, perform }) {
    const person = heard?.about
    if (person) await unless(['nothing-to-watch'], () => perform('watch', watchPlans, { person }))
  },
}

/** Every night: those plans whose day has come. */
const watchNightly: Chore = {
  name: 'progress.watchNightly',
  nightly: true,
  async run({ perform }) {
    await unless(['nothing-to-watch'], async () => {
      for (let n = 1; (await perform(`watch ${n}`, watchPlans, {})).more; n += 1);
    })
  },
}

/** What follows, and what comes round, by itself. */
export const progressChores: readonly Chore[] = [
  hear,
  hearWorse,
  plan,
  end,
  tellNightly,
  watch,
  watchPerson,
  watchNightly,
]
