import { receiveReferral, sendReferral, whoReceives } from '@handrail/care/referrals'
import { readAgency } from '../agency/settings-store.ts'
import { answers, handles } from '../door/handler.ts'
import { settingsOf } from '../messages/store.ts'
import type { Keys } from '../platform/keys.ts'
import { insertCode, isCodeUsed, markOf } from './code-store.ts'
import { lockLinkOf, useLink } from './link-store.ts'
import { counterOf, counterOfAll, lockPace, savePace } from './pace-store.ts'
import { insertReferral } from './store.ts'

export const whoReceivesHandler = answers(whoReceives, async (tx, _input, { agency }) => {
  const found = await readAgency(tx, agency)
  if (!found) return undefined
  const { phone } = await settingsOf(tx, agency)
  const language = found.language === 'es' ? ('es' as const) : ('en' as const)
  return { agency: found.name, language, phone }
})

/** The pace is locked first: what one network sends at once is counted one after the other. */
export const sendHandler = (keys: Keys) =>
  handles(sendReferral, {
    async load(tx, { token, code }, moment) {
      const { agency } = moment
      const counter = counterOf(keys, moment, 'sent')
      return {
        fromAddress: counter && (await lockPace(tx, moment, counter)),
        inAll: await lockPace(tx, moment, counterOfAll(keys, moment)),
        isCodeUsed: await isCodeUsed(tx, [markOf(keys, agency, code)]),
        link: token === undefined ? undefined : await lockLinkOf(tx, agency, token),
      }
    },
    async save(tx, next, _input, moment) {
      const { agency, now } = moment
      const counter = counterOf(keys, moment, 'sent')
      if (counter && next.fromAddress) await savePace(tx, agency, counter, next.fromAddress)
      await savePace(tx, agency, counterOfAll(keys, moment), next.inAll)
      if (next.link) await useLink(tx, agency, next.link, now)
      await insertReferral(tx, agency, next)
      for (const { of, code } of next.codes)
        await insertCode(tx, agency, {
          referral: next.referral,
          holder: of,
          mark: markOf(keys, agency, code),
          at: now,
        })
    },
  })

export const receiveHandler = (keys: Keys) =>
  handles(receiveReferral, {
    async load(tx, { personCode, senderCode }, { agency }) {
      const marks = [personCode, senderCode].flatMap((code) => (code ? [markOf(keys, agency, code)] : []))
      return { isCodeUsed: await isCodeUsed(tx, marks) }
    },
    async save(tx, next, _input, { agency, now }) {
      await insertReferral(tx, agency, next)
      for (const { of, code } of next.codes)
        await insertCode(tx, agency, {
          referral: next.referral,
          holder: of,
          mark: markOf(keys, agency, code),
          at: now,
        })
    },
  })
