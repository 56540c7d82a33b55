import { instant } from '@handrail/care'
import { type Storage, storage } from '@handrail/care/storage'
import { answers } from '../door/handler.ts'
import { lastBackup } from '../platform/backup.ts'
import type { Config } from '../platform/config.ts'
import { ROOM, roomLeft } from '../platform/disk.ts'
import type { Database } from '../platform/transaction.ts'
import { keepsItsWord } from './store.ts'

interface Parts {
  readonly config: Pick<Config, 'dataFolder' | 'key' | 's3'>
  readonly database: Pick<Database, 'kind' | 'syncs'>
}

export const storageHandler = ({ config, database }: Parts) =>
  answers(storage, async (tx, _input, { agency }): Promise<Storage> => {
    const [isOn, backup, room] = await Promise.all([
      keepsItsWord(tx),
      lastBackup(tx, agency),
      roomLeft(config.dataFolder),
    ])
    return {
      database: database.kind,
      durable: isOn ? proofOf(database) : 'off',
      room: room ?? null,
      tight: room !== undefined && room < ROOM[database.kind],
      documents: config.s3 ? 'store' : 'folder',
      key: config.key === undefined ? 'file' : 'setting',
      backup: backup ? { at: instant.parse(backup.at), rows: backup.rows } : null,
    }
  })

function proofOf({ kind, syncs }: Parts['database']): Storage['durable'] {
  if (kind === 'postgres') return 'told'
  return syncs() > 0 ? 'seen' : 'unseen'
}
