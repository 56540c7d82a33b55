import {
  checkStatus,
  comeBackByCode,
  type Road,
  type SeenStatus,
  sayPlaceWanted,
  sayStillWanted,
  withdrawByCode,
} from '@handrail/care/referrals'
import { useEffect, useRef, useState } from 'react'
import type { Door } from '../../door/door.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Notice } from '../../ui/notice.tsx'
import { phoneText } from '../../ui/phone-text.ts'
import { CallUs } from './call-us.tsx'
import { fieldsOf } from './form.tsx'
import type { Language } from './language.ts'
import { named, problemsOf } from './problems.ts'
import { useSending } from './use-sending.ts'
import type { OutsideWords } from './words/outside-words.ts'

type StatusPageProps = Readonly<{
  words: OutsideWords
  language: Language
  door: Door
  /** The number to call, when the agency gave one. */
  phone: string | null
}>

/** How a request stands, by private code. The code stands in no address and is kept nowhere. */
export function StatusPage({ words: w, language, door, phone }: StatusPageProps) {
  const check = useSending(door, checkStatus)
  const [typed, setTyped] = useState('')
  const problems = problemsOf(check.reply, { words: w, fieldOf: same, fields: ['code'], phone })
  const field = fieldsOf({
    words: w,
    typed: { code: typed },
    set: (_name, value) => setTyped(value),
    problems,
    needed: ['code'],
  })
  if (check.reply?.kind === 'done')
    return (
      <Seen
        words={w}
        language={language}
        door={door}
        phone={phone}
        seen={check.reply.answer}
        code={typed}
        onAnother={() => {
          setTyped('')
          check.forget()
        }}
      />
    )
  return (
    <form
      className="ow-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void check.send({ code: typed } as never)
      }}
    >
      <ErrorSummary title={w.errorTitle} errors={named(problems, w)} attempt={check.tries} />
      <h1 tabIndex={-1}>{w.status.title}</h1>
      <p>{w.status.lead}</p>
      {field.text('code')}
      <Button kind="primary" type="submit" aria-disabled={check.busy}>
        {w.status.submit}
      </Button>
      <CallUs words={w} phone={phone} />
      <p className="hr-second">{w.status.notKept}</p>
    </form>
  )
}

const same = (field: string): string => field

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-US' }

