import type { PlainDate } from '@handrail/eligibility'
import { Notice } from '../ui/notice.tsx'
import type { Day } from './day.ts'
import type { Path } from './flow/path.ts'
import { FaultBoundary } from './pages/fault-boundary.tsx'
import { Frame } from './pages/frame.tsx'
import { KeepLine } from './pages/keep-line.tsx'
import { Broken, FrameBroken, NotLoaded } from './pages/trouble.tsx'
import type { Stop } from './session.ts'
import { ShownPage } from './shown-page.tsx'
import { shownStop } from './shown-stop.ts'
import { useArrival } from './use-arrival.ts'
import { useNavigator } from './use-navigator.ts'
import { useSteadyHand } from './use-steady-hand.ts'
import { pageKey } from './use-trail.ts'
import type { FirstWords } from './words/first-words.ts'

type NavigatorProps = Readonly<{
  /** The words of the page's language; those of the other come when the person asks for it. */
  first: FirstWords
  /** The day for which the rules are asked. */
  on: PlainDate
  /** The device tells another day, and it cannot be right. Said from the first question on. */
  dateLooksWrong?: Day['dateLooksWrong']
}>

/** The public "who may pay?": start page, one question a page, and the result. */
export function Navigator({ first: initial, on, dateLooksWrong = null }: NavigatorProps) {
  const nav = useNavigator(initial, on)
  const { first, session, parts, path, failed } = nav
  const stop = shownStop(session, parts, path)
  const page = pageKey(session)
  useSteadyHand(page)
  useArrival(page, tabTitle(stop, path, first))
  const asking = stop.page !== 'start' && stop.page !== 'result'
  const frame = (
    <Frame
      first={first}
      onHome={() => nav.go({ page: 'start' })}
      onLanguage={nav.switchLanguage}
      onLeave={nav.leave}
      narrow={asking}
      folds={stop.page !== 'start'}
      footer={asking && <KeepLine first={first} kept={session.kept} onKeep={nav.keep} onClear={nav.clear} />}
    >
      <div role="status" className="nv-news hr-no-print">
        {dateLooksWrong && stop.page !== 'start' && (
          <Notice tone="info">
            {first.dateLooksWrong} {dateLooksWrong === 'late' && nav.speech?.keeping.figuresMayBeOld}
          </Notice>
        )}
        {session.notice && (
          <Notice tone="info">{{ ...first.notices, ...nav.speech?.keeping.notices }[session.notice]}</Notice>
        )}
      </div>
      {parts && nav.speech && nav.old && stop.page !== 'start' && (
        <parts.OldAnswers text={nav.old} say={nav.speech.keeping} onRight={nav.confirm} />
      )}
      {failed && parts === null && stop.page !== 'start' && <NotLoaded first={first} onAgain={nav.reload} />}
      <FaultBoundary key={page} fallback={(again) => <Broken first={first} onAgain={again} />}>
        <ShownPage key={page} nav={nav} stop={stop} on={on} />
      </FaultBoundary>
    </Frame>
  )
  return (
    <FaultBoundary fallback={(again) => <FrameBroken first={first} onAgain={again} />}>{frame}</FaultBoundary>
  )
}

/** The tab says the number of the question and nothing about health: others may see the screen or the history. */
function tabTitle(stop: Stop, path: Path | null, first: FirstWords): string {
  switch (stop.page) {
    case 'start':
    case 'result':
      return 'Handrail'
    case 'place':
    case 'county':
      return first.tab(1)
    case 'question': {
      const number = path?.steps.findIndex(({ id }) => id === stop.id) ?? -1
      return first.tab((number === -1 ? (path?.steps.length ?? 0) : number) + 1)
    }
    default:
      return stop satisfies never
  }
}
