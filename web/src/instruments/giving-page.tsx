import {
  asksSex,
  dropGiving,
  enterError,
  finishGiving,
  type GivenAnswers,
  givingId,
  type Item,
  instrumentsOf,
  isToAsk,
  nextItem,
  readGiving,
  SEXES,
  saveGiving,
  type Version,
  versionOf,
  type Wording,
  withoutVoid,
  wordingOf,
} from '@handrail/care/instruments'
import { read } from '@handrail/care/people'
import { Button, NativeSelect } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { z } from 'zod'
import { useAsk, useDo, useDoor } from '../door/doors.tsx'
import { linkStoppedWords } from '../messages/words/link-stopped.ts'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { LongField, RadioField } from '../staff-ui/form/fields.tsx'
import { textOf } from '../staff-ui/form/values.ts'
import { Loading } from '../staff-ui/loading.tsx'
import { Page, Panel } from '../staff-ui/page.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { TroubleNote } from '../staff-ui/trouble-note.tsx'
import { useKept } from '../staff-ui/use-kept.ts'
import { useWhen } from '../staff-ui/when.ts'
import { titleOf } from './begin-forms.tsx'
import { LinkOnScreen } from './link-on-screen.tsx'
import type { OneGiving } from './one-giving.ts'
import { QuestionItem } from './question-item.tsx'
import { ReplyNote } from './reply-note.tsx'
import { ResultPanel } from './result-panel.tsx'
import { instrumentsWords } from './words/instruments.ts'

/** One giving: question by question while it is open, and what came of it afterwards. */
export function GivingPage() {
  const w = useWords(instrumentsWords)
  const { giving = '' } = useParams({ strict: false })
  const known = givingId.safeParse(giving).success
  const { answer, trouble, again } = useAsk(readGiving, { giving }, { enabled: known })
  if (answer) return <Known of={answer} />
  if (known && !trouble) return <Loading />
  return (
    <Page tab={w.tab} title={w.giving} trail={<Link to="/people">{w.people}</Link>}>
      <TroubleNote trouble={trouble ?? { kind: 'not-found' }} again={again} />
    </Page>
  )
}

function Known({ of }: Readonly<{ of: OneGiving }>) {
  const w = useWords(instrumentsWords)
  const stopped = useWords(linkStoppedWords)
  const when = useWhen()
  const may = useMay()
  const { answer: record } = useAsk(read, { person: of.person })
  const version = versionOf(of.instrument, of.edition ?? '')
  const wording = version && of.language ? wordingOf(version, of.language) : undefined
  const waiting = of.alerts.filter(({ answered }) => answered === null)
  const isAsked = of.status === 'open' && of.outUntil === null && may('instruments:give')
  return (
    <Page
      tab={w.tab}
      title={titleOf(of.instrument, of.edition)}
      lead={[when.longDay(of.on), w.given[of.mode], w.statuses[of.status]].join(' · ')}
      trail={
        <Link to="/people/$person/questionnaires" params={{ person: of.person }}>
          {record ? w.of(record.shownName) : w.title}
        </Link>
      }
    >
      {waiting.map(({ alert }) => (
        <section key={alert} className="hr-note hr-note-safe" role="alert">
          <div className="hr-grow">
            <h2>{w.danger}</h2>
            <p>{w.dangerLead}</p>
            <p>
              <Link to="/questionnaires/alert/$alert" params={{ alert }}>
                {w.openAlert}
              </Link>
            </p>
          </div>
        </section>
      ))}
      {of.linkStopped && <p>{stopped.stopped(when.moment(of.linkStopped.at), of.linkStopped.why)}</p>}
      {of.outUntil && <p>{w.outUntil(when.moment(of.outUntil))}</p>}
      {of.outUntil && may('instruments:give') && <LinkOnScreen giving={of.giving} />}
      {isAsked && version && wording && <Asking of={of} version={version} wording={wording} />}
      {of.status !== 'open' && <ResultPanel of={of} version={version} />}
      {!isAsked && version && wording && <Answers version={version} wording={wording} answers={of.answers} />}
      {of.status === 'open' && may('instruments:give') && (
        <div className="hr-actions">
          <Reveal label={w.drop}>{(close) => <Drop of={of} onDone={close} />}</Reveal>
        </div>
      )}
      {of.status === 'finished' && may('instruments:give') && (
        <div className="hr-actions">
          <Reveal label={w.error}>{(close) => <InErrorForm of={of} onDone={close} />}</Reveal>
        </div>
      )}
      {version && (
        <p className="hr-second">{[w.licence(version.licence.holder), version.licence.terms].join(' ')}</p>
      )}
    </Page>
  )
}

