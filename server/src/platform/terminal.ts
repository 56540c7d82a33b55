import { once } from 'node:events'

/** What a command may see of the world: where it reads, where it writes, and the settings. */
export interface Terminal {
  readonly input: AsyncIterable<Uint8Array>
  readonly output: Screen
  readonly errors: Screen
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** A stream that text is written to. */
export interface Screen extends NodeJS.WritableStream {
  /** True when a person is looking. */
  readonly isTTY?: boolean
}

const ENOUGH = 64 * 1024

/** Collects small texts and writes them together, waiting while the reader on the other side is slower than we are. */
export function writerTo(screen: Screen) {
  let texts: string[] = []
  let length = 0

  async function flush(): Promise<void> {
    const text = texts.join('')
    texts = []
    length = 0
    if (text !== '' && !screen.write(text)) await once(screen, 'drain')
  }

  return {
    /** Answers with a promise only when it is time to wait. */
    write(text: string): Promise<void> | undefined {
      texts.push(text)
      length += text.length
      return length >= ENOUGH ? flush() : undefined
    },
    flush,
  }
}
