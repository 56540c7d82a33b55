import { beforeEach, expect, test, vi } from 'vitest'
import type { Door } from '../door/door.ts'
import type { Reply } from '../door/reply.ts'
import { type Keeping, keeping } from './keeping.ts'
import { shelfFor } from './kept-here.ts'
import { sealOf } from './seal.ts'

/** The browser's storage, as far as drafts use it. */
function memory(): Storage {
  const held = new Map<string, string>()
  const storage = {
    get length() {
      return held.size
    },
    key: (n: number) => [...held.keys()][n] ?? null,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
    clear: () => held.clear(),
  }
  // `Object.keys` of a browser's storage gives what it holds.
  return new Proxy(storage, {
    ownKeys: () => [...held.keys()],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  })
}

const OF = { form: 'people.register' } as const
const DRAFT = '0190a0b0-0000-7000-8000-000000000001'
const KEPT: Reply<unknown> = { kind: 'done', answer: { draft: DRAFT, elsewhere: [] } }

let storage: Storage
let reply: Reply<unknown>
let asked: { readonly name: string; readonly input: unknown }[]
let told: string[]
let drafts: Keeping
let held: Promise<void> | undefined

/** The next thing that is asked is answered only once this is called. */
function hold(): () => void {
  let go = () => {}
  held = new Promise((resolve) => {
    go = resolve
  })
  return go
}

/** 32 bytes of base64, one key for each member of staff. */
const keyOf = (staff: string) => btoa(staff.padEnd(32))

const open = (staff = 'maribel'): Keeping => {
  const door: Door = {
    async pass(declared, input) {
      asked.push({ name: declared.name, input })
      const [answer, until] = [reply, held]
      held = undefined
      await until
      return answer as never
    },
  }
  return keeping({
    door,
    shelf: shelfFor(storage, staff, sealOf(keyOf(staff))),
    device: 'd',
    now: () => 1_000,
    tell: (state) => told.push(state),
  })
}

beforeEach(() => {
  vi.useFakeTimers()
  storage = memory()
  reply = KEPT
  asked = []
  told = []
  drafts = open()
  return () => vi.useRealTimers()
})

const names = () => asked.map(({ name }) => name)

test('words are on this device at once and on the server after a pause', async () => {
  drafts.keep(OF, { given: 'A' }, 'r')
  drafts.keep(OF, { given: 'Ad' }, 'r')
  expect(names()).toEqual([])
  expect(await drafts.read(OF)).toEqual({ given: 'Ad' })
  await vi.advanceTimersByTimeAsync(1_000)
  expect(asked).toMatchObject([
    { name: 'drafts.keep', input: { form: 'people.register', request: 'r', body: { given: 'Ad' } } },
  ])
  expect(told.at(-1)).toBe('all')
})

test('once the server has them, nothing of a person stays on this device', async () => {
  drafts.keep(OF, { given: 'Ada' }, 'r')
  await vi.advanceTimersByTimeAsync(1_000)
  expect(Object.keys(storage)).toEqual([])
})

test('later words have a later turn, whatever the clock says', async () => {
  drafts.keep(OF, { given: 'A' }, 'r')
  await drafts.flush()
  drafts.keep(OF, { given: 'Ad' }, 'r')
  await drafts.flush()
  expect(asked.map(({ input }) => (input as { turn: number }).turn)).toEqual([1_000, 1_001])
})

test('without a signal they stay here, and go when the line is back', async () => {
  reply = { kind: 'offline' }
  drafts.keep(OF, { given: 'Ada' }, 'r')
  await vi.advanceTimersByTimeAsync(1_000)
  expect(told.at(-1)).toBe('on-device')
  expect(await drafts.read(OF)).toEqual({ given: 'Ada' })
  reply = KEPT
  await vi.advanceTimersByTimeAsync(15_000)
  expect(told.at(-1)).toBe('all')
  expect(Object.keys(storage)).toEqual([])
})

test('a crash loses no word: the next page finds them and sends them', async () => {
  reply = { kind: 'offline' }
  drafts.keep(OF, { given: 'Ada' }, 'r')
  const next = open()
  expect(await next.read(OF)).toEqual({ given: 'Ada' })
  reply = KEPT
  await next.flush()
  expect(Object.keys(storage)).toEqual([])
})

test('a colleague at the same desk finds nothing of it', async () => {
  reply = { kind: 'offline' }
  drafts.keep(OF, { given: 'Ada' }, 'r')
  expect(await open('dana').read(OF)).toBeUndefined()
})

test('forms about two people are two drafts', async () => {
  reply = { kind: 'offline' }
  const about = (n: number) =>
    ({ form: 'people.changeIdentity', about: `0190a0b0-0000-7000-8000-00000000000${n}` }) as never
  drafts.keep(about(1), { given: 'Ada' }, 'r')
  drafts.keep(about(2), { given: 'Bo' }, 's')
  expect([await drafts.read(about(1)), await drafts.read(about(2))]).toEqual([
    { given: 'Ada' },
    { given: 'Bo' },
  ])
})

test('a form that was sent leaves nothing behind and needs no word to the server', async () => {
  drafts.keep(OF, { given: 'Ada' }, 'r')
  drafts.sent(OF, 'r')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(names()).toEqual([])
  expect(Object.keys(storage)).toEqual([])
})

