/** About how many questions there are before anything is known: the middle of many ways, held by `estimate.test.ts`. */
export const FIRST_ESTIMATE = 12
