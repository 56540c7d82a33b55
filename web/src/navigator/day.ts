import type { PlainDate } from '@handrail/eligibility'

/** The day on which the figures were put together. No device that shows this page can be at an earlier one. */
const COMPILED: PlainDate = '2026-11-23'

/** The day for which the rules are asked on a device. */
export interface Day {
  readonly on: PlainDate
  /** The device's own date lies before the figures, so it is wrong: the law of that day is no answer. */
  readonly dateLooksWrong: boolean
}

export const dayOn = (device: PlainDate): Day =>
  device < COMPILED ? { on: COMPILED, dateLooksWrong: true } : { on: device, dateLooksWrong: false }
