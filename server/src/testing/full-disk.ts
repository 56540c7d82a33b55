import fs, { rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { AgencyId, RequestId } from '@handrail/care'
import { addStaff } from '@handrail/care/agency'
import { open } from '../agency/open.ts'
import { verifyTrail } from '../door/trail-store.ts'
import { type House, openHouse } from '../main.ts'
import { machineClock } from '../platform/clock.ts'
import { diskState, ROOM } from '../platform/disk.ts'
import { uuid7 } from '../platform/ids.ts'
import { sql } from '../platform/sql.ts'
import { keep } from '../platform/transaction.ts'

/**
 * A process for the test of a full disk. It writes through the door until the disk is full, makes room again, writes once
 * more, and prints what it saw as JSON. Arguments: a folder; `mounted` when that is a small disk of its own, else
 * `refused`, and the system's own call to write says that there is no room.
 */
const [folder = '', how = 'mounted'] = process.argv.slice(2)
const BALLAST = join(folder, 'ballast')
/** Less than the next segment of the write-ahead log takes, so that a commit is what meets the end. */
const LEFT = 9_000_000
const MOST = 20_000

const house = await openHouse({ dataFolder: join(folder, 'data') }, () => {}, { polls: false })
const agency = await open(house, {
  slug: 'full',
  name: 'Example',
  state: 'TX',
  zone: 'America/Chicago',
  language: 'en',
  demo: false,
})
const room = fillUp()
const done: string[] = []
const refused: { readonly request: string; readonly name: string; readonly code: string }[] = []
for (let n = 0; n < MOST && refused.length < 3; n += 1) {
  const request = uuid7(machineClock()) as RequestId
  const failure = await add(house, agency, request)
  if (failure) refused.push({ request, ...failure })
  else done.push(request)
}
const disk = how === 'mounted' ? await diskState(join(folder, 'data'), ROOM.embedded) : 'disk full'
const states = { full: await house.database.state(), disk, later: '', disklater: '' }
room()
const again = refused[0]?.request as RequestId
for (let n = 0; n < 20 && (await add(house, agency, again)); n += 1) await wait(500)
const replayed = await add(house, agency, again)
await wait(0)
states.disklater = await diskState(join(folder, 'data'), ROOM.embedded)
const seen = await lookAt(house, agency)
await house.close()

const reopened = await openHouse({ dataFolder: join(folder, 'data') }, () => {}, { polls: false })
states.later = await reopened.database.state()
const after = await lookAt(reopened, agency)
await reopened.close()
process.stdout.write(
  JSON.stringify({ done, refused, again, replayed: replayed ?? null, states, seen, after }),
)

async function add(
  { perform }: House,
  of: AgencyId,
  requestId: RequestId,
): Promise<{ readonly name: string; readonly code: string } | undefined> {
  const input = {
    name: 'Example'.repeat(12),
    email: `${requestId}@example.org`,
    roles: ['auditor', 'billing'],
  }
  try {
    const reply = await perform({ name: addStaff.name, input, requestId, agency: of, system: true })
    if (reply.kind !== 'done') throw new Error(JSON.stringify(reply))
    return undefined
  } catch (failure) {
    if (!(failure instanceof Error)) throw failure
    return { name: failure.name, code: 'code' in failure ? String(failure.code) : failure.message }
  }
}

/** What is there: who was added, whether any of it was halved, and whether the trail holds. */
async function lookAt({ database }: House, of: AgencyId) {
  const staff = await database.transaction({ role: 'app', agency: of }, async (tx) => {
    tx.reaching({ staff: undefined, reach: 'agency', at: '2026-11-23T15:00:00.000Z' })
    return keep(
      await tx.rows<{ request: string; roles: number; events: number }>(sql`
        select split_part(s.email, '@', 1) as request, count(distinct r.role) as roles,
          count(distinct e.event_id) as events
        from staff s left join staff_roles r using (agency_id, staff_id)
          left join events e on e.agency_id = s.agency_id and e.request_id::text = split_part(s.email, '@', 1)
        group by 1`),
    )
  })
  const { broken } = await verifyTrail(database, of)
  return {
    requests: staff.map(({ request }) => request).sort(),
    halves: staff.filter(({ roles, events }) => roles !== 2 || events !== 1).length,
    trail: broken === undefined,
  }
}

/** Leaves little room, and answers with the way to make room again. */
function fillUp(): () => void {
  if (how === 'mounted') {
    const { bavail, bsize } = statfsSync(folder)
    writeFileSync(BALLAST, Buffer.alloc(bavail * bsize - LEFT))
    return () => rmSync(BALLAST)
  }
  const { writeSync } = fs
  let left = LEFT * 2
  const counted = (...given: readonly unknown[]) => {
    const length = typeof given[3] === 'number' ? given[3] : 0
    left -= length
    if (left < 0) throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
    return Reflect.apply(writeSync, fs, given)
  }
  fs.writeSync = counted as typeof writeSync
  return () => {
    fs.writeSync = writeSync
  }
}
