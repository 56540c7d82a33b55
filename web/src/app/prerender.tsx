import { LANGUAGES, type Language } from '@handrail/eligibility/words'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { Navigator } from '../navigator/navigator.tsx'
import { firstEn } from '../navigator/words/en.ts'
import { firstEs } from '../navigator/words/es.ts'
import type { FirstWords } from '../navigator/words/first-words.ts'
import { FirstShell } from '../referrals/outside/first-shell.tsx'

const FIRST: Readonly<Record<Language, FirstWords>> = { en: firstEn, es: firstEs }

/** The start page does not depend on the day. */
const ANY_DAY = '2026-01-01'

/** The language that a page says of itself, which has to be one of ours. */
export const pageLanguage = (said: string): Language => {
  const language = LANGUAGES.find((one) => one === said)
  if (language === undefined)
    throw new Error(`A page says that it is in “${said}”, which is no language of ours.`)
  return language
}

/** What stands first as HTML, so that help is on the screen before any script runs, and without one. */
export const firstHtml = {
  navigator: (language: Language): string =>
    renderToString(
      <StrictMode>
        <Navigator first={FIRST[language]} on={ANY_DAY} />
      </StrictMode>,
    ),
  outside: (language: Language): string => renderToString(<FirstShell language={language} />),
}
