import { limitScale } from './limit-scale.ts'

type LimitBarProps = Readonly<{
  value: number
  limit: number
  /** Above the bar. With the line below it, this says all that the bar shows. */
  valueLabel: string
  /** Below the bar, at the tick. */
  limitLabel: string
}>

export function LimitBar({ value, limit, valueLabel, limitLabel }: LimitBarProps) {
  const { bar, tick, stop } = limitScale(value, limit)
  return (
    <div className="hr-limit">
      <p>{valueLabel}</p>
      <svg width="100%" height="18" aria-hidden="true">
        <rect className="hr-track" y="5" width="100%" height="8" rx="4" />
        <rect className="hr-fill" y="5" width={`${bar}%`} height="8" rx="4" />
        <rect className="hr-tick" x={`${tick}%`} width="2" height="18" />
      </svg>
      <p className={`hr-limit-${stop}`}>{limitLabel}</p>
    </div>
  )
}
