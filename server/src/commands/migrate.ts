import { migrate as bringUpToDate } from '../platform/migrate.ts'
import type { Terminal } from '../platform/terminal.ts'
import { EXIT, type Exit } from './exit.ts'
import { refuseCommand } from './refuse-command.ts'
import { withPlace } from './with-house.ts'

/** `handrail migrate`: brings the database up to date and does nothing else. */
export async function migrate(args: readonly string[], terminal: Terminal): Promise<Exit> {
  if (args.length > 0) return refuseCommand('migrate', 'migrate takes no options.', terminal)
  return withPlace(terminal, async ({ database }) => {
    await bringUpToDate(database)
    const where = database.kind === 'embedded' ? 'the embedded database' : 'PostgreSQL'
    terminal.output.write(`Up to date: ${where}.\n`)
    return EXIT.done
  })
}
