import type { ReactNode } from 'react'
import { CheckIcon, DashedCircleIcon, HalfCircleIcon, QuestionIcon } from './result-icons.tsx'
import type { Tone } from './status-chip.tsx'

const marks = { fits: CheckIcon, maybe: HalfCircleIcon, 'not-now': DashedCircleIcon, ask: QuestionIcon }

export type Reason = Readonly<{
  tone: Tone
  /** What the mark means, for those who do not see it. Leave out where the text says it itself. */
  toneLabel?: string | undefined
  text: ReactNode
}>

export function ReasonList({ reasons }: Readonly<{ reasons: readonly Reason[] }>) {
  return (
    <ul className="hr-reasons">
      {reasons.map(({ tone, toneLabel, text }, index) => {
        const Mark = marks[tone]
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows have no state and no other name
          <li key={index}>
            <Mark label={toneLabel} />
            <span>{text}</span>
          </li>
        )
      })}
    </ul>
  )
}
