import { fastifyCookie } from '@fastify/cookie'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Api, ApiReply, CookieChange, PlainReply, PlainRoute } from './route.ts'

const JSON_TEXT = 'application/json; charset=utf-8'
const PROBLEM = 'application/problem+json; charset=utf-8'

/** The API and the plain routes of the rooms, each with its own way to read a body. */
export function serveCalls(
  app: FastifyInstance,
  {
    api,
    routes,
    secure,
  }: { readonly api: Api; readonly routes: readonly PlainRoute[]; readonly secure: boolean },
): void {
  const jar = cookieJar(secure)
  app.register(fastifyCookie)
  app.register(async (inside) => serveApi(inside, api, jar))
  app.register(async (inside) => serveRoutes(inside, routes, jar))
}

interface CookieJar {
  readonly name: string
  /** The name of the cookie by which a browser is known again. */
  readonly browser: string
  change(reply: FastifyReply, change: CookieChange): void
}

/** Cookies of sign-in: unreadable for scripts, never sent by other sites. Over https they are bound to this host. */
function cookieJar(secure: boolean): CookieJar {
  const name = secure ? '__Host-handrail' : 'handrail'
  const browser = `${name}-browser`
  const kept = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const
  return {
    name,
    browser,
    change(reply, change) {
      if (change === 'clear') return void reply.clearCookie(name, kept)
      reply.setCookie(name, change.value, { ...kept, maxAge: change.seconds })
      reply.setCookie(browser, change.browser.value, { ...kept, maxAge: change.browser.seconds })
    },
  }
}

function serveApi(app: FastifyInstance, api: Api, jar: CookieJar): void {
  app.post('/api/:name', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    if (isFromElsewhere(request)) return sendProblem(reply, 403, 'from-elsewhere')
    const { name } = request.params as { readonly name: string }
    const answer = await api({
      name,
      body: request.body,
      requestId: oneOf(request.headers['x-handrail-request']),
      cookie: request.cookies[jar.name],
      browser: request.cookies[jar.browser],
      agency: oneOf(request.headers['x-handrail-agency']),
      believed: oneOf(request.headers['x-handrail-staff']),
      after: oneOf(request.headers['x-handrail-after']),
      address: request.ip,
      agent: request.headers['user-agent'],
    })
    sendAnswer(reply, answer, jar)
    return reply
  })
}

function sendAnswer(
  reply: FastifyReply,
  { status, body, cookie, retryAfter }: ApiReply,
  jar: CookieJar,
): void {
  if (cookie) jar.change(reply, cookie)
  if (retryAfter !== undefined) reply.header('retry-after', retryAfter)
  reply
    .code(status)
    .type(status === 200 ? JSON_TEXT : PROBLEM)
    .send(JSON.stringify(body))
}

/** Bodies of plain routes are read by the room itself, as they come. */
function serveRoutes(app: FastifyInstance, routes: readonly PlainRoute[], jar: CookieJar): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
  for (const { method, path, mostBytes, run } of routes) {
    app.route({
      method,
      url: path,
      ...(mostBytes !== undefined && { bodyLimit: mostBytes }),
      handler: async (request, reply) => {
        reply.header('cache-control', 'no-store')
        if (method !== 'GET' && isFromElsewhere(request)) return sendProblem(reply, 403, 'from-elsewhere')
        const answer = await run({
          parameters: request.params as Record<string, string>,
          query: request.query as Record<string, string>,
          headers: Object.fromEntries(
            Object.entries(request.headers).map(([name, value]) => [name, oneOf(value)]),
          ),
          cookie: request.cookies[jar.name],
          browser: request.cookies[jar.browser],
          address: request.ip,
          body: request.raw,
        })
        sendPlain(reply, answer, jar)
        return reply
      },
    })
  }
}

function sendPlain(reply: FastifyReply, { status, headers, body, cookie }: PlainReply, jar: CookieJar): void {
  if (cookie) jar.change(reply, cookie)
  reply.code(status).headers({ ...headers })
  reply.send(body)
}

/** Another site's page may not speak for whoever is signed in here. */
function isFromElsewhere(request: FastifyRequest): boolean {
  const site = oneOf(request.headers['sec-fetch-site'])
  return site !== undefined && site !== 'same-origin' && site !== 'none'
}

const oneOf = (header: string | string[] | undefined): string | undefined =>
  Array.isArray(header) ? header[0] : header

export function sendProblem(reply: FastifyReply, status: number, kind: string): void {
  reply.code(status).type(PROBLEM).header('cache-control', 'no-store').send(JSON.stringify({ kind }))
}
