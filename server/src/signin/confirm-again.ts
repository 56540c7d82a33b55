import { confirmAgain } from '@handrail/care/signin'
import { handles } from '../door/handler.ts'
import { countedFor, forgive, lockAccount, saveFailed } from './counting.ts'
import { askerOf } from './entering.ts'
import type { SigninParts } from './parts.ts'
import { prove, saveProof } from './proving.ts'
import { saveConfirmed } from './session-store.ts'
import { findSomeone } from './store.ts'

const NOBODY = { mark: undefined, tries: undefined, fromAddress: undefined, proof: undefined }

export const confirmAgainHandler = (parts: SigninParts) =>
  handles(confirmAgain, {
    async load(tx, input, moment) {
      const { agency, on } = moment
      const asker = await askerOf(tx, moment)
      const by = asker && { staff: asker.staff }
      const before = by && (await findSomeone(tx, agency, by, on))
      if (!asker || !by || !before) return { asker: undefined, ...NOBODY }
      const account = await lockAccount(tx, parts, moment, before.email)
      const counted = await countedFor(tx, parts, moment, { account, staff: asker.staff })
      const who = await findSomeone(tx, agency, by, on)
      const proof = who && (await prove(tx, parts, moment, { who, shown: input.shown }))
      return { asker, ...counted, proof }
    },
    async save(tx, next, _input, moment) {
      if (next.kind === 'failed') return saveFailed(tx, parts, moment, next)
      const { agency, now, on } = moment
      const { staff, session, proof } = next
      await saveProof(tx, agency, { staff, proof, at: now })
      await saveConfirmed(tx, agency, session, now)
      const who = await findSomeone(tx, agency, { staff }, on)
      if (who) await forgive(tx, parts, moment, who)
    },
  })
