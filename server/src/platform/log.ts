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
      /** What it came from, in the same words. */
      readonly because?: LogLine & { readonly event: 'fault' }
    }
  | {
      /** The clock of this machine was set, or the machine slept. Work waits for a while. */
      readonly event: 'clock set'
      readonly seconds: number
    }

export type Log = (line: LogLine) => void

/** Writes one JSON object a line. */
export function logTo(screen: Screen): Log {
  return (line) => {
    screen.write(`${JSON.stringify({ at: instant(), ...line })}\n`)
  }
}

/**
 * A fault without its message, which may quote what a person sent. Its name and code are a word each, or they are left
 * out: other people's libraries put what they like in there.
 */
export function faultLine(failure: unknown): LogLine & { readonly event: 'fault' } {
  const error = failure instanceof Error ? failure : undefined
  const code: unknown = error !== undefined && 'code' in error ? error.code : undefined
  return {
    event: 'fault',
    name: error === undefined ? typeof failure : (word(error.name) ?? 'Error'),
    code: word(code) ?? null,
    where: (error && placeIn(error)) ?? null,
    ...(error?.cause !== undefined && { because: faultLine(error.cause) }),
  }
}

const word = (text: unknown): string | undefined =>
  typeof text === 'string' && /^[\w./-]{1,60}$/.test(text) ? text : undefined

/**
 * The first place that the stack names. The stack begins with the message, and a message may hold lines that look like
 * places: only what stands after it counts, and where it cannot be told apart, nothing does.
 */
function placeIn({ message, stack = '' }: Error): string | undefined {
  const at = stack.indexOf(message)
  if (at < 0) return undefined
  const place = stack
    .slice(at + message.length)
    .split('\n')
    .find((line) => /^\s+at /.test(line))
  return place?.trim()
}
