import { enter } from '@handrail/care/signin'
import { handles } from '../door/handler.ts'
import { countedFor, forgive, lockAccount, saveFailed } from './counting.ts'
import { atTheDoor, saveEntry, sessionOf, withoutHalf } from './entering.ts'
import type { SigninParts } from './parts.ts'
import { hashPassword, isOutdated, isRight } from './passwords.ts'
import { findSomeone, saveRehash, someoneOf } from './store.ts'

export const enterHandler = (parts: SigninParts) =>
  handles(enter, {
    async load(tx, input, moment) {
      const { agency, on } = moment
      const account = await lockAccount(tx, parts, moment, input.email)
      const found = await findSomeone(tx, agency, { email: input.email }, on)
      const counted = await countedFor(tx, parts, moment, { account, staff: found?.staff })
      const door = await atTheDoor(tx, moment)
      const right = await isRight(found?.passwordHash, input.password)
      return { ...door, ...counted, someone: found && someoneOf(found), right }
    },
    async save(tx, next, input, moment) {
      if (next.kind === 'failed') return saveFailed(tx, parts, moment, next)
      const { email } = input
      if (next.kind === 'in') await forgive(tx, parts, moment, { staff: next.staff, email })
      await saveEntry(tx, moment, next)
      const { agency, on } = moment
      const found = await findSomeone(tx, agency, { staff: next.staff }, on)
      if (found?.passwordHash && isOutdated(found.passwordHash))
        await saveRehash(tx, agency, next.staff, await hashPassword(input.password))
    },
    session: (next) => sessionOf(next),
    remembered: withoutHalf,
  })
