import { type Change, ORDER } from '@handrail/care/plans'

/** Changes by the goal or the part in which they are; that goals stand in another order is said once. */
export function changesByPart(changes: readonly Change[]) {
  const goals = new Map<string, Change[]>()
  const sections = new Map<string, Change[]>()
  const add = (to: Map<string, Change[]>, key: string, change: Change) =>
    void to.set(key, [...(to.get(key) ?? []), change])
  let order = false
  for (const change of changes) {
    const [part = '', id = ''] = change.at
    if (part !== 'goals') add(sections, part, change)
    else if (id === ORDER) order = true
    else add(goals, id, change)
  }
  return { goals, sections, order }
}
