import { type FiscalYear, readCodeSet, type Searchable, searchable } from '@handrail/care/intake'
import { packedText } from '../platform/packed-text.ts'

const unpacked = new Map<FiscalYear, Promise<Searchable>>()

/** The codes of a year, ready to search. Unpacked when somebody first asks, then kept: nobody waits for it at the start. */
export function codesOf(year: FiscalYear): Promise<Searchable> {
  const known = unpacked.get(year)
  if (known) return known
  const file = new URL(`../../icd10cm/fy${year}.tsv.br`, import.meta.url)
  const reading = packedText(file).then((text) => searchable(readCodeSet(year, text)))
  // A file that could not be read is read again by whoever asks next.
  reading.catch(() => unpacked.delete(year))
  unpacked.set(year, reading)
  return reading
}