const current = z.object({ version: z.int(), answers: z.record(z.string(), z.any()) })

type AskingProps = Readonly<{ of: OneGiving; version: Version; wording: Wording }>

/** One question per screen. Each answer is saved as it is given; whoever comes back goes on where it stopped. */
function Asking({ of, version, wording }: AskingProps) {
  const w = useWords(instrumentsWords)
  const door = useDoor()
  const { giving } = of
  const { value, change, keeping, conflict, keepMine, keepTheirs } = useKept<GivenAnswers>({
    written: { version: of.version, value: of.answers },
    empty: {},
    send: (at, answers, how) => door.pass(saveGiving, { giving, version: at, answers }, how),
    theirs: (told) => {
      const { data } = current.safeParse(told)
      return data && { version: data.version, value: data.answers as GivenAnswers }
    },
    asked: [readGiving, instrumentsOf],
  })
  const items = version.items.filter((item) => isToAsk(version, value, item) || Object.hasOwn(value, item.id))
  const [at, setAt] = useState<string | undefined>(() => nextItem(version, of.answers)?.id)
  const item = version.items.find(({ id }) => id === at)
  const n = item ? items.findIndex(({ id }) => id === item.id) : items.length
  const title = useRef<HTMLHeadingElement>(null)
  const moved = useRef(false)
  const go = (to: Item | undefined) => {
    moved.current = true
    setAt(to?.id)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the heading is told whenever the question changes.
  useEffect(() => {
    if (moved.current) title.current?.focus()
  }, [at])
  const previous = items[n - 1]
  return (
    <Panel>
      <h2 ref={title} tabIndex={-1}>
        {item ? w.question(n + 1, items.length) : w.allAsked}
      </h2>
      {item ? (
        <QuestionItem
          version={version}
          wording={wording}
          item={item}
          answer={value[item.id]}
          instead={[
            { answer: 'declined', label: w.declined },
            { answer: 'not-asked', label: w.notAsked },
          ]}
          onAnswer={(answer) => change((so) => withoutVoid(version, { ...so, [item.id]: answer }))}
        />
      ) : (
        <>
          <p>{w.allAskedLead}</p>
          <AnswerList version={version} wording={wording} answers={value} onChange={go} />
        </>
      )}
      <p className="hr-second" role="status">
        {{ saved: w.saved, saving: w.saving, kept: w.kept }[keeping]}
      </p>
      {conflict && (
        <div role="alert">
          <p>{w.conflict}</p>
          <div className="hr-actions">
            <Button variant="default" onClick={keepMine}>
              {w.mine}
            </Button>
            <Button variant="default" onClick={keepTheirs}>
              {w.theirs}
            </Button>
          </div>
        </div>
      )}
      <div className="hr-actions">
        {item && (
          <Button onClick={() => go(items[n + 1])}>{n + 1 < items.length ? w.next : w.toReview}</Button>
        )}
        {!item && <Finish of={of} version={version} waits={keeping !== 'saved'} />}
        {previous && (
          <Button variant="default" onClick={() => go(previous)}>
            {w.back}
          </Button>
        )}
      </div>
    </Panel>
  )
}

function Finish({ of, version, waits }: Readonly<{ of: OneGiving; version: Version; waits: boolean }>) {
  const w = useWords(instrumentsWords)
  const { send, busy, reply } = useDo(finishGiving)
  const [told, setTold] = useState('')
  const sex = SEXES.find((one) => one === told)
  return (
    <>
      <ReplyNote reply={reply} />
      {asksSex(version) && (
        <NativeSelect
          label={w.sex}
          description={w.sexHint}
          value={told}
          onChange={(event) => setTold(event.currentTarget.value)}
          data={['', ...SEXES].map((value) => ({ value, label: w.sexes[value] ?? value }))}
        />
      )}
      <Button
        disabled={waits}
        loading={busy}
        onClick={() => void send({ giving: of.giving, version: of.version, ...(sex && { sex }) })}
      >
        {w.finish}
      </Button>
    </>
  )
}

type AnswersProps = Readonly<{ version: Version; wording: Wording; answers: GivenAnswers }>

function AnswerList({
  version,
  wording,
  answers,
  onChange,
}: AnswersProps & Readonly<{ onChange?: (item: Item) => void }>) {
  const w = useWords(instrumentsWords)
  const said = (item: Item): string => {
    const one = answers[item.id]
    if (!one) return w.noAnswer
    if (one.answer !== 'given') return one.answer === 'declined' ? w.declined : w.notAsked
    return [one.value]
      .flat()
      .map((value) => wording.scales[item.scale]?.[String(value)] ?? String(value))
      .join(', ')
  }
  return (
    <ul className="hr-rowlist">
      {version.items
        .filter((item) => isToAsk(version, answers, item) || Object.hasOwn(answers, item.id))
        .map((item) => (
          <li key={item.id}>
            <div>
              <div lang={wording.language}>{wording.items[item.id]}</div>
              <strong>{said(item)}</strong>
            </div>
            {onChange && (
              <Button
                size="xs"
                variant="default"
                aria-label={`${w.change}: ${wording.items[item.id]}`}
                onClick={() => onChange(item)}
              >
                {w.change}
              </Button>
            )}
          </li>
        ))}
    </ul>
  )
}

function Answers(props: AnswersProps) {
  const w = useWords(instrumentsWords)
  return (
    <Panel title={w.answersTitle}>
      <AnswerList {...props} />
    </Panel>
  )
}

type FormProps = Readonly<{ of: OneGiving; onDone: () => void }>

function Drop({ of, onDone }: FormProps) {
  const w = useWords(instrumentsWords)
  return (
    <DoorForm
      does={dropGiving}
      start={{}}
      labels={{ why: w.dropWhy }}
      input={(values) => ({ giving: of.giving, why: textOf(values, 'why') })}
      refusal={wordsFor(w.refusals)}
      submit={w.drop}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <RadioField
        name="why"
        label={w.dropWhy}
        choices={['begun-by-mistake', 'person-stopped', 'not-needed'].map((value) => ({
          value,
          label: w.drops[value] ?? value,
        }))}
      />
    </DoorForm>
  )
}

function InErrorForm({ of, onDone }: FormProps) {
  const w = useWords(instrumentsWords)
  return (
    <DoorForm
      does={enterError}
      start={{}}
      version={of.version}
      labels={{ why: w.errorWhy, words: w.errorWords }}
      input={(values, version) => ({
        giving: of.giving,
        version: version ?? of.version,
        why: textOf(values, 'why'),
        words: textOf(values, 'words'),
      })}
      refusal={wordsFor(w.refusals)}
      submit={w.errorSave}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <RadioField
        name="why"
        label={w.errorWhy}
        choices={['wrong-person', 'wrong-answers', 'wrong-day', 'other'].map((value) => ({
          value,
          label: w.errors[value] ?? value,
        }))}
      />
      <LongField name="words" label={w.errorWords} />
    </DoorForm>
  )
}
