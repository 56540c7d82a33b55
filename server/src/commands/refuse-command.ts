import type { Terminal } from '../platform/terminal.ts'
import { EXIT, type Exit } from './exit.ts'

/** Says why a command line was not understood, and where to read about it. */
export function refuseCommand(command: string, why: string, { errors }: Terminal): Exit {
  errors.write(`${why}\nSee "handrail help${command === '' ? '' : ` ${command}`}".\n`)
  return EXIT.refused
}
