import type { PlainDate } from '@handrail/eligibility'

/** The day on which the figures were put together. No device that shows this page can be at an earlier one. */
const COMPILED: PlainDate = '2026-11-23'

/** So long the figures may answer for a day. A device at a later one is wrong, or they are too old for it. */
const YEARS_OF_USE = 2
const LAST = COMPILED.replace(/^\d+/, (year) => `${Number(year) + YEARS_OF_USE}`)

/** The day for which the rules are asked on a device. */
export interface Day {
  readonly on: PlainDate
  /** The device's own date lies before the figures, or long after: the law of that day is no answer. */
  readonly dateLooksWrong: 'early' | 'late' | null
}

export const dayOn = (device: PlainDate): Day => {
  if (device < COMPILED) return { on: COMPILED, dateLooksWrong: 'early' }
  if (device > LAST) return { on: COMPILED, dateLooksWrong: 'late' }
  return { on: device, dateLooksWrong: null }
}
