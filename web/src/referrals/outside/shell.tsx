import { type ReactNode, useEffect } from 'react'
import { ButtonLink } from '../../ui/button.tsx'
import { CrisisLine } from '../../ui/crisis/crisis-line.tsx'
import { ExitIcon } from '../../ui/icons.tsx'
import { Masthead } from '../../ui/masthead.tsx'
import { Page } from '../../ui/page.tsx'
import { onPlainClick } from '../../ui/plain-click.ts'
import type { OutsideWords } from './words/outside-words.ts'

/** What is the same on every page without an account: name, language, quick exit, crisis help. */
export function Shell({
  words: w,
  tab,
  onLanguage,
  onLeave,
  children,
}: Readonly<{
  words: OutsideWords
  /** For the tab: nothing about health, and nothing about a person. */
  tab?: string
  onLanguage: () => void
  onLeave: () => void
  children: ReactNode
}>) {
  useEffect(() => {
    if (tab !== undefined) document.title = `${tab} · Handrail`
  }, [tab])
  return (
    <Page
      skip={w.skip}
      narrow
      header={
        <>
          <Masthead brand="Handrail" href={w.home}>
            <a href={`?lang=${w.other}`} lang={w.other} hrefLang={w.other} onClick={onPlainClick(onLanguage)}>
              {w.otherLanguage}
            </a>
            <ButtonLink href={w.leaveTo} rel="noreferrer" icon={<ExitIcon />} onClick={onPlainClick(onLeave)}>
              {w.leave}
            </ButtonLink>
          </Masthead>
          <CrisisLine crisis={w.crisis} />
        </>
      }
    >
      {children}
    </Page>
  )
}
