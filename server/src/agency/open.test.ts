import { expect, test } from 'vitest'
import { asHost } from '../door/as-host.ts'
import { listAgencies } from '../door/chore-store.ts'
import { ground, sql } from '../testing/ground.ts'
import { openAgencyHandler, openFirst } from './open.ts'

const AGENCY = {
  slug: 'agency',
  name: 'Our agency',
  state: 'NY',
  zone: 'America/New_York',
  language: 'en',
  demo: false,
} as const

test('of several processes that start at once on an empty database, one opens the first agency and all go on', async () => {
  const g = await ground({ handlers: [openAgencyHandler] })
  const host = { asHost: asHost(g.database), perform: g.perform, clock: g.clock.now }
  await Promise.all([1, 2, 3, 4, 5].map(() => openFirst(host, AGENCY)))
  await openFirst(host, AGENCY)
  const agencies = await host.asHost(listAgencies)
  expect(agencies).toHaveLength(1)
  for (const agency of agencies)
    expect(await g.look(agency, sql`select name from events`)).toEqual([{ name: 'agency.opened' }])
  await g.close()
})
