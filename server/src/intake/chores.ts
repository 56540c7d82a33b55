import { addTask } from '@handrail/care/clocks'
import {
  agreedStep,
  caseClosed,
  closeTakenBack,
  endAssessments,
  nextStepAgreed,
  openFromReferral,
} from '@handrail/care/intake'
import { referralAccepted, referralMatched, referralWithdrawn } from '@handrail/care/referrals'
import type { Chore, Heard } from '../door/reaction.ts'
import { StepRefused } from '../door/runner.ts'
import { untilDone } from '../door/until-done.ts'

const requestIn = (heard: Heard) =>
  heard.event === referralAccepted.name
    ? referralAccepted.facts.parse(heard.facts)
    : referralMatched.facts.parse(heard.facts)

/** A request that was taken on, and of which we know whose it is, opens a case by itself. */
const openByRequest: Chore = {
  name: 'intake.openByRequest',
  on: [referralAccepted, referralMatched],
  async run({ heard, perform }) {
    if (!heard) return
    const { referral } = requestIn(heard)
    try {
      await perform('open', openFromReferral, { referral })
    } catch (failure) {
      // Of taking on and knowing whose it is, the one that comes first opens nothing yet; the other one does.
      const expected = ['not-awaited', 'has-a-case']
      if (!(failure instanceof StepRefused) || !expected.includes(failure.code)) throw failure
    }
  },
}

/** What was taken back is over here too; a later room ends what follows from it. */
const closeByWithdrawal: Chore = {
  name: 'intake.closeByWithdrawal',
  on: [referralWithdrawn],
  async run({ heard, perform }) {
    const { referral } = referralWithdrawn.facts.parse(heard?.facts)
    try {
      await perform('close', closeTakenBack, { referral })
    } catch (failure) {
      // It had no case yet, or another request of the same case still stands.
      const expected = ['nothing-to-close', 'not-found']
      if (!(failure instanceof StepRefused) || !expected.includes(failure.code)) throw failure
    }
  },
}

/** What was agreed with them is on the list of whoever was named, on the day that they were told. */
const putOnTheirList: Chore = {
  name: 'intake.putOnTheirList',
  on: [nextStepAgreed],
  async run({ heard, ask, perform }) {
    const { screening } = nextStepAgreed.facts.parse(heard?.facts)
    const task = await ask(agreedStep, { screening })
    if (task) await perform('task', addTask, task)
  },
}

/** What was begun in a case that was closed, for whatever reason, comes to nothing with it. */
const endWithCase: Chore = {
  name: 'intake.endWithCase',
  on: [caseClosed],
  async run({ heard, perform }) {
    const { case: of } = caseClosed.facts.parse(heard?.facts)
    await untilDone(async () => {
      await perform('end', endAssessments, { case: of })
      return false
    })
  },
}

/** What follows by itself. */
export const intakeChores: readonly Chore[] = [openByRequest, closeByWithdrawal, endWithCase, putOnTheirList]
