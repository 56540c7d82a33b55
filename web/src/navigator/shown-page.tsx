import type { PlainDate } from '@handrail/eligibility'
import { useMemo } from 'react'
import type { Speech } from './flow/answer-text.ts'
import { FIRST_ESTIMATE } from './flow/first-estimate.ts'
import type { Step } from './flow/path.ts'
import { PlacePage } from './pages/place-page.tsx'
import type { Around } from './pages/question-frame.tsx'
import { StartPage } from './pages/start-page.tsx'
import type { Parts } from './parts.ts'
import type { Problem, Stop } from './session.ts'
import { placeDraftIn } from './shown-stop.ts'
import type { Nav } from './use-navigator.ts'

type ShownPageProps = Readonly<{ nav: Nav; stop: Stop; on: PlainDate }>

/** The page of a stop. */
export function ShownPage({ nav, stop, on }: ShownPageProps) {
  const { session, parts, speech } = nav
  switch (stop.page) {
    case 'start':
      return <Start nav={nav} />
    case 'place':
      return (
        <PlacePage
          around={aroundOf(nav, FIRST_STEP, stop.changing, () => nav.sendPlace(stop))}
          speaker={session.helping ? 'helper' : 'self'}
          draft={placeDraftIn(session)}
          onDraft={nav.setPlaceDraft}
        />
      )
    case 'county':
      return (
        parts &&
        speech && (
          <parts.CountyPage
            around={aroundOf(nav, COUNTY_STEP, stop.changing, () => nav.sendPlace(stop))}
            speech={speech}
            draft={placeDraftIn(session)}
            onDraft={nav.setPlaceDraft}
          />
        )
      )
    case 'question':
      return <Question nav={nav} stop={stop} />
    case 'result':
      return parts && speech && <Result nav={nav} parts={parts} speech={speech} on={on} />
    default:
      return stop satisfies never
  }
}

/** The first question goes on, so that no other question takes its number. */
const COUNTY_STEP = { number: 1, part: 2, total: FIRST_ESTIMATE, rail: 1 / FIRST_ESTIMATE }
const FIRST_STEP = { number: 1, total: FIRST_ESTIMATE, rail: 1 / FIRST_ESTIMATE }

function Start({ nav }: Readonly<{ nav: Nav }>) {
  const { first, session, kept } = nav
  const here = Object.keys(session.given).length > 0
  return (
    <StartPage
      first={first}
      answers={here ? 'here' : kept ? 'kept' : 'none'}
      old={nav.old}
      helping={session.helping}
      onHelping={nav.setHelping}
      onStart={nav.begin}
      onGoOn={nav.goOn}
      onStartAgain={nav.startOver}
    />
  )
}

function Question({ nav, stop }: Readonly<{ nav: Nav; stop: Stop & { page: 'question' } }>) {
  const { session, parts, path, speech } = nav
  const step = parts && path && parts.stepFor(stop.id, path)
  if (!step || !speech) return null
  const earlier = path.steps.slice(0, step.number - 1)
  const draft = parts.draftFor(step, earlier, session.drafts, session.given)
  return (
    <parts.QuestionPage
      around={aroundOf(nav, step, stop.changing, () => nav.sendAnswer(step, draft, stop.changing))}
      speech={speech}
      step={step}
      draft={draft}
      onDraft={(changed) => nav.setDraft(step.id, changed)}
    />
  )
}

function Result({
  nav,
  parts,
  speech,
  on,
}: Readonly<{ nav: Nav; parts: Parts; speech: Speech; on: PlainDate }>) {
  const { session, path } = nav
  const plan = useMemo(() => path && parts.planFor(path.facts, on), [parts, path, on])
  if (!path || !plan) return null
  const answers = path.steps.map((step) => {
    const asked = parts.titleOf(step, speech)
    const given = session.given[step.id] ?? {}
    const said = parts.answerText(step, given, speech, session.drafts[step.id])
    return { question: step.id, asked, said, text: `${asked} ${said}`, shown: step.shown, given }
  })
  return (
    <parts.ResultPage
      plan={plan}
      facts={path.facts}
      on={on}
      words={speech.words}
      english={speech.english}
      language={session.language}
      answers={answers}
      agency={parts.agency}
      helping={session.helping}
      onHelping={nav.setHelping}
      onChangeAnswer={(id) => nav.change(id)}
      onAnswerOptional={(id) => nav.change(id)}
      kept={session.kept}
      onKeep={nav.keep}
      onClear={nav.clear}
      sure={nav.first.start}
      onStartOver={nav.startOver}
    />
  )
}

function aroundOf(
  nav: Nav,
  step: Pick<Step, 'number' | 'total' | 'rail'> & Readonly<{ part?: number }>,
  changing: boolean,
  onContinue: () => void,
): Around {
  const { first, session, waiting } = nav
  return {
    first,
    progress: changing ? null : step,
    problems: session.problems.map((problem) => ({ id: problem.field, message: messageOf(problem, nav) })),
    attempt: session.attempt,
    waiting,
    onBack: nav.back,
    onContinue,
  }
}

function messageOf(found: Problem, { first, speech }: Nav): string {
  if (found.about === 'place') return first.placeProblem(found.problem)
  return speech?.questions.problem(found.problem) ?? ''
}
