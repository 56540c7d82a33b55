import { instant } from './clock.ts'
import type { Screen } from './terminal.ts'

/** What may be logged. There is no field for a person, an address or a question, so none can be logged by accident. */
export type LogLine =
  | {
      readonly event: 'request'
      readonly method: string
      /** The pattern that answered, never the address that was asked for. */
      readonly route: string
      readonly status: number
      readonly ms: number
    }
  | {
      readonly event: 'fault'
      readonly name: string
      readonly code: string | null
      readonly where: string | null
    }

export type Log = (line: LogLine) => void

/** Writes one JSON object a line. */
export function logTo(screen: Screen): Log {
  return (line) => {
    screen.write(`${JSON.stringify({ at: instant(), ...line })}\n`)
  }
}

/** A fault without its message, which may quote what a person sent. */
export function faultLine(failure: unknown): LogLine {
  const error = failure instanceof Error ? failure : undefined
  const code: unknown = error !== undefined && 'code' in error ? error.code : undefined
  const where = error?.stack?.split('\n').find((line) => /^\s+at /.test(line))
  return {
    event: 'fault',
    name: error?.name ?? typeof failure,
    code: typeof code === 'string' ? code : null,
    where: where?.trim() ?? null,
  }
}
