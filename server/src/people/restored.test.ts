import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { plainDate } from '@handrail/care'
import { confirmMerge, proposeMerge, readTyped } from '@handrail/care/people'
import { expect, test } from 'vitest'
import { agencyHandlers } from '../agency/handlers.ts'
import { backUp } from '../platform/backup.ts'
import { folderFiles } from '../platform/folder-files.ts'
import { restore } from '../platform/restore.ts'
import { type Database, keep } from '../platform/transaction.ts'
import { aPerson } from '../testing/a-person.ts'
import { ground, type Worker } from '../testing/ground.ts'
import { peopleRoom } from '../testing/people-room.ts'
import { freshDatabase } from '../testing/template.ts'
import { findPeople } from './finding/store.ts'

const on = plainDate.parse('2026-11-23')

const found = (database: Database, { agency, staff }: Worker, text: string) =>
  database.transaction({ role: 'app', agency }, async (tx) => {
    tx.reaching({ staff, reach: 'agency', at: '2026-11-23T15:00:00.000Z' })
    return keep(await findPeople(tx, readTyped(text, on), 20))
  })

test('people are found after a backup came back as they were before, merged ones under one record', async () => {
  const g = await ground({ handlers: [...agencyHandlers, ...peopleRoom] })
  const folder = mkdtempSync(join(tmpdir(), 'handrail-people-'))
  const file = join(folder, 'one.gz')
  const other = await freshDatabase()
  try {
    const { 'intake-worker': intake, supervisor } = await g.agency(['intake-worker', 'supervisor'])
    const one = await aPerson()
      .named('Maya', 'Specimen')
      .born('1991-02-03')
      .withPhone('512-555-0121')
      .in(g, intake)
    const gone = await aPerson().named('Maia', 'Sample').withPhone('512-555-0122').in(g, intake)
    const alone = await aPerson().named('☂').in(g, intake)
    const { merge } = await g
      .as(intake)
      .done(proposeMerge, { survivor: one.person, merged: gone.person, why: 'Same' })
    await g.as(supervisor).done(confirmMerge, { merge })
    const files = folderFiles(folder, Date.now)
    await backUp({ database: g.database, files }, file, {
      version: '0.0.0',
      madeAt: '2026-11-23T15:00:00.000Z',
    })
    await restore({ database: other, files, keys: undefined }, file)
    for (const text of ['maya', 'maia sample', 'mya specimen', '5550121', '5550122', '2/3/1991']) {
      expect(await found(g.database, intake, text)).toEqual([one.person])
      expect([text, await found(other, intake, text)]).toEqual([text, [one.person]])
    }
    expect(alone.person).not.toBe(one.person)
  } finally {
    await other.close()
    await g.close()
    rmSync(folder, { recursive: true, force: true })
  }
}, 60_000)
