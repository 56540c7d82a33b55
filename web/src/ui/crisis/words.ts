type Link = Readonly<{ text: string; href: string }>

/** A piece of a sentence: plain, or a link. */
export type TextPart = string | Link

/** Help in a crisis, said and linked in one place for every page. Each language leads to whom it is answered by. */
export interface CrisisWords {
  readonly label: string
  readonly parts: readonly TextPart[]
  /** The same help in one line of a narrow screen: to call, to text, and in danger. */
  readonly short: readonly Link[]
  readonly all: string
  readonly less: string
  /** Where staff are offered the same, one under the other. */
  readonly offers: readonly Link[]
}
