import { generateKeyPairSync } from 'node:crypto'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { mySessions, setSingleSignOn, singleSignOnAsked, waysIn, whoAmI } from '@handrail/care/signin'
import { Provider } from 'oidc-provider'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { agencyNamed } from '../agency/store.ts'
import { asHost } from '../door/as-host.ts'
import { readCookie } from '../door/to-http.ts'
import type { LogLine } from '../platform/log.ts'
import type { PlainReply } from '../platform/route.ts'
import { sql, type Worker } from '../testing/ground.ts'
import { type Settled, type SigninGround, signinGround } from '../testing/signin-ground.ts'
import { oidcRoutes } from './oidc.ts'

const SECRET = 'a secret that both systems know'
const CLIENT = 'handrail'

/** Who stands before the other system's sign-in page, and what it says of them. */
const there = { subject: 'u-1', email: 'clinician@example.org', verified: true, cancels: false }

let g: SigninGround
let server: Server
let issuer: string
const lines: LogLine[] = []

beforeAll(async () => {
  g = await signinGround({ mayBeOpen: true })
  server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  server.on('request', answerFor(startProvider(`${g.parts.address()}/signin/oidc/return`)))
}, 60_000)
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((closed) => server.close(closed))
  await g.ground.close()
})
beforeEach(() => {
  Object.assign(there, { subject: 'u-1', email: 'clinician@example.org', verified: true, cancels: false })
  lines.length = 0
})

function startProvider(returnAddress: string): Provider {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return new Provider(issuer, {
    clients: [{ client_id: CLIENT, client_secret: SECRET, redirect_uris: [returnAddress] }],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }] },
    cookies: { keys: ['a key for the cookies of the test'] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    ttl: { AccessToken: 300, Grant: 300, IdToken: 300, Interaction: 300, Session: 300 },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, subject) => ({
      accountId: subject,
      claims: () => ({ sub: subject, email: there.email, email_verified: there.verified }),
    }),
    async loadExistingGrant(context) {
      const grant = new context.oidc.provider.Grant({
        clientId: CLIENT,
        accountId: context.oidc.session?.accountId ?? '',
      })
      grant.addOIDCScope('openid email')
      await grant.save()
      return grant
    },
  })
}

/** The other system's own pages: whoever stands there is signed in at once, or turns back. */
function answerFor(provider: Provider): RequestListener {
  const rest = provider.callback()
  return (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return rest(request, response)
    const result = there.cancels ? { error: 'access_denied' } : { login: { accountId: there.subject } }
    return provider.interactionFinished(request, response, result)
  }
}

const routes = () =>
  oidcRoutes({
    ...g.parts,
    mayBeOpen: true,
    perform: g.anotherDoor(),
    clock: g.ground.clock.now,
    log: (line) => lines.push(line),
    agencyNamed: (slug) => asHost(g.ground.database)((tx) => agencyNamed(tx, slug)),
  })

async function go(path: string, cookie?: string): Promise<PlainReply> {
  const url = new URL(path, g.parts.address())
  const route = routes().find((one) => one.path === url.pathname)
  if (!route) throw new Error(`No route ${url.pathname}`)
  return route.run({
    parameters: {},
    query: Object.fromEntries(url.searchParams),
    headers: { cookie },
    cookie: undefined,
    browser: undefined,
    address: '192.0.2.1',
    body: Readable.from([]),
  })
}

const locationOf = (reply: PlainReply) => reply.headers?.location ?? ''
const cookieOf = (reply: PlainReply) => (reply.headers?.['set-cookie'] ?? '').split(';')[0] ?? ''
const problemIn = (reply: PlainReply) =>
  new URL(locationOf(reply), g.parts.address()).searchParams.get('problem')

