import { daysBetween, type PlainDate } from '@handrail/care'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { versionLabels } from './version-labels.ts'
import { progressWords } from './words/progress.ts'

interface Point {
  readonly on: PlainDate
  readonly figure: number
  /** The figure in words. */
  readonly text: string
}

/** What is drawn in one chart: one or two lines on a scale from nothing to `most`. */
export interface Drawn {
  readonly id: string
  readonly title: string
  readonly most: number
  /** What stands at the foot and at the head of the scale. */
  readonly ends: readonly [string, string]
  readonly lines: readonly {
    readonly name: string
    readonly isSoft: boolean
    readonly points: readonly Point[]
  }[]
}

type Props = Readonly<{
  of: Drawn
  from: PlainDate
  to: PlainDate
  versions: readonly { readonly n: number; readonly from: PlainDate }[]
  /** What happened in between. */
  marks: readonly { readonly on: PlainDate; readonly text: string }[]
}>

/** Of the drawing, for what stands on the same axis. */
export const WIDTH = 360
const HEIGHT = 170
export const LEFT = 12
export const RIGHT = 12
const TOP = 34
const BOTTOM = 40

/** One line of time: what is measured, versions of the plan as lines down, what happened as marks at the foot. A table says the same. */
export function TimeChart({ of, from, to, versions, marks }: Props) {
  const w = useWords(progressWords)
  const when = useWhen()
  const span = Math.max(1, daysBetween(from, to))
  const x = (on: PlainDate) =>
    LEFT + (Math.min(span, Math.max(0, daysBetween(from, on))) / span) * (WIDTH - LEFT - RIGHT)
  const y = (figure: number) => TOP + (1 - figure / of.most) * (HEIGHT - TOP - BOTTOM)
  const lines = of.lines.filter(({ points }) => points.length > 0)
  return (
    <figure className="hr-time-figure">
      <figcaption>
        <h3>{of.title}</h3>
        {lines.length > 1 && (
          <ul className="hr-time-key">
            {lines.map(({ name, isSoft }) => (
              <li key={name} className={isSoft ? 'hr-time-soft' : undefined}>
                {name}
              </li>
            ))}
          </ul>
        )}
      </figcaption>
      <svg className="hr-time-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <line className="hr-time-base" x1={LEFT} x2={WIDTH - RIGHT} y1={y(0)} y2={y(0)} />
        <line className="hr-time-base" x1={LEFT} x2={WIDTH - RIGHT} y1={y(of.most)} y2={y(of.most)} />
        {versions.map(({ n, from: on }) => (
          <line key={n} className="hr-time-version" x1={x(on)} x2={x(on)} y1={TOP - 14} y2={y(0)} />
        ))}
        {versionLabels(
          versions.map(({ n, from: on }) => ({ n, x: x(on) })),
          WIDTH,
        ).map(({ first, last, x: at }) => (
          <text key={first} x={at} y={TOP - 20} textAnchor="middle">
            {w.chartMarks(first, last)}
          </text>
        ))}
        {marks.map(({ on, text }) => (
          <path key={`${on} ${text}`} className="hr-time-mark" d={`M${x(on)} ${y(0) + 4}l5 9h-10z`} />
        ))}
        {lines.map(({ name, isSoft, points }) => (
          <g key={name} className={isSoft ? 'hr-time-soft' : undefined}>
            <polyline
              className="hr-time-line"
              points={points.map(({ on, figure }) => `${x(on)},${y(figure)}`).join(' ')}
            />
            {points.map(({ on, figure }) =>
              isSoft ? (
                <rect key={on} className="hr-time-dot" x={x(on) - 4} y={y(figure) - 4} width={8} height={8} />
              ) : (
                <circle key={on} className="hr-time-dot" cx={x(on)} cy={y(figure)} r={4.5} />
              ),
            )}
          </g>
        ))}
        <text x={LEFT + 5} y={y(of.most) - 4}>
          {of.ends[1]}
        </text>
        <text x={LEFT + 5} y={y(0) - 4}>
          {of.ends[0]}
        </text>
        <text x={LEFT} y={HEIGHT - 6}>
          {when.date(from)}
        </text>
        <text x={WIDTH - RIGHT} y={HEIGHT - 6} textAnchor="end">
          {when.date(to)}
        </text>
      </svg>
      <details>
        <summary>{w.chartTable}</summary>
        <table className="hr-time-table">
          <caption>{w.chartOf(of.title)}</caption>
          <thead>
            <tr>
              <th scope="col">{w.chartDay}</th>
              <th scope="col">{w.chartWhat}</th>
              <th scope="col">{w.chartFigure}</th>
            </tr>
          </thead>
          <tbody>
            {rowsOf(lines, versions, marks, w.chartVersion).map(({ on, what, figure }) => (
              <tr key={`${on} ${what} ${figure}`}>
                <th scope="row">{when.date(on)}</th>
                <td>{what}</td>
                <td>{figure}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}

const rowsOf = (
  lines: Drawn['lines'],
  versions: Props['versions'],
  marks: Props['marks'],
  named: (n: number) => string,
) =>
  [
    ...lines.flatMap(({ name, points }) => points.map(({ on, text }) => ({ on, what: name, figure: text }))),
    ...versions.map(({ n, from }) => ({ on: from, what: named(n), figure: '' })),
    ...marks.map(({ on, text }) => ({ on, what: text, figure: '' })),
  ].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
