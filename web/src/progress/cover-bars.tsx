import { daysBetween, type PlainDate } from '@handrail/care'
import { peopleWords } from '../people/words/people.ts'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import type { Cover } from './one-progress.ts'
import { LEFT, RIGHT, WIDTH } from './time-chart.tsx'
import { progressWords } from './words/progress.ts'

const ROW = 40
const BAR = 10
const FOOT = 22

type Props = Readonly<{ cover: readonly Cover[]; from: PlainDate; to: PlainDate }>

/** Who paid when, on the axis of the charts beside it. What was told later than it counts from is drawn open until that day. */
export function CoverBars({ cover, from, to }: Props) {
  const w = useWords(progressWords)
  const { kinds } = useWords(peopleWords).coverage
  const when = useWhen()
  const span = Math.max(1, daysBetween(from, to))
  const x = (on: PlainDate) =>
    LEFT + (Math.min(span, Math.max(0, daysBetween(from, on))) / span) * (WIDTH - LEFT - RIGHT)
  const height = cover.length * ROW + FOOT
  return (
    <figure className="hr-time-figure">
      <figcaption>
        <h3>{w.coverTitle}</h3>
      </figcaption>
      <svg className="hr-time-chart" viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
        {cover.map((one, n) => {
          const [begins, ends] = [x(one.from), x(one.to ?? to)]
          const told = Math.min(ends, Math.max(begins, x(one.toldOn)))
          const y = n * ROW + 20
          return (
            <g key={one.coverage}>
              <text x={LEFT} y={y - 6}>
                {kinds[one.payerKind]}
              </text>
              {told > begins && (
                <rect className="hr-time-late" x={begins} y={y} width={told - begins} height={BAR} />
              )}
              <rect className="hr-time-cover" x={told} y={y} width={Math.max(2, ends - told)} height={BAR} />
            </g>
          )
        })}
        <text x={LEFT} y={height - 6}>
          {when.date(from)}
        </text>
        <text x={WIDTH - RIGHT} y={height - 6} textAnchor="end">
          {when.date(to)}
        </text>
      </svg>
      <ul className="hr-rowlist">
        {cover.map((one) => (
          <li key={one.coverage}>
            <div>
              {w.coverSpan(kinds[one.payerKind], when.day(one.from), one.to && when.day(one.to))}
              {one.toldOn > one.from && <div className="hr-second">{w.coverLate(when.day(one.toldOn))}</div>}
            </div>
          </li>
        ))}
      </ul>
    </figure>
  )
}
