import { faultLine } from './log.ts'
import type { Screen } from './terminal.ts'

/** What a fault of ours says at the end: the kind and the place of it, never its message, which may quote a person. */
export const mistakeOfOurs = (failure: unknown): string =>
  `Handrail has made a mistake of its own. Please report it with this line:\n${JSON.stringify(faultLine(failure))}\n`

/**
 * A fault that nobody waited for would end the process with its whole message, and the database's own word on the row
 * that it was about, on the screen. It ends the process here too, and says what may be said.
 */
export function keepLastWords(errors: Screen, exitCode: number): void {
  process.on('uncaughtException', (failure) => {
    errors.write(mistakeOfOurs(failure))
    process.exit(exitCode)
  })
}
