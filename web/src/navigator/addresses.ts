import type { Language } from '@handrail/eligibility/words'

/** The address of each language. Answers are never part of an address. */
export const HOME: Readonly<Record<Language, string>> = { en: '/en', es: '/es' }

/** Where the quick exit leads: a page that says nothing about the person. */
export const LEAVE_TO = 'https://www.weather.gov'
