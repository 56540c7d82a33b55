import { type House, openHouse } from '../main.ts'
import { type Config, readConfig } from '../platform/config.ts'
import { FolderInUse } from '../platform/folder-lock.ts'
import { KeysTrouble } from '../platform/keys.ts'
import { logTo } from '../platform/log.ts'
import { ChangedMigration } from '../platform/migrate.ts'
import type { Terminal } from '../platform/terminal.ts'
import { DatabaseAway, DatabaseUnreadable } from '../platform/transaction.ts'
import { EXIT, type Exit } from './exit.ts'

/** Reads the settings, or says on the screen what is wrong with them. */
export function settings({ environment, errors }: Terminal): Config | undefined {
  const read = readConfig(environment)
  for (const name of read.unknown) errors.write(`There is no setting ${name}; it changes nothing.\n`)
  if (read.ok) return read.config
  for (const { setting, got, accepted } of read.problems) {
    errors.write(`${setting} is ${got}. Accepted: ${accepted}.\n`)
  }
  return undefined
}

/** Opens the database for one command and closes it afterwards, whatever happens. */
export async function withHouse(
  terminal: Terminal,
  work: (house: House, config: Config) => Promise<Exit>,
): Promise<Exit> {
  const config = settings(terminal)
  if (!config) return EXIT.refused
  let house: House | undefined
  try {
    house = await openHouse(config, logTo(terminal.errors), { polls: false })
    return await work(house, config)
  } catch (failure) {
    const why = whyNot(failure)
    if (why === undefined) throw failure
    terminal.errors.write(`${why}\n`)
    return EXIT.partly
  } finally {
    await house?.close()
  }
}

/** A sentence for whoever runs the machine, when the database could not be opened or was lost. */
export function whyNot(failure: unknown): string | undefined {
  if (failure instanceof FolderInUse) {
    return 'Another Handrail is using the data folder. Stop it first, or set HANDRAIL_DATA to another folder.'
  }
  if (failure instanceof KeysTrouble) return failure.message
  if (failure instanceof DatabaseUnreadable) {
    return 'The embedded database in the data folder (HANDRAIL_DATA) does not open. Is the disk full, or did something else write there? A backup comes back into an empty folder: handrail restore FILE.'
  }
  if (failure instanceof DatabaseAway) {
    return 'The database named in DATABASE_URL cannot be reached now. Nothing was changed. Is it running, and is the address right?'
  }
  if (failure instanceof ChangedMigration) {
    return `${failure.message} This Handrail does not fit the database. Install the version that made it.`
  }
  return undefined
}