/** Walks through the other system's pages with a browser's cookies, as far as the way back to us. */
async function away(address: string): Promise<string> {
  const jar = new Map<string, string>()
  let at = address
  for (let n = 0; n < 10; n += 1) {
    if (at.startsWith(g.parts.address())) return at
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(at, { redirect: 'manual', headers: { cookie } })
    for (const set of response.headers.getSetCookie()) {
      const [pair = ''] = set.split(';')
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
    const next = response.headers.get('location')
    if (next === null) throw new Error(`${response.status} ${await response.text()}`)
    at = new URL(next, at).href
  }
  throw new Error('The other system sends us round and round.')
}

interface Place {
  readonly slug: string
  readonly worker: Worker
  readonly admin: Settled
}

/** An agency with single sign-on set up. */
async function place(of: Partial<Record<string, unknown>> = {}): Promise<Place> {
  const staff = await g.ground.agency(['agency-admin', 'clinician'])
  const admin = await g.settled(staff['agency-admin'])
  const set = {
    on: true,
    issuer,
    clientId: CLIENT,
    needsVerifiedEmail: true,
    secret: SECRET,
    version: 0,
    ...of,
  }
  await admin.visitor.done(setSingleSignOn, set)
  const { agency } = await admin.visitor.done(whoAmI, {})
  return { slug: agency.slug, worker: staff.clinician, admin }
}

async function through({ slug }: Place): Promise<PlainReply> {
  const out = await go(`/signin/oidc/start?agency=${slug}`)
  return go(await away(locationOf(out)), cookieOf(out))
}

function visitorWith(reply: PlainReply) {
  const session = reply.cookie !== 'clear' ? readCookie(reply.cookie?.value) : undefined
  if (!session) throw new Error(`No session: ${locationOf(reply)}`)
  const someone = g.visitor(session.agency)
  someone.hold(session.credential)
  return someone
}

test('a member of staff whom the other system vouches for comes in, and is known by their subject from then on', async () => {
  const here = await place()
  await g.linkFor(here.worker.agency, here.worker.staff)
  const reply = await through(here)
  expect([reply.status, locationOf(reply)]).toEqual([303, '/staff'])
  expect(reply.headers?.['set-cookie']).toMatch(/^handrail-sign-on=; Max-Age=0;/)
  const someone = visitorWith(reply)
  expect(await someone.done(whoAmI, {})).toMatchObject({ staff: here.worker.staff, role: 'clinician' })
  expect((await someone.done(mySessions, {}))[0]?.how).toBe('single-sign-on')

  there.email = 'married-name@example.org'
  const again = visitorWith(await through(here))
  expect((await again.done(whoAmI, {})).staff).toBe(here.worker.staff)
})

test('the way out carries PKCE, a state and a nonce, and asks for no more than it needs', async () => {
  const { slug } = await place()
  const out = await go(`/signin/oidc/start?agency=${slug}`)
  const asked = new URL(locationOf(out)).searchParams
  expect(Object.fromEntries(asked)).toMatchObject({
    client_id: CLIENT,
    response_type: 'code',
    scope: 'openid email',
    code_challenge_method: 'S256',
    redirect_uri: 'https://care.example.org/signin/oidc/return',
  })
  for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)).toMatch(/^[\w-]{43}$/)
  expect(out.headers?.['set-cookie']).toMatch(/; Path=\/signin\/oidc; HttpOnly; SameSite=Lax; Secure$/)
})

test('nobody becomes a member of staff by signing in there: neither a stranger, nor one who was not invited', async () => {
  const here = await place()
  expect(problemIn(await through(here))).toBe('not-known-here')
  there.email = 'stranger@example.org'
  there.subject = 'u-9'
  expect(problemIn(await through(here))).toBe('not-known-here')
  const staff = await g.ground.look(here.worker.agency, sql`select 1 from staff`)
  expect(staff).toHaveLength(2)
  const refused = await g.ground.look(
    here.worker.agency,
    sql`select facts->>'how' as how from events where name = 'signin.entryRefused'`,
  )
  expect(refused).toEqual([{ how: 'single-sign-on' }, { how: 'single-sign-on' }])
})

test('an email that was not verified opens nothing, unless the agency trusts its directory', async () => {
  const [strict, trusting] = [await place(), await place({ needsVerifiedEmail: false })]
  for (const { worker } of [strict, trusting]) await g.linkFor(worker.agency, worker.staff)
  there.verified = false
  expect(problemIn(await through(strict))).toBe('email-not-verified')
  expect(locationOf(await through(trusting))).toBe('/staff')
})

