import { useState } from 'react'
import type { Told } from './problems.ts'
import type { Typed } from './typed.ts'

/**
 * What stands in the fields. What was said about a field goes as soon as somebody writes in it: nobody should look at a
 * message about something that they have put right.
 */
export function useTyped(start: Typed, tries: number) {
  const [typed, setTyped] = useState(start)
  const [since, setSince] = useState<{ readonly tries: number; readonly names: readonly string[] }>({
    tries,
    names: [],
  })
  const set = (name: string, value: string) => {
    setTyped((before) => ({ ...before, [name]: value }))
    setSince((before) => ({ tries, names: [...(before.tries === tries ? before.names : []), name] }))
  }
  const stillSaid = (problems: readonly Told[]): readonly Told[] =>
    since.tries === tries ? problems.filter(({ id }) => !since.names.includes(id)) : problems
  return { typed, set, stillSaid }
}
