import { whoReceives } from '@handrail/care/referrals'
import { UNNAMED } from '../agency/open.ts'
import type { Clock } from '../platform/clock.ts'
import { uuid7 } from '../platform/ids.ts'
import type { Api, PlainRoute } from '../platform/route.ts'

/**
 * `/served-by.js`: which agency this is, the same for everybody. The navigator may connect to nothing, so it loads this as
 * it loads its own files; where there is no agency, or more than one, or one that its people have not named yet, it says so
 * and the navigator offers nothing to send.
 */
export const servedBy = (api: Api, clock: Clock): PlainRoute => ({
  method: 'GET',
  path: '/served-by.js',
  async run({ address }) {
    const reply = await api({
      name: whoReceives.name,
      body: {},
      requestId: uuid7(clock()),
      cookie: undefined,
      agency: undefined,
      address,
      agent: undefined,
    })
    const told =
      reply.status === 200
        ? whoReceives.answer.safeParse((reply.body as { answer: unknown }).answer)
        : undefined
    const found = told?.success ? told.data.agency : null
    const name = found === UNNAMED ? null : found
    return {
      status: 200,
      headers: { 'content-type': 'text/javascript; charset=utf-8' },
      // Inside a script a line may not end, and a tag may not close, within a name.
      body: `export const agency = ${JSON.stringify(name).replace(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`,
    }
  },
})
