import { type Actor, instantAt, type PlainDate } from '@handrail/care'
import type { Handler } from '../door/handler.ts'
import { keep } from '../platform/transaction.ts'
import type { Ground, Worker } from './ground.ts'

/** What a handler answers, and in how many statements. */
export function statementsOf(
  g: Ground,
  handler: Handler | undefined,
  { agency, staff, role }: Worker,
  reach: 'own' | 'team',
) {
  const now = instantAt(g.clock.now())
  const actor: Actor = { kind: 'staff', staff, role, reach }
  return g.database.transaction({ role: 'app', agency }, async (tx) => {
    tx.reaching({ staff, reach, at: now })
    let count = 0
    const counted = new Proxy(tx, {
      get(target, name) {
        const of = Reflect.get(target, name)
        if (typeof of !== 'function') return of
        if (name === 'rows' || name === 'row' || name === 'run') count += 1
        return of.bind(target)
      },
    })
    const newId = () => '01935d00-0000-4000-8000-000000000099'
    const on = now.slice(0, 10) as PlainDate
    const outcome = await handler?.run(
      counted,
      {},
      { now, on, zone: 'America/Chicago', agency, actor, newId },
    )
    return keep({ count, outcome })
  })
}
