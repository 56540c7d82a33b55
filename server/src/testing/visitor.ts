import type { AgencyId, Operation, Origin, Query, RequestId } from '@handrail/care'
import type { z } from 'zod'
import type { Perform, Reply } from '../door/perform.ts'
import { uuid7 } from '../platform/ids.ts'

type Asked<A extends z.ZodType> = Operation<z.ZodType, never, unknown, A> | Query<z.ZodType, A>

/** Somebody at a browser in a test: it keeps the cookies that it is given, and loses the one of its session when told to. */
export interface Visitor {
  readonly agency: AgencyId
  /** The secret in the cookie, when there is one. */
  token(): string | undefined
  /** Puts another one in its place, or none. */
  hold(token: string | undefined): void
  /** The secret by which its browser is known again. */
  browser(): string | undefined
  /** Puts another one in its place, as whoever once sat at it could. */
  plant(browser: string): void
  reply(asked: { readonly name: string }, input: unknown, requestId?: RequestId): Promise<Reply>
  /** The answer; fails the test with the whole reply when there is none. */
  done<A extends z.ZodType>(asked: Asked<A>, input: unknown): Promise<z.output<A>>
  /** The code of the refusal; fails the test with the whole reply when there is none. */
  refused(asked: { readonly name: string }, input: unknown): Promise<string>
}

export function visitor(
  { perform, clock }: { readonly perform: Perform; readonly clock: { now(): number } },
  agency: AgencyId,
  origin: Origin = { address: '192.0.2.1' },
): Visitor {
  let held: string | undefined
  let browser: string | undefined
  const reply: Visitor['reply'] = async (asked, input, given) => {
    const requestId = given ?? (uuid7(clock.now()) as RequestId)
    const credential = held === undefined ? {} : { credential: held }
    const from = { ...origin, ...(browser !== undefined && { browser }) }
    const got = await perform({ name: asked.name, input, requestId, agency, origin: from, ...credential })
    if (got.kind === 'done' && got.session?.kind === 'begun') browser = got.session.browser.token
    if (got.kind === 'done' && got.session)
      held = got.session.kind === 'begun' ? got.session.token : undefined
    return got
  }
  return {
    agency,
    token: () => held,
    hold(token) {
      held = token
    },
    browser: () => browser,
    plant(planted) {
      browser = planted
    },
    reply,
    async done(asked, input) {
      const got = await reply(asked, input)
      if (got.kind !== 'done') throw new Error(`${asked.name}: ${JSON.stringify(got)}`)
      return asked.answer.parse(got.answer)
    },
    async refused(asked, input) {
      const got = await reply(asked, input)
      if (got.kind !== 'refused') throw new Error(`${asked.name}: ${JSON.stringify(got)}`)
      return got.refusal.refused
    },
  }
}
