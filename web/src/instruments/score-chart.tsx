import { changeBetween, type listedGiving, VERSIONS } from '@handrail/care/instruments'
import type { z } from 'zod'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { instrumentsWords } from './words/instruments.ts'

export type Listed = z.output<typeof listedGiving>

const WIDTH = 360
const HEIGHT = 200
const LEFT = 26
const RIGHT = 168
const TOP = 22
const BOTTOM = 28

/** The totals that count of one instrument, oldest first. */
export const totalsOf = (givings: readonly Listed[], instrument: string) =>
  givings
    .filter((one) => one.instrument === instrument && one.status === 'finished')
    .flatMap(({ giving, on, total }) => (total === null ? [] : [{ giving, on, total }]))
    .toReversed()

/** The totals of one instrument over time, over its bands. A ring marks a change that is more than chance would make. */
export function ScoreChart({
  instrument,
  givings,
}: Readonly<{ instrument: string; givings: readonly Listed[] }>) {
  const w = useWords(instrumentsWords)
  const when = useWhen()
  const version = VERSIONS.findLast((one) => one.instrument === instrument)
  const points = totalsOf(givings, instrument)
  if (version?.scoring.kind !== 'sum' || points.length < 2) return null
  const { range, bands, reliableChange } = version.scoring
  const most = range[1]
  const days = points.map(({ on }) => Date.parse(on))
  const first = Math.min(...days)
  const span = Math.max(1, Math.max(...days) - first)
  const x = (n: number) => LEFT + (((days[n] ?? first) - first) / span) * (WIDTH - LEFT - RIGHT)
  const y = (total: number) => TOP + (1 - total / most) * (HEIGHT - TOP - BOTTOM)
  const list = points.map(({ on, total }) => w.chartPoint(when.day(on), total)).join('; ')
  return (
    <figure>
      <svg
        className="hr-score-chart"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={w.chart(version.title, list)}
      >
        {bands.map(({ code, from, to }, n) => {
          const top = y(Math.min(most, to + 0.5))
          const height = y(Math.max(0, from - 0.5)) - top
          return (
            <g key={code}>
              {n % 2 === 1 && (
                <rect className="hr-score-band" x={LEFT} y={top} width={WIDTH - LEFT} height={height} />
              )}
              <text x={WIDTH - RIGHT + 10} y={top + height / 2 + 4}>
                {w.bands[code] ?? code}
              </text>
            </g>
          )
        })}
        <text x={0} y={y(most) + 10}>
          {most}
        </text>
        <text x={0} y={y(0)}>
          0
        </text>
        <polyline
          className="hr-score-line"
          points={points.map(({ total }, n) => `${x(n)},${y(total)}`).join(' ')}
        />
        {points.map(({ giving, total }, n) => {
          const change = changeBetween(version, points[n - 1]?.total ?? null, total)
          const isClear = change === 'better' || change === 'worse'
          return (
            <g key={giving}>
              <circle
                className={isClear ? 'hr-score-dot-changed' : 'hr-score-dot'}
                cx={x(n)}
                cy={y(total)}
                r={isClear ? 7 : 5}
              />
              <text className="hr-score-total" x={x(n)} y={y(total) - 12} textAnchor="middle">
                {total}
              </text>
            </g>
          )
        })}
        <text x={LEFT} y={HEIGHT - 6}>
          {when.date(points[0]?.on ?? when.today)}
        </text>
        <text x={WIDTH - RIGHT} y={HEIGHT - 6} textAnchor="middle">
          {when.date(points.at(-1)?.on ?? when.today)}
        </text>
      </svg>
      {reliableChange && (
        <figcaption className="hr-second">
          {w.ring} {w.changeSource(reliableChange.points, reliableChange.source)}
        </figcaption>
      )}
    </figure>
  )
}