function Seen({
  words: w,
  language,
  door,
  phone,
  seen,
  code,
  onAnother,
}: StatusPageProps & Readonly<{ seen: SeenStatus; code: string; onAnother: () => void }>) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const withdraw = useSending(door, withdrawByCode)
  const back = useSending(door, comeBackByCode)
  const [sure, setSure] = useState(false)
  const day = (at: string) =>
    new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium' }).format(Date.parse(at))
  const isBack = back.reply?.kind === 'done'
  const gone = withdraw.reply?.kind === 'done' && !isBack
  const status = gone ? 'withdrawn' : seen.status
  const road = gone || isBack ? null : seen.road
  const words = isBack
    ? { title: w.status.isBackTitle, text: w.status.isBack }
    : { ...w.status.seen[status], ...(road && { title: titleOf(road, w) }) }
  const text = seen.for === 'sender' && !isBack ? (w.status.senderSeen[status] ?? words.text) : words.text
  const asks =
    seen.for === 'sender'
      ? w.status.stop
      : { button: w.status.withdraw, sure: w.status.withdrawSure, text: w.status.withdrawText }
  const called = seen.phone ?? phone
  const known = { words: w, fieldOf: same, fields: [], phone: called && phoneText(called) }
  const problems = [...problemsOf(withdraw.reply, known), ...problemsOf(back.reply, known)]
  const mayBack = seen.for === 'person' && !isBack && (gone || seen.mayComeBackBy !== null)
  return (
    <div className="ow-form">
      <ErrorSummary title={w.errorTitle} errors={problems} attempt={withdraw.tries + back.tries} />
      <section className="hr-card ow-seen">
        <h1 ref={title} tabIndex={-1}>
          {words.title}
        </h1>
        {gone ? <p>{w.status.withdrawn}</p> : !road && <p>{text}</p>}
        {mayBack && seen.mayComeBackBy && <p>{w.status.backBy(day(`${seen.mayComeBackBy}T12:00:00Z`))}</p>}
        {road && <RoadOn road={road} words={w} day={day} />}
        {isWaiting(road) && <StillWanted words={w} door={door} phone={called} code={code} />}
        {road?.is === 'offered' && <WantPlace words={w} door={door} phone={called} code={code} />}
        {seen.alternative && !gone && (
          <div>
            <h2>{w.status.instead}</h2>
            <p>
              <strong>{seen.alternative.name}</strong>
            </p>
            {seen.alternative.phone !== undefined && (
              <ButtonLink href={`tel:${seen.alternative.phone}`}>
                {phoneText(seen.alternative.phone)}
              </ButtonLink>
            )}
            {seen.alternative.note !== undefined && <p>{seen.alternative.note}</p>}
          </div>
        )}
        {seen.reply !== null && !gone && (
          <div>
            <h2>{w.status.reply}</h2>
            <p>{seen.reply}</p>
          </div>
        )}
        <p className="hr-second">
          {[
            w.status.sent(day(seen.sentAt)),
            // Steps after the request was taken on are no change of the request: its last day would look like standing still.
            seen.changedAt === seen.sentAt || road ? undefined : w.status.changed(day(seen.changedAt)),
            seen.respondBy === null ? undefined : w.status.askedBy(day(`${seen.respondBy}T12:00:00Z`)),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <CallUs words={w} phone={called} />
      </section>
      {mayBack && <Back words={w} busy={back.busy} onYes={() => void back.send({ code } as never)} />}
      {seen.mayWithdraw && !gone && !isBack && !sure && (
        <Button kind={road ? 'quiet' : 'secondary'} onClick={() => setSure(true)}>
          {asks.button}
        </Button>
      )}
      {seen.mayWithdraw && !gone && !isBack && sure && (
        <section aria-labelledby="sure">
          <h2 id="sure">{asks.sure}</h2>
          <p>{asks.text}</p>
          <div className="ow-actions">
            <Button aria-disabled={withdraw.busy} onClick={() => void withdraw.send({ code } as never)}>
              {w.status.withdrawYes}
            </Button>
            <Button kind="quiet" onClick={() => setSure(false)}>
              {w.status.withdrawNo}
            </Button>
          </div>
        </section>
      )}
      <Button kind="quiet" onClick={onAnother}>
        {w.status.another}
      </Button>
      <Notice tone="kept">{w.status.notKept}</Notice>
    </div>
  )
}

/** What was taken back is taken up again, after one more question. */
function Back({
  words: { status: w },
  busy,
  onYes,
}: Pick<StatusPageProps, 'words'> & Readonly<{ busy: boolean; onYes: () => void }>) {
  const [sure, setSure] = useState(false)
  if (!sure) return <Button onClick={() => setSure(true)}>{w.back}</Button>
  return (
    <section aria-labelledby="back">
      <h2 id="back">{w.backSure}</h2>
      <p>{w.backText}</p>
      <div className="ow-actions">
        <Button aria-disabled={busy} onClick={onYes}>
          {w.backYes}
        </Button>
        <Button kind="quiet" onClick={() => setSure(false)}>
          {w.backNo}
        </Button>
      </div>
    </section>
  )
}

const isWaiting = (road: Road | null): boolean => road?.is === 'waiting' || road?.is === 'waiting-unknown'

/** A yes to the place that is held, for somebody here to hear today; or the number to say it by. */
function WantPlace({
  words: w,
  door,
  phone,
  code,
}: Pick<StatusPageProps, 'words' | 'door' | 'phone'> & Readonly<{ code: string }>) {
  const say = useSending(door, sayPlaceWanted)
  const known = { words: w, fieldOf: same, fields: [], phone: phone && phoneText(phone) }
  return (
    <div role="status" className="ow-calls">
      {say.reply?.kind === 'done' ? (
        <p>{w.road.wantHeard}</p>
      ) : (
        <>
          <ErrorSummary title={w.errorTitle} errors={problemsOf(say.reply, known)} attempt={say.tries} />
          <Button kind="primary" aria-disabled={say.busy} onClick={() => void say.send({ code } as never)}>
            {w.road.wantPlace}
          </Button>
          <p>{w.road.orCall}</p>
        </>
      )}
    </div>
  )
}

/** One button that keeps a place. */
function StillWanted({
  words: w,
  door,
  phone,
  code,
}: Pick<StatusPageProps, 'words' | 'door' | 'phone'> & Readonly<{ code: string }>) {
  const say = useSending(door, sayStillWanted)
  const problems = problemsOf(say.reply, {
    words: w,
    fieldOf: same,
    fields: [],
    phone: phone && phoneText(phone),
  })
  return (
    <div role="status">
      {say.reply?.kind === 'done' ? (
        <p>{w.road.stillHeard}</p>
      ) : (
        <>
          <ErrorSummary title={w.errorTitle} errors={problems} attempt={say.tries} />
          <p>{w.road.stillAsk}</p>
          <Button aria-disabled={say.busy} onClick={() => void say.send({ code } as never)}>
            {w.road.stillWant}
          </Button>
        </>
      )}
    </div>
  )
}

/** Where it stands, as the heading of the page. */
function titleOf(road: Road, { road: w }: OutsideWords): string {
  switch (road.is) {
    case 'talked':
      return w.talked[road.next].title
    case 'talked-with-caller':
      return w.talkedWithCaller
    case 'decided':
      return w.decidedTitle
    case 'ended':
      return w.endedTitle
    case 'case-manager':
      return w.managerTitle
    case 'granted':
      return w.grantedTitle
    case 'offered':
      return w.offeredTitle
    case 'waiting':
    case 'waiting-unknown':
      return w.waitingTitle
    default:
      return road satisfies never
  }
}

/** How it goes on: what comes next, a range of weeks and never a place, an offer, or a name with the number beneath it. */
function RoadOn({
  road,
  words: { road: w },
  day,
}: Readonly<{ road: Road; words: OutsideWords; day: (at: string) => string }>) {
  switch (road.is) {
    case 'talked':
      return <p>{w.talked[road.next].text}</p>
    case 'talked-with-caller':
      return <p>{w.afterCaller[road.next]}</p>
    case 'decided':
      return <p>{w.decided}</p>
    case 'ended':
      return <p>{w.ended}</p>
    case 'case-manager':
      return (
        <>
          <p>
            <strong>{w.manager(road.name)}</strong>
          </p>
          {road.meanwhile && <p>{w.meanwhile(road.meanwhile.name, day(road.meanwhile.until))}</p>}
          <p>{w.managerText}</p>
        </>
      )
    case 'granted':
      return <p>{w.granted}</p>
    case 'offered':
      return <p>{w.offered(day(`${road.until}T12:00:00Z`))}</p>
    case 'waiting':
      return (
        <>
          <p>
            <strong>
              {road.mostWeeks === null
                ? w.atLeast(road.leastWeeks)
                : road.mostWeeks <= 1
                  ? w.soon
                  : w.between(road.leastWeeks, road.mostWeeks)}
            </strong>
          </p>
          <p>{w.waitingText}</p>
        </>
      )
    case 'waiting-unknown':
      return (
        <>
          <p>{w.unknown}</p>
          <p>{w.waitingText}</p>
        </>
      )
    default:
      return road satisfies never
  }
}
