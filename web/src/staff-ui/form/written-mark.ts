import type { DraftOf } from './drafts.tsx'

/** Names a form in the address, behind the `#`: a link to words that were not sent opens the form in which they stand. */
export const markOf = ({ form, subject }: Pick<DraftOf, 'subject'> & Readonly<{ form: string }>): string =>
  subject === undefined ? form : `${form}.${subject}`

export const isMarked = (writes: DraftOf | undefined): boolean =>
  writes !== undefined && window.location.hash === `#${markOf(writes)}`

/** Once the form is closed, coming back to the page does not open it again. */
export function unmark(): void {
  const { pathname, search } = window.location
  window.history.replaceState(window.history.state, '', pathname + search)
}
