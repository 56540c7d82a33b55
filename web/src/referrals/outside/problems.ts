import type { Reply } from '../../door/reply.ts'
import type { OutsideWords } from './words/outside-words.ts'

export interface Told {
  readonly id: string
  readonly message: string
  /** True when the message does not say by itself which field it is about. */
  readonly bare?: boolean
}

/** What stands in a field, rather than that nothing does. */
const BARE = ['too-big', 'not-a-choice', 'phone-number', 'plain-date', 'in-the-past', 'in-the-future']
const EMPTY = ['missing', 'too-small', 'not-a-choice']

export interface Telling {
  readonly words: OutsideWords
  readonly fieldOf: (field: string) => string
  /** The fields of the page, from the top. */
  readonly fields: readonly string[]
  readonly phone: string | null
}

/** What is in the way of sending, each at its field, in words, in the order of the page. */
export function problemsOf(reply: Reply<unknown> | undefined, on: Telling): readonly Told[] {
  const { words: w } = on
  if (reply === undefined || reply.kind === 'done') return []
  if (reply.kind === 'problems') {
    const told = reply.problems.map(({ field, code }) => toldAt(placeOf(field, on), code, w))
    return told
      .filter(({ id }, n) => told.findIndex((one) => one.id === id) === n)
      .toSorted((a, b) => on.fields.indexOf(a.id) - on.fields.indexOf(b.id))
  }
  if (reply.kind === 'refused') {
    const minutes = typeof reply.figures.minutes === 'number' ? reply.figures.minutes : 1
    const message = w.refusals[reply.code]?.(minutes, on.phone) ?? w.trouble.fault
    const id = reply.field === undefined ? 'main' : placeOf(reply.field, on)
    return [{ id, message, bare: BARE.includes(reply.code) }]
  }
  const message =
    reply.kind === 'offline' ? w.trouble.offline : reply.kind === 'away' ? w.trouble.away : w.trouble.fault
  return [{ id: 'main', message }]
}

/** Where on the page it is said: at the field, or above the form when it has none. */
function placeOf(field: string, { fieldOf, fields }: Telling): string {
  const id = fieldOf(field)
  return fields.includes(id) ? id : 'main'
}

function toldAt(id: string, code: string, w: OutsideWords): Told {
  const empty = EMPTY.includes(code) ? w.empty[id as keyof OutsideWords['empty']] : undefined
  if (empty !== undefined) return { id, message: empty }
  const message = w.problems[code]
  return { id, message: message ?? w.anyProblem, bare: message === undefined || BARE.includes(code) }
}

/** The same for the list above the form, where each says which field it is about. */
export const named = (problems: readonly Told[], w: OutsideWords): readonly Told[] =>
  problems.map((told) => {
    const { id, message, bare } = told
    const label = Object.hasOwn(w.fields, id) ? w.fields[id as keyof OutsideWords['fields']] : undefined
    return bare !== true || label === undefined
      ? told
      : { id, message: `${label.replace(/\?$/, '').replace(/^¿/, '')}: ${message}` }
  })
