import type { Language } from '@handrail/eligibility/words'

/** The address of each language. Answers are never part of an address. */
export const HOME: Readonly<Record<Language, string>> = { en: '/en', es: '/es' }

/** Where the quick exit leads: a page in the language that says nothing about the person. The weather is in English only. */
export const LEAVE_TO: Readonly<Record<Language, string>> = {
  en: 'https://www.weather.gov',
  es: 'https://www.usa.gov/es',
}
