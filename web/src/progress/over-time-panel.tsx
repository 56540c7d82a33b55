import { VERSIONS } from '@handrail/care/instruments'
import type { CaseId } from '@handrail/care/intake'
import { overTime } from '@handrail/care/progress'
import { useAsk } from '../door/doors.tsx'
import { titleOf } from '../instruments/begin-forms.tsx'
import { Panel } from '../staff-ui/page.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useLineText } from './changed-panel.tsx'
import { CoverBars } from './cover-bars.tsx'
import { type Drawn, TimeChart } from './time-chart.tsx'
import { progressWords } from './words/progress.ts'

/** How far goals have come and how scores went, with versions of the plan and what happened on the same axis. */
export function OverTimePanel({ case: id, hasPlan }: Readonly<{ case: CaseId; hasPlan: boolean }>) {
  const w = useWords(progressWords)
  const textOf = useLineText()
  const { answer } = useAsk(overTime, { case: id })
  if (!answer) return null
  const marks = answer.events.map((line) => ({ on: line.on, text: textOf(line) }))
  const goals: readonly Drawn[] = answer.goals
    .filter(({ points }) => points.length > 0)
    .map(({ goal, words, points }) => ({
      id: goal,
      title: words || w.noWords,
      most: 4,
      ends: [w.chartScale.low, w.chartScale.high],
      lines: (['staff', 'person'] as const).map((side) => ({
        name: side === 'staff' ? w.chartStaff : w.chartPerson,
        isSoft: side === 'person',
        points: points
          .filter((one) => one.side === side)
          .map(({ on, mean }) => ({ on, figure: mean, text: w.ofFour(String(mean)) })),
      })),
    }))
  const scores: readonly Drawn[] = answer.scores.map(({ instrument, points }) => ({
    id: instrument,
    title: titleOf(instrument, null),
    most: mostOf(instrument, points),
    ends: ['0', String(mostOf(instrument, points))],
    lines: [
      {
        name: titleOf(instrument, null),
        isSoft: false,
        points: points.map(({ on, total, change }) => ({
          on,
          figure: total,
          text: `${total}${change === 'better' || change === 'worse' ? w.scoreChanges[change] : ''}`,
        })),
      },
    ],
  }))
  const all = [...goals, ...scores]
  // Where there is no plan yet, nobody is asked how far its objectives have come.
  if (all.length === 0 && !hasPlan) return null
  return (
    <Panel title={w.chartTitle}>
      <p className="hr-second">{all.length === 0 ? w.chartNone : `${w.chartLead} ${w.chartKey}`}</p>
      {answer.cover.length > 0 && all.length > 0 && (
        <CoverBars cover={answer.cover} from={answer.from} to={answer.to} />
      )}
      {all.map((drawn) => (
        <TimeChart
          key={drawn.id}
          of={drawn}
          from={answer.from}
          to={answer.to}
          versions={answer.versions}
          marks={marks}
        />
      ))}
    </Panel>
  )
}

function mostOf(instrument: string, points: readonly { readonly total: number }[]): number {
  const scoring = VERSIONS.findLast((one) => one.instrument === instrument)?.scoring
  return scoring?.kind === 'sum' ? scoring.range[1] : Math.max(...points.map(({ total }) => total))
}
