import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Smtp, startSmtp } from '../testing/smtp.ts'
import { type Letter, NotCarried } from './carrier.ts'
import { mailCarrier } from './mail-carrier.ts'
import { outboxCarrier } from './outbox-carrier.ts'
import { textCarrier } from './text-carrier.ts'

const letter: Letter = {
  id: '01900000-0000-7000-8000-000000000001',
  to: 'sam@example.org',
  subject: 'Un recordatorio',
  text: 'Hola Ana. Nos vemos el miércoles.\n.\nQUIT',
}
const why = async (work: Promise<unknown>): Promise<NotCarried> => {
  const failure = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(failure instanceof NotCarried)) throw new Error(`Not refused: ${String(failure)}`)
  return failure
}

describe('e-mail', () => {
  let smtp: Smtp
  beforeAll(async () => {
    smtp = await startSmtp()
  })
  afterAll(() => smtp.stop())
  beforeEach(() => smtp.refuse(undefined))
  const from = 'office@agency.example'
  const carrier = (url = smtp.url) => mailCarrier({ url, from })

  test('arrives as it was written, under an id that is the same each time', async () => {
    const sent = [await carrier().carry(letter), await carrier().carry(letter)]
    expect(sent[0]).toEqual(sent[1])
    const [one, two] = smtp.arrived.splice(0)
    expect(one?.to).toEqual(['sam@example.org'])
    expect(one?.source).toContain(`Message-ID: <${letter.id}@agency.example>`)
    expect(two?.source).toContain(`Message-ID: <${letter.id}@agency.example>`)
    expect(one?.source).toMatch(/content-type: text\/plain; charset=utf-8/i)
    expect(one?.source).toMatch(/auto-submitted: auto-generated/i)
    expect(one?.source).toContain('mi=C3=A9rcoles')
    expect(one?.source).not.toMatch(/text\/html|X-Mailer/i)
  })

  test('a line end in a subject makes no header, and a comma in an address no second letter', async () => {
    await carrier().carry({ ...letter, subject: 'Hello\r\nBcc: other@example.org' })
    const odd = await why(carrier().carry({ ...letter, to: '"a, other@example.org"@example.org' }))
    expect(odd.forGood).toBe(true)
    const [one, ...more] = smtp.arrived.splice(0)
    expect(one?.to).toEqual(['sam@example.org'])
    expect(one?.source).not.toMatch(/^Bcc:/im)
    expect(more).toEqual([])
  })

  test.each([
    [451, false],
    [550, true],
  ])('a server that answers %i is taken at its word', async (code, forGood) => {
    smtp.refuse(code)
    const failure = await why(carrier().carry(letter))
    expect(failure).toMatchObject({ forGood, code: `EENVELOPE ${code}` })
    expect(String(failure)).not.toMatch(/sam@|Not now/)
  })

  test('a wrong password and a server that is not there may be mended, and no word of either is told', async () => {
    for (const url of [smtp.url.replace('p%40ss', 'wrong'), 'smtp://me:secret@127.0.0.1:9?tls=none']) {
      const failure = await why(carrier(url).carry(letter))
      expect(failure.forGood).toBe(false)
      expect(String(failure)).not.toMatch(/wrong|secret|sam@/)
    }
  })

  test('a server without TLS gets neither the password nor the letter, unless the setting says so', async () => {
    const failure = await why(carrier(smtp.url.replace('?tls=none', '')).carry(letter))
    expect(failure.forGood).toBe(false)
    expect(smtp.arrived).toEqual([])
  })
})

describe('a text message', () => {
  let asked: { body: unknown; headers: IncomingHttpHeaders }[] = []
  let answer = { status: 200, body: '{"id":"abc"}' }
  const server = createServer((request, reply) => {
    let body = ''
    request.on('data', (part) => {
      body += String(part)
    })
    request.on('end', () => {
      asked.push({ body: JSON.parse(body), headers: request.headers })
      reply.writeHead(answer.status, { location: 'http://127.0.0.1:9/' }).end(answer.body)
    })
  })
  let url = ''
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const address = server.address()
    url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/send`
  })
  afterAll(() => new Promise((done) => server.close(done)))
  beforeEach(() => {
    asked = []
    answer = { status: 200, body: '{"id":"abc"}' }
  })
  const text = { ...letter, to: '+15125550134' }
  const carry = () => textCarrier({ url, token: 'a token' }).carry(text)

  test('is handed over with its key, and the name that the provider gave it comes back', async () => {
    expect(await carry()).toEqual({ provider: 'abc' })
    expect(asked[0]?.body).toEqual({ id: letter.id, to: '+15125550134', text: letter.text })
    expect(asked[0]?.headers).toMatchObject({ 'idempotency-key': letter.id, authorization: 'Bearer a token' })
  })

  test('is handed over also when the provider gives no name', async () => {
    answer = { status: 202, body: 'ok' }
    expect(await carry()).toEqual({ provider: null })
  })

  test.each([
    [400, true],
    [404, true],
    [401, false],
    [429, false],
    [500, false],
    [503, false],
    [302, false],
  ])('that is answered with %i', async (status, forGood) => {
    answer = { status, body: 'The number +15125550134 is wrong.' }
    const failure = await why(carry())
    expect(failure.forGood).toBe(forGood)
    expect(String(failure)).not.toContain('5125550134')
  })

  test('waits when the provider is not there', async () => {
    expect(
      await why(textCarrier({ url: 'http://127.0.0.1:9/', token: undefined }).carry(text)),
    ).toMatchObject({
      forGood: false,
    })
  })
})

test('without a provider a message lies in the outbox, for this account alone, once however often it is sent', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-outbox-'))
  const said: string[] = []
  const carrier = outboxCarrier(join(folder, 'outbox'), (line) => said.push(line))
  await carrier.carry(letter)
  await carrier.carry(letter)
  const [file = '', ...more] = readdirSync(join(folder, 'outbox'))
  expect(more).toEqual([])
  expect(statSync(join(folder, 'outbox', file)).mode & 0o777).toBe(0o600)
  expect(statSync(join(folder, 'outbox')).mode & 0o777).toBe(0o700)
  expect(readFileSync(join(folder, 'outbox', file), 'utf8')).toBe(
    `To: sam@example.org\nSubject: Un recordatorio\n\n${letter.text}\n`,
  )
  expect(said.join('')).not.toMatch(/sam@|Ana|recordatorio/)
  rmSync(folder, { recursive: true, force: true })
})
