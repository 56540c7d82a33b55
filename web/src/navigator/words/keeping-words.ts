/** News about kept answers that can only come once the rest of the page is in. */
export type KeepingNotice =
  | 'kept'
  | 'keep-refused'
  | 'discarded'
  | 'kept-elsewhere'
  | 'keep-lost'
  | 'newer'
  | 'newer-asks'
  | 'others-ask'
  | 'others-stay'
  | 'not-cleared'
  | 'county-dropped'
  | 'some-dropped'

export interface KeepingWords {
  readonly notices: Readonly<Record<KeepingNotice, string>>
  /** Answers of long ago, and the button that says they still hold. */
  readonly old: (date: string) => string
  readonly stillRight: string
  /** Beside the note on a wrong date, where it lies long after the figures. */
  readonly figuresMayBeOld: string
}
