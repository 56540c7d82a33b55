import { read } from '@handrail/care/people'
import {
  type Area,
  compareNeeds,
  dropNeeds,
  helpNotAsked,
  NEEDS_DROPPED_WHY,
  NEEDS_PARTS,
  type NeedsAnswers,
  type NeedsPart,
  needsAssessmentId,
  needsNotAsked,
  needsQuestionsOf,
  proposedNeeds,
  readNeeds,
  signNeeds,
} from '@handrail/care/plans'
import { Button } from '@mantine/core'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { type ReactNode, useCallback, useState } from 'react'
import type { z } from 'zod'
import { useStaffName } from '../agency/colleagues.ts'
import { useAsk, useDo } from '../door/doors.tsx'
import { useAnswerText } from '../intake/answer-text.ts'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { RadioField } from '../staff-ui/form/fields.tsx'
import { textOf } from '../staff-ui/form/values.ts'
import type { Keeping } from '../staff-ui/keeper.ts'
import { Loading } from '../staff-ui/loading.tsx'
import { Page, Panel, Section } from '../staff-ui/page.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { TroubleNote } from '../staff-ui/trouble-note.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { Fold } from '../ui/fold.tsx'
import { Notice } from '../ui/notice.tsx'
import { HelpNotAsked, NeedLine } from './need-line.tsx'
import { useAsks } from './needs-asks.ts'
import { OpenAll, useInOneLine } from './needs-folds.tsx'
import { NeedsForm } from './needs-form.tsx'
import { NextStep } from './needs-next-step.tsx'
import { ReplyNote } from './reply-note.tsx'
import { needsWords } from './words/needs.ts'
import { planRefusals } from './words/refusals.ts'
import '../intake/intake.css'
import './plans.css'

type Needs = z.output<typeof readNeeds.answer>

/** What somebody needs: written with them, area by area; then read, beside the time before. */
export function NeedsPage() {
  const w = useWords(needsWords)
  const { assessment: id = '' } = useParams({ strict: false })
  const known = needsAssessmentId.safeParse(id).success
  const { answer, trouble, again, waiting } = useAsk(readNeeds, { assessment: id }, { enabled: known })
  if (answer) return <Known key={answer.assessment} of={answer} waits={waiting} />
  if (known && !trouble) return <Loading />
  return (
    <Page tab={w.tab} title={w.title} trail={<Link to="/people">{w.back}</Link>}>
      <TroubleNote trouble={trouble ?? { kind: 'not-found' }} again={again} />
    </Page>
  )
}

const answersIn = (of: Needs): NeedsAnswers =>
  Object.fromEntries(of.parts.map(({ part, answers }) => [part, answers])) as NeedsAnswers

function Known({ of, waits }: Readonly<{ of: Needs; waits: boolean }>) {
  const may = useMay()
  return of.status === 'open' && may('plans:work') ? <Write of={of} waits={waits} /> : <Read of={of} />
}

function Framed({
  of,
  lead,
  side,
  children,
}: Readonly<{ of: Needs; lead?: string; side?: ReactNode; children: ReactNode }>) {
  const w = useWords(needsWords)
  const { answer: record } = useAsk(read, { person: of.person })
  return (
    <Page
      tab={w.tab}
      trail={
        <Link to="/plans/$case" params={{ case: of.case }}>
          {w.back}
        </Link>
      }
      title={record ? w.of(record.shownName) : w.title}
      lead={lead}
      side={side}
    >
      {children}
    </Page>
  )
}

const unfold = (part: string) => document.getElementById(`part-${part}`)?.setAttribute('open', '')

