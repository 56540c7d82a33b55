import { dayIn, type PlainDate } from '@handrail/care'
import { answerCopy, openCopy } from '@handrail/care/plans'
import { useEffect, useRef, useState } from 'react'
import type { z } from 'zod'
import type { Door } from '../door/door.ts'
import type { Reply } from '../door/reply.ts'
import { newRequestId } from '../door/request-id.ts'
import { Button } from '../ui/button.tsx'
import { LongField } from '../ui/long-field.tsx'
import { copyLines } from './copy-lines.ts'
import { CopyShown } from './copy-shown.tsx'
import { type MineWords, mineWords } from './words/mine.ts'

type Opened = z.output<typeof openCopy.answer>

interface MinePageProps {
  readonly door: Door
  /** What the person chose on this page; the copy begins in the language in which it was made. */
  readonly language: 'en' | 'es'
  /** Told once it was opened: the page speaks the language that the person asked for. */
  readonly onMadeIn: (language: 'en' | 'es') => void
  readonly token: string
  /** The secret by which this browser opens it again. */
  readonly pass: string
  /** Forgets that secret: the link opens here no more. */
  readonly forget: () => void
}

type State =
  | { readonly is: 'opening' | 'over' | 'elsewhere' | 'trouble' | 'forgotten' }
  | { readonly is: 'open'; readonly of: Opened }

const stateAfter = (reply: Reply<Opened>): State => {
  if (reply.kind === 'done') return { is: 'open', of: reply.answer }
  if (reply.kind === 'refused') return { is: reply.code === 'link-elsewhere' ? 'elsewhere' : 'over' }
  return reply.kind === 'problems' || reply.kind === 'not-found' ? { is: 'over' } : { is: 'trouble' }
}

/** Somebody's own plan on their phone, without an account: to read, and to say whether it is right. */
export function MinePage({ door, language, onMadeIn, token, pass, forget }: MinePageProps) {
  const w = mineWords[language]
  const [state, setState] = useState<State>({ is: 'opening' })
  const [tries, setTries] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is opened again when somebody tries again.
  useEffect(() => {
    const open = async () => {
      const reply = await door.pass(openCopy, { token, pass }, { requestId: newRequestId() })
      if (reply.kind === 'done') onMadeIn(reply.answer.language)
      setState(stateAfter(reply))
    }
    void open()
  }, [door, token, pass, tries])
  switch (state.is) {
    case 'opening':
      return <p role="status">{w.wait}</p>
    case 'trouble':
      return (
        <>
          <p role="alert">{w.trouble}</p>
          <Button onClick={() => setTries((count) => count + 1)}>{w.again}</Button>
        </>
      )
    case 'over':
      return <Calm title={w.over} lead={w.overLead} />
    case 'elsewhere':
      return <Calm title={w.elsewhere} lead={w.elsewhereLead} />
    case 'open':
      return (
        <Read
          of={state.of}
          words={w}
          language={language}
          door={door}
          shown={{ token, pass }}
          onForget={() => {
            forget()
            setState({ is: 'forgotten' })
          }}
        />
      )
    case 'forgotten':
      return <Calm title={w.forgotten} lead={w.forgottenLead} />
  }
}

function Calm({ title, lead }: Readonly<{ title: string; lead: string }>) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p>{lead}</p>
    </>
  )
}

type ReadProps = Readonly<{
  of: Opened
  words: MineWords
  language: 'en' | 'es'
  door: Door
  shown: { readonly token: string; readonly pass: string }
  onForget: () => void
}>

function Read({ of, words: w, language, door, shown, onForget }: ReadProps) {
  const [size, setSize] = useState(of.size)
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const days = new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', {
    timeZone: 'UTC',
    dateStyle: 'long',
  })
  const dayText = (day: PlainDate) => days.format(Date.parse(`${day}T00:00:00Z`))
  const until = dayText(dayIn(zone, of.endsAt))
  const began = of.askedAgain === null ? undefined : dayText(of.askedAgain)
  return (
    <>
      <p className="hr-ask-moves hr-no-print">
        <Button kind="quiet" onClick={() => setSize(size === 'large' ? 'normal' : 'large')}>
          {size === 'large' ? w.smaller : w.larger}
        </Button>
        <Button kind="quiet" onClick={() => window.print()}>
          {w.print}
        </Button>
      </p>
      <CopyShown
        lines={copyLines({ blocks: of.blocks, language })}
        language={language}
        size={size}
        level={1}
      />
      <IsItRight words={w} door={door} shown={shown} before={of.said} began={began} />
      <p className="hr-no-print">{w.until(until)}</p>
      <p className="hr-ask-moves hr-no-print">
        <Button kind="quiet" onClick={onForget}>
          {w.forget}
        </Button>
      </p>
    </>
  )
}

type Said = 'nothing' | 'writing' | 'right' | 'told' | 'enough'

function IsItRight({
  words: w,
  door,
  shown,
  before,
  began,
}: Pick<ReadProps, 'words' | 'door' | 'shown'> &
  Readonly<{
    before: boolean
    /** The day on which the plan began, when that is long ago enough to ask whether it is still right. */
    began: string | undefined
  }>) {
  const [said, setSaid] = useState<Said>('nothing')
  const [text, setText] = useState('')
  const [fault, setFault] = useState<'say-what' | 'not-sent'>()
  const [busy, setBusy] = useState(false)
  const send = async (isRight: boolean) => {
    const words = text.trim()
    if (!isRight && words === '') return setFault('say-what')
    setBusy(true)
    const reply = await door.pass(
      answerCopy,
      { ...shown, isRight, ...(isRight ? {} : { words }) },
      { requestId: newRequestId() },
    )
    setBusy(false)
    if (reply.kind === 'done') {
      setFault(undefined)
      setText('')
      setSaid(isRight ? 'right' : 'told')
    } else if (reply.kind === 'refused' && reply.code === 'said-enough') setSaid('enough')
    else setFault('not-sent')
  }
  return (
    <section className="hr-card hr-no-print">
      <h2>{began === undefined ? w.ask : w.askAgain}</h2>
      {began !== undefined && said === 'nothing' && <p>{w.since(began)}</p>}
      {said === 'nothing' && before && <p>{w.before}</p>}
      <div role="status">
        {said === 'right' && <p>{w.thanksRight}</p>}
        {said === 'told' && <p>{w.thanks}</p>}
        {said === 'enough' && <p>{w.enough}</p>}
      </div>
      {said === 'writing' && (
        <LongField
          id="not-right"
          label={w.what}
          hint={w.slow}
          {...(fault === 'say-what' && { error: w.sayWhat })}
          value={text}
          maxLength={2_000}
          onChange={setText}
        />
      )}
      {fault === 'not-sent' && <p role="alert">{w.notSent}</p>}
      <p className="hr-ask-moves">
        {said === 'nothing' && (
          <>
            <Button aria-disabled={busy} onClick={() => void send(true)}>
              {w.yes}
            </Button>
            <Button onClick={() => setSaid('writing')}>{w.no}</Button>
          </>
        )}
        {said === 'writing' && (
          <>
            <Button kind="primary" aria-disabled={busy} onClick={() => void send(false)}>
              {w.send}
            </Button>
            <Button kind="quiet" onClick={() => setSaid('nothing')}>
              {w.cancel}
            </Button>
          </>
        )}
      </p>
    </section>
  )
}
