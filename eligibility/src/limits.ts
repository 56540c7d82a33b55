/** Percent of the poverty guideline, at or under which one qualifies; `'none'` where the state has no such group. */
export type PctLimit = number | 'none'

/** A limit of one figure for a person alone and another for a couple. USD or USD a month. */
export interface OneOrTwo {
  readonly individual: number
  readonly couple: number
}
