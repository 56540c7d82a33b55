import {
  answerByLink,
  finishByLink,
  type GivenAnswer,
  type GivenAnswers,
  openLink,
  versionOf,
  wordingOf,
} from '@handrail/care/instruments'
import { useEffect, useRef, useState } from 'react'
import type { z } from 'zod'
import type { Door } from '../door/door.ts'
import type { Reply } from '../door/reply.ts'
import { newRequestId } from '../door/request-id.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { QuestionItem } from './question-item.tsx'
import { type AnswerWords, answerWords } from './words/answer.ts'

type Opened = z.output<typeof openLink.answer>

interface AnswerPageProps {
  readonly door: Door
  readonly language: 'en' | 'es'
  readonly token: string
  /** The secret by which this browser goes on later, and how to forget it. */
  readonly pass: string
  readonly forget: () => void
}

type State =
  | { readonly is: 'opening' | 'over' | 'elsewhere' | 'trouble' }
  | { readonly is: 'done'; readonly help: boolean; readonly phone: string | null }
  | { readonly is: 'open'; readonly of: Opened }

const stateAfter = (reply: Reply<Opened>): State => {
  if (reply.kind === 'done') return { is: 'open', of: reply.answer }
  if (reply.kind === 'refused') return { is: reply.code === 'link-elsewhere' ? 'elsewhere' : 'over' }
  return reply.kind === 'problems' || reply.kind === 'not-found' ? { is: 'over' } : { is: 'trouble' }
}

