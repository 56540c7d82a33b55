import { plainParts } from '../../plain-date.ts'
import type { Forms } from '../catalogue.ts'
import { join } from '../write.ts'

const MONTHS = [
  ...(['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio'] as const),
  ...(['julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'] as const),
] as const

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** "y" is "e" before the sound of an i, "o" is "u" before that of an o. */
const before = (items: readonly string[], word: string, other: string, sound: RegExp): string =>
  join(items, sound.test(items.at(-1) ?? '') ? other : word)

const COUNTY = / County$/

export const forms: Forms = {
  day: (date) => {
    const { year, month, day } = plainParts(date)
    return `${day} de ${MONTHS[month - 1]} de ${year}`
  },
  month: (year, month) => `${MONTHS[month - 1]} de ${year}`,
  amount: {
    'usd-a-month': (text) => `${text} al mes`,
    usd: (text) => text,
    years: (_, count) => plural(count, 'año', 'años'),
    months: (_, count) => plural(count, 'mes', 'meses'),
    'hours-a-month': (_, count) => `${plural(count, 'hora', 'horas')} al mes`,
    areas: (_, count) => plural(count, 'parte de la vida', 'partes de la vida'),
    percent: (text) => `${text}%`,
  },
  time: {
    days: (count) => plural(count, 'día', 'días'),
    'business-days': (count) => plural(count, 'día hábil', 'días hábiles'),
    months: (count) => plural(count, 'mes', 'meses'),
  },
  forPeople: (amount, people) => `${amount} para ${plural(people, 'persona', 'personas')}`,
  range: (low, high) => `${low} a ${high}`,
  and: (items) => before(items, 'y', 'e', /^h?i(?!e)/i),
  or: (items) => before(items, 'o', 'u', /^h?o/i),
  someState: '[su|ese] estado',
  stateInSentence: { DC: 'Washington, DC' },
  place: (county, state) =>
    county === null
      ? state
      : `${COUNTY.test(county) ? `condado de ${county.replace(COUNTY, '')}` : county}, ${state}`,
}

/** A figure set between commas, where there is one. */
export const aside = (figure: string | null): string => (figure === null ? '' : `, ${figure},`)

/** The limit after "el límite", where there is one. */
export const of = (limit: string | null): string => (limit === null ? '' : ` de ${limit}`)