function Write({ of, waits }: Readonly<{ of: Needs; waits: boolean }>) {
  const w = useWords(needsWords)
  const answers = answersIn(of)
  const missing = needsNotAsked(answers)
  const [first] = useState(() => missing[0]?.split('.')[0] ?? 'housing')
  const [unsaved, setUnsaved] = useState<readonly NeedsPart[]>([])
  const onKeeping = useCallback(
    (part: NeedsPart, keeping: Keeping) =>
      setUnsaved((before) => {
        const others = before.filter((one) => one !== part)
        return keeping === 'saved' ? (others.length === before.length ? before : others) : [...others, part]
      }),
    [],
  )
  return (
    <Framed
      of={of}
      lead={w.lead}
      side={
        <>
          <SignPanel of={of} answers={answers} missing={missing} waits={waits || unsaved.length > 0} />
          <FollowsPanel answers={answers} onOpen={unfold} />
          <BeforePanel of={of} answers={answers} />
        </>
      }
    >
      <Section title={w.areas}>
        <OpenAll />
        {NEEDS_PARTS.map((part) => {
          const own = of.parts.find((one) => one.part === part)
          return (
            <NeedsForm
              key={part}
              assessment={of.assessment}
              part={part}
              written={own && { version: own.version, value: own.answers as never }}
              missing={missing}
              open={part === first}
              onKeeping={onKeeping}
            />
          )
        })}
      </Section>
    </Framed>
  )
}

