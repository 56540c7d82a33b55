import { type ReactNode, useEffect } from 'react'
import { Button } from '../../ui/button.tsx'
import { CrisisBar } from '../../ui/crisis-bar.tsx'
import { ExitIcon } from '../../ui/icons.tsx'
import { Masthead } from '../../ui/masthead.tsx'
import { Page } from '../../ui/page.tsx'
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
  tab: string
  onLanguage: () => void
  onLeave: () => void
  children: ReactNode
}>) {
  useEffect(() => {
    document.title = `${tab} · Handrail`
  }, [tab])
  return (
    <Page
      skip={w.skip}
      narrow
      header={
        <>
          <Masthead brand="Handrail" href={w.home}>
            <Button kind="quiet" onClick={onLanguage}>
              {w.otherLanguage}
            </Button>
            <Button icon={<ExitIcon />} onClick={onLeave}>
              {w.leave}
            </Button>
          </Masthead>
          <CrisisBar label={w.crisis.label}>
            {w.crisis.parts.map((part) => {
              if (typeof part === 'string') return part
              const beside = part.href.startsWith('https:')
              return (
                <a
                  key={part.href}
                  href={part.href}
                  target={beside ? '_blank' : undefined}
                  rel={beside ? 'noreferrer' : undefined}
                >
                  {part.text}
                </a>
              )
            })}
          </CrisisBar>
        </>
      }
    >
      {children}
    </Page>
  )
}
