import { GoldCircle } from './icons.tsx'

/** `value` runs from 0 to 1. The label says it in words, so the line itself is hidden from screen readers. */
export function ProgressRail({ value, label }: Readonly<{ value: number; label: string }>) {
  const share = `${Math.round(Math.min(1, Math.max(0, value)) * 1000) / 10}%`
  return (
    <div className="hr-rail">
      <p>{label}</p>
      <svg width="100%" height="16" aria-hidden="true">
        <rect className="hr-track" y="5" width="100%" height="6" rx="3" />
        <rect className="hr-fill" y="5" width={share} height="6" rx="3" />
        <GoldCircle cx={share} />
      </svg>
    </div>
  )
}
