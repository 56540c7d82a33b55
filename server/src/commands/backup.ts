import { existsSync } from 'node:fs'
import { backUp, type Progress, recordBackup } from '../platform/backup.ts'
import { NewerBackup, NotABackup } from '../platform/backup-lines.ts'
import { instant, stopwatch } from '../platform/clock.ts'
import { FilesAway } from '../platform/files.ts'
import { codeOf, whyUnreadable } from '../platform/open-input.ts'
import { progressOn } from '../platform/progress.ts'
import {
  restore as bringBack,
  KeyNotHere,
  NotEmpty,
  type Restored,
  RestoreUnderWay,
  TablesTooNew,
} from '../platform/restore.ts'
import type { Screen, Terminal } from '../platform/terminal.ts'
import { type Database, DatabaseAway, keep } from '../platform/transaction.ts'
import { version } from '../platform/version.ts'
import { EXIT, type Exit } from './exit.ts'
import { refuseCommand } from './refuse-command.ts'
import { withPlace, withRecords } from './with-house.ts'

const RIGHT_STORE =
  'Do the settings name the right store of documents: the folder "files" in HANDRAIL_DATA, or HANDRAIL_S3_URL?'

/** `handrail backup FILE`: everything in the database, as it is at one moment, and the documents. */
export async function backup(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const file = oneFile(args)
  if (file === undefined) return refuseCommand('backup', 'Name one new file.', terminal)
  if (existsSync(file))
    return refuseCommand('backup', `${JSON.stringify(file)} is there already. Name a new file.`, terminal)
  return withRecords(terminal, async (records) => {
    const { progress, end } = progressIn(terminal.errors, 'Reading every record, then the documents.')
    try {
      const made = { version: version(), madeAt: instant() }
      const { rows, files, missing } = await backUp(records, file, made, progress)
      end()
      terminal.output.write(
        `${file}: ${rows} rows, ${files} documents. It holds people's records; keep it as safe as the database. The key is not in it, and without it no document opens: keep a copy of the key elsewhere (the file "keys" in HANDRAIL_DATA, or HANDRAIL_KEY).\n`,
      )
      const noted = await note(records.database, { madeAt: made.madeAt, rows }, terminal)
      if (missing === 0) return noted
      terminal.errors.write(`${missing} documents are not in it: they were not found. ${RIGHT_STORE}\n`)
      return EXIT.partly
    } catch (failure) {
      const why = whyNotWritten(failure, file)
      if (why === undefined) throw failure
      terminal.errors.write(`${why} No backup was made.\n`)
      return EXIT.partly
    }
  })
}

/** Writes down that a backup was made, for the page that says when the last one was. The file is whole already. */
async function note(
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

const WITHOUT_KEY = '--without-key'

/** `handrail restore FILE`: brings a backup back into an empty database. */
export async function restore(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const withoutKey = args.includes(WITHOUT_KEY)
  const file = oneFile(args.filter((arg) => arg !== WITHOUT_KEY))
  if (file === undefined)
    return refuseCommand('restore', 'Name one file that "handrail backup" made.', terminal)
  return withPlace(terminal, async (place) => {
    const { progress, end } = progressIn(terminal.errors, 'Bringing back every record, then the documents.')
    try {
      const restored = await bringBack(place, file, { progress, withoutKey })
      end()
      terminal.output.write(`${wordsFor(restored)} Now run "handrail verify-trail".\n`)
      if (withoutKey)
        terminal.output.write(
          'What was sealed by another key stays closed: documents, and apps that show codes. People come in with a recovery code or a passkey.\n',
        )
      return EXIT.done
    } catch (failure) {
      const why = whyNotBack(failure, file)
      if (why === undefined) throw failure
      terminal.errors.write(`${why} The database was not changed.\n`)
      return EXIT.partly
    }
  })
}

const wordsFor = ({ rows, files, hasFiles }: Restored): string =>
  hasFiles
    ? `${rows} rows and ${files} documents are back.`
    : `${rows} rows are back. This older backup holds no documents: bring the folder "files" back yourself, or name the store they are in.`

const oneFile = (args: readonly string[]): string | undefined =>
  args.length === 1 && args[0] !== '' && args[0]?.startsWith('-') === false ? args[0] : undefined

/** Rows first, then documents, each counted by itself. A person at a terminal is told at once what begins. */
function progressIn(
  errors: Screen,
  begins: string,
): { readonly progress: Progress; readonly end: () => void } {
  const isPerson = errors.isTTY === true
  if (isPerson) errors.write(`${begins}\n`)
  const soon = isPerson ? 100 : undefined
  const rows = progressOn(errors, stopwatch(), 'rows', soon)
  const files = progressOn(errors, stopwatch(), 'documents', soon)
  const reached = { rows: 0, files: 0 }
  return {
    progress: {
      rows(count) {
        reached.rows = count
        rows.reached(count)
      },
      files(count) {
        if (reached.files === 0) rows.end(reached.rows)
        reached.files = count
        files.reached(count)
      },
    },
    end() {
      if (reached.files === 0) rows.end(reached.rows)
      else files.end(reached.files)
    },
  }
}

function whyNotWritten(failure: unknown, file: string): string | undefined {
  if (failure instanceof FilesAway) return `${failure.message} ${RIGHT_STORE}`
  switch (codeOf(failure)) {
    case 'ENOSPC':
      return 'The disk is full.'
    case 'ENOENT':
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `${JSON.stringify(file)} cannot be written there.`
    default:
      return undefined
  }
}

/** The SQLSTATE of two transactions that wait for each other. */
const DEADLOCK = '40P01'

function whyNotBack(failure: unknown, file: string): string | undefined {
  if (failure instanceof NotABackup || failure instanceof NewerBackup) return failure.message
  if (failure instanceof NotEmpty)
    return 'There is an agency in this database. A backup comes back into an empty one only.'
  if (failure instanceof RestoreUnderWay)
    return 'Another restore is bringing a backup back into this database now. Wait until it has ended, and look at what it says.'
  if (failure instanceof TablesTooNew)
    return 'The tables here are newer than this backup. Bring it back into a database that has no tables; they are made as they were, and then brought up to date.'
  if (failure instanceof KeyNotHere)
    return 'The key that sealed what is in this backup is not here. Without it no document opens. Put it here first: the file "keys" of the old data folder into this one, or HANDRAIL_KEY. Is it lost? Then "handrail restore --without-key FILE" brings everything else back.'
  if (failure instanceof FilesAway) return `${failure.message} ${RIGHT_STORE}`
  if (codeOf(failure) === DEADLOCK)
    return 'Something else works in this database now. Stop every Handrail process first, then try again.'
  if (codeOf(failure)?.startsWith('Z_') === true)
    return 'This file is not a backup, or it is cut off or damaged. Take another copy of it.'
  return whyUnreadable(failure, file)
}
