import { CircleCheckIcon, DashedCircleIcon, HalfCircleIcon, QuestionIcon } from './result-icons.tsx'

export type Tone = 'fits' | 'maybe' | 'not-now' | 'ask'

const shapes = {
  fits: CircleCheckIcon,
  maybe: HalfCircleIcon,
  'not-now': DashedCircleIcon,
  ask: QuestionIcon,
}

/** Tint, text, shape and word: it still reads in grey print. */
export function StatusChip({ tone, children }: Readonly<{ tone: Tone; children: string }>) {
  const Shape = shapes[tone]
  return (
    <span className={`hr-chip hr-chip-${tone}`}>
      <Shape />
      {children}
    </span>
  )
}
