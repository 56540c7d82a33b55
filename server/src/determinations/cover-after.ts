import type { AgencyId, Instant, PersonId } from '@handrail/care'
import { coverChangedAfter, type DecisionId, hearCover, stillHolds } from '@handrail/care/determinations'
import { coverageCorrected, coverageEnded, coverageRecorded } from '@handrail/care/people'
import { handles } from '../door/handler.ts'
import type { Chore } from '../door/reaction.ts'
import { untilDone } from '../door/until-done.ts'
import { factsOf } from '../people/coverage/store.ts'
import type { Tx } from '../platform/transaction.ts'
import { leadsCare } from './deciding.ts'
import { lockQuestion, payerDecidedAt, payerDecisionsOf, saveStillHolds } from './decision-store.ts'

/** When cover changed after it was decided who pays, unless somebody looked since; nothing when it did not. */
export async function coverSince(
  tx: Tx,
  agency: AgencyId,
  { determination, person }: { readonly determination: DecisionId; readonly person: PersonId },
): Promise<{ readonly changedAt: Instant; readonly decidedAt: Instant } | undefined> {
  const made = await payerDecidedAt(tx, agency, determination)
  if (!made) return undefined
  const facts = await factsOf(tx, agency, { person, nowOnly: false })
  const changedAt = coverChangedAfter(facts, made.heldAt ?? made.decidedAt)
  return changedAt && { changedAt, decidedAt: made.decidedAt }
}

export const stillHoldsHandler = handles(stillHolds, {
  async load(tx, { determination }, moment) {
    const { agency } = moment
    const found = await lockQuestion(tx, agency, determination)
    if (!found) return undefined
    const { person, packet } = found
    return {
      ...found,
      packet: { packet, person },
      isCaseManager: await leadsCare(tx, moment, person),
      coverChanged: (await coverSince(tx, agency, { determination, person })) !== undefined,
    }
  },
  save: (tx, next, _input, { agency, now }) => saveStillHolds(tx, { agency, now }, next),
  current: ({ version }) => ({ version }),
})

export const hearCoverHandler = handles(hearCover, {
  async load(tx, { person }, { agency }) {
    const decisions = []
    for (const one of await payerDecisionsOf(tx, agency, person)) {
      const since = await coverSince(tx, agency, { determination: one.determination, person })
      decisions.push({ ...one, changed: since !== undefined })
    }
    return { person, decisions }
  },
  save: async () => {},
})

/** Where it was decided who pays, a cover that is written anew is compared with it. */
export const compareCover: Chore = {
  name: 'determinations.compareCover',
  on: [coverageRecorded, coverageCorrected, coverageEnded],
  async run({ heard, perform }) {
    const person = heard?.about
    if (!person) return
    await untilDone(async () => {
      await perform('hear', hearCover, { person })
      return false
    })
  },
}
