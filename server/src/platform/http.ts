import { existsSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { join } from 'node:path'
import { fastifyStatic } from '@fastify/static'
import { type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from 'fastify'
import { stopwatch } from './clock.ts'
import { sendProblem, serveCalls } from './http-api.ts'
import { isPageLanguage, PAGE_LANGUAGES, type PageLanguage, preferredLanguage } from './languages.ts'
import { faultLine, type Log } from './log.ts'
import { type Message, messagePage, statusOf } from './message-page.ts'
import { type Api, AWAY_SECONDS, type PlainRoute } from './route.ts'
import {
  KEEP_SECURITY_HEADERS,
  KEEP_WORKER_HEADERS,
  OUTSIDE_SECURITY_HEADERS,
  SECURITY_HEADERS,
  STAFF_SECURITY_HEADERS,
} from './security-headers.ts'
import { DatabaseAway } from './transaction.ts'

const PAGES: Readonly<Record<PageLanguage, string>> = { en: 'index.html', es: 'es/index.html' }
const STAFF_PAGE = 'staff/index.html'
/** Where people without an account send something, or see how it stands. */
const OUTSIDE_PAGES: Readonly<Record<PageLanguage, string>> = {
  en: 'with/index.html',
  es: 'with/es/index.html',
}
const READ_ONLY = 'GET, HEAD'
const HTML = 'text/html; charset=utf-8'
const A_YEAR = 'public, max-age=31536000, immutable'
/** Kept, but asked about each time, so that a new version shows at once. */
const ASK_AGAIN = 'no-cache'
/** Nobody needs this long to send a question without a body. */
const HEADERS_TIMEOUT = 30_000
/** A photo of a paper, over a slow phone. */
const REQUEST_TIMEOUT = 300_000

/** How long a browser keeps a file. Of a page on which somebody sends something, the next one at the device finds nothing. */
function keptFor(path: string, folder: string): string {
  if (path.startsWith(join(folder, 'assets'))) return A_YEAR
  return Object.values(OUTSIDE_PAGES).some((page) => path === join(folder, page)) ? 'no-store' : ASK_AGAIN
}

/** True when the pages are there to be served. */
export function hasPages(folder: string): boolean {
  return Object.values(PAGES).every((page) => existsSync(join(folder, page)))
}

export interface HttpServer {
  /** Begins to listen, and answers with the port. Fails with the code of the operating system. */
  readonly listen: (host: string, port: number) => Promise<number>
  /** Takes no new requests and waits for those under way. */
  readonly close: () => Promise<void>
}

/** What the server serves. */
export interface Served {
  /** The folder of the built pages. */
  readonly folder: string
  readonly api: Api
  readonly routes: readonly PlainRoute[]
  /** `ready` when requests can be answered now; else what is in the way. */
  readonly ready: () => Promise<string>
  /** Cookies only over https, as the public address says. */
  readonly secure: boolean
  /** Proxies beside this machine's own that may say where a request came from: addresses and networks. */
  readonly proxies: readonly string[]
}

/** The HTTP side of Handrail: public pages that store nothing and set no cookie, the staff page, and the API. */
export function httpServer(
  { folder, api, routes, ready, secure, proxies }: Served,
  log: Log,
  logsRequests: boolean,
): HttpServer {
  const app = fastify({
    logger: false,
    // Where a request came from is asked of a proxy in front, and of nobody else: limits are counted by it.
    trustProxy: ['loopback', ...proxies],
    http: { headersTimeout: HEADERS_TIMEOUT },
    requestTimeout: REQUEST_TIMEOUT,
    frameworkErrors: (_failure, _request, reply: FastifyReply) => {
      reply.headers(SECURITY_HEADERS)
      sendMessage(reply, 'bad-request')
    },
    clientErrorHandler: refuseConnection,
  })
  if (logsRequests) logRequests(app, log)
  guard(app)
  app.setErrorHandler((failure, request, reply) => answerFailure(failure, request, reply, log))
  app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    globIgnore: ['**/*.html', '**/*.br', '**/*.gz'],
    preCompressed: true,
    acceptRanges: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', keptFor(path, folder))
      if (path.startsWith(join(folder, 'keep', 'worker.js'))) reply.headers(KEEP_WORKER_HEADERS)
    },
  })
  servePages(app, ready)
  serveCalls(app, { api, routes, secure })
  return {
    listen: async (host, port) => {
      await app.listen({ host, port })
      return portOf(app)
    },
    close: () => app.close(),
  }
}

/** What is true of every answer, and the answer where there is nothing to answer with. */
function guard(app: FastifyInstance): void {
  const served = new Set<string>()
  app.addHook('onRoute', ({ url }) => {
    served.add(url)
  })
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(SECURITY_HEADERS)
    if (!request.is404) return done()
    const [path = ''] = request.url.split('?')
    if (path.startsWith('/api/')) return sendProblem(reply, 404, 'not-found')
    if (!served.has(path)) return sendMessage(reply, 'not-found')
    sendMessage(reply.header('allow', READ_ONLY), 'wrong-method')
  })
  // A file that was there at the start and is gone now.
  app.setNotFoundHandler((_request, reply) => sendMessage(reply, 'not-found'))
}

