import { SAFETY_SECTION_NAMES, type SafetyPart, type SafetySection } from '@handrail/care/plans'
import { newRequestId } from '../../door/request-id.ts'

/** What stands in the fields of one line while somebody writes. */
export type Item = Readonly<Record<string, unknown>> & { readonly id: string }
export type PartValue = Readonly<Record<string, unknown>>

/** The fields of a line, in their order. Without text in the first it is not sent: it has only just been begun. */
export const SECTION_FIELDS: Readonly<Record<SafetySection, readonly string[]>> = {
  signs: ['words'],
  alone: ['words'],
  company: ['words', 'phone'],
  helpers: ['name', 'phone', 'about'],
  professionals: ['name', 'phone', 'about'],
  safer: ['words', 'by'],
}

/** A second line of words is kept under the same name wherever the first is a name. */
const NAMES: Readonly<Record<string, string>> = { about: 'words' }
export const keptAs = (field: string): string => NAMES[field] ?? field

export const freshItem = (): Item => ({ id: newRequestId() })

export const itemsOf = (value: PartValue): readonly Item[] =>
  (value.list as readonly Item[] | undefined) ?? []

export const textIn = (item: Item, field: string): string => String(item[keptAs(field)] ?? '')

const isSection = (part: SafetyPart): part is SafetySection =>
  SAFETY_SECTION_NAMES.some((one) => one === part)

const filled = (value: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(value)
      .map(([name, one]) => [name, typeof one === 'string' ? one.trim() : one] as const)
      .filter(([, one]) => one !== '' && one !== undefined),
  )

/** A part as it is sent: without empty fields, and without lines that were only just begun. */
export function cleaned(part: SafetyPart, value: PartValue): PartValue {
  if (!isSection(part)) return filled(value)
  const [first = 'words'] = SECTION_FIELDS[part]
  return {
    list: itemsOf(value)
      .filter((item) => textIn(item, first).trim() !== '')
      .map(filled),
  }
}
