import type { OutsideWords, PhoneOf } from './words/outside-words.ts'

/** What stands in the fields of a form outside: texts by name, and what is ticked. */
export type Typed = Readonly<Record<string, string>>

export const filled = (typed: Typed, name: string): string | undefined => typed[name]?.trim() || undefined

/** Fields that hold nothing are left out. */
export const only = (
  fields: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri'] as const
const HOURS = {
  mornings: ['08:00', '12:00'],
  afternoons: ['12:00', '17:00'],
  evenings: ['17:00', '20:00'],
} as const
export const TIMES = Object.keys(HOURS) as readonly (keyof typeof HOURS)[]

/** The card of a referral, from what stands in the fields. What was not said is left out: the strictest answer stands. */
export function cardFrom(typed: Typed, words: Pick<OutsideWords, 'phoneLabels'>) {
  const phone = filled(typed, 'phone')
  const email = filled(typed, 'email')
  const bornOn = filled(typed, 'bornOn')
  const tag = filled(typed, 'language')
  const times = TIMES.filter((time) => (typed.times ?? '').split(' ').includes(time))
  return {
    name: only({ given: filled(typed, 'given'), family: filled(typed, 'family') }),
    ...(bornOn !== undefined && { born: { answer: 'exact', on: bornOn } as never }),
    ...(tag !== undefined && {
      language: { answer: 'given', value: { tag, interpreter: 'not-asked' } } as const,
    }),
    reach: [
      ...(phone === undefined
        ? []
        : [
            {
              at: {
                kind: 'phone' as const,
                number: phone,
                rules: only({ text: filled(typed, 'text'), voicemail: filled(typed, 'voicemail') }) as never,
              },
              terms: only({ label: phoneLabel(typed, words) }) as never,
            },
          ]),
      ...(email === undefined
        ? []
        : [
            {
              at: {
                kind: 'email' as const,
                email,
                rules: only({ email: filled(typed, 'emailRule') }) as never,
              },
            },
          ]),
    ],
    throughSender: typed.through === 'yes',
    windows: times.map((time) => ({ days: [...WEEK], from: HOURS[time][0], until: HOURS[time][1] })),
  }
}

/** Whose phone it is, as the label of the contact point that comes of it. */
function phoneLabel(typed: Typed, { phoneLabels }: Pick<OutsideWords, 'phoneLabels'>): string | undefined {
  const whose = filled(typed, 'phoneOf') as PhoneOf | undefined
  if (whose === undefined) return undefined
  const label =
    whose === 'mine'
      ? `${phoneLabels.mine} ${typed.senderName ?? ''}`
      : (whose === 'other' && filled(typed, 'phoneOwner')) || phoneLabels[whose]
  return label.trim().slice(0, 60)
}

export const senderFrom = (typed: Typed) => ({
  name: typed.senderName ?? '',
  ...only({
    role: filled(typed, 'senderRole'),
    organization: filled(typed, 'organization'),
    phone: filled(typed, 'senderPhone'),
    email: filled(typed, 'senderEmail'),
  }),
})

const FIELDS: Readonly<Record<string, string>> = {
  'card.name.given': 'given',
  'card.name.family': 'family',
  'card.name.nameUsed': 'given',
  'card.reach': 'phone',
  'card.born': 'bornOn',
  'card.born.on': 'bornOn',
  'reason.reason': 'reason',
  'reason.question': 'question',
  'reason.safety': 'safety',
  'reason.told': 'told',
  'consent.contact': 'contact',
  'consent.share': 'share',
  sender: 'senderName',
  'sender.name': 'senderName',
  'sender.role': 'senderRole',
  'sender.organization': 'organization',
  'sender.phone': 'senderPhone',
  'sender.email': 'senderEmail',
}

/** The field on the page that a problem of the input is about. */
export function fieldOf(field: string): string {
  if (field.endsWith('at.number')) return 'phone'
  if (field.endsWith('at.email')) return 'email'
  return FIELDS[field] ?? field
}
