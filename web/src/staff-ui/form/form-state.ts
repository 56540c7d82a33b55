import type { Value, Values } from './values.ts'

/** What stands in a form, and which version of the record it was begun on. */
export interface FormState {
  readonly values: Values
  /** The page behind may load a newer record while one writes; what is written here was begun on this one. */
  readonly begunOn: number | undefined
  /** Somebody wrote here, now or before: no newer record comes over their words. */
  readonly written: boolean
  /** What stands here was written before, perhaps about somebody else: the writer has to know. */
  readonly resumed: boolean
}

export type FormMove =
  /** The record was read, for the first time or again. */
  | Readonly<{ move: 'record'; start: Values; version: number | undefined }>
  /** Words that were kept came back. */
  | Readonly<{ move: 'kept'; values: Values }>
  | Readonly<{ move: 'write'; name: string; value: Value }>
  | Readonly<{ move: 'start-over'; start: Values; version: number | undefined }>
  /** It was sent, or the writer goes on from another version: the record says on which one. */
  | Readonly<{ move: 'let-go' }>

export const newForm = (start: Values, version: number | undefined): FormState => ({
  values: start,
  begunOn: version,
  written: false,
  resumed: false,
})

/** What one move makes of a form. Until somebody writes in it, a form follows the record; then it keeps what they wrote. */
export const formAfter = (form: FormState, move: FormMove): FormState => {
  switch (move.move) {
    case 'record':
      return form.written
        ? form
        : { ...form, begunOn: move.version, values: { ...form.values, ...move.start } }
    case 'kept':
      return form.written
        ? form
        : { ...form, values: { ...form.values, ...move.values }, written: true, resumed: true }
    case 'write':
      return { ...form, values: { ...form.values, [move.name]: move.value }, written: true }
    case 'start-over':
      return newForm(move.start, move.version)
    case 'let-go':
      return { ...form, begunOn: undefined }
    default:
      return move satisfies never
  }
}
