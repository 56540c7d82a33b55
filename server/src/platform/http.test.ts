import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasPages, httpServer } from './http.ts'
import type { LogLine } from './log.ts'
import type { ApiCall } from './route.ts'

const folder = mkdtempSync(join(tmpdir(), 'handrail-http-'))
const pages = join(folder, 'dist')
const SCRIPT = 'console.log("a page")'
const lines: LogLine[] = []
const calls: ApiCall[] = []
const BEGUN = { value: 'session', seconds: 60, browser: { value: 'known', seconds: 600 } }
const served = (folder: string) => ({
  folder,
  api: async (call: ApiCall) => {
    calls.push(call)
    const cookie = call.name === 'signin.enter' ? { cookie: BEGUN } : {}
    return { status: 200, body: { answer: call.name }, ...cookie }
  },
  routes: [],
  ready: async () => 'ready',
  secure: false,
  proxies: [],
})
const server = httpServer(served(pages), (line) => lines.push(line), true)
let port = 0

beforeAll(async () => {
  for (const name of ['es', 'assets', 'with/es']) mkdirSync(join(pages, name), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'not for you')
  writeFileSync(join(pages, '.hidden'), 'not for you')
  writeFileSync(join(pages, 'index.html'), '<html lang="en">English')
  writeFileSync(join(pages, 'es/index.html'), '<html lang="es">Español')
  writeFileSync(join(pages, 'with/index.html'), '<html lang="en">Send')
  writeFileSync(join(pages, 'with/es/index.html'), '<html lang="es">Enviar')
  writeFileSync(join(pages, 'favicon.svg'), '<svg/>')
  writeFileSync(join(pages, 'assets/page-1a2b.js'), SCRIPT)
  writeFileSync(join(pages, 'assets/page-1a2b.js.gz'), gzipSync(SCRIPT))
  port = await server.listen('127.0.0.1', 0)
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

const get = (path: string, init: RequestInit = {}) =>
  fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', ...init })

/** Sends bytes as they are, since fetch mends an address before it sends it. */
function raw(request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(request))
    socket.setTimeout(5000, () => socket.destroy(new Error('no answer')))
    socket.on('data', (data) => {
      answer += data.toString()
    })
    socket.on('end', () => resolve(answer))
    socket.on('error', reject)
  })
}
const rawGet = (target: string) => raw(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)
const statusIn = (answer: string) => Number(answer.split(' ')[1])

describe('a call of the API', () => {
  const call = (name: string, { on = port, headers = {} }: { on?: number; headers?: object } = {}) =>
    fetch(`http://127.0.0.1:${on}/api/${name}`, {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json', ...headers },
    })

  it('that begins a session sets its cookie and the one by which the browser is known again', async () => {
    const reply = await call('signin.enter')
    expect(reply.headers.getSetCookie()).toEqual([
      'handrail=session; Max-Age=60; Path=/; HttpOnly; SameSite=Lax',
      'handrail-browser=known; Max-Age=600; Path=/; HttpOnly; SameSite=Lax',
    ])
    await call('signin.enter', { headers: { cookie: 'handrail-browser=known; other=1' } })
    expect(calls.at(-1)).toMatchObject({ browser: 'known', cookie: undefined })
  })

  it('over https binds both cookies to this host', async () => {
    const other = httpServer({ ...served(pages), secure: true }, (line) => lines.push(line), false)
    const on = await other.listen('127.0.0.1', 0)
    const cookies = (await call('signin.enter', { on })).headers.getSetCookie()
    await other.close()
    expect(cookies).toEqual([
      expect.stringMatching(/^__Host-handrail=.*; Secure/),
      expect.stringMatching(/^__Host-handrail-browser=.*; Secure/),
    ])
  })

  it('comes from where a proxy on this machine says, past everything that somebody further away claims', async () => {
    await call('any.thing', { headers: { 'x-forwarded-for': '198.51.100.66, 203.0.113.7' } })
    expect(calls.at(-1)).toMatchObject({ address: '203.0.113.7' })
    await call('any.thing')
    expect(calls.at(-1)).toMatchObject({ address: '127.0.0.1' })
  })

  it('comes from where a proxy of the settings was told that it does', async () => {
    const behind = { ...served(pages), proxies: ['203.0.113.0/24'] }
    const other = httpServer(behind, (line) => lines.push(line), false)
    const on = await other.listen('127.0.0.1', 0)
    await call('any.thing', { on, headers: { 'x-forwarded-for': '198.51.100.66, 203.0.113.7' } })
    await other.close()
    expect(calls.at(-1)).toMatchObject({ address: '198.51.100.66' })
  })
})

