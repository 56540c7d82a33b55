import { afterEach, expect, test, vi } from 'vitest'
import { isKeptHere, keepHere, MINE } from './on-this-phone.ts'

/** A browser's store and its workers, as far as keeping a page asks of them. */
function phone({ takesWorkers = true, takesPages = true } = {}) {
  const stores = new Map<string, Map<string, Response>>()
  const open = (name: string) => {
    const pages = stores.get(name) ?? new Map<string, Response>()
    stores.set(name, pages)
    const put = async (at: string, page: Response) => {
      if (!takesPages) throw new Error('QuotaExceededError')
      pages.set(at, page)
    }
    return Promise.resolve({ put })
  }
  const caches = {
    open,
    match: async (at: string, { cacheName }: { readonly cacheName: string }) =>
      stores.get(cacheName)?.get(at),
    delete: async (name: string) => stores.delete(name),
  }
  const unregister = vi.fn()
  const serviceWorker = {
    register: async () => {
      if (!takesWorkers) throw new Error('SecurityError')
      return { installing: null, waiting: null, active: { state: 'activated' } }
    },
    getRegistration: async () => ({ unregister }),
  }
  vi.stubGlobal('caches', caches)
  vi.stubGlobal('window', { caches })
  vi.stubGlobal('navigator', { serviceWorker })
  const kept = async () => (await caches.match(MINE, { cacheName: 'handrail-kept' }))?.clone().text()
  return { stores, kept, unregister }
}

afterEach(() => vi.unstubAllGlobals())

test('a plan is kept, and it is known that one is', async () => {
  const { kept } = phone()
  expect(await isKeptHere()).toBe(false)
  expect(await keepHere('mine', "default-src 'none'")).toBe(true)
  expect(await kept()).toBe('mine')
  expect(await isKeptHere()).toBe(true)
})

test.each([{ takesWorkers: false }, { takesPages: false }])(
  'a plan that could not be kept leaves the one before as it was (%o)',
  async (trouble) => {
    const before = phone()
    await keepHere('the first', '')
    const after = phone(trouble)
    for (const [name, pages] of before.stores) after.stores.set(name, pages)
    expect(await keepHere('the second', '')).toBe(false)
    expect(await after.kept()).toBe('the first')
    expect(after.unregister).not.toHaveBeenCalled()
  },
)

test('where nothing was kept before, a failure leaves nothing behind', async () => {
  const { stores, unregister } = phone({ takesPages: false })
  expect(await keepHere('mine', '')).toBe(false)
  expect(stores.size).toBe(0)
  expect(unregister).toHaveBeenCalled()
})
