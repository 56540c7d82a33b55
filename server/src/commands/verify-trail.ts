import { verifyTrail } from '../door/trail.ts'
import { stopwatch } from '../platform/clock.ts'
import { progressOn } from '../platform/progress.ts'
import type { Terminal } from '../platform/terminal.ts'
import { EXIT, type Exit } from './exit.ts'
import { refuseCommand } from './refuse-command.ts'
import { withRecords } from './with-house.ts'

/** `handrail verify-trail`: proves that nobody changed the event trail, or names the first broken link. */
export async function verifyTrails(args: readonly string[], terminal: Terminal): Promise<Exit> {
  if (args.length > 0) return refuseCommand('verify-trail', 'verify-trail takes no options.', terminal)
  return withRecords(terminal, async ({ database, agencies }) => {
    const progress = progressOn(terminal.errors, stopwatch(), 'events')
    let broken = 0
    for (const agency of agencies) {
      const check = await verifyTrail(database, agency, progress.reached)
      progress.end(check.events)
      if (check.broken === undefined) {
        terminal.output.write(`${agency}: ${check.events} events, all in place. Seal ${check.seal}\n`)
        continue
      }
      broken += 1
      const { lane, place, why } = check.broken
      terminal.output.write(`${agency}: broken at lane ${lane}, place ${place}: ${WORDS[why]}\n`)
    }
    return broken === 0 ? EXIT.done : EXIT.partly
  })
}

const WORDS = {
  missing: 'an event is missing here.',
  changed: 'this event was changed after it was written.',
  'not-chained': 'this event does not follow the one before it.',
  'head-moved': 'the trail ends here, but it once went on.',
} as const
