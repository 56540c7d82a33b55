import { type AgencyId, agencyId, requestId } from '@handrail/care'
import { z } from 'zod'
import type { Log } from '../platform/log.ts'
import { faultLine } from '../platform/log.ts'
import { type Api, type ApiCall, type ApiReply, AWAY_SECONDS, type CookieChange } from '../platform/route.ts'
import { DatabaseAway } from '../platform/transaction.ts'
import type { SessionChange } from './handler.ts'
import type { Asked, Perform, Reply } from './perform.ts'

export interface Session {
  readonly agency: AgencyId
  readonly credential: string
}

/** Reads a session cookie: `<agency>.<token>`. */
export function readCookie(cookie: string | undefined): Session | undefined {
  const at = cookie?.indexOf('.') ?? -1
  if (cookie === undefined || at < 0) return undefined
  const agency = agencyId.safeParse(cookie.slice(0, at))
  const credential = cookie.slice(at + 1)
  return agency.success && credential !== '' ? { agency: agency.data, credential } : undefined
}

/** One's own changes that a request follows. No page has more of one thing on its way. */
const followed = z.array(requestId).max(8)

/** The one file that turns the door's replies into HTTP. */
export function overHttp(
  perform: Perform,
  agencyNamed: (slug: string | undefined) => Promise<AgencyId | undefined>,
  log: Log,
): Api {
  return async (call) => {
    const request = requestId.safeParse(call.requestId)
    if (!request.success) {
      return problem(400, {
        kind: 'problems',
        problems: [{ field: 'x-handrail-request', code: 'wrong-form' }],
      })
    }
    const after = followed.safeParse(call.after?.split(',') ?? [])
    if (!after.success) {
      return problem(400, { kind: 'problems', problems: [{ field: 'x-handrail-after', code: 'wrong-form' }] })
    }
    try {
      const whom = await whose(call, agencyNamed)
      if (!whom) return problem(401, { kind: 'not-signed-in' })
      const { address, agent, browser } = call
      const origin = {
        address,
        ...(agent !== undefined && { agent }),
        ...(browser !== undefined && { browser }),
      }
      const asked: Asked = {
        name: call.name,
        input: call.body,
        requestId: request.data,
        origin,
        believed: call.believed,
        after: after.data,
        ...whom,
      }
      return replyTo(await perform(asked), whom.agency)
    } catch (failure) {
      log(faultLine(failure))
      if (failure instanceof DatabaseAway)
        return { ...problem(503, { kind: 'away' }), retryAfter: AWAY_SECONDS }
      return problem(500, { kind: 'fault' })
    }
  }
}

async function whose(
  call: ApiCall,
  agencyNamed: (slug: string | undefined) => Promise<AgencyId | undefined>,
): Promise<{ readonly agency: AgencyId; readonly credential?: string } | undefined> {
  const session = readCookie(call.cookie)
  if (session && call.agency === undefined) return session
  // Where there is one agency only, nobody need name it. What is named and is not there is nobody's, whoever is signed in.
  const agency = await agencyNamed(call.agency)
  if (agency === undefined) return undefined
  return session?.agency === agency ? session : { agency }
}

function replyTo(reply: Reply, agency: AgencyId): ApiReply {
  switch (reply.kind) {
    case 'done': {
      const cookie = reply.session && cookieFor(reply.session, agency)
      return { status: 200, body: { answer: reply.answer }, ...(cookie && { cookie }) }
    }
    case 'problems':
      return problem(422, reply)
    case 'refused':
      return problem(409, reply)
    case 'not-found':
      return problem(404, reply)
    case 'slow-down':
      return { ...problem(429, reply), retryAfter: reply.seconds }
    case 'not-signed-in':
      return { ...problem(401, reply), cookie: 'clear' }
    // The cookie is somebody else's, and stays theirs.
    case 'somebody-else':
      return problem(401, reply)
    case 'not-allowed':
      return problem(403, reply)
  }
}

const problem = (status: number, body: unknown): ApiReply => ({ status, body })

export const cookieFor = (change: SessionChange, agency: AgencyId): CookieChange =>
  change.kind === 'ended'
    ? 'clear'
    : {
        value: `${agency}.${change.token}`,
        seconds: change.lasts,
        browser: { value: change.browser.token, seconds: change.browser.lasts },
      }
