import type { Version } from './instrument.ts'

/**
 * What lies between two totals of one instrument. `steady`: no more than the instrument's own unsteadiness. `not-known`: no
 * published figure is here, so nothing is said.
 */
export const CHANGES = ['better', 'worse', 'steady', 'not-known'] as const
export type Change = (typeof CHANGES)[number]

/** Whether a total moved further than chance would move it. More points are worse in every instrument that is added up here. */
export function changeBetween(
  { scoring }: Pick<Version, 'scoring'>,
  before: number | null,
  after: number | null,
): Change {
  if (before === null || after === null) return 'not-known'
  if (scoring.kind !== 'sum' || !scoring.reliableChange) return 'not-known'
  const { points } = scoring.reliableChange
  if (after - before >= points) return 'worse'
  return before - after >= points ? 'better' : 'steady'
}
