import {
  NATIONAL_LINE,
  SAFETY_SECTION_NAMES,
  type SafetyContent,
  type SafetySection,
  toDial,
} from '@handrail/care/plans'
import { sectionWords } from './words/sections.ts'

/** One line as it is shown: the person's words, untouched, and what belongs to them. */
export interface ShownLine {
  readonly id: string
  readonly words: string
  readonly phone: string | undefined
  readonly dial: string | undefined
  readonly notes: readonly string[]
}

export interface ShownSection {
  readonly name: SafetySection
  readonly heading: string
  readonly lines: readonly ShownLine[]
}

type Kept = Readonly<Record<string, unknown>> & { readonly id: string }
const text = (item: Kept, name: string): string | undefined => {
  const value = item[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** For whom it is shown. Whom we may call, and tell why, was said to whoever helps; the person's own copy is for the person. */
type Reader = 'person' | 'staff'

/** The sections in which something stands, in their order, with headings in this language. */
export function shownSections(
  content: SafetyContent,
  language: 'en' | 'es',
  reader: Reader,
): readonly ShownSection[] {
  const w = sectionWords[language]
  const lineOf = (item: Kept): ShownLine => {
    const phone = text(item, 'phone')
    const name = text(item, 'name')
    // Another number beside that name is somebody’s own: it is shown as it was typed.
    const isNational = name === NATIONAL_LINE && [undefined, NATIONAL_LINE].includes(phone)
    const by = text(item, 'by')
    const notes = [
      isNational ? w.nationalHow : undefined,
      name === undefined ? undefined : text(item, 'words'),
      reader === 'staff' && item.mayCall === true ? w.mayCall : undefined,
      reader === 'staff' && item.mayTell === true ? w.mayTell : undefined,
      by === undefined ? undefined : w.by(by),
    ].filter((note) => note !== undefined)
    return {
      id: item.id,
      words: isNational ? w.national : (name ?? text(item, 'words') ?? ''),
      phone: isNational ? undefined : phone,
      dial: isNational ? NATIONAL_LINE : toDial(phone),
      notes,
    }
  }
  return SAFETY_SECTION_NAMES.map((name) => ({
    name,
    heading: w.sections[name],
    lines: (content[name]?.list ?? []).map(lineOf),
  })).filter(({ lines }) => lines.length > 0)
}
