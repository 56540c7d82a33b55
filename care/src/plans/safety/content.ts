import { z } from 'zod'
import { line, words } from '../../people/index.ts'

/** What stands in a safety plan has an id that it keeps from version to version. */
const item = { id: z.uuid() }
/** As it is typed: what is no number yet is kept as well. It is called only where it is one plain number. */
const phone = line(40).optional()

const said = z.strictObject({ ...item, words: words(600) })
export type Said = z.output<typeof said>
const company = z.strictObject({ ...item, words: words(600), phone })
/** Somebody to turn to. Whether they may be called, and told why, is the person's to say; unsaid is no. */
const helper = z.strictObject({
  ...item,
  name: line(160),
  phone,
  mayCall: z.boolean().default(false),
  mayTell: z.boolean().default(false),
  words: words(600).optional(),
})
const professional = z.strictObject({ ...item, name: line(160), phone, words: words(600).optional() })
/** Something that makes the surroundings safer, and by whom. Whether it was done is kept beside the plan. */
const safer = z.strictObject({ ...item, words: words(600), by: line(160).optional() })

const list = <Item extends z.ZodType>(of: Item) => z.strictObject({ list: z.array(of).max(30) })

/** Our own sections, in the order in which one goes through them when it gets hard: first what one can do alone. */
export const SAFETY_SECTIONS = {
  signs: list(said),
  alone: list(said),
  company: list(company),
  helpers: list(helper),
  professionals: list(professional),
  safer: list(safer),
} as const
export type SafetySection = keyof typeof SAFETY_SECTIONS
export const SAFETY_SECTION_NAMES = Object.keys(SAFETY_SECTIONS) as readonly SafetySection[]

/** How it came about: with the person, and who else was there. */
const made = z.strictObject({ withPerson: z.boolean().optional(), others: words(600).optional() })

export const safetyContent = z.strictObject({
  made: made.optional(),
  signs: SAFETY_SECTIONS.signs.optional(),
  alone: SAFETY_SECTIONS.alone.optional(),
  company: SAFETY_SECTIONS.company.optional(),
  helpers: SAFETY_SECTIONS.helpers.optional(),
  professionals: SAFETY_SECTIONS.professionals.optional(),
  safer: SAFETY_SECTIONS.safer.optional(),
})
export type SafetyContent = z.output<typeof safetyContent>

export const SAFETY_PARTS = ['made', ...SAFETY_SECTION_NAMES] as const
export type SafetyPart = 'made' | SafetySection

/** One part as it is saved. */
export const savedSafetyPart = z.discriminatedUnion('part', [
  z.strictObject({ part: z.literal('made'), content: made }),
  z.strictObject({ part: z.literal('signs'), content: SAFETY_SECTIONS.signs }),
  z.strictObject({ part: z.literal('alone'), content: SAFETY_SECTIONS.alone }),
  z.strictObject({ part: z.literal('company'), content: SAFETY_SECTIONS.company }),
  z.strictObject({ part: z.literal('helpers'), content: SAFETY_SECTIONS.helpers }),
  z.strictObject({ part: z.literal('professionals'), content: SAFETY_SECTIONS.professionals }),
  z.strictObject({ part: z.literal('safer'), content: SAFETY_SECTIONS.safer }),
])
export type SavedSafetyPart = z.output<typeof savedSafetyPart>

/** A plan from its parts. */
export const safetyFrom = (
  parts: readonly { readonly part: string; readonly content: unknown }[],
): SafetyContent => safetyContent.parse(Object.fromEntries(parts.map(({ part, content }) => [part, content])))

/** The line that answers everywhere in the United States, by voice and by text. */
export const NATIONAL_LINE = '988'

/** With what a first plan begins: the line that anybody may call. Local ones are the person's choice. */
export const firstParts = (newId: () => string): readonly SavedSafetyPart[] => [
  {
    part: 'professionals',
    content: { list: [{ id: newId(), name: NATIONAL_LINE, phone: NATIONAL_LINE }] },
  },
]

/** What a next version takes over: everything but how it came about, which is said anew. */
export const nextParts = ({ made: _made, ...sections }: SafetyContent): readonly SavedSafetyPart[] =>
  Object.entries(sections)
    .filter(([, content]) => content !== undefined)
    .map(([part, content]) => savedSafetyPart.parse({ part, content }))

/** A number inside a house: nobody can dial it from outside, and its digits are no part of the other number. */
const EXTENSION = /[\s,;]*(?:ext(?:ensi[oó]n)?|x|#|anexo|int(?:erno)?)[\s.:]*\d{1,6}$/iu
/** One number as it is written in the United States, with or without what comes before it. */
const NATIONAL = /^(?:\+?1[\s.-]*)?(?:\([2-9]\d\d\)|[2-9]\d\d)[\s.-]*[2-9]\d\d[\s.-]*\d{4}$/
const LOCAL = /^[2-9]\d\d[\s.-]*\d{4}$/
/** Those of three digits that answer a call: 211, 911 and their like, and 988. */
const SHORT = /^(?:[2-9]11|988)$/
/** From 8 to 15 digits after the sign, as the ITU's E.164 has them; +1 is ours, and has its own form. */
const ABROAD = /^\+(?!1)(?:[\s().-]*\d){8,15}$/

/**
 * What to dial, when what was typed is one plain number and nothing else but its extension. Two numbers, or a word among the
 * digits, and there is nothing to dial: in a bad hour a wrong number is worse than one that must be read and typed.
 */
export const toDial = (typed: string | undefined): string | undefined => {
  // Address books put signs that nobody sees around a number, and print has dashes of its own.
  const plain = typed
    ?.replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\p{Pd}/gu, '-')
    .trim()
  const number = plain?.replace(EXTENSION, '').trim() ?? ''
  const isOne = [NATIONAL, LOCAL, SHORT, ABROAD].some((form) => form.test(number))
  return isOne ? number.replaceAll(/(?!^\+)\D/g, '') : undefined
}
