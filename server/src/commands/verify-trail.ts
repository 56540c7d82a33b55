import { instantAt } from '@handrail/care'
import { nameOf } from '../agency/store.ts'
import { recordCheck, type TrailCheck, verifyTrail } from '../door/trail-store.ts'
import { machineClock, stopwatch } from '../platform/clock.ts'
import { progressOn } from '../platform/progress.ts'
import type { Terminal } from '../platform/terminal.ts'
import { keep } from '../platform/transaction.ts'
import { EXIT, type Exit } from './exit.ts'
import { refuseCommand } from './refuse-command.ts'
import { withRecords } from './with-house.ts'

/** `handrail verify-trail`: proves that nobody changed the event trail, or names the first broken link. */
export async function verifyTrails(args: readonly string[], terminal: Terminal): Promise<Exit> {
  if (args.length > 0) return refuseCommand('verify-trail', 'verify-trail takes no options.', terminal)
  return withRecords(terminal, async ({ database, asHost, agencies }) => {
    const progress = progressOn(terminal.errors, stopwatch(), 'events')
    let broken = 0
    for (const agency of agencies) {
      const check = await verifyTrail(database, agency, progress.reached)
      progress.end(check.events)
      const name = await asHost((tx) => nameOf(tx, agency))
      terminal.output.write(`${name} (${agency}): ${said(check)}\n`)
      if (check.broken !== undefined) broken += 1
      const at = instantAt(machineClock())
      await database.transaction({ role: 'keeper' }, async (tx) => keep(await recordCheck(tx, check, at)))
    }
    return broken === 0 ? EXIT.done : EXIT.partly
  })
}

function said({ events, broken, seal }: TrailCheck): string {
  if (broken === undefined) return `${events} events, all in place. Seal ${seal}`
  if (broken.why === 'shortened')
    return `broken: ${broken.once} events were counted at an earlier check, and ${events} are here.`
  return `broken at lane ${broken.lane}, place ${broken.place}: ${WORDS[broken.why]}`
}

const WORDS = {
  missing: 'an event is missing here.',
  changed: 'this event was changed after it was written.',
  'not-chained': 'this event does not follow the one before it.',
  'head-moved': 'the trail ends here, but it once went on.',
} as const
