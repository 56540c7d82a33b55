/** Percent of the poverty guideline, at or under which one qualifies; `'none'` where the state has no such group. */
export type PctLimit = number | 'none'
