import { addMinutes } from '@handrail/care'
import { askPasskey, HALFWAY_MINUTES } from '@handrail/care/signin'
import { handles } from '../door/handler.ts'
import { askerOf } from './entering.ts'
import type { SigninParts } from './parts.ts'
import { askToShow } from './passkeys.ts'
import { passkeysOf, savePending } from './store.ts'

export const askPasskeyHandler = (parts: SigninParts) =>
  handles(askPasskey, {
    async load(tx, input, moment) {
      const asker = await askerOf(tx, moment, input.half)
      const known = asker ? await passkeysOf(tx, moment.agency, asker.staff) : []
      const asking = await askToShow(parts, known)
      return { asker, challenge: asking?.challenge ?? '', options: asking?.options }
    },
    async save(tx, { staff, challenge }, _input, { agency, now }) {
      const until = addMinutes(now, HALFWAY_MINUTES)
      await savePending(tx, agency, staff, {
        totp: null,
        challenge: Buffer.from(challenge, 'base64url'),
        until,
      })
    },
  })
