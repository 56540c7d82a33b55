import { type ReactNode, useEffect } from 'react'
import { ButtonLink } from '../../ui/button.tsx'
import { CrisisLine } from '../../ui/crisis/crisis-line.tsx'
import { ExitIcon } from '../../ui/icons.tsx'
import { Masthead } from '../../ui/masthead.tsx'
import { Page } from '../../ui/page.tsx'
import { isPlainClick, onPlainClick } from '../../ui/plain-click.ts'
import { HOME, LEAVE_TO, OTHER } from '../addresses.ts'
import type { FirstWords } from '../words/first-words.ts'

type FrameProps = Readonly<{
  first: FirstWords
  /** Without scripts the three links work as links. */
  onHome: () => void
  onLanguage: () => void
  onLeave: () => void
  /** Text of one column, as for a question. */
  narrow: boolean
  /** After the first page help is one line on a phone, and stays in view. */
  folds: boolean
  footer?: ReactNode
  children: ReactNode
}>

/** What is the same on every page: name, language, quick exit, crisis help. */
export function Frame({ first, onHome, onLanguage, onLeave, narrow, folds, footer, children }: FrameProps) {
  useFrameLinks(onHome)
  const other = OTHER[first.language]
  const header = (
    <>
      <Masthead brand="Handrail" href={HOME[first.language]}>
        <a href={HOME[other]} lang={other} hrefLang={other} onClick={onPlainClick(onLanguage)}>
          {first.otherLanguage}
        </a>
        <ButtonLink
          href={LEAVE_TO[first.language]}
          rel="noreferrer"
          icon={<ExitIcon />}
          onClick={onPlainClick(onLeave)}
        >
          {first.leave}
        </ButtonLink>
      </Masthead>
      <CrisisLine key={`${folds}`} crisis={first.crisis} folds={folds} />
    </>
  )
  return (
    <Page skip={first.skip} header={header} narrow={narrow} footer={footer}>
      {children}
      {!narrow && <CrisisLine crisis={first.crisis} again />}
    </Page>
  )
}

/**
 * Two links of the frame that the browser would follow too far: the name would load the start page anew and lose the
 * answers, and "skip" would add a step to the history.
 */
function useFrameLinks(onHome: () => void) {
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a.hr-brand, a.hr-skip') : null
      if (link === null || !isPlainClick(event)) return
      event.preventDefault()
      if (link.matches('.hr-brand')) onHome()
      else document.getElementById('main')?.focus()
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [onHome])
}
