import { existsSync } from 'node:fs'
import { backUp, restore as bringBack, NotABackup, NotEmpty, recordBackup } from '../platform/backup.ts'
import { instant, stopwatch } from '../platform/clock.ts'
import { codeOf, whyUnreadable } from '../platform/open-input.ts'
import { progressOn } from '../platform/progress.ts'
import type { Terminal } from '../platform/terminal.ts'
import { type Database, DatabaseAway, keep } from '../platform/transaction.ts'
import { version } from '../platform/version.ts'
import { EXIT, type Exit } from './exit.ts'
import { refuseCommand } from './refuse-command.ts'
import { withHouse, withRecords } from './with-house.ts'

/** `handrail backup FILE`: everything in the database, as it is at one moment. */
export async function backup(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const file = oneFile(args)
  if (file === undefined) return refuseCommand('backup', 'Name one new file.', terminal)
  if (existsSync(file))
    return refuseCommand('backup', `${JSON.stringify(file)} is there already. Name a new file.`, terminal)
  return withRecords(terminal, async ({ database }) => {
    const progress = progressOn(terminal.errors, stopwatch(), 'rows')
    try {
      const madeAt = instant()
      const rows = await backUp(database, file, { version: version(), madeAt }, progress.reached)
      progress.end(rows)
      terminal.output.write(
        `${file}: ${rows} rows. It holds people's records; keep it as safe as the database.\n`,
      )
      return await noted(database, { madeAt, rows }, terminal)
    } catch (failure) {
      const why = whyNotWritten(failure, file)
      if (why === undefined) throw failure
      terminal.errors.write(`${why}\n`)
      return EXIT.partly
    }
  })
}

/** Writes down that a backup was made, for the page that says when the last one was. The file is whole already. */
async function noted(
  database: Database,
  { madeAt, rows }: { readonly madeAt: string; readonly rows: number },
  { errors }: Terminal,
): Promise<Exit> {
  try {
    await database.transaction({ role: 'keeper' }, async (tx) => keep(await recordBackup(tx, madeAt, rows)))
    return EXIT.done
  } catch (failure) {
    if (!(failure instanceof DatabaseAway)) throw failure
    errors.write(
      'The backup is whole. The database could not be reached to write down that it was made, so the storage page still names the one before.\n',
    )
    return EXIT.partly
  }
}

/** `handrail restore FILE`: brings a backup back into an empty database. */
export async function restore(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const file = oneFile(args)
  if (file === undefined)
    return refuseCommand('restore', 'Name one file that "handrail backup" made.', terminal)
  return withHouse(terminal, async ({ database }) => {
    const progress = progressOn(terminal.errors, stopwatch(), 'rows')
    try {
      const rows = await bringBack(database, file, progress.reached)
      progress.end(rows)
      terminal.output.write(`${rows} rows are back. Now run "handrail verify-trail".\n`)
      return EXIT.done
    } catch (failure) {
      const why = whyNotBack(failure, file)
      if (why === undefined) throw failure
      terminal.errors.write(`${why} Nothing was changed.\n`)
      return EXIT.partly
    }
  })
}

const oneFile = (args: readonly string[]): string | undefined =>
  args.length === 1 && args[0] !== '' && args[0]?.startsWith('-') === false ? args[0] : undefined

function whyNotWritten(failure: unknown, file: string): string | undefined {
  switch (codeOf(failure)) {
    case 'ENOSPC':
      return 'The disk is full. No backup was made.'
    case 'ENOENT':
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `${JSON.stringify(file)} cannot be written there. No backup was made.`
    default:
      return undefined
  }
}

function whyNotBack(failure: unknown, file: string): string | undefined {
  if (failure instanceof NotABackup) return failure.message
  if (failure instanceof NotEmpty)
    return 'There is an agency in this database. A backup comes back into an empty one only.'
  if (codeOf(failure)?.startsWith('Z_') === true) return 'This file is not a backup, or it is cut off.'
  return whyUnreadable(failure, file)
}
