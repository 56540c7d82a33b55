import { type FormEvent, type ReactNode, useEffect, useState } from 'react'
import { BackLink } from '../../ui/back-link.tsx'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { ProgressRail } from '../../ui/progress-rail.tsx'
import type { FirstWords } from '../words/first-words.ts'

/** What every question's page needs beside its own fields. */
export type Around = Readonly<{
  first: FirstWords
  /** `null` while an answer is being changed: then the person is not on the way. */
  progress: Readonly<{ number: number; part?: number; total: number; rail: number }> | null
  problems: readonly Readonly<{ id: string; message: string }>[]
  attempt: number
  /** Continue was pressed and the rest of the page is still loading. */
  waiting: boolean
  onBack: () => void
  onContinue: () => void
}>

type QuestionFrameProps = Readonly<{ around: Around; why: string; children: ReactNode }>

/** Back, progress, what is missing, the fields, Continue, and why we ask. */
export function QuestionFrame({ around, why, children }: QuestionFrameProps) {
  const { first, progress, problems, attempt, waiting, onBack, onContinue } = around
  const send = (event: FormEvent) => {
    event.preventDefault()
    onContinue()
  }
  return (
    <>
      <BackLink onClick={onBack}>{first.back}</BackLink>
      {progress ? (
        <ProgressRail value={progress.rail} label={first.progress(progress.number, progress.part)} />
      ) : (
        <p className="hr-second nv-changing">{first.changing}</p>
      )}
      <ErrorSummary title={first.errorTitle} errors={problems} attempt={attempt} />
      <form className="hr-form" onSubmit={send} noValidate>
        {children}
        <Button kind="primary" type="submit" wide>
          {first.continue}
        </Button>
      </form>
      <p role="status">{waiting && <Wait text={first.wait} />}</p>
      <Disclosure summary={first.why}>
        <p>{why}</p>
      </Disclosure>
    </>
  )
}

const BEFORE_WORDS_MS = 400

/** Says so only when it takes long enough to be noticed. */
function Wait({ text }: Readonly<{ text: string }>) {
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), BEFORE_WORDS_MS)
    return () => clearTimeout(timer)
  }, [])
  return long ? text : null
}
