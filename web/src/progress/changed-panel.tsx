import type { CaseId } from '@handrail/care/intake'
import { changedOf } from '@handrail/care/progress'
import { Link } from '@tanstack/react-router'
import { useAsk } from '../door/doors.tsx'
import { titleOf } from '../instruments/begin-forms.tsx'
import { Panel } from '../staff-ui/page.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import type { Line } from './one-progress.ts'
import { progressWords } from './words/progress.ts'

/** What changed since one looked last, in plain words, each line with a link to where it is from. */
export function ChangedPanel({ case: id }: Readonly<{ case: CaseId }>) {
  const w = useWords(progressWords)
  const when = useWhen()
  const textOf = useLineText()
  const { answer } = useAsk(changedOf, { case: id })
  if (!answer?.since) return null
  return (
    <Panel title={w.changedTitle}>
      <p className="hr-second">{w.changedSince(when.day(answer.since))}</p>
      {answer.lines.length === 0 && <p>{w.changedNone}</p>}
      <ul className="hr-rowlist">
        {answer.lines.map((line) => {
          const text = textOf(line)
          return (
            <li key={`${line.code} ${line.on} ${line.id ?? ''} ${text}`}>
              <div>
                {text}
                <div className="hr-second">
                  {when.day(line.on)}
                  {line.source !== 'here' && (
                    <>
                      {' · '}
                      <SourceLink case={id} person={answer.person} line={line} what={text} />
                    </>
                  )}
                </div>
              </div>
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}

/** A line in a sentence. */
export function useLineText(): (line: Line) => string {
  const w = useWords(progressWords)
  return ({ code, which = '', what = '', from, to }) => {
    const shown = (level: number | undefined) =>
      level === undefined ? undefined : w.levels[level as keyof typeof w.levels]
    switch (code) {
      case 'score':
        return w.changedScore(
          titleOf(what, null),
          from?.toString(),
          String(to),
          w.scoreChanges[which as keyof typeof w.scoreChanges] ?? '',
        )
      case 'objective':
        return w.changedObjective(
          w.sides[which as keyof typeof w.sides],
          what,
          from === to ? undefined : shown(from),
          shown(to) ?? '',
        )
      case 'step':
        return w.changedStep(what, w.stepStates[which as keyof typeof w.stepStates])
      case 'step-past':
        return w.changedPast(what)
      case 'review-called':
        return w.changedReview(w.because[which as keyof typeof w.because])
      default:
        return w.changed[code](which)
    }
  }
}

function SourceLink({
  case: id,
  person,
  line,
  what,
}: Readonly<{ case: CaseId; person: string; line: Line; what: string }>) {
  const w = useWords(progressWords)
  const named = { 'aria-label': w.sourceOf(what), children: w.source }
  switch (line.source) {
    case 'intake':
      return <Link to="/intake/$case" params={{ case: id }} {...named} />
    case 'decision':
      return <Link to="/intake/$case/decision" params={{ case: id }} {...named} />
    case 'plans':
      return <Link to="/plans/$case" params={{ case: id }} {...named} />
    case 'questionnaire':
      return <Link to="/questionnaires/$giving" params={{ giving: line.id ?? '' }} {...named} />
    default:
      return <Link to="/people/$person" params={{ person }} {...named} />
  }
}
