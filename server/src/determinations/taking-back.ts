import { endQuestions } from '@handrail/care/determinations'
import { caseClosed } from '@handrail/care/intake'
import { handles } from '../door/handler.ts'
import type { Chore } from '../door/reaction.ts'
import { untilDone } from '../door/until-done.ts'
import { writerOf } from '../people/store.ts'
import { lockUnanswered, saveAuthorization } from './authorization-store.ts'
import { lockOpenPacket, saveGathered, saveWithdrawn, settleCase } from './packet-store.ts'

export const endQuestionsHandler = handles(endQuestions, {
  load: async (tx, { case: of }, { agency }) => ({
    packet: await lockOpenPacket(tx, agency, of),
    authorizations: await lockUnanswered(tx, agency, of),
  }),
  async save(tx, { packet, authorizations }, { case: of, why }, { agency, now, actor }) {
    const written = { agency, now, by: writerOf(actor) }
    if (packet) {
      await saveGathered(tx, written, packet)
      await saveWithdrawn(tx, agency, { packet: packet.packet, words: why === 'withdrawn' ? '' : null })
    }
    for (const one of authorizations) await saveAuthorization(tx, written, one)
    await settleCase(tx, agency, of)
  },
})

/** Nothing is decided, and no paper asked for, in a case that was closed, for whatever reason. */
export const endWithCase: Chore = {
  name: 'determinations.endWithCase',
  on: [caseClosed],
  async run({ heard, perform }) {
    const { case: of, why } = caseClosed.facts.parse(heard?.facts)
    await untilDone(async () => {
      await perform('end', endQuestions, { case: of, why })
      return false
    })
  },
}
