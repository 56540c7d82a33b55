import { parseArgs } from 'node:util'
import { isPlainDate, type PlainDate } from '@handrail/eligibility'

/** What someone asked for on the command line. */
export interface Options {
  readonly file: string
  /** The day for inquiries that name none. */
  readonly on?: PlainDate
  /** One inquiry a line, even if there is only one. */
  readonly lines: boolean
  readonly standings: boolean
  /** As it came; the words know which there are. */
  readonly language?: string
}

export type ReadOptions =
  | { readonly ok: true; readonly options: Options }
  | { readonly ok: false; readonly why: string }

const FLAGS = {
  on: { type: 'string' },
  lines: { type: 'boolean' },
  standings: { type: 'boolean' },
  language: { type: 'string' },
} as const
type Flag = keyof typeof FLAGS

/** Reads the arguments of a command that takes one file and these flags. */
export function readOptions(args: readonly string[], flags: readonly Flag[]): ReadOptions {
  const { tokens } = parseArgs({
    args: [...args],
    options: FLAGS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const files: string[] = []
  const given: { [F in Flag]?: string | true } = {}
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value)
    if (token.kind !== 'option') continue
    const flag = flags.find((name) => name === token.name && token.rawName === `--${name}`)
    if (flag === undefined) return no(`There is no option ${token.rawName} here.`)
    if (flag in given) return no(`--${flag} is given twice.`)
    const takesValue = FLAGS[flag].type === 'string'
    if (takesValue && token.value === undefined) return no(`--${flag} needs a value after it.`)
    if (!takesValue && token.value !== undefined) return no(`--${flag} takes no value.`)
    given[flag] = token.value ?? true
  }
  return checked(files, given)
}

function checked(
  files: readonly string[],
  { on, lines, standings, language }: { [F in Flag]?: string | true },
): ReadOptions {
  const [file] = files
  if (file === undefined || file === '') return no('Name a file, or - for the standard input.')
  if (files.length > 1) return no(`Name one file; ${files.length} came.`)
  if (on !== undefined && !isPlainDate(on))
    return no(`--on takes a day written YYYY-MM-DD, such as 2026-11-23; ${cut(on)} came.`)
  const byName = /\.(ndjson|jsonl)$/i.test(file)
  return {
    ok: true,
    options: {
      file,
      ...(on === undefined ? {} : { on }),
      lines: lines === true || byName,
      standings: standings === true,
      ...(typeof language === 'string' ? { language } : {}),
    },
  }
}

const no = (why: string): ReadOptions => ({ ok: false, why })
const cut = (value: string | true): string => JSON.stringify(String(value).slice(0, 40))
