import type { AgencyId, Origin, RequestId } from '@handrail/care'
import { enterVouched, singleSignOnSetUp } from '@handrail/care/signin'
import {
  AuthorizationResponseError,
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type ClientAuth,
  ClientError,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  fetchUserInfo,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from 'openid-client'
import type { z } from 'zod'
import type { SessionChange } from '../door/handler.ts'
import type { Asked, Perform } from '../door/perform.ts'
import { cookieFor } from '../door/to-http.ts'
import type { Clock } from '../platform/clock.ts'
import { uuid7 } from '../platform/ids.ts'
import { faultLine, type Log } from '../platform/log.ts'
import type { PlainReply, PlainRequest, PlainRoute } from '../platform/route.ts'
import { type Flow, flowCookie, flowOf, noFlow } from './oidc-flow.ts'
import { freshToken, type SigninParts } from './parts.ts'
import { RETURN_PATH } from './single-sign-on.ts'

export interface OidcParts extends SigninParts {
  readonly perform: Perform
  readonly clock: Clock
  readonly log: Log
  readonly agencyNamed: (slug: string) => Promise<AgencyId | undefined>
}

type SetUp = z.output<typeof singleSignOnSetUp.answer>

const START_PATH = '/signin/oidc/start'
const PATIENCE_SECONDS = 10
const FLOW_MINUTES = 10
const MINUTE = 60_000

/** Single sign-on by OpenID Connect: away to the other system and back. The network is never asked in a transaction. */
export const oidcRoutes = (parts: OidcParts): readonly PlainRoute[] => [
  { method: 'GET', path: START_PATH, run: (request) => start(parts, request) },
  { method: 'GET', path: RETURN_PATH, run: (request) => comeBack(parts, request) },
]

/** `/signin/oidc/start?agency=river-county` */
async function start(parts: OidcParts, { query }: PlainRequest): Promise<PlainReply> {
  const slug = query.agency ?? ''
  const agency = await parts.agencyNamed(slug)
  const setUp = agency && (await setUpOf(parts, agency))
  if (!agency || !setUp) return toSignIn(parts, slug, 'single-sign-on-off')
  const flow: Flow = {
    agency,
    slug,
    state: freshToken(),
    nonce: freshToken(),
    verifier: freshToken(),
    until: parts.clock() + FLOW_MINUTES * MINUTE,
  }
  try {
    const config = await configOf(parts, setUp)
    const there = buildAuthorizationUrl(config, {
      redirect_uri: returnAddress(parts),
      scope: 'openid email',
      state: flow.state,
      nonce: flow.nonce,
      code_challenge: await calculatePKCECodeChallenge(flow.verifier),
      code_challenge_method: 'S256',
    })
    return redirect(there.href, { 'set-cookie': flowCookie(parts, flow, FLOW_MINUTES * 60) })
  } catch (failure) {
    return toSignIn(parts, slug, problemOf(parts, failure))
  }
}

async function comeBack(parts: OidcParts, { query, headers, browser }: PlainRequest): Promise<PlainReply> {
  const flow = flowOf(parts, headers.cookie)
  if (!flow || flow.until < parts.clock()) return toSignIn(parts, flow?.slug ?? '', 'begin-again')
  const setUp = await setUpOf(parts, flow.agency)
  if (!setUp) return toSignIn(parts, flow.slug, 'single-sign-on-off')
  try {
    const vouched = await exchange(parts, { flow, setUp, query })
    const asked = {
      name: enterVouched.name,
      input: vouched,
      ...(browser !== undefined && { origin: { browser } }),
    }
    const reply = await perform(parts, flow.agency, asked)
    if (reply.kind === 'done' && reply.session?.kind === 'begun')
      return inside(parts, flow.agency, reply.session)
    return toSignIn(parts, flow.slug, reply.kind === 'refused' ? reply.refusal.refused : 'begin-again')
  } catch (failure) {
    return toSignIn(parts, flow.slug, problemOf(parts, failure))
  }
}

interface Returned {
  readonly flow: Flow
  readonly setUp: SetUp
  readonly query: PlainRequest['query']
}

/** Hands in the code, checks state, nonce, signature and audience, and reads for whom the other system vouches. */
async function exchange(parts: OidcParts, { flow, setUp, query }: Returned) {
  const config = await configOf(parts, setUp)
  const here = new URL(returnAddress(parts))
  here.search = new URLSearchParams(query).toString()
  const tokens = await authorizationCodeGrant(config, here, {
    pkceCodeVerifier: flow.verifier,
    expectedState: flow.state,
    expectedNonce: flow.nonce,
    idTokenExpected: true,
  })
  const claims = tokens.claims()
  if (!claims) throw new TypeError('An answer without an ID token was let through.')
  const told =
    claims.email === undefined ? await fetchUserInfo(config, tokens.access_token, claims.sub) : claims
  return {
    issuer: setUp.issuer,
    subject: claims.sub,
    email: typeof told.email === 'string' ? told.email : null,
    emailVerified: told.email_verified === true,
  }
}

async function configOf({ mayBeOpen }: OidcParts, setUp: SetUp): Promise<Configuration> {
  const config = await discovery(new URL(setUp.issuer), setUp.clientId, undefined, secretOf(setUp.secret), {
    timeout: PATIENCE_SECONDS,
    ...(mayBeOpen && { execute: [allowInsecureRequests] }),
  })
  config.timeout = PATIENCE_SECONDS
  return config
}

/** By header where the other system takes that, as is the rule; else in the body (OpenID Connect Core 1.0, 9). */
function secretOf(secret: string): ClientAuth {
  const [basic, post] = [ClientSecretBasic(secret), ClientSecretPost(secret)]
  return (server, ...rest) => {
    const ways = server.token_endpoint_auth_methods_supported
    const send = ways === undefined || ways.includes('client_secret_basic') ? basic : post
    send(server, ...rest)
  }
}

async function setUpOf(parts: OidcParts, agency: AgencyId): Promise<SetUp | undefined> {
  const reply = await perform(parts, agency, { name: singleSignOnSetUp.name, input: {} })
  return reply.kind === 'done' ? singleSignOnSetUp.answer.parse(reply.answer) : undefined
}

const perform = (
  { perform: ask, clock }: OidcParts,
  agency: AgencyId,
  asked: Pick<Asked, 'name' | 'input'> & { readonly origin?: Origin },
) => ask({ ...asked, agency, requestId: uuid7(clock()) as RequestId, system: true })

/**
 * Somebody turned back there, which is theirs to do; the other system said no, or what came does not hold; or it could
 * not be reached. Whoever runs this sees the last two.
 */
function problemOf({ log }: OidcParts, failure: unknown): string {
  if (failure instanceof AuthorizationResponseError) return 'single-sign-on-refused'
  log(faultLine(failure))
  const isTheirNo = failure instanceof ResponseBodyError || failure instanceof WWWAuthenticateChallengeError
  const doesNotHold = failure instanceof ClientError && failure.code !== 'OAUTH_TIMEOUT'
  return isTheirNo || doesNotHold ? 'single-sign-on-refused' : 'single-sign-on-away'
}

const returnAddress = ({ address }: OidcParts) => new URL(RETURN_PATH, address()).href

const redirect = (location: string, headers: Readonly<Record<string, string>> = {}): PlainReply => ({
  status: 303,
  headers: { location, ...headers },
})

function inside(
  parts: OidcParts,
  agency: AgencyId,
  session: Extract<SessionChange, { kind: 'begun' }>,
): PlainReply {
  return { ...redirect('/staff', { 'set-cookie': noFlow(parts) }), cookie: cookieFor(session, agency) }
}

/** Back to our page, which says in plain words what went wrong. */
function toSignIn(parts: OidcParts, slug: string, problem: string): PlainReply {
  const asked = new URLSearchParams({ ...(slug !== '' && { agency: slug }), problem })
  return redirect(`/staff/sign-in?${asked}`, { 'set-cookie': noFlow(parts) })
}
