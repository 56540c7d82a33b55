import { operation, query } from '@handrail/care'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { openDoor } from './door.ts'

const answer = z.strictObject({ person: z.string() })
const ask = query({
  name: 'people.look',
  needs: { signedIn: 'test' },
  input: z.strictObject({ text: z.string() }),
  answer,
})
const open = query({ name: 'signin.look', needs: { anyone: 'test' }, input: z.strictObject({}), answer })

const REQUEST = { requestId: '0190a0b0-0000-4000-8000-000000000001' }

function answering(status: number, body: unknown, headers: Record<string, string> = {}) {
  const asked: Request[] = []
  const door = openDoor({
    agency: () => 'river-county',
    believed: (asked) => (asked === open.name ? undefined : 'ines'),
    fetch: async (address, options) => {
      asked.push(new Request(new URL(String(address), 'http://localhost'), options))
      return new Response(JSON.stringify(body), { status, headers })
    },
  })
  return { door, asked }
}

describe('the browser’s side of the door', () => {
  test('posts the input with its request id to the name of what is asked', async () => {
    const { door, asked } = answering(200, { answer: { person: 'p' } })
    expect(await door.pass(ask, { text: 'Ada' }, REQUEST)).toEqual({ kind: 'done', answer: { person: 'p' } })
    const [request] = asked
    expect(request?.url).toBe('http://localhost/api/people.look')
    expect(request?.headers.get('x-handrail-request')).toBe(REQUEST.requestId)
    expect(await request?.json()).toEqual({ text: 'Ada' })
  })

  test('names the agency only for what is asked before somebody signs in', async () => {
    const { door, asked } = answering(200, { answer: { person: 'p' } })
    await door.pass(open, {}, REQUEST)
    await door.pass(ask, { text: '' }, REQUEST)
    expect(asked.map(({ headers }) => headers.get('x-handrail-agency'))).toEqual(['river-county', null])
  })

  test('says whom the page believes to be signed in, or whose words these are', async () => {
    const { door, asked } = answering(200, { answer: { person: 'p' } })
    await door.pass(ask, { text: '' }, REQUEST)
    await door.pass(ask, { text: '' }, { ...REQUEST, staff: 'dana' })
    await door.pass(open, {}, REQUEST)
    expect(asked.map(({ headers }) => headers.get('x-handrail-staff'))).toEqual(['ines', 'dana', null])
  })

  test('an operation is asked in the same way as a query', async () => {
    const keep = operation({
      name: 'people.keep',
      needs: { signedIn: 'test' },
      input: z.strictObject({}),
      answer: z.null(),
      decide: () => ({ refused: 'never' }),
    })
    const { door } = answering(200, { answer: null })
    expect(await door.pass(keep, {}, REQUEST)).toEqual({ kind: 'done', answer: null })
  })

  test.each([
    [401, { kind: 'not-signed-in' }, { kind: 'not-signed-in' }],
    [401, { kind: 'somebody-else' }, { kind: 'somebody-else' }],
    [403, { kind: 'not-allowed' }, { kind: 'not-allowed' }],
    [404, { kind: 'not-found' }, { kind: 'not-found' }],
    [503, { kind: 'away' }, { kind: 'away' }],
    [500, { kind: 'fault' }, { kind: 'fault' }],
    [502, '<html>', { kind: 'away' }],
    [413, undefined, { kind: 'fault' }],
  ])('status %s is told as what it is', async (status, body, told) => {
    expect(await answering(status, body).door.pass(ask, { text: '' }, REQUEST)).toEqual(told)
  })

  test('a refusal comes with its figures and, after a stale edit, with the record as it is', async () => {
    const body = { kind: 'refused', refusal: { refused: 'changed-meanwhile' }, current: { version: 4 } }
    expect(await answering(409, body).door.pass(ask, { text: '' }, REQUEST)).toEqual({
      kind: 'refused',
      code: 'changed-meanwhile',
      figures: {},
      current: { version: 4 },
    })
  })

  test('problems come with their fields', async () => {
    const problems = [{ field: 'text', code: 'too-big', accepted: { atMost: 3, of: 'string' } }]
    expect(
      await answering(422, { kind: 'problems', problems }).door.pass(ask, { text: '' }, REQUEST),
    ).toEqual({
      kind: 'problems',
      problems,
    })
  })

  test('says how long to wait after too many tries', async () => {
    const { door } = answering(429, {}, { 'retry-after': '30' })
    expect(await door.pass(ask, { text: '' }, REQUEST)).toEqual({ kind: 'slow-down', after: 30 })
  })

  test('a server that is not reached is told as no signal', async () => {
    const door = openDoor({
      agency: () => undefined,
      believed: () => undefined,
      fetch: async () => Promise.reject(new TypeError('offline')),
    })
    expect(await door.pass(ask, { text: '' }, REQUEST)).toEqual({ kind: 'offline' })
  })
})
