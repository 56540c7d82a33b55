import type { Reply } from '../../door/reply.ts'
import type { OutsideWords } from './words/outside-words.ts'

export interface Told {
  readonly id: string
  readonly message: string
}

/** What is in the way of sending, each at its field, in words. */
export function problemsOf(
  reply: Reply<unknown> | undefined,
  w: OutsideWords,
  fieldOf: (field: string) => string,
): readonly Told[] {
  if (reply === undefined || reply.kind === 'done') return []
  if (reply.kind === 'problems') {
    const told = reply.problems.map(({ field, code }) => ({
      id: fieldOf(field),
      message: w.problems[code] ?? w.anyProblem,
    }))
    return told.filter(({ id }, n) => told.findIndex((one) => one.id === id) === n)
  }
  if (reply.kind === 'refused') {
    const minutes = typeof reply.figures.minutes === 'number' ? reply.figures.minutes : 1
    const words = w.refusals[reply.code]
    return [
      {
        id: reply.field === undefined ? 'main' : fieldOf(reply.field),
        message: words?.(minutes) ?? w.trouble.fault,
      },
    ]
  }
  const message =
    reply.kind === 'offline' ? w.trouble.offline : reply.kind === 'away' ? w.trouble.away : w.trouble.fault
  return [{ id: 'main', message }]
}

/** The same for the list above the form, where each says which field it is about. */
export const named = (problems: readonly Told[], w: OutsideWords): readonly Told[] =>
  problems.map(({ id, message }) => {
    const label = Object.hasOwn(w.fields, id) ? w.fields[id as keyof OutsideWords['fields']] : undefined
    return {
      id,
      message: label === undefined ? message : `${label.replace(/\?$/, '').replace(/^¿/, '')}: ${message}`,
    }
  })
