import { z } from 'zod'
import { idOf } from '../../kernel/ids.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { keptDespite, type Party, type Sign } from '../barred.ts'
import { typedWords } from '../identity/name.ts'
import { address } from '../identity/residence.ts'
import { line } from '../text.ts'

export const contactPointId = idOf('ContactPoint')
export type ContactPointId = z.output<typeof contactPointId>

/** `(512) 555-0134` as `+15125550134`. A number without a country is one of North America. */
const oneSpelling = (typed: string): string => {
  const digits = typed.replace(/[^\d+]/g, '')
  if (/^\d{10}$/.test(digits)) return `+1${digits}`
  if (/^1\d{10}$/.test(digits)) return `+${digits}`
  return digits
}

export const phoneNumber = z
  .string()
  .max(40)
  .overwrite(oneSpelling)
  .refine((number) => /^\+(1\d{10}|[2-9]\d{7,14})$/.test(number), { error: 'phone-number' })

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
export const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const

/** Hours in which it is safe. They may run past midnight: from 22:00 until 02:00. */
export const safeHours = z
  .strictObject({ days: z.array(z.enum(WEEKDAYS)).min(1).max(7), from: clock, until: clock })
  .refine((hours) => hours.from !== hours.until, { error: 'hours-that-last', path: ['until'] })
export type SafeHours = z.output<typeof safeHours>

// What nobody asked about is not safe: it is treated as a no, and shown as what it is, until the person answers.
export const phoneRules = z.strictObject({
  voicemail: z.enum(['not-asked', 'none', 'name-only', 'full']).default('not-asked'),
  text: z.enum(['not-asked', 'no', 'first-name-only', 'yes']).default('not-asked'),
})
export const emailRules = z.strictObject({
  email: z.enum(['not-asked', 'no', 'yes']).default('not-asked'),
})
export const postalRules = z.strictObject({
  mail: z.enum(['not-asked', 'no', 'plain-envelope']).default('not-asked'),
})

const email = z
  .string()
  .trim()
  .max(254)
  .regex(/^[^\s@\p{Cc}\p{Cs}]+@[^\s@\p{Cc}\p{Cs}]+\.[^\s@\p{Cc}\p{Cs}]+$/u)

/** Where somebody can be reached. What it is never changes: a new number is a new point, and the old one is kept. */
export const reach = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('phone'), number: phoneNumber, rules: phoneRules }),
  z.strictObject({ kind: z.literal('email'), email, rules: emailRules }),
  z.strictObject({ kind: z.literal('postal'), address, rules: postalRules }),
])
export type ReachedAt = z.output<typeof reach>

/** What holds for a point of any kind. */
export const pointTerms = z.strictObject({
  label: line(60).optional(),
  /** None named: any hour. */
  safeHours: z.array(safeHours).max(14).default([]),
  /** Said before anything else, so that both know who is speaking. */
  codeWord: line(40).optional(),
  /** When it was last seen to work. */
  verifiedOn: plainDate.optional(),
  confidence: z.enum(['confirmed', 'likely', 'doubtful']).default('likely'),
})
export type PointTerms = z.output<typeof pointTerms>

export const CLOSED_WHY = [
  'disconnected',
  'returned-mail',
  'not-theirs',
  'not-safe',
  'person-asked',
  'mistake',
] as const

export const contactPoint = z.strictObject({
  point: contactPointId,
  version: z.int(),
  at: reach,
  terms: pointTerms,
  closed: z.strictObject({ on: plainDate, why: z.enum(CLOSED_WHY) }).optional(),
  despite: keptDespite.optional(),
})
export type ContactPoint = z.output<typeof contactPoint>

/** What a point is, as it was typed or as it is kept. */
type Whereabouts =
  | { readonly kind: 'phone'; readonly number: string }
  | { readonly kind: 'email'; readonly email: string }
  | { readonly kind: 'postal'; readonly address: { readonly line2?: string | undefined } }

type Rules =
  | { readonly kind: 'phone'; readonly rules: { readonly voicemail: string; readonly text: string } }
  | { readonly kind: 'email'; readonly rules: { readonly email: string } }
  | { readonly kind: 'postal'; readonly rules: { readonly mail: string } }

/** Words that say of whose a point is without naming anybody, in the languages of our labels. */
const NO_NAME: ReadonlySet<string> = new Set(
  [
    'c o care of attn at the a her his their my old new own shared somebody else phone cell mobile home house work office place',
    'telefono celular casa trabajo oficina cargo de del la el su mi correo propio compartido otra persona',
  ]
    .join(' ')
    .split(' '),
)

/**
 * By what a restriction may mean whoever else is at a point: its number or address, and whom its label or its "care of"
 * names. `Rosa's cell` is read as somebody called Rosa, and `his mom's phone` as somebody's mom.
 */
export function partiesAt(at: Whereabouts, label: string | undefined): readonly Party[] {
  const itself = at.kind === 'phone' ? { phone: at.number } : at.kind === 'email' ? { email: at.email } : {}
  const said = [label, at.kind === 'postal' ? at.address.line2 : undefined].map((text) =>
    typedWords((text ?? '').replace(/['’]s\b/gu, '')).filter((word) => !NO_NAME.has(word)),
  )
  return [
    itself,
    ...said.flatMap((words) => [
      ...(words.length > 0 ? [{ name: words.join(' '), relationship: words.join(' ') }] : []),
      ...words.map((relationship) => ({ relationship })),
    ]),
  ]
}

/** True when something may be left or sent there for others to find. A call is answered by somebody, who can be asked for. */
export const leavesWord = (at: Rules): boolean =>
  Object.values(at.rules).some((rule) => !CLOSED.includes(rule))

const CLOSED: readonly string[] = ['none', 'no', 'not-asked']

/** True when nobody has asked yet about one of the ways to use a point. */
export const isUnasked = (at: Rules): boolean => Object.values(at.rules).includes('not-asked')

/** Where in an entry of a point a sign stands. */
export const pointField = (sign: Sign): string =>
  sign === 'phone' ? 'at.number' : sign === 'email' ? 'at.email' : 'terms.label'
