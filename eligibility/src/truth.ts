/** Kleene's three values: a rule that lacks a fact answers `unknown`, never a guess. */
export type Truth = 'yes' | 'no' | 'unknown'

/** What stays open, and who could close it. */
export type Open =
  /** The fact was not asked yet, or the person is not sure, or would rather not say. */
  | 'fact'
  /** Only the agency, Social Security or a clinician can decide it. */
  | 'agency-decides'
  /** The sources of the figure disagree, or the current figure was not found. */
  | 'figure-uncertain'
  /** Whether the state has the program was not found. */
  | 'coverage-not-found'

/** The opposite, where it is known. */
export const opposite = (truth: Truth): Truth => (truth === 'yes' ? 'no' : truth === 'no' ? 'yes' : 'unknown')
