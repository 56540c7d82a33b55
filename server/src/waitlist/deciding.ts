import { type Moment, programId } from '@handrail/care'
import {
  answerLift,
  answerOffer,
  askLift,
  beginInterimServices,
  changeGrounds,
  type EntryStep,
  endWaits,
  enterWaitlist,
  hearStillWanted,
  offerPlace,
  recheck,
  recheckMany,
  removeFromWaitlist,
  restoreWaits,
  withdrawOffer,
} from '@handrail/care/waitlist'
import { lockProgram } from '../agency/settings-store.ts'
import { readSetting } from '../clocks/setting-store.ts'
import { handles } from '../door/handler.ts'
import { isGranted, saveLater } from '../intake/case-store.ts'
import { writerOf } from '../people/store.ts'
import type { Tx } from '../platform/transaction.ts'
import { formulaOf } from './formula-store.ts'
import { insertLift, insertOffer, lockLift, openLiftOf, saveAnswer, saveLiftAnswer } from './offer-store.ts'
import {
  countAhead,
  insertEntry,
  lockCaseToEnter,
  lockEntries,
  lockEntry,
  lockLeftWith,
  lockWaitingBy,
  lockWaitingWith,
  programsGranting,
  saveStep,
  type Written,
  waitOfCase,
  waitsFor,
} from './store.ts'

const writtenAt = ({ agency, now, actor }: Moment): Written => ({ agency, now, by: writerOf(actor) })

/** Writes a step, and lets the case say how the wait stands: whoever has a place waits no more, whatever else they wait for. */
export async function takeStep(tx: Tx, step: EntryStep, moment: Moment): Promise<void> {
  await saveStep(tx, writtenAt(moment), step)
  const wait = step.status === 'admitted' ? 'over' : await waitOfCase(tx, moment.agency, step.case)
  await saveLater(tx, moment.agency, step.case, { wait })
}

export const enterHandler = handles(enterWaitlist, {
  async load(tx, input, { agency, on }) {
    const of = await lockCaseToEnter(tx, agency, input.case)
    if (!of) return undefined
    const program = await lockProgram(tx, agency, programId.parse(input.program))
    const isProgramOpen = program !== undefined && (program.closedOn === null || program.closedOn > on)
    const waits = await waitsFor(tx, agency, { of: of.case, program: input.program })
    const granting = await programsGranting(tx, agency, of.case)
    return { ...of, isProgramOpen, granting, waits, formula: await formulaOf(tx, agency) }
  },
  async save(tx, next, _input, moment) {
    await insertEntry(tx, writtenAt(moment), next)
    const wait = await waitOfCase(tx, moment.agency, next.case)
    await saveLater(tx, moment.agency, next.case, { wait })
  },
})

export const recheckHandler = handles(recheck, {
  load: (tx, { entry }, { agency }) => lockEntry(tx, agency, entry),
  save: (tx, next, _input, moment) => takeStep(tx, next, moment),
})

export const recheckManyHandler = handles(recheckMany, {
  load: async (tx, { entries }, { agency }) => ({ entries: await lockEntries(tx, agency, entries) }),
  async save(tx, { steps }, _input, moment) {
    for (const step of steps) await takeStep(tx, step, moment)
  },
})

export const hearStillWantedHandler = handles(hearStillWanted, {
  load: async (tx, { referral }, { agency }) => ({ entries: await lockWaitingBy(tx, agency, referral) }),
  async save(tx, { steps }, _input, moment) {
    for (const step of steps) await takeStep(tx, step, moment)
  },
})

export const changeGroundsHandler = handles(changeGrounds, {
  load: (tx, { entry }, { agency }) => lockEntry(tx, agency, entry),
  save: (tx, next, _input, moment) => takeStep(tx, next, moment),
})

export const beginInterimHandler = handles(beginInterimServices, {
  load: (tx, { entry }, { agency }) => lockEntry(tx, agency, entry),
  save: (tx, next, _input, moment) => takeStep(tx, next, moment),
})

export const removeHandler = handles(removeFromWaitlist, {
  load: (tx, { entry }, { agency }) => lockEntry(tx, agency, entry),
  async save(tx, next, _input, moment) {
    if (next.offer) await saveAnswer(tx, writtenAt(moment), { offer: next.offer, answer: 'withdrawn' })
    await takeStep(tx, next.step, moment)
  },
})

export const endWaitsHandler = handles(endWaits, {
  load: async (tx, { case: of }, { agency }) => ({ entries: await lockWaitingWith(tx, agency, of) }),
  async save(tx, { removed }, _input, moment) {
    for (const { step, offer } of removed) {
      if (offer) await saveAnswer(tx, writtenAt(moment), { offer, answer: 'withdrawn' })
      await takeStep(tx, step, moment)
    }
  },
})

export const restoreWaitsHandler = handles(restoreWaits, {
  load: async (tx, { case: of }, { agency, zone }) => ({
    left: await lockLeftWith(tx, agency, { of, zone }),
    isGranted: await isGranted(tx, agency, of),
  }),
  async save(tx, { steps }, _input, moment) {
    for (const step of steps) await takeStep(tx, step, moment)
  },
})

export const offerHandler = handles(offerPlace, {
  async load(tx, { entry }, { agency, on, zone }) {
    const found = await lockEntry(tx, agency, entry)
    if (!found) return undefined
    const { counting } = await readSetting(tx, agency, zone, on)
    return {
      ...found,
      ahead: await countAhead(tx, agency, found),
      isGranted: await isGranted(tx, agency, found.case),
      calendar: counting.calendars.agency,
    }
  },
  async save(tx, next, _input, moment) {
    await insertOffer(tx, { ...writtenAt(moment), on: moment.on }, next)
    await takeStep(tx, next.step, moment)
  },
})

export const answerOfferHandler = handles(answerOffer, {
  async load(tx, { entry }, { agency }) {
    const found = await lockEntry(tx, agency, entry)
    return found && { ...found, isGranted: await isGranted(tx, agency, found.case) }
  },
  async save(tx, next, _input, moment) {
    await saveAnswer(tx, writtenAt(moment), next)
    await takeStep(tx, next.step, moment)
  },
})

export const withdrawOfferHandler = handles(withdrawOffer, {
  load: (tx, { entry }, { agency }) => lockEntry(tx, agency, entry),
  async save(tx, next, _input, moment) {
    await saveAnswer(tx, writtenAt(moment), next)
    await takeStep(tx, next.step, moment)
  },
})

export const askLiftHandler = handles(askLift, {
  async load(tx, { entry }, { agency }) {
    const found = await lockEntry(tx, agency, entry)
    return found && { ...found, asked: await openLiftOf(tx, agency, entry) }
  },
  save: (tx, next, _input, moment) => insertLift(tx, writtenAt(moment), next),
})

export const answerLiftHandler = handles(answerLift, {
  async load(tx, { lift }, { agency }) {
    const asked = await lockLift(tx, agency, lift)
    const entry = asked && (await lockEntry(tx, agency, asked.entry))
    return entry && { entry, asked, askedBy: asked.askedBy, isAnswered: asked.isAnswered }
  },
  async save(tx, next, _input, moment) {
    await saveLiftAnswer(tx, writtenAt(moment), next)
    if (next.step) await takeStep(tx, next.step, moment)
  },
})
