import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Reply } from '../door/reply.ts'
import { keeper } from './keeper.ts'

type Sent = Reply<{ readonly version: number }>
type Leaves = { readonly requestId: string; readonly after: readonly string[] }

/** A server that keeps one piece. It takes the version that it has, or that one's own changes before have made. */
function desk() {
  let at = { version: 0, value: '' }
  const made = new Map<string, number>()
  return {
    at: () => at,
    write: (value: string) => {
      at = { version: at.version + 1, value }
    },
    take(version: number, value: string, { requestId, after }: Leaves): Sent {
      const from = Math.max(version, ...after.map((one) => made.get(one) ?? 0))
      if (from !== at.version) return { kind: 'refused', code: 'stale', figures: {}, current: at }
      at = { version: from + 1, value }
      made.set(requestId, at.version)
      return { kind: 'done', answer: { version: at.version } }
    },
  }
}

const theirs = (current: unknown) => current as { readonly version: number; readonly value: string }
const readAgain = async () => {}

/** A line on which each request arrives, and is answered or not, when the test says so. */
function line(server: ReturnType<typeof desk>) {
  const waiting: ((how: 'heard' | 'unheard' | 'lost') => void)[] = []
  return {
    send: (version: number, value: string, leaves: Leaves) =>
      new Promise<Sent>((answer) =>
        waiting.push((how) => {
          const sent = how === 'lost' ? undefined : server.take(version, value, leaves)
          answer(sent && how === 'heard' ? sent : { kind: 'offline' })
        }),
      ),
    async arrive(n = 0, how: 'heard' | 'unheard' | 'lost' = 'heard') {
      waiting.splice(n, 1)[0]?.(how)
      await vi.advanceTimersByTimeAsync(0)
    },
    count: () => waiting.length,
  }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const begin = { version: 0, value: '' }

test('words are saved a breath after the last key, one saving after the other', async () => {
  const server = desk()
  const { send, arrive, count } = line(server)
  const piece = keeper(begin, { send, theirs, readAgain })
  piece.change(() => 'A grief')
  await vi.advanceTimersByTimeAsync(600)
  piece.change(() => 'A grief with no')
  await vi.advanceTimersByTimeAsync(699)
  expect(count()).toBe(0)
  await vi.advanceTimersByTimeAsync(1)
  piece.change(() => 'A grief with no place')
  await vi.advanceTimersByTimeAsync(5_000)
  expect(count()).toBe(1)
  await arrive()
  expect(server.at()).toEqual({ version: 1, value: 'A grief with no' })
  await arrive()
  expect(server.at()).toEqual({ version: 2, value: 'A grief with no place' })
  expect(piece.now()).toMatchObject({ version: 2, keeping: 'saved', isDirty: false })
})

test('a page that closes while older words are on their way sends the newer ones at once', async () => {
  const server = desk()
  const { send, arrive, count } = line(server)
  const piece = keeper(begin, { send, theirs, readAgain })
  piece.change(() => 'A grief')
  piece.save()
  piece.change(() => 'A grief with no place')
  piece.close()
  piece.close()
  expect(count()).toBe(2)
  await arrive()
  await arrive()
  expect(server.at()).toEqual({ version: 2, value: 'A grief with no place' })
  expect(piece.now()).toMatchObject({ version: 2, keeping: 'saved', conflict: undefined })
})

test('older words that arrive after newer ones change nothing, and nobody is told of a conflict', async () => {
  const server = desk()
  const { send, arrive } = line(server)
  const piece = keeper(begin, { send, theirs, readAgain })
  piece.change(() => 'one')
  piece.save()
  piece.change(() => 'two')
  piece.close()
  await arrive(1)
  await arrive()
  expect(server.at().value).toBe('two')
  expect(piece.now()).toMatchObject({ keeping: 'saved', conflict: undefined })
})

test('one’s own words whose answer was lost are no conflict with the next', async () => {
  const server = desk()
  const { send, arrive } = line(server)
  const piece = keeper(begin, { send, theirs, readAgain })
  piece.change(() => 'one')
  piece.save()
  await arrive(0, 'unheard')
  expect(piece.now().keeping).toBe('kept')
  piece.change(() => 'one and two')
  piece.save()
  await arrive()
  expect(server.at()).toEqual({ version: 2, value: 'one and two' })
  expect(piece.now()).toMatchObject({ version: 2, keeping: 'saved', conflict: undefined })
})

test('a page that closes writes over nobody, although its older words were refused', async () => {
  const server = desk()
  const { send, arrive } = line(server)
  const piece = keeper(begin, { send, theirs, readAgain })
  piece.change(() => 'one')
  piece.save()
  piece.change(() => 'two')
  piece.close()
  server.write('theirs')
  await arrive()
  await arrive()
  expect(server.at().value).toBe('theirs')
  expect(piece.now()).toMatchObject({ value: 'two', keeping: 'kept', conflict: { value: 'theirs' } })
})

test('what somebody else saved meanwhile is shown, and either may stay', async () => {
  for (const keeps of ['keepMine', 'keepTheirs'] as const) {
    const server = desk()
    const { send, arrive } = line(server)
    const piece = keeper(begin, { send, theirs, readAgain })
    server.write('theirs')
    piece.change(() => 'mine')
    piece.save()
    await arrive()
    expect(piece.now()).toMatchObject({
      value: 'mine',
      keeping: 'kept',
      conflict: { version: 1, value: 'theirs' },
    })
    piece[keeps]()
    await arrive()
    expect(server.at().value).toBe(keeps === 'keepMine' ? 'mine' : 'theirs')
    expect(piece.now()).toMatchObject({ value: server.at().value, keeping: 'saved', conflict: undefined })
  }
})

test('words from elsewhere come in only while nothing of one’s own waits', async () => {
  const server = desk()
  const { send, arrive } = line(server)
  const piece = keeper(begin, { send, theirs, readAgain })
  piece.hear({ version: 3, value: 'heard' })
  expect(piece.now().value).toBe('heard')
  piece.change(() => 'mine')
  piece.hear({ version: 4, value: 'heard later' })
  expect(piece.now().value).toBe('mine')
  piece.save()
  await arrive()
  expect(piece.now().conflict).toBeDefined()
})

const STEPS = [
  'type',
  'pause',
  'close',
  'arrive',
  'arrive last',
  'arrive unheard',
  'lose',
  'back on line',
  'another writes',
] as const

test('whatever the line does, the last words are saved once it answers, and another’s are never written over', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...STEPS), { maxLength: 40 }), async (steps) => {
      const server = desk()
      const { send, arrive, count } = line(server)
      const piece = keeper(begin, { send, theirs, readAgain })
      let words = 0
      let isAlone = true
      for (const step of steps) {
        if (step === 'type') {
          words += 1
          piece.change(() => `${words}`)
        }
        if (step === 'pause') await vi.advanceTimersByTimeAsync(700)
        if (step === 'close') piece.close()
        if (step === 'arrive') await arrive()
        if (step === 'arrive last') await arrive(-1)
        if (step === 'arrive unheard') await arrive(0, 'unheard')
        if (step === 'lose') await arrive(0, 'lost')
        if (step === 'back on line') piece.save()
        if (step === 'another writes') {
          server.write('theirs')
          isAlone = false
        }
      }
      for (let left = 0; left < 8; left += 1) {
        while (count() > 0) await arrive()
        piece.save()
      }
      const { isDirty, value, conflict } = piece.now()
      if (isAlone) {
        expect({ isDirty, conflict }).toEqual({ isDirty: false, conflict: undefined })
        expect(server.at().value).toBe(words === 0 ? '' : `${words}`)
      } else {
        expect(server.at().value).toBe('theirs')
        if (isDirty) expect({ value, conflict }).toEqual({ value: `${words}`, conflict: server.at() })
      }
    }),
    { numRuns: 1_000 },
  )
})
