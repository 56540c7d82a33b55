import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords } from '../../staff-ui/surroundings.tsx'
import { HandrailMark } from '../../ui/icons.tsx'
import { prefer, usePreferences } from '../preferences.ts'
import { appWords } from '../words/app.ts'
import { CrisisHelp } from './crisis-help.tsx'

/** Around the pages before somebody is signed in. Crisis help is there as well. */
export function EntryFrame({ children }: Readonly<{ children: ReactNode }>) {
  const w = useWords(appWords)
  const { language } = usePreferences()
  const other = language === 'en' ? 'es' : 'en'
  return (
    <div className="hr-entry">
      <header>
        <a className="hr-brand" href="/staff">
          <HandrailMark />
          {w.brand}
        </a>
        <div>
          <Button variant="subtle" px="xs" lang={other} onClick={() => prefer({ language: other })}>
            {other === 'es' ? 'Español' : 'English'}
          </Button>
          <CrisisHelp />
        </div>
      </header>
      <main>{children}</main>
    </div>
  )
}
