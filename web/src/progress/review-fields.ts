import { plainDate } from '@handrail/care'
import { LEVELS, SAYS } from '@handrail/care/progress'
import { cleaned, type PartValue, textIn } from '../plans/plan-fields.ts'

/** The groups of a review of our own; the meeting has the fields of a plan's meeting. */
export type ReviewGroup = 'view' | 'care' | 'next' | 'goal' | 'objective'

export type ReviewField =
  | { readonly name: string; readonly kind: 'words' | 'date' | 'number' | 'level' }
  | { readonly name: string; readonly kind: 'choice'; readonly of: readonly string[] }

const words = (name: string) => ({ name, kind: 'words' }) as const
const choice = (name: string, of: readonly string[]) => ({ name, kind: 'choice', of }) as const
const level = (name: string) => ({ name, kind: 'level' }) as const

/** What one writes in a review, group by group, in the order of the form. */
export const REVIEW_FIELDS: Readonly<Record<ReviewGroup, readonly ReviewField[]>> = {
  view: [words('said'), choice('satisfied', ['1', '2', '3', '4', '5', 'not-said'])],
  care: [choice('amount', ['right', 'more', 'less', 'not-known']), words('why'), words('newRisks')],
  next: [{ name: 'on', kind: 'date' }, words('also')],
  goal: [choice('says', SAYS), choice('reached', ['yes', 'partly', 'no']), words('words')],
  objective: [
    level('staff'),
    level('person'),
    { name: 'measured', kind: 'number' },
    words('evidence'),
    words('barriers'),
    choice('says', SAYS),
    words('words'),
  ],
}

/** Of a plan's meeting, what a review does not ask. */
export const NOT_IN_A_REVIEW = ['ledBy', 'told', 'disagreements'] as const
export const WAS_THERE = choice('person', ['yes', 'no', 'sent-word'])

const NUMBER = /^-?\d+([.,]\d+)?$/

/** What is sent of what stands in the fields: nothing empty, no half a date. */
export function sentOf(group: ReviewGroup | 'meeting', value: PartValue): PartValue {
  if (group === 'meeting') {
    const left: readonly string[] = NOT_IN_A_REVIEW
    return Object.fromEntries(
      Object.entries(cleaned('meeting', value)).filter(([name, sent]) => sent !== '' && !left.includes(name)),
    )
  }
  return Object.fromEntries(
    REVIEW_FIELDS[group].flatMap(({ name, kind }) => {
      const text = textIn(value, name).trim()
      const sent = valueFrom(kind, text)
      return sent === undefined ? [] : [[name, sent]]
    }),
  )
}

function valueFrom(kind: ReviewField['kind'], text: string): string | number | undefined {
  switch (kind) {
    case 'level':
      return LEVELS.find((one) => String(one) === text)
    case 'number':
      return NUMBER.test(text) ? Number(text.replace(',', '.')) : undefined
    case 'date':
      return plainDate.safeParse(text).success ? text : undefined
    default:
      return text === '' ? undefined : text
  }
}
