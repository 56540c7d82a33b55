import { resolve } from 'node:path'
import { AgencyHere, HalfDemo } from '../demo/seed.ts'
import { type House, openHouse, openPlace, openRecords, type Records } from '../main.ts'
import { type Config, readConfig } from '../platform/config.ts'
import { FolderInUse } from '../platform/folder-lock.ts'
import { KeysTrouble } from '../platform/keys.ts'
import { logTo } from '../platform/log.ts'
import { ChangedMigration, MayNotMakeTables, TablesBehind } from '../platform/migrate.ts'
import { codeOf } from '../platform/open-input.ts'
import type { Place } from '../platform/restore.ts'
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

/** Opens the house for one command and closes it afterwards, whatever happens. */
export function withHouse(terminal: Terminal, work: (house: House) => Promise<Exit>): Promise<Exit> {
  return opened(terminal, (config) => openHouse(config, logTo(terminal.errors), { polls: false }), work)
}

/** As `withHouse`, for a command that looks at what is there: where nothing is, it says so and makes nothing. */
export function withRecords(terminal: Terminal, work: (records: Records) => Promise<Exit>): Promise<Exit> {
  return opened(terminal, openRecords, async (records) => {
    try {
      return await work(records)
    } catch (failure) {
      throw codeOf(failure) === '42501'
        ? new OnlyServes('This account only serves.', { cause: failure })
        : failure
    }
  })
}

/** The account is let in, and may not look at everything, as a backup or a check of the whole trail does. */
class OnlyServes extends Error {
  override readonly name = 'OnlyServes'
}

/** For a backup that comes back, and for its tables alone: the place as it is, whatever is or is not there. */
export const withPlace = (terminal: Terminal, work: (place: Place) => Promise<Exit>): Promise<Exit> =>
  opened(terminal, openPlace, work)

async function opened<Open extends { readonly close: () => Promise<void> }>(
  terminal: Terminal,
  open: (config: Config) => Promise<Open | undefined>,
  work: (open: Open) => Promise<Exit>,
): Promise<Exit> {
  const config = settings(terminal)
  if (!config) return EXIT.refused
  let found: Open | undefined
  try {
    found = await open(config)
    if (found) return await work(found)
    terminal.errors.write(`${nothingIn(config)} Nothing was made.\n`)
    return EXIT.refused
  } catch (failure) {
    const why = whyNot(failure)
    if (why === undefined) throw failure
    terminal.errors.write(`${why}\n`)
    return EXIT.partly
  } finally {
    await found?.close()
  }
}

const nothingIn = ({ databaseUrl, dataFolder }: Config): string =>
  databaseUrl === undefined
    ? `There is no Handrail data in ${JSON.stringify(resolve(dataFolder))}. Set HANDRAIL_DATA to the folder that "handrail start" uses.`
    : 'There is no Handrail data in the database that DATABASE_URL names. Set it as "handrail start" has it.'

/** A sentence for whoever runs the machine, when the database could not be opened or was lost. */
export function whyNot(failure: unknown): string | undefined {
  if (failure instanceof FolderInUse) {
    return 'Another Handrail is using the data folder. Stop it first, or set HANDRAIL_DATA to another folder.'
  }
  if (failure instanceof KeysTrouble) return failure.message
  if (failure instanceof HalfDemo) {
    return 'The demo here is not whole: another Handrail fills it now, or one was stopped on the way. Where none is filling it, start with an empty database: set DATABASE_URL to another one, or make this one anew.'
  }
  if (failure instanceof AgencyHere) {
    return 'There is an agency here already. A demo lets anybody in as anybody, so it never stands beside real people: set HANDRAIL_DATA to another folder, or DATABASE_URL to another database. Nothing was filled.'
  }
  if (failure instanceof DatabaseUnreadable) {
    return 'The embedded database in the data folder (HANDRAIL_DATA) does not open. Is the disk full, or did something else write there? A backup comes back into an empty folder: handrail restore FILE.'
  }
  if (failure instanceof DatabaseAway) {
    if (failure.code === '3D000')
      return 'There is no database of the name that DATABASE_URL gives. Make it first, or check the name. Nothing was changed.'
    if (failure.code.startsWith('28'))
      return 'The database server does not let in the account that DATABASE_URL (or HANDRAIL_MIGRATE_URL) names. Check its name and its password. Nothing was changed.'
    return 'The database named in DATABASE_URL cannot be reached now. Nothing was changed. Is it running, and is the address right?'
  }
  if (failure instanceof MayNotMakeTables) {
    return 'The account may not make tables or roles here. One that only serves needs HANDRAIL_MIGRATE_URL beside DATABASE_URL, or "handrail migrate" by the owner beforehand. For one that does both, a database administrator makes it the owner of the database, and makes the three roles once: docs/operating.md says how. Nothing was changed.'
  }
  if (failure instanceof OnlyServes) {
    return 'The account that DATABASE_URL names only serves, and this command looks at everything. Set HANDRAIL_MIGRATE_URL, or DATABASE_URL for this command, to the login that owns the tables. It did not come to its end.'
  }
  if (failure instanceof TablesBehind) {
    return 'The tables are older than this Handrail, and the account that DATABASE_URL names only serves. Run "handrail migrate" with DATABASE_URL as the login that owns them, or set HANDRAIL_MIGRATE_URL to that login. Nothing was changed.'
  }
  if (failure instanceof ChangedMigration) {
    return `${failure.message} This Handrail does not fit the database. Install the version that made it.`
  }
  return undefined
}
