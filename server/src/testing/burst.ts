import type { AgencyId, RequestId } from '@handrail/care'
import { addStaff } from '@handrail/care/agency'
import { open } from '../agency/open.ts'
import { openHouse } from '../main.ts'
import { machineClock } from '../platform/clock.ts'
import { uuid7 } from '../platform/ids.ts'

/**
 * A process for the tests that kill: it writes through the door as fast as it can, and prints each write that was
 * acknowledged, until somebody ends it. Arguments: the data folder or a database address, an agency or `new`,
 * and the folder of the key beside a database.
 */
const [where = '', which = 'new', folder = ''] = process.argv.slice(2)
const settings = where.startsWith('postgres')
  ? { databaseUrl: where, dataFolder: folder }
  : { dataFolder: where }
const house = await openHouse(settings, () => {}, { polls: false })
const agency =
  which === 'new'
    ? await open(house, {
        slug: 'burst',
        name: 'Example',
        state: 'TX',
        zone: 'America/Chicago',
        language: 'en',
        demo: false,
      })
    : (which as AgencyId)
process.stdout.write(`agency ${agency}\n`)

for (;;) {
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      const requestId = uuid7(machineClock()) as RequestId
      const input = { name: 'Example', email: `${requestId}@example.org`, roles: ['auditor', 'billing'] }
      const reply = await house.perform({ name: addStaff.name, input, requestId, agency, system: true })
      if (reply.kind === 'done') process.stdout.write(`done ${requestId}\n`)
    }),
  )
}
