import { whoAmI } from '@handrail/care/signin'
import { QueryClient } from '@tanstack/react-query'
import { afterEach, expect, test, vi } from 'vitest'
import { keyOf } from '../door/doors.tsx'
import { keepToOnePerson, knownIn } from './one-person.ts'

const WHO = keyOf(whoAmI, {})
const RECORD = ['people.record', { person: 'ada' }] as const
const channels: BroadcastChannel[] = []
afterEach(() => {
  for (const channel of channels.splice(0)) channel.close()
})

/** A tab, and who the server says is signed in when it looks. */
function tab(look: () => string | null) {
  const queries = new QueryClient()
  const channel = new BroadcastChannel('test')
  channels.push(channel)
  keepToOnePerson(queries, channel)
  const asks = () => {
    const staff = look()
    return staff === null ? { kind: 'not-signed-in' } : { kind: 'done', answer: { staff } }
  }
  return { queries, look: () => queries.fetchQuery({ queryKey: WHO, queryFn: asks }) }
}

test('a tab hears that somebody signed out in another, and forgets what it showed', async () => {
  let signedIn: string | null = 'ines'
  const [one, two] = [tab(() => signedIn), tab(() => signedIn)]
  await Promise.all([one.look(), two.look()])
  one.queries.setQueryData(RECORD, { kind: 'done' })
  signedIn = null
  await two.look()
  await vi.waitFor(() => expect(knownIn(one.queries)).toBeNull())
  expect(one.queries.getQueryData(RECORD)).toBeUndefined()
})

test('a tab that finds somebody else signed in keeps nothing of what the one before had read', async () => {
  let signedIn: string | null = 'ines'
  const one = tab(() => signedIn)
  await one.look()
  one.queries.setQueryData(RECORD, { kind: 'done' })
  signedIn = 'dana'
  await one.look()
  await vi.waitFor(() => expect(one.queries.getQueryData(RECORD)).toBeUndefined())
  expect(knownIn(one.queries)).toBe('dana')
})

test('a tab goes on as it is when the same person signs in again in another', async () => {
  const [one, two] = [tab(() => 'ines'), tab(() => 'ines')]
  await one.look()
  one.queries.setQueryData(RECORD, { kind: 'done' })
  await two.look()
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(one.queries.getQueryData(RECORD)).toEqual({ kind: 'done' })
})
