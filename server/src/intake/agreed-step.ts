import { mayOwn } from '@handrail/care/clocks'
import { agreed, agreedStep } from '@handrail/care/intake'
import { wouldOwn } from '../clocks/deadline-store.ts'
import { answers } from '../door/handler.ts'
import { findScreening } from './screening-store.ts'
import { signedRecord } from './signed-store.ts'

const LONGEST_TITLE = 200

/** As long as a task may be called, with a mark where it was cut; never within a sign that takes two places. */
function inOneLine(step: string): string {
  if (step.length <= LONGEST_TITLE) return step
  let title = ''
  for (const sign of step) {
    if (title.length + sign.length >= LONGEST_TITLE) break
    title += sign
  }
  return `${title}…`
}

export const agreedStepHandler = answers(agreedStep, async (tx, { screening }, { agency, on }) => {
  const found = await findScreening(tx, agency, screening)
  const kept = found && (await signedRecord(tx, agency, screening))
  if (!found || !kept) return undefined
  const { person } = found
  const { nextStep, nextOn, owner } = agreed.strip().parse(JSON.parse(kept.text))
  const named = await wouldOwn(tx, agency, owner, person, on)
  return {
    person,
    title: inOneLine(nextStep),
    // The night may have come between signing and this.
    dueOn: nextOn < on ? on : nextOn,
    owner: named && mayOwn(named, true) ? { staff: owner } : ({ role: 'intake-worker' } as const),
  }
})