function servePages(app: FastifyInstance, ready: Served['ready']): void {
  app.get('/', (request, reply) =>
    sendPage(reply.header('vary', 'accept-language'), preferredLanguage(request.headers['accept-language'])),
  )
  for (const language of PAGE_LANGUAGES) {
    for (const path of [`/${language}`, `/${language}/`])
      app.get(path, (_request, reply) => sendPage(reply, language))
  }
  for (const path of ['/staff', '/staff/*']) {
    app.get(path, (_request, reply) =>
      reply.headers(STAFF_SECURITY_HEADERS).header('cache-control', ASK_AGAIN).sendFile(STAFF_PAGE),
    )
  }
  for (const path of ['/send', '/status', '/answer', '/mine', '/keep', '/keep/mine', '/with/*']) {
    app.get<{ Querystring: { lang?: unknown } }>(path, ({ query, headers }, reply) => {
      const { lang } = query
      const language = isPageLanguage(lang) ? lang : preferredLanguage(headers['accept-language'])
      return reply
        .headers(path.startsWith('/keep') ? KEEP_SECURITY_HEADERS : OUTSIDE_SECURITY_HEADERS)
        .header('vary', 'accept-language')
        .header('content-language', language)
        .sendFile(OUTSIDE_PAGES[language])
    })
  }
  // Whoever came from the pages of a language writes its sign before the address of these too.
  for (const path of ['/send', '/status', '/answer', '/mine', '/keep', '/with/refer']) {
    for (const language of PAGE_LANGUAGES) {
      app.get(`/${language}${path}`, ({ url }, reply) => reply.redirect(inLanguage(path, url, language)))
    }
  }
  // Said aloud on the phone, and typed as it was heard.
  app.get('/refer', (_request, reply) => reply.redirect(PROVIDER_FORM))
  for (const language of PAGE_LANGUAGES)
    app.get(`/${language}/refer`, ({ url }, reply) =>
      reply.redirect(inLanguage(PROVIDER_FORM, url, language)),
    )
  app.get('/readyz', async (_request, reply) => {
    const status = await ready()
    return reply
      .code(status === 'ready' ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status })
  })
  app.get('/healthz', (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }))
}

/** Where a provider or partner sends somebody. */
const PROVIDER_FORM = '/with/refer'

/** A page outside in a language: `/es/status` is `/status?lang=es`. What else was asked stays; what is behind a `#` never comes here. */
function inLanguage(path: string, url: string, language: PageLanguage): string {
  const asked = new URLSearchParams(url.split('?')[1])
  asked.set('lang', language)
  return `${path}?${asked}`
}

function sendPage(reply: FastifyReply, language: PageLanguage): FastifyReply {
  return reply.header('content-language', language).sendFile(PAGES[language])
}

function sendMessage(reply: FastifyReply, message: Message): void {
  reply.code(statusOf(message)).type(HTML).header('cache-control', 'no-store').send(messagePage(message))
}

function answerFailure(failure: unknown, request: FastifyRequest, reply: FastifyReply, log: Log): void {
  const status = failure instanceof Error && 'statusCode' in failure ? failure.statusCode : undefined
  if (failure instanceof DatabaseAway) {
    log(faultLine(failure))
    reply.header('retry-after', AWAY_SECONDS)
    if (isCall(request)) sendProblem(reply, 503, 'away')
    else sendMessage(reply, 'away')
    return
  }
  if (isCall(request)) {
    const known = typeof status === 'number' && status < 500
    if (!known) log(faultLine(failure))
    sendProblem(reply, known ? status : 500, known ? (API_FAILURES[status] ?? 'bad-request') : 'fault')
    return
  }
  if (typeof status === 'number' && status < 500) {
    sendMessage(reply, request.is404 || status === 404 ? 'not-found' : 'bad-request')
    return
  }
  log(faultLine(failure))
  sendMessage(reply, 'fault')
}

/** A program of ours asks, and reads the answer. Somebody who follows a link to a paper reads it themselves. */
const isCall = ({ url, headers }: FastifyRequest): boolean =>
  url.startsWith('/api/') && headers.accept?.includes('text/html') !== true

const API_FAILURES: Readonly<Record<number, string>> = { 413: 'too-large', 415: 'not-json' }

function logRequests(app: FastifyInstance, log: Log): void {
  const started = new WeakMap<ServerResponse, () => number>()
  app.addHook('onRequest', (_request, reply, done) => {
    started.set(reply.raw, stopwatch())
    done()
  })
  app.addHook('onResponse', (request, reply, done) => {
    log({
      event: 'request',
      method: request.method,
      route: request.is404 ? 'none' : (request.routeOptions.url ?? 'none'),
      status: reply.statusCode,
      ms: Math.round((started.get(reply.raw)?.() ?? 0) * 10) / 10,
    })
    done()
  })
}

/** What came is not HTTP, too long or too slow. There is no request to answer, only a connection to end. */
function refuseConnection(failure: Error & { readonly code?: string }, socket: Socket): void {
  if (failure.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const status =
    failure.code === 'HPE_HEADER_OVERFLOW'
      ? '431 Request Header Fields Too Large'
      : failure.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? '408 Request Timeout'
        : '400 Bad Request'
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

function portOf(app: FastifyInstance): number {
  const [first] = app.addresses() as AddressInfo[]
  return first?.port ?? 0
}
