import { absenceEnded, staffLeft } from '@handrail/care/agency'
import {
  assignmentAccepted,
  assignmentDeclined,
  assignmentId,
  endCovers,
  freeWhoLeft,
  handedOver,
  turnCovers,
} from '@handrail/care/assignments'
import { relationBegan, relationEnded } from '@handrail/care/people'
import { z } from 'zod'
import type { Chore, ChoreWork } from '../door/reaction.ts'
import { isNothingToDo, untilDone } from '../door/until-done.ts'
import { STATUS_PAGE, tellPerson } from '../messages/tell-person.ts'

/** The person learns who their case manager is once that one has said yes; after a handover too. */
const tellOfCaseManager: Chore = {
  name: 'assignments.tellOfCaseManager',
  on: [assignmentAccepted],
  async run(work) {
    const { assignment } = assignmentAccepted.facts.parse(work.heard?.facts)
    const key = `case manager ${assignment}`
    await tellPerson(work, work.heard?.about, {
      template: 'request-news',
      values: { link: STATUS_PAGE },
      key,
    })
  },
}

/** The person learns who is there meanwhile. */
const tellOfCover: Chore = {
  name: 'assignments.tellOfCover',
  on: [relationBegan],
  async run(work) {
    const { relation, kind } = relationBegan.facts.parse(work.heard?.facts)
    if (kind !== 'cover') return
    await tellPerson(work, work.heard?.about, {
      template: 'request-news',
      values: { link: STATUS_PAGE },
      key: `cover ${relation}`,
    })
  },
}

/** The person learns that whoever was there meanwhile is not any more, although their case manager is still away. */
const tellOfTakingBack: Chore = {
  name: 'assignments.tellOfTakingBack',
  on: [relationEnded],
  async run(work) {
    const { relation, why } = relationEnded.facts.parse(work.heard?.facts)
    if (why !== 'taken-back') return
    await tellPerson(work, work.heard?.about, {
      template: 'request-news',
      values: { link: STATUS_PAGE },
      key: `cover taken back ${relation}`,
    })
  },
}

/** Days away begin and end at midnight, so covers do. */
const turnOnTime: Chore = {
  name: 'assignments.turnCovers',
  everyMinutes: 5,
  run: ({ perform }) => untilDone(async (n) => (await perform(`turn ${n}`, turnCovers, {})).more),
}

/** Whoever left has nobody any more: after their last day each person shows as somebody who needs a case manager. */
const freeAfterLastDay: Chore = {
  name: 'assignments.freeWhoLeft',
  on: [staffLeft],
  nightly: true,
  run: ({ perform }) => untilDone(async (n) => (await perform(`free ${n}`, freeWhoLeft, {})).people > 0),
}

async function endThem(work: ChoreWork, input: z.input<typeof endCovers.input>): Promise<void> {
  try {
    await work.perform('end', endCovers, input)
  } catch (failure) {
    // Most who come back, or are handed over, were not covered.
    if (!isNothingToDo(failure)) throw failure
  }
}

/** Whoever is back early has their people back. */
const followReturn: Chore = {
  name: 'assignments.followReturn',
  on: [absenceEnded],
  async run(work) {
    const { absence, back } = absenceEnded.facts.parse(work.heard?.facts)
    await endThem(work, { absence, back })
  },
}

/** Whoever was given to somebody else for good is covered by nobody. */
const followHandover: Chore = {
  name: 'assignments.followHandover',
  on: [handedOver, assignmentDeclined],
  async run(work) {
    const { assignment } = eitherOf.parse(work.heard?.facts)
    await endThem(work, { assignment, back: LONG_AGO })
  },
}
const eitherOf = z.object({ assignment: assignmentId })
const LONG_AGO = '2000-01-01'

/** What follows by itself. */
export const assignmentsChores: readonly Chore[] = [
  tellOfCaseManager,
  tellOfCover,
  tellOfTakingBack,
  turnOnTime,
  freeAfterLastDay,
  followReturn,
  followHandover,
]
