import { createReadStream } from 'node:fs'
import type { Terminal } from './terminal.ts'

/** The bytes of a file, or of the standard input for `-`. */
export function openInput(file: string, terminal: Terminal): AsyncIterable<Uint8Array> {
  return file === '-' ? terminal.input : createReadStream(file)
}

/** A sentence for a person when the file could not be read; `undefined` when something else went wrong. */
export function whyUnreadable(failure: unknown, file: string): string | undefined {
  const what = file === '-' ? 'the standard input' : `"${file}"`
  switch (codeOf(failure)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `There is no file ${what}. Check the name, or use - to read the standard input.`
    case 'EISDIR':
      return `${what} is a folder. Name one file in it.`
    case 'EACCES':
    case 'EPERM':
      return `This account may not read ${what}.`
    case 'ENAMETOOLONG':
    case 'ERR_INVALID_ARG_VALUE':
      return 'That is not the name of a file.'
    case 'EIO':
    case 'EMFILE':
    case 'ENFILE':
    case 'ELOOP':
      return `${what} could not be read (${codeOf(failure)}).`
    default:
      return undefined
  }
}

/** The code of a failure of the operating system or of Node. */
export function codeOf(failure: unknown): string | undefined {
  const code: unknown = failure instanceof Error && 'code' in failure ? failure.code : undefined
  return typeof code === 'string' ? code : undefined
}