function SignPanel({
  of,
  answers,
  missing,
  waits,
}: Readonly<{ of: Needs; answers: NeedsAnswers; missing: readonly string[]; waits: boolean }>) {
  const w = useWords(needsWords)
  const { send, busy, reply } = useDo(signNeeds)
  const parts = [...new Set(missing.map((name) => name.split('.')[0] as NeedsPart))]
  return (
    <Panel title={w.sign.title}>
      {parts.length === 0 ? (
        <p>{w.sign.ready}</p>
      ) : (
        <>
          <p>{w.sign.missing}</p>
          <ul className="hr-missing">
            {parts.map((part) => (
              <li key={part}>
                <a href={`#part-${part}`} onClick={() => unfold(part)}>
                  {w.parts[part]}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {parts.length === 0 && helpNotAsked(answers).length > 0 && (
        <>
          <HelpNotAsked areas={helpNotAsked(answers)} onOpen={unfold} />
          <p className="hr-second">{w.sign.askFirst}</p>
        </>
      )}
      <p className="hr-second">{w.sign.note}</p>
      <ReplyNote reply={reply} />
      <p className="hr-second" role="status">
        {waits ? w.sign.wait : ''}
      </p>
      <div className="hr-actions">
        <Button
          disabled={parts.length > 0 || waits}
          loading={busy}
          onClick={() => void send({ assessment: of.assessment, version: of.version })}
        >
          {w.sign.save}
        </Button>
        <Reveal label={w.drop.open}>{(close) => <Drop of={of} onCancel={close} />}</Reveal>
      </div>
    </Panel>
  )
}

function Drop({ of, onCancel }: Readonly<{ of: Needs; onCancel: () => void }>) {
  const w = useWords(needsWords)
  const refusals = useWords(planRefusals)
  const navigate = useNavigate()
  return (
    <DoorForm
      does={dropNeeds}
      labels={{ why: w.drop.why }}
      input={(values) => ({ assessment: of.assessment, why: textOf(values, 'why') })}
      refusal={wordsFor(refusals)}
      submit={w.drop.save}
      quiet
      onDone={() => void navigate({ to: '/plans/$case', params: { case: of.case } })}
      onCancel={onCancel}
    >
      <RadioField
        name="why"
        label={w.drop.why}
        choices={NEEDS_DROPPED_WHY.map((value) => ({ value, label: w.drop.whys[value] }))}
      />
    </DoorForm>
  )
}

/** What the answers propose, in their order, with why. */
function FollowsPanel({
  answers,
  onOpen,
}: Readonly<{ answers: NeedsAnswers; onOpen?: (area: Area) => void }>) {
  const w = useWords(needsWords)
  const needs = proposedNeeds(answers)
  return (
    <Panel title={w.follows}>
      <p className="hr-second">{needs.length === 0 ? w.nothing : w.followsLead}</p>
      <ul className="hr-rowlist">
        {needs.map((need) => (
          <li key={need.area}>
            <NeedLine need={need} />
          </li>
        ))}
      </ul>
      <HelpNotAsked areas={helpNotAsked(answers)} {...(onOpen && { onOpen })} />
    </Panel>
  )
}

/** Beside the last one that was signed: only what was answered otherwise. */
function BeforePanel({ of, answers }: Readonly<{ of: Needs; answers: NeedsAnswers }>) {
  const w = useWords(needsWords)
  const when = useWhen()
  const { ask, choices } = useAsks()
  const textIn = useAnswerText(choices)
  if (!of.before) return null
  const compared = compareNeeds(of.before.answers as NeedsAnswers, answers).filter(
    ({ changed }) => changed.length > 0,
  )
  return (
    <Panel title={w.before(when.day(of.before.signedOn))}>
      <p className="hr-second">{compared.length === 0 ? w.same : w.beforeLead}</p>
      {compared.map(({ part, went, changed }) => (
        <div key={part}>
          <h3>
            {w.parts[part]}
            {part !== 'whole' && <span className="hr-second"> · {w.went[went]}</span>}
          </h3>
          <dl className="hr-facts">
            {changed.map(({ question, before, now }) => (
              <div key={question}>
                <dt>{ask(part, question)}</dt>
                <dd>
                  <span className="hr-second">{w.earlier}: </span>
                  {textIn(before)}
                  <br />
                  <span className="hr-second">{w.now}: </span>
                  {textIn(now)}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </Panel>
  )
}

/** What was asked in a part, each with its answer; and what was left out, which is told in one line and opens. */
function askedIn(part: NeedsPart, answers: NeedsAnswers) {
  const isAsked = (name: string): boolean => {
    const given = answers[part]?.[name]
    return given !== undefined && given.answer !== 'not-asked'
  }
  const names = Object.keys(needsQuestionsOf(part))
  return { asked: names.filter(isAsked), notAsked: names.filter((name) => !isAsked(name)) }
}

/** As it was written, for who may not write in it or once it is over. */
function Read({ of }: Readonly<{ of: Needs }>) {
  const w = useWords(needsWords)
  const when = useWhen()
  const nameOf = useStaffName()
  const { ask, choices } = useAsks()
  const textIn = useAnswerText(choices)
  const inOneLine = useInOneLine()
  const answers = answersIn(of)
  const { signed } = of
  return (
    <Framed
      of={of}
      side={
        <>
          <FollowsPanel answers={answers} />
          <BeforePanel of={of} answers={answers} />
        </>
      }
    >
      {of.status === 'dropped' && <Notice tone="info">{w.drop.done}</Notice>}
      {signed && <p>{w.sign.signed(nameOf(signed.signature.by) ?? '', when.day(signed.signature.on))}</p>}
      {of.status === 'signed' && <NextStep of={of} />}
      {signed && !signed.holds && <Notice tone="info">{w.sign.changed}</Notice>}
      <OpenAll />
      {NEEDS_PARTS.filter((part) => answers[part]).map((part) => {
        const { asked, notAsked } = askedIn(part, answers)
        return (
          <Fold
            key={part}
            id={`part-${part}`}
            summary={
              <>
                <h2>{w.parts[part]}</h2>
                <span className="hr-second">{inOneLine(part, answers[part])}</span>
              </>
            }
          >
            <dl className="hr-facts">
              {asked.map((name) => (
                <div key={name}>
                  <dt>{ask(part, name)}</dt>
                  <dd className="hr-lined">{textIn(answers[part]?.[name])}</dd>
                </div>
              ))}
            </dl>
            {notAsked.length > 0 && (
              <details>
                <summary>{w.leftOut(notAsked.length)}</summary>
                <ul>
                  {notAsked.map((name) => (
                    <li key={name}>{ask(part, name)}</li>
                  ))}
                </ul>
              </details>
            )}
          </Fold>
        )
      })}
    </Framed>
  )
}