describe('the pages on which somebody without an account sends something', () => {
  it.each(['/send', '/status', '/with/refer'])(
    '%s may ask this server alone, and no browser keeps it',
    async (path) => {
      const answer = await get(path)
      expect(answer.status).toBe(200)
      expect(await answer.text()).toContain('Send')
      expect(answer.headers.get('cache-control')).toBe('no-store')
      const policy = answer.headers.get('content-security-policy')
      expect(policy).toContain("connect-src 'self'")
      expect(policy).toContain("form-action 'none'")
    },
  )

  it.each([
    ['/status', 'es-MX,es;q=0.9,en;q=0.8', 'Enviar'],
    ['/status', 'en', 'Send'],
    ['/status?lang=es', 'en', 'Enviar'],
    ['/send?lang=en', 'es', 'Send'],
    ['/with/refer?lang=fr', 'es', 'Enviar'],
  ])('%s for a browser that asks for %s is in that language', async (path, accepted, shown) => {
    const answer = await get(path, { headers: { 'accept-language': accepted } })
    expect(await answer.text()).toContain(shown)
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it.each([
    ['/es/status', '/status?lang=es'],
    ['/en/send', '/send?lang=en'],
    ['/es/with/refer?agency=a%26b', '/with/refer?agency=a%26b&lang=es'],
    ['/es/status?lang=en', '/status?lang=es'],
    ['/refer', '/with/refer'],
    ['/es/refer', '/with/refer?lang=es'],
  ])('%s is the page in the language that stands before it', async (path, led) => {
    const answer = await get(path, { redirect: 'manual' })
    expect(answer.status).toBe(302)
    expect(answer.headers.get('location')).toBe(led)
  })

  it('leads nobody away from here, whatever stands in the address', async () => {
    for (const path of ['/es/with/..//elsewhere.example', '/es//elsewhere.example/status']) {
      expect((await get(path, { redirect: 'manual' })).status).toBe(404)
    }
  })

  it('leaves the promise of the navigator as it is', async () => {
    expect((await get('/en')).headers.get('content-security-policy')).toContain("connect-src 'none'")
  })
})

describe('the pages', () => {
  it.each([
    ['/', 'en-US,en;q=0.9', 'English', 'en'],
    ['/', 'es-MX,es;q=0.9,en;q=0.8', 'Español', 'es'],
    ['/', 'fr', 'English', 'en'],
    ['/?from=card', 'es', 'Español', 'es'],
    ['/en', 'es', 'English', 'en'],
    ['/es', 'en', 'Español', 'es'],
    ['/es/', 'en', 'Español', 'es'],
  ])('answers %s to a browser that speaks %s in the right language', async (path, language, text, tag) => {
    const answer = await get(path, { headers: { 'accept-language': language } })
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain(text)
    expect(answer.headers.get('content-language')).toBe(tag)
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(answer.headers.get('cache-control')).toBe('no-cache')
  })

  it('tells caches that the first page depends on the language, and the others not', async () => {
    expect((await get('/')).headers.get('vary')).toMatch(/accept-language/)
    expect((await get('/es')).headers.get('vary')).not.toMatch(/accept-language/)
  })

  it('keeps hashed files for a year and asks again for the others', async () => {
    expect((await get('/assets/page-1a2b.js')).headers.get('cache-control')).toBe(
      'public, max-age=31536000, immutable',
    )
    expect((await get('/favicon.svg')).headers.get('cache-control')).toBe('no-cache')
  })

  it('sends the compressed twin to a browser that takes it', async () => {
    const small = await get('/assets/page-1a2b.js', { headers: { 'accept-encoding': 'gzip' } })
    expect(small.headers.get('content-encoding')).toBe('gzip')
    expect(small.headers.get('vary')).toBe('accept-encoding')
    expect(small.headers.get('content-type')).toMatch(/^(text|application)\/javascript; charset=utf-8$/)
    expect(await small.text()).toBe(SCRIPT)
    const plain = await get('/assets/page-1a2b.js', { headers: { 'accept-encoding': 'identity' } })
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(await plain.text()).toBe(SCRIPT)
  })

  it('says that a page did not change', async () => {
    const tag = (await get('/en')).headers.get('etag') ?? ''
    // Not with fetch: it asks for a fresh answer as soon as it sees this header.
    const answer = await raw(
      `GET /en HTTP/1.1\r\nHost: x\r\nConnection: close\r\nIf-None-Match: ${tag}\r\n\r\n`,
    )
    expect(statusIn(answer)).toBe(304)
  })

  it('answers HEAD like GET without the page', async () => {
    const answer = await get('/en', { method: 'HEAD' })
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe('')
  })

  it('says that it is well', async () => {
    const answer = await get('/healthz')
    expect(await answer.json()).toEqual({ status: 'ok' })
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it('knows when there are no pages', () => {
    expect(hasPages(pages)).toBe(true)
    expect(hasPages(folder)).toBe(false)
  })
})

describe('every answer', () => {
  it.each([
    ['GET', '/'],
    ['GET', '/es'],
    ['HEAD', '/'],
    ['GET', '/assets/page-1a2b.js'],
    ['GET', '/healthz'],
    ['GET', '/not-here'],
    ['POST', '/'],
    ['GET', '/%zz'],
  ])('to %s %s carries the same promises to the browser, and no cookie', async (method, path) => {
    const { headers } = await get(path, { method })
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'none'; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'; worker-src 'none'",
    )
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(headers.get('permissions-policy')).toMatch(/camera=\(\).*geolocation=\(\).*microphone=\(\)/)
    expect(headers.get('strict-transport-security')).toBeNull()
    expect(headers.get('set-cookie')).toBeNull()
    expect(headers.get('server')).toBeNull()
    expect(headers.get('x-powered-by')).toBeNull()
  })
})

describe('what is not here', () => {
  it('gets a page in both languages with crisis help and a way back', async () => {
    const answer = await get('/wp-login.php?user=me')
    const page = await answer.text()
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    for (const part of [
      'This page is not here',
      'Esta página no está aquí',
      'tel:988',
      'tel:911',
      'href="/es"',
      'href="/en"',
    ]) {
      expect(page).toContain(part)
    }
    expect(page).not.toContain('wp-login')
  })

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('cannot be changed with %s', async (method) => {
    const init =
      method === 'OPTIONS'
        ? { method }
        : { method, body: '{', headers: { 'content-type': 'application/json' } }
    const known = await get('/en', init)
    expect(known.status).toBe(405)
    expect(known.headers.get('allow')).toBe('GET, HEAD')
    expect((await get('/nowhere', init)).status).toBe(404)
  })

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/assets/%2e%2e/%2e%2e/secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/..%00/secret.txt',
    '/%00',
    '/%zz',
    '/%',
    '/%ff%fe',
    '//secret.txt',
    '/.hidden',
    '/assets',
    '/assets/',
    '/assets/page-1a2b.js.gz',
    '/es/index.html/',
    '/constructor',
    '/__proto__',
    'http://elsewhere.example/secret.txt',
  ])('is refused, whatever the address looks like: %s', async (target) => {
    const answer = await rawGet(target)
    expect(statusIn(answer)).toBeGreaterThanOrEqual(400)
    expect(statusIn(answer)).toBeLessThan(500)
    expect(answer).not.toContain('not for you')
  })

  it.each([
    ['a', 10_000],
    ['%41', 3_000],
    ['a/', 4_000],
    ['../', 3_000],
  ])('is refused when it is long: /%s, %d times', async (part, times) => {
    expect(statusIn(await rawGet(`/${part.repeat(times)}`))).toBe(404)
  })

  it.each([
    ['an address without end', `GET /${'a'.repeat(100_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 431],
    ['a header without end', `GET / HTTP/1.1\r\nHost: x\r\nX-A: ${'a'.repeat(100_000)}\r\n\r\n`, 431],
    ['something that is not HTTP', 'hello\r\n\r\n', 400],
    ['a method that nobody knows', 'FROB / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 400],
    ['a method that is a trap', 'TRACE / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 405],
    ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    [
      'two lengths',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
  ])('is refused: %s', async (_what, request, status) => {
    expect(statusIn(await raw(request))).toBe(status)
  })
})

describe('the log', () => {
  it('has no address, no question and no program of a person in it', async () => {
    lines.length = 0
    await get('/en?name=Ana', { headers: { 'user-agent': 'Ana-phone', referer: 'http://ana.example/' } })
    await get('/secret-of-ana?x=1')
    expect(lines).toEqual([
      { event: 'request', method: 'GET', route: '/en', status: 200, ms: expect.any(Number) },
      { event: 'request', method: 'GET', route: 'none', status: 404, ms: expect.any(Number) },
    ])
    expect(JSON.stringify(lines)).not.toMatch(/ana|127\.0\.0\.1/i)
  })

  it('says nothing about requests unless asked to', async () => {
    const quiet: LogLine[] = []
    const other = httpServer(served(pages), (line) => quiet.push(line), false)
    const at = await other.listen('127.0.0.1', 0)
    await fetch(`http://127.0.0.1:${at}/en`)
    await other.close()
    expect(quiet).toEqual([])
  })

  it('fails with the code of the operating system when the port is taken', async () => {
    const other = httpServer(served(pages), () => {}, false)
    await expect(other.listen('127.0.0.1', port)).rejects.toMatchObject({ code: 'EADDRINUSE' })
    await other.close()
  })
})
