import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import type { CopyBlock } from './blocks.ts'

/**
 * How long after its beginning a plan is asked about again: whether it is still right. Common practice; no law sets a time. The
 * clock of whoever works with the person counts the same days.
 */
interface AgainRule {
  readonly from: PlainDate
  readonly days: number
  readonly source: 'practice'
}
const AGAIN_RULES: readonly AgainRule[] = [{ from: '2020-01-01', days: 90, source: 'practice' }]

/** The day on which the plan of a copy began, once it is to be asked about again; null before, and where it had not begun. */
export function askedAgain(blocks: readonly CopyBlock[], on: PlainDate): PlainDate | null {
  const began = blocks.find((one) => one.is === 'plan')?.from
  const rule = AGAIN_RULES.findLast(({ from }) => from <= on)
  return began && rule && addDays(began, rule.days) <= on ? began : null
}
