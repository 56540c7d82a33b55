/** About how many questions there are before anything is known: the middle of many ways, held by `path.test.ts`. */
export const FIRST_ESTIMATE = 14