/** The questions for somebody without an account, one per screen. Nothing of the record is here. */
export function AnswerPage({ door, language, token, pass, forget }: AnswerPageProps) {
  const w = answerWords[language]
  const [state, setState] = useState<State>({ is: 'opening' })
  const [tries, setTries] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is opened again when somebody tries again.
  useEffect(() => {
    const open = async () =>
      setState(stateAfter(await door.pass(openLink, { token, pass }, { requestId: newRequestId() })))
    void open()
  }, [door, token, pass, tries])
  switch (state.is) {
    case 'opening':
      return <p role="status">{w.wait}</p>
    case 'trouble':
      return (
        <>
          <p role="alert">{w.notSaved}</p>
          <Button onClick={() => setTries((count) => count + 1)}>{w.again}</Button>
        </>
      )
    case 'over':
      return <Calm title={w.over} lead={w.overLead} />
    case 'elsewhere':
      return <Calm title={w.elsewhere} lead={w.elsewhereLead} />
    case 'done':
      return (
        <>
          <Calm title={w.done} lead={w.doneLead} />
          {state.help && <Help words={w} phone={state.phone} />}
        </>
      )
    case 'open':
      return (
        <Questions
          of={state.of}
          words={w}
          door={door}
          shown={{ token, pass }}
          onDone={(help) => {
            forget()
            setState({ is: 'done', help, phone: state.of.phone })
          }}
          onOver={() => setState({ is: 'over' })}
        />
      )
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

function Help({
  words: w,
  phone,
  goesOn,
}: Readonly<{ words: AnswerWords; phone: string | null; goesOn?: boolean }>) {
  return (
    <section className="hr-card" role="alert">
      <h2>{w.helpTitle}</h2>
      <p>{w.help}</p>
      <p className="hr-ask-moves">
        <ButtonLink kind="primary" href="tel:988">
          {w.call}
        </ButtonLink>
        <ButtonLink href={w.textTo}>{w.text}</ButtonLink>
        {phone !== null && <ButtonLink href={`tel:${phone}`}>{w.callUs}</ButtonLink>}
      </p>
      <p>{w.helpTold}</p>
      {goesOn && <p>{w.helpGoOn}</p>}
    </section>
  )
}

type QuestionsProps = Readonly<{
  of: Opened
  words: AnswerWords
  door: Door
  shown: { readonly token: string; readonly pass: string }
  onDone: (help: boolean) => void
  onOver: () => void
}>

function Questions({ of, words: w, door, shown, onDone, onOver }: QuestionsProps) {
  const version = versionOf(of.instrument, of.edition)
  const wording = version && wordingOf(version, of.language)
  const [begun, setBegun] = useState(false)
  const [mine, setMine] = useState<GivenAnswers>({})
  const [unsaved, setUnsaved] = useState<GivenAnswers>({})
  const [next, setNext] = useState(of.next)
  const [at, setAt] = useState(of.next)
  const [answered, setAnswered] = useState(of.answered)
  const [help, setHelp] = useState(of.help)
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const title = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the heading is told whenever the question changes.
  useEffect(() => title.current?.focus(), [at, begun])
  if (!version || !wording) return null
  const item = version.items.find(({ id }) => id === at)

  /** What was answered leaves at once; what did not arrive leaves again with the next. */
  const keep = async (answers: GivenAnswers): Promise<string | null | undefined> => {
    const all = { ...unsaved, ...answers }
    setUnsaved(all)
    setBusy(true)
    const reply = await door.pass(
      answerByLink,
      { ...shown, answers: all },
      { requestId: newRequestId(), keepalive: true },
    )
    setBusy(false)
    if (reply.kind === 'refused') {
      onOver()
      return undefined
    }
    setFailed(reply.kind !== 'done')
    if (reply.kind !== 'done') return undefined
    setUnsaved({})
    setNext(reply.answer.next)
    setAnswered(reply.answer.answered)
    setHelp(reply.answer.help)
    return reply.answer.next
  }
  const answer = (one: GivenAnswer) => {
    if (!item) return
    setMine({ ...mine, [item.id]: one })
    void keep({ [item.id]: one })
  }
  const finish = async () => {
    setBusy(true)
    const reply = await door.pass(finishByLink, shown, { requestId: newRequestId() })
    setBusy(false)
    setFailed(reply.kind !== 'done' && reply.kind !== 'refused')
    if (reply.kind === 'done') onDone(reply.answer.help)
    if (reply.kind === 'refused') onOver()
  }
  /** On to the next that has no answer; one that is left out is one that the person would rather not say. */
  const goOn = async () => {
    if (!item) return
    const to = mine[item.id] ? next : await keep({ [item.id]: { answer: 'declined' } })
    if (to !== undefined) setAt(to)
  }
  // Of two ways on, the one to help stands out.
  const forward = help ? 'secondary' : 'primary'
  // Only what was answered here and now can be seen again.
  const before = version.items.filter(({ id }) => mine[id]).map(({ id }) => id)
  const back =
    before[item ? before.indexOf(item.id) - 1 : before.length - 1] ??
    (item && !mine[item.id] ? before.at(-1) : undefined)
  if (!begun)
    return (
      <>
        <h1 ref={title} tabIndex={-1}>
          {w.hello(of.sender)}
        </h1>
        <p>{w.lead}</p>
        <p>{w.shown}</p>
        {help && <Help words={w} phone={of.phone} goesOn />}
        <Button kind={forward} onClick={() => setBegun(true)}>
          {of.answered.length > 0 ? w.goOn : w.start}
        </Button>
      </>
    )
  return (
    <>
      <h1 ref={title} tabIndex={-1} className="hr-ask-count">
        {item ? w.left(version.items.indexOf(item) + 1, version.items.length) : w.last}
      </h1>
      {item ? (
        <QuestionItem
          key={item.id}
          version={version}
          wording={wording}
          item={item}
          answer={mine[item.id]}
          instead={[{ answer: 'declined', label: w.declined }]}
          onAnswer={answer}
        />
      ) : (
        <p>{w.lastLead}</p>
      )}
      {help && <Help words={w} phone={of.phone} goesOn />}
      {failed && <p role="alert">{w.notSaved}</p>}
      <p className="hr-ask-moves">
        {item && (
          <Button kind={forward} aria-disabled={busy} onClick={() => void (failed ? keep({}) : goOn())}>
            {failed ? w.again : w.next}
          </Button>
        )}
        {!item && (
          <Button kind={forward} aria-disabled={busy} onClick={() => void finish()}>
            {w.send}
          </Button>
        )}
        {back !== undefined && (
          <Button kind="quiet" onClick={() => setAt(back)}>
            {w.back}
          </Button>
        )}
        {item && answered.length > 0 && (
          <Button kind="quiet" aria-disabled={busy} onClick={() => void finish()}>
            {w.stop}
          </Button>
        )}
      </p>
    </>
  )
}
