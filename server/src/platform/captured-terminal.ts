import { Readable, Writable } from 'node:stream'
import type { Terminal } from './terminal.ts'

/** A terminal for tests: it hands in the given input and keeps what was written. */
export function capturedTerminal(
  input: string | Uint8Array | Iterable<Uint8Array> = '',
  environment: Terminal['environment'] = {},
) {
  const texts = { output: '', errors: '' }
  const screen = (name: keyof typeof texts) =>
    new Writable({
      write(chunk, _encoding, done) {
        texts[name] += String(chunk)
        done()
      },
    })
  const bytes =
    typeof input === 'string' ? [Buffer.from(input)] : input instanceof Uint8Array ? [input] : input
  const terminal: Terminal = {
    input: Readable.from(bytes),
    output: screen('output'),
    errors: screen('errors'),
    environment,
  }
  return { terminal, texts }
}
