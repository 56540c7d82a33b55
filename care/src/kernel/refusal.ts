/** What a figure of a refusal may be. Never free text about a person. */
export type Figure = string | number | boolean | null | readonly string[]

/**
 * An expected no: a code, and the figures that explain it. Words come later, in the reader's language.
 * `field` names the input it is about, when it is about one.
 */
export interface Refusal {
  readonly refused: string
  readonly field?: string
  readonly figures?: Readonly<Record<string, Figure>>
}

/**
 * A no with its reason.
 *
 * @example refuse('over-capacity', { limit: 25, actual: 25 })
 */
export const refuse = (
  refused: string,
  figures?: Readonly<Record<string, Figure>>,
  field?: string,
): Refusal => ({
  refused,
  ...(figures && { figures }),
  ...(field !== undefined && { field }),
})

export const isRefusal = (thing: unknown): thing is Refusal =>
  typeof thing === 'object' && thing !== null && 'refused' in thing && typeof thing.refused === 'string'
