import { type Refusal, refuse } from '../kernel/refusal.ts'
import type { Item, Value, Version } from './instrument.ts'

/** What was answered, by item. An item that is left out, or is null, was not answered; that is never a 0. */
export type Answers = Readonly<Record<string, Value | readonly Value[] | null>>

export const answerTo = (answers: Answers, { id }: Pick<Item, 'id'>): Value | readonly Value[] | undefined =>
  Object.hasOwn(answers, id) ? (answers[id] ?? undefined) : undefined

export const isAnswered = (answers: Answers, item: Pick<Item, 'id'>): boolean =>
  answerTo(answers, item) !== undefined

/** `open`: what it hangs on was not answered, so nobody can say yet. */
export type Asked = 'asked' | 'void' | 'open'

/** Whether an item is asked after what was answered before it. */
export function isAsked({ askIf }: Item, answers: Answers): Asked {
  if (!askIf) return 'asked'
  const before = askIf.anyOf.map((id) => answerTo(answers, { id }))
  if (before.some((value) => askIf.is.some((one) => one === value))) return 'asked'
  return before.includes(undefined) ? 'open' : 'void'
}

/** The first thing that is wrong with what was answered: which item, and what is accepted there. */
export function wrongIn({ items, scales, scoring }: Version, answers: Answers): Refusal | undefined {
  const stranger = Object.keys(answers).find((id) => !items.some((item) => item.id === id))
  if (stranger !== undefined)
    return refuse('no-such-item', { accepted: items.map(({ id }) => id) }, 'answers')
  for (const item of items) {
    const answer = answerTo(answers, item)
    if (answer === undefined) continue
    const field = `answers.${item.id}`
    const accepted = (scales[item.scale] ?? []).map(({ value }) => value)
    const chosen = chosenIn(item, answer)
    if (!chosen?.every((value) => accepted.includes(value)))
      return refuse(
        'not-an-answer',
        { item: item.id, accepted: accepted.map(String), several: item.several !== undefined },
        field,
      )
    if (item.several && chosen.length > 1 && chosen.includes(item.several.exclusive))
      return refuse('goes-with-no-other', { item: item.id, alone: String(item.several.exclusive) }, field)
    // That somebody thinks of it right now is heard, whether or not it was to be asked.
    const isAlwaysHeard = scoring.kind === 'suicide-screen' && item.id === scoring.acuity
    if (!isAlwaysHeard && isAsked(item, answers) === 'void')
      return refuse('not-asked-here', { item: item.id, after: item.askIf?.anyOf ?? [] }, field)
  }
  return undefined
}

/** What was chosen; nothing when one was asked for and several came, or the other way about. */
function chosenIn(item: Item, answer: Value | readonly Value[]): readonly Value[] | undefined {
  if (typeof answer !== 'object') return item.several ? undefined : [answer]
  return item.several && answer.length > 0 && new Set(answer).size === answer.length ? answer : undefined
}