test('after a quick correction the server is told that the earlier words are over', async () => {
  drafts.keep(OF, { given: 'Ad' }, 'first')
  await vi.advanceTimersByTimeAsync(1_000)
  // Refused. Corrected and saved before the next pause: these words never went out by themselves.
  drafts.keep(OF, { given: 'Ada' }, 'second')
  reply = { kind: 'refused', code: 'already-sent', figures: {} }
  drafts.sent(OF, 'second')
  expect(asked.at(-1)).toMatchObject({ name: 'drafts.keep', input: { request: 'second', body: {} } })
  await vi.advanceTimersByTimeAsync(60_000)
  expect(names()).toEqual(['drafts.keep', 'drafts.keep'])
  expect(Object.keys(storage)).toEqual([])
})

test('words that are on their way when the form goes are over as well', async () => {
  const arrives = hold()
  drafts.keep(OF, { given: 'Ad' }, 'first')
  await vi.advanceTimersByTimeAsync(1_000)
  expect(names()).toEqual(['drafts.keep'])
  reply = { kind: 'refused', code: 'already-sent', figures: {} }
  drafts.sent(OF, 'second')
  const reopened = drafts.read(OF)
  expect(names()).toEqual(['drafts.keep'])
  arrives()
  await reopened
  expect(names()).toEqual(['drafts.keep', 'drafts.keep', 'drafts.read'])
  expect(asked[1]).toMatchObject({ input: { request: 'second', body: {} } })
})

test('a form that opens again does not show what was sent, also while nobody can be told', async () => {
  drafts.keep(OF, { given: 'Ad' }, 'first')
  await drafts.flush()
  reply = { kind: 'offline' }
  drafts.sent(OF, 'second')
  await vi.advanceTimersByTimeAsync(0)
  expect(await drafts.read(OF)).toBeUndefined()
  reply = { kind: 'refused', code: 'already-sent', figures: {} }
  await vi.advanceTimersByTimeAsync(15_000)
  expect(Object.keys(storage)).toEqual([])
})

test('a form that was begun from another device’s draft ends that draft when it is sent', async () => {
  const body = { given: 'Ada' }
  const there = { draft: DRAFT, person: null, device: 'phone', request: 'r', body }
  reply = { kind: 'done', answer: { drafts: [there] } }
  expect(await drafts.read(OF)).toEqual(body)
  drafts.sent(OF, 'second')
  await vi.advanceTimersByTimeAsync(0)
  expect(asked.at(-1)).toEqual({ name: 'drafts.discard', input: { draft: DRAFT } })
})

test('a form that is given up while its words are on their way leaves nothing', async () => {
  const arrives = hold()
  drafts.keep(OF, { given: 'Ada' }, 'r')
  await vi.advanceTimersByTimeAsync(1_000)
  drafts.discard(OF)
  arrives()
  await vi.advanceTimersByTimeAsync(0)
  expect(asked.at(-1)).toEqual({ name: 'drafts.discard', input: { draft: DRAFT } })
})

test('a form that is given up is thrown away on the server as well', async () => {
  drafts.keep(OF, { given: 'Ada' }, 'r')
  await drafts.flush()
  drafts.discard(OF)
  expect(asked.at(-1)).toEqual({ name: 'drafts.discard', input: { draft: DRAFT } })
})

test('signing out clears what is only here', () => {
  drafts.keep(OF, { given: 'Ada' }, 'r')
  drafts.forget()
  expect(Object.keys(storage)).toEqual([])
})

test('once somebody else is signed in the words wait here for whoever wrote them', async () => {
  reply = { kind: 'somebody-else' }
  drafts.keep(OF, { given: 'Ada' }, 'r')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(names()).toEqual(['drafts.keep'])
  expect(await open().read(OF)).toEqual({ given: 'Ada' })
})

test('words about somebody who is out of reach now wait here and are not sent again and again', async () => {
  reply = { kind: 'not-found' }
  drafts.keep(OF, { given: 'Ada' }, 'r')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(names()).toEqual(['drafts.keep'])
  expect(told.at(-1)).toBe('on-device')
  expect(await drafts.read(OF)).toEqual({ given: 'Ada' })
})

test('nothing is sent any more for somebody who is not at work in this page', async () => {
  drafts.keep(OF, { given: 'Ada' }, 'r')
  drafts.rest()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(names()).toEqual([])
  expect(await drafts.read(OF)).toEqual({ given: 'Ada' })
})

const TYPED = { given: 'Ana', family: 'Muestra' }

test('what this device keeps is sealed: no word that was typed can be read in it', () => {
  drafts.keep(OF, TYPED, 'r')
  const held = JSON.stringify(Object.keys(storage).map((key) => storage.getItem(key)))
  for (const word of Object.values(TYPED)) expect(held).not.toContain(word)
})

test('words that were kept under another key, or moved to another form, are dropped', async () => {
  reply = { kind: 'away' } as Reply<unknown>
  drafts.keep(OF, TYPED, 'r')
  const [key = ''] = Object.keys(storage)
  const sealed = storage.getItem(key) ?? ''
  const shelf = (of: string) => shelfFor(storage, 'maribel', sealOf(keyOf(of)))
  const form = key.split(':').slice(2).join(':')
  expect(shelf('maribel').take(form)?.values).toEqual(TYPED)
  storage.setItem(key.replace('people.register', 'people.changeIdentity'), sealed)
  expect(shelf('maribel').take(form.replace('people.register', 'people.changeIdentity'))).toBeUndefined()
  expect(shelf('another key').take(form)).toBeUndefined()
  expect(Object.keys(storage)).toEqual([])
})
