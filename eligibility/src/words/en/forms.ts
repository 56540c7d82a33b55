import { plainParts } from '../../plain-date.ts'
import type { Forms } from '../catalogue.ts'
import { join } from '../write.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

export const forms: Forms = {
  day: (date) => {
    const { year, month, day } = plainParts(date)
    return `${MONTHS[month - 1]} ${day}, ${year}`
  },
  month: (year, month) => `${MONTHS[month - 1]} ${year}`,
  amount: {
    'usd-a-month': (text) => `${text} a month`,
    usd: (text) => text,
    years: (text) => text,
    months: (_, count) => plural(count, 'month', 'months'),
    'hours-a-month': (_, count) => `${plural(count, 'hour', 'hours')} a month`,
    areas: (_, count) => plural(count, 'part of life', 'parts of life'),
    percent: (text) => `${text}%`,
  },
  time: {
    days: (count) => plural(count, 'day', 'days'),
    'business-days': (count) => plural(count, 'business day', 'business days'),
    months: (count) => plural(count, 'month', 'months'),
  },
  forPeople: (amount, people) => `${amount} for ${plural(people, 'person', 'people')}`,
  range: (low, high) => `${low} to ${high}`,
  and: (items) => join(items, 'and'),
  or: (items) => join(items, 'or'),
  someState: '[your|their] state',
  stateInSentence: { DC: 'Washington, DC' },
  place: (county, state) => (county === null ? state : `${county}, ${state}`),
}

/** A figure set between commas, where there is one. */
export const aside = (figure: string | null): string => (figure === null ? '' : `, ${figure},`)

/** The limit after "the limit", where there is one. */
export const of = (limit: string | null): string => (limit === null ? '' : ` of ${limit}`)
