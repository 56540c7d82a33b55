import type { Moment } from '@handrail/care'
import { confirm } from '@handrail/care/signin'
import { handles } from '../door/handler.ts'
import type { Tx } from '../platform/transaction.ts'
import { countedFor, forgive, lockAccount, saveFailed } from './counting.ts'
import { atTheDoor, saveEntry, sessionOf, withoutHalf } from './entering.ts'
import type { SigninParts } from './parts.ts'
import { prove, saveProof } from './proving.ts'
import { findHalfway } from './session-store.ts'
import { type Found, findSomeone, someoneOf } from './store.ts'

const NOBODY = {
  mark: undefined,
  tries: undefined,
  fromAddress: undefined,
  someone: undefined,
  proof: undefined,
}

export const confirmHandler = (parts: SigninParts) =>
  handles(confirm, {
    async load(tx, input, moment) {
      const door = await atTheDoor(tx, moment)
      const before = await whoConfirms(tx, moment, input.half)
      if (!before) return { ...door, ...NOBODY }
      const account = await lockAccount(tx, parts, moment, before.email)
      // Looked at again now that nobody else can try: the same code sent twice at once is taken once.
      const who = await whoConfirms(tx, moment, input.half)
      if (!who) return { ...door, ...NOBODY }
      const counted = await countedFor(tx, parts, moment, { account, staff: who.staff })
      const proof = await prove(tx, parts, moment, { who, shown: input.shown })
      return { ...door, ...counted, someone: someoneOf(who), proof }
    },
    async save(tx, next, _input, moment) {
      if (next.kind === 'failed') return saveFailed(tx, parts, moment, next)
      const { staff, proof } = next
      await saveProof(tx, moment.agency, { staff, proof, at: moment.now })
      const who = await findSomeone(tx, moment.agency, { staff }, moment.on)
      if (who) await forgive(tx, parts, moment, who)
      await saveEntry(tx, moment, next)
    },
    session: (next) => sessionOf(next),
    remembered: withoutHalf,
  })

async function whoConfirms(tx: Tx, moment: Moment, half: string): Promise<Found | undefined> {
  const { agency, now, on } = moment
  const halfway = await findHalfway(tx, agency, half, now)
  if (halfway?.purpose !== 'confirm') return undefined
  return findSomeone(tx, agency, { staff: halfway.staff }, on)
}
