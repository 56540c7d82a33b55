import { openSafetyLink } from '@handrail/care/plans'
import { useEffect, useRef, useState } from 'react'
import type { z } from 'zod'
import type { Door } from '../../../door/door.ts'
import type { Reply } from '../../../door/reply.ts'
import { newRequestId } from '../../../door/request-id.ts'
import { freshToken } from '../../../referrals/fresh-code.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { useSaving } from '../../../ui/paper/use-saving.ts'
import { type ShownLine, shownSections } from '../shown.ts'
import { keepWords } from '../words/keep.ts'
import { sectionWords } from '../words/sections.ts'
import { canKeep, isKeptHere, keepHere, MINE } from './on-this-phone.ts'
import { phoneSheet, policyOf } from './phone-sheet.ts'

type Opened = z.output<typeof openSafetyLink.answer>
type Language = 'en' | 'es'

interface KeepPageProps {
  readonly door: Door
  readonly language: Language
  /** Nothing where what was kept was looked for and is not there. */
  readonly token: string | undefined
  readonly pass: string
}

type State =
  | { readonly is: 'opening' | 'over' | 'elsewhere' | 'trouble' }
  | { readonly is: 'open'; readonly of: Opened }

const stateAfter = (reply: Reply<Opened>): State => {
  if (reply.kind === 'done') return { is: 'open', of: reply.answer }
  if (reply.kind === 'refused') return { is: reply.code === 'link-elsewhere' ? 'elsewhere' : 'over' }
  return reply.kind === 'problems' || reply.kind === 'not-found' ? { is: 'over' } : { is: 'trouble' }
}

/** The person's own plan, for their own phone. */
export function KeepPage({ door, language, token, pass }: KeepPageProps) {
  const w = keepWords[language]
  const [state, setState] = useState<State>({ is: 'opening' })
  const [tries, setTries] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is opened again when somebody tries again.
  useEffect(() => {
    if (token === undefined) return
    const open = async () =>
      setState(stateAfter(await door.pass(openSafetyLink, { token, pass }, { requestId: newRequestId() })))
    void open()
  }, [door, token, pass, tries])
  if (token === undefined) return <Calm title={w.notHere} lead={w.notHereLead} />
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
      return <Calm title={w.over} lead={w.overLead} language={language} />
    case 'elsewhere':
      return <Calm title={w.elsewhere} lead={w.elsewhereLead} language={language} />
    case 'open':
      return <Plan of={state.of} language={language} />
  }
}

/** Where the link opens nothing; what was kept here before still does. */
function Calm({ title, lead, language }: Readonly<{ title: string; lead: string; language?: Language }>) {
  const heading = useRef<HTMLHeadingElement>(null)
  const [kept, setKept] = useState(false)
  useEffect(() => {
    heading.current?.focus()
    const look = async () => setKept(await isKeptHere())
    void look()
  }, [])
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p>{lead}</p>
      {kept && language && <ButtonLink href={MINE}>{keepWords[language].open}</ButtonLink>}
    </>
  )
}

const dayText = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(Date.parse(`${day}T00:00:00Z`))

function Plan({ of, language }: Readonly<{ of: Opened; language: Language }>) {
  const w = keepWords[language]
  const words = sectionWords[language]
  const sections = shownSections(of.content, language, 'person')
  const heading = useRef<HTMLHeadingElement>(null)
  const [kept, setKept] = useState<'no' | 'asking' | 'keeping' | 'yes' | 'failed'>('no')
  const page = ({ isFile }: { readonly isFile: boolean }) => {
    const nonce = freshToken()
    const asOf = words.madeOn(dayText(of.day, language))
    const sheet = phoneSheet({ sections, language, asOf, nonce, isFile })
    return { sheet, policy: policyOf(nonce) }
  }
  const [file, saveFile] = useSaving(
    'handrail.html',
    async () => new Blob([page({ isFile: true }).sheet], { type: 'text/html' }),
  )
  useEffect(() => heading.current?.focus(), [])
  const keep = async () => {
    setKept('keeping')
    const { sheet, policy } = page({ isFile: false })
    setKept((await keepHere(sheet, policy)) ? 'yes' : 'failed')
  }
  // It may be somebody else’s, or an older one: whoever holds the phone says.
  const keepOrAsk = async () => ((await isKeptHere()) ? setKept('asking') : await keep())
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {w.title}
      </h1>
      <p>{w.lead}</p>
      <section className="hr-card hr-keep">
        {kept === 'yes' ? (
          <>
            <p role="status">{w.kept}</p>
            <ButtonLink kind="primary" href={MINE}>
              {w.open}
            </ButtonLink>
            <p>{w.mark}</p>
          </>
        ) : (
          <>
            {kept === 'asking' && (
              <>
                <p role="alert">{w.replace}</p>
                <Button kind="primary" onClick={() => void keep()}>
                  {w.replaceYes}
                </Button>
                <Button onClick={() => setKept('no')}>{w.replaceNo}</Button>
              </>
            )}
            {canKeep() && kept !== 'failed' && kept !== 'asking' && (
              <>
                <p>{w.keepNote}</p>
                <Button kind="primary" aria-disabled={kept === 'keeping'} onClick={() => void keepOrAsk()}>
                  {w.keep}
                </Button>
              </>
            )}
            {kept === 'failed' && <p role="alert">{w.failed}</p>}
          </>
        )}
        <Button kind="quiet" onClick={() => void saveFile()}>
          {w.file}
        </Button>
        <p className="hr-second">{file.status === 'saved' ? w.fileMade : w.fileNote}</p>
      </section>
      {sections.map(({ name, heading: title, lines }) => (
        <section key={name}>
          <h2>{title}</h2>
          {lines.map((line) => (
            <Line key={line.id} line={line} call={words.call} />
          ))}
        </section>
      ))}
    </>
  )
}

function Line({
  line: { words, phone, dial, notes },
  call,
}: Readonly<{ line: ShownLine; call: (what: string) => string }>) {
  return (
    <div className="hr-card hr-keep-line">
      <p>
        {words}
        {dial === undefined && phone !== undefined && (
          <>
            {' '}
            <bdi dir="ltr">{phone}</bdi>
          </>
        )}
      </p>
      {notes.length > 0 && <p className="hr-second">{notes.join(' · ')}</p>}
      {dial !== undefined && <ButtonLink href={`tel:${dial}`}>{call(phone ?? dial)}</ButtonLink>}
    </div>
  )
}
