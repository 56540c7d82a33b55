import { whoAmI } from '@handrail/care/signin'
import type { QueryClient } from '@tanstack/react-query'
import { keyOf } from '../door/doors.tsx'
import type { Reply } from '../door/reply.ts'
import type { SignedIn } from './session.ts'

const WHO = keyOf(whoAmI, {})

/** Whom this page shows as signed in: their id, null when it is nobody, nothing while it is not known. */
export function knownIn(queries: QueryClient): string | null | undefined {
  const reply = queries.getQueryData<Reply<SignedIn>>(WHO)
  if (reply?.kind === 'done') return reply.answer.staff
  return reply?.kind === 'not-signed-in' || reply?.kind === 'not-found' ? null : undefined
}

/**
 * Keeps what one person has read from the next one at the same browser. The tabs of a browser share one session: when
 * somebody signs in or out in one of them, the others stop showing what they showed at once, and ask who is here.
 */
export function keepToOnePerson(queries: QueryClient, tabs: BroadcastChannel): void {
  let last: string | null | undefined
  const change = (to: string | null) => {
    if (last) queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== whoAmI.name })
    last = to
  }
  queries.getQueryCache().subscribe(({ type, query }) => {
    if (type !== 'updated' || query.queryKey[0] !== whoAmI.name) return
    const known = knownIn(queries)
    if (known === undefined || known === last) return
    change(known)
    tabs.postMessage(known)
  })
  tabs.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data === last) return
    if (last) {
      change(null)
      queries.setQueryData<Reply<SignedIn>>(WHO, { kind: 'not-signed-in' })
    }
    void queries.invalidateQueries({ queryKey: WHO })
  })
}
