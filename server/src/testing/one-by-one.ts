import { writeSync } from 'node:fs'
import type { RequestId } from '@handrail/care'
import { addStaff } from '@handrail/care/agency'
import { open } from '../agency/open.ts'
import { openHouse } from '../main.ts'
import { machineClock } from '../platform/clock.ts'
import { uuid7 } from '../platform/ids.ts'

/**
 * A process for whoever watches the system calls: it writes through the door, one after the other, and says each answer at
 * once. Arguments: the data folder, and how many.
 */
const [dataFolder = '', many = '0'] = process.argv.slice(2)
const house = await openHouse({ dataFolder }, () => {}, { polls: false })
const agency = await open(house, {
  slug: 'one-by-one',
  name: 'Example',
  state: 'TX',
  zone: 'America/Chicago',
  language: 'en',
  demo: false,
})
for (let n = 0; n < Number(many); n += 1) {
  const requestId = uuid7(machineClock()) as RequestId
  const input = { name: 'Example', email: `${requestId}@example.org`, roles: ['auditor'] }
  const { kind } = await house.perform({ name: addStaff.name, input, requestId, agency, system: true })
  writeSync(1, `${kind} ${requestId}\n`)
}
await house.close()
