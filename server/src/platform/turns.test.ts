import { expect, test } from 'vitest'
import { openTurns } from './turns.ts'

test('so much is under way at once, and what waits comes in order', async () => {
  const turns = openTurns(2, 10)
  const begun: number[] = []
  let under = 0
  let most = 0
  const work = (n: number) => async () => {
    begun.push(n)
    under += 1
    most = Math.max(most, under)
    await new Promise((resolve) => setTimeout(resolve, 2))
    under -= 1
    return n
  }
  const all = [0, 1, 2, 3, 4, 5, 6].map((n) => turns(work(n)))
  expect(await Promise.all(all)).toEqual([0, 1, 2, 3, 4, 5, 6])
  expect(begun).toEqual([0, 1, 2, 3, 4, 5, 6])
  expect(most).toBe(2)
})

test('what fails gives its turn on', async () => {
  const turns = openTurns(1, 10)
  const failing = turns(() => Promise.reject(new Error('Example')))
  const next = turns(async () => 'done')
  await expect(failing).rejects.toThrow('Example')
  expect(await next).toBe('done')
})

test('where too much waits, nothing more is taken until there is room', async () => {
  const turns = openTurns(1, 1)
  const first = turns(async () => 1)
  const second = turns(async () => 2)
  expect(turns(async () => 3)).toBeUndefined()
  expect(await Promise.all([first, second])).toEqual([1, 2])
  expect(await turns(async () => 4)).toBe(4)
})
