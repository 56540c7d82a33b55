import type { PlainDate } from '../../kernel/plain-date.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'

/** One row of ICD-10-CM. A billable code has no rows beneath it; a header has some and is never a diagnosis. */
export interface DiagnosisCode {
  readonly code: string
  readonly billable: boolean
  readonly title: string
}

/** The whole classification of one federal fiscal year, in tabular order: what lies beneath a header follows it. */
export interface CodeSet {
  readonly year: FiscalYear
  readonly codes: readonly DiagnosisCode[]
  /** Where each code stands, by its letters and digits without the dot. */
  readonly places: ReadonlyMap<string, number>
}

/** The years whose codes are here. A year begins on October 1 of the year before. */
export const FISCAL_YEARS = [2026, 2027] as const
export type FiscalYear = (typeof FISCAL_YEARS)[number]

/**
 * Whose codes count on a day. A code is chosen by the day of the service, not by the day of writing; on a day whose codes
 * are not here the answer is none, never the nearest year's.
 *
 * @example fiscalYearOf('2026-10-01') // 2027
 */
export function fiscalYearOf(on: PlainDate): FiscalYear | undefined {
  const [year = '', month = ''] = on.split('-')
  const fiscal = Number(year) + (Number(month) >= 10 ? 1 : 0)
  return FISCAL_YEARS.find((one) => one === fiscal)
}

/** A code as it is looked up: `f32.a`, `F32A` and ` F32.A ` are one. */
export const bare = (code: string): string => code.toUpperCase().replace(/[^0-9A-Z]/g, '')

/** Reads rows of code, 1 or 0, and title, parted by tabs. */
export function readCodeSet(year: FiscalYear, text: string): CodeSet {
  const codes = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [code = '', billable, title = ''] = line.split('\t')
      return { code, billable: billable === '1', title }
    })
  return { year, codes, places: new Map(codes.map(({ code }, place) => [bare(code), place])) }
}

/** The codes one step beneath a header: what to choose from instead of it. */
export function childrenOf(set: CodeSet, code: string): readonly DiagnosisCode[] {
  const header = bare(code)
  const place = set.places.get(header)
  if (place === undefined) return []
  const children: DiagnosisCode[] = []
  let last = ''
  for (let at = place + 1; at < set.codes.length; at += 1) {
    const one = set.codes[at]
    if (!one || !bare(one.code).startsWith(header)) break
    if (last !== '' && bare(one.code).startsWith(last)) continue
    children.push(one)
    last = bare(one.code)
  }
  return children
}

/**
 * The code as a diagnosis that may be signed, or a refusal with why: it is not in that year's set, or it is a header, and
 * then the codes to choose from are named.
 */
export function diagnosisIn(set: CodeSet, code: string): DiagnosisCode | Refusal {
  const found = set.codes[set.places.get(bare(code)) ?? -1]
  if (!found) return refuse('no-such-code', { code, year: set.year }, 'code')
  if (found.billable) return found
  const children = childrenOf(set, code).map((one) => one.code)
  return refuse('code-too-broad', { code: found.code, year: set.year, children }, 'code')
}
