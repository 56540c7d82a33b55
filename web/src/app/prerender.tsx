import type { Language } from '@handrail/eligibility/words'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { Navigator } from '../navigator/navigator.tsx'
import { firstEn } from '../navigator/words/en.ts'
import { firstEs } from '../navigator/words/es.ts'
import { FirstShell } from '../referrals/outside/first-shell.tsx'

/** The start page does not depend on the day. */
const ANY_DAY = '2026-01-01'

/** What stands first as HTML, so that help is on the screen before any script runs, and without one. */
export const firstHtml = {
  navigator: (language: Language): string =>
    renderToString(
      <StrictMode>
        <Navigator first={language === 'es' ? firstEs : firstEn} on={ANY_DAY} />
      </StrictMode>,
    ),
  outside: (language: Language): string => renderToString(<FirstShell language={language} />),
}
