import type { Language } from '@handrail/eligibility/words'

/** The address of each language. Answers are never part of an address. */
export const HOME: Readonly<Record<Language, string>> = { en: '/en', es: '/es' }

/** The language that the page offers beside its own. A third one adds a choice here, and the compiler names every list of them. */
export const OTHER: Readonly<Record<Language, Language>> = { en: 'es', es: 'en' }

/** Where the quick exit leads: a page in the language that says nothing about the person. The weather is in English only. */
export const LEAVE_TO: Readonly<Record<Language, string>> = {
  en: 'https://www.weather.gov',
  es: 'https://www.usa.gov/es',
}