test('an email that passed to another person there does not open the account here', async () => {
  const here = await place()
  await g.linkFor(here.worker.agency, here.worker.staff)
  visitorWith(await through(here))
  there.subject = 'u-2'
  expect(problemIn(await through(here))).toBe('not-known-here')
})

test('only the browser that went away comes back, once, and within ten minutes', async () => {
  const here = await place()
  await g.linkFor(here.worker.agency, here.worker.staff)
  const [mine, other] = [
    await go(`/signin/oidc/start?agency=${here.slug}`),
    await go(`/signin/oidc/start?agency=${here.slug}`),
  ]
  const back = await away(locationOf(mine))
  expect(problemIn(await go(back))).toBe('begin-again')
  expect(problemIn(await go(back, 'handrail-sign-on=forged'))).toBe('begin-again')
  expect(problemIn(await go(back, cookieOf(other)))).toBe('single-sign-on-refused')
  visitorWith(await go(back, `theme=dark; ${cookieOf(mine)}`))
  expect(problemIn(await go(back, cookieOf(mine)))).toBe('single-sign-on-refused')

  const late = await go(`/signin/oidc/start?agency=${here.slug}`)
  const slow = await away(locationOf(late))
  g.ground.clock.add(11 * 60_000)
  expect(problemIn(await go(slow, cookieOf(late)))).toBe('begin-again')
})

test('whoever turns back there is told so here, and nothing is logged', async () => {
  const here = await place()
  there.cancels = true
  expect(problemIn(await through(here))).toBe('single-sign-on-refused')
  expect(lines).toEqual([])
})

test('a wrong secret and a system that is away are told apart, and whoever runs this sees them without a name', async () => {
  const wrong = await place({ secret: 'not the secret' })
  await g.linkFor(wrong.worker.agency, wrong.worker.staff)
  expect(problemIn(await through(wrong))).toBe('single-sign-on-refused')
  const gone = await place({ issuer: 'http://127.0.0.1:9' })
  expect(problemIn(await go(`/signin/oidc/start?agency=${gone.slug}`))).toBe('single-sign-on-away')
  expect(lines.map(({ event }) => event)).toEqual(['fault', 'fault'])
  expect(JSON.stringify(lines)).not.toMatch(/example\.org|secret/)
})

test('an agency without it, or one that switched it off, offers none', async () => {
  const { clinician: worker } = await g.ground.agency(['clinician'])
  const without = await (await g.settled(worker)).visitor.done(whoAmI, {})
  const off = await place({ on: false })
  for (const slug of [without.agency.slug, off.slug, 'no-such-agency', ''])
    expect(problemIn(await go(`/signin/oidc/start?agency=${slug}`))).toBe('single-sign-on-off')
  expect((await g.visitor(off.worker.agency).done(waysIn, {})).singleSignOn).toBe(false)
})

test('an admin sets it up, never sees the secret again, and gives it anew for another system', async () => {
  const { admin, worker } = await place()
  const set = { on: true, issuer, clientId: CLIENT, needsVerifiedEmail: true, version: 1 }
  expect(await admin.visitor.done(singleSignOnAsked, {})).toEqual({
    ...set,
    hasSecret: true,
    returnAddress: 'https://care.example.org/signin/oidc/return',
  })
  const elsewhere = { ...set, issuer: 'https://elsewhere.example.org' }
  expect(await admin.visitor.refused(setSingleSignOn, elsewhere)).toBe('needs-secret')
  expect(await admin.visitor.done(setSingleSignOn, { ...set, needsVerifiedEmail: false })).toMatchObject({
    version: 2,
  })
  expect(await admin.visitor.refused(setSingleSignOn, set)).toBe('changed-meanwhile')
  g.ground.clock.add(11 * 60_000)
  expect(await admin.visitor.refused(setSingleSignOn, { ...set, version: 2 })).toBe('confirm-again')
  const other = await g.settled(worker)
  expect(await other.visitor.reply(setSingleSignOn, set)).toEqual({ kind: 'not-allowed' })
  const rows = await g.ground.look<{ row: string }>(
    worker.agency,
    sql`select encode(secret_sealed, 'escape') as row from single_sign_on`,
  )
  expect(rows.map(({ row }) => row).join()).not.toContain(SECRET)
})
