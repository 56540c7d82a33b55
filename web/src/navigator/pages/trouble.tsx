import type { ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'
import { CrisisLine } from '../../ui/crisis/crisis-line.tsx'
import type { FirstWords } from '../words/first-words.ts'
import { HelpNumbers } from './help-numbers.tsx'

type TroubleProps = Readonly<{ first: FirstWords; onAgain: () => void }>

/** A page that broke can be drawn again where it stands. */
export function Broken({ first, onAgain }: TroubleProps) {
  const { broken, brokenText, again } = first.trouble
  return (
    <Trouble first={first} title={broken} text={brokenText}>
      <Button wide onClick={onAgain}>
        {again}
      </Button>
    </Trouble>
  )
}

/** The frame itself broke: help in a crisis stands without it. */
export function FrameBroken(props: TroubleProps) {
  return (
    <>
      <CrisisLine crisis={props.first.crisis} />
      <main className="hr-wrap hr-main">
        <Broken {...props} />
      </main>
    </>
  )
}

/** Some browsers do not fetch again a script that failed once: only the whole page is sure to mend it. */
export function NotLoaded({ first, onAgain }: TroubleProps) {
  const { loading, loadingText, reload } = first.trouble
  return (
    <Trouble first={first} title={loading} text={loadingText}>
      <Button wide onClick={onAgain}>
        {reload}
      </Button>
    </Trouble>
  )
}

type PartsOfTrouble = Readonly<{ first: FirstWords; title: string; text: string; children: ReactNode }>

/** What happened, what to do, and whom to call meanwhile. */
function Trouble({ first, title, text, children }: PartsOfTrouble) {
  return (
    <section className="hr-card nv-trouble" role="alert">
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
      <HelpNumbers help={first.help} />
    </section>
  )
}
