import type { Language } from '../../staff-ui/surroundings.tsx'
import { type OnePage, pageHelpEn } from './page-help-en.ts'
import { pageHelpEs } from './page-help-es.ts'

type Helped = keyof typeof pageHelpEn

const PAGES: Readonly<Record<Language, Readonly<Record<Helped, OnePage>>>> = {
  en: pageHelpEn,
  es: pageHelpEs,
}

/** Addresses that open a part of another page. */
const PART_OF: Readonly<Record<string, Helped>> = {
  '/sign-in': '/',
  '/referrals/in/$list': '/referrals',
  '/intake/in/$list': '/intake',
  '/waiting/in/$program/$list': '/waiting',
  '/settings/$part': '/settings',
}

const isHelped = (path: string): path is Helped => Object.hasOwn(pageHelpEn, path)

/** How the page at an address works; nothing where no page is. */
export function pageHelp(language: Language, path: string): OnePage | undefined {
  const page = PART_OF[path] ?? path
  return isHelped(page) ? PAGES[language][page] : undefined
}
