import { whoAmI } from '@handrail/care/signin'
import type { z } from 'zod'
import { useAsk } from '../door/doors.tsx'
import type { Trouble } from '../door/reply.ts'

export type SignedIn = z.output<typeof whoAmI.answer>

export type Session =
  | { readonly kind: 'looking' }
  | { readonly kind: 'out' }
  | { readonly kind: 'trouble'; readonly trouble: Trouble; readonly again: () => void }
  | { readonly kind: 'in'; readonly who: SignedIn }

/** Whether somebody is signed in on this device, as the server says. */
export function useSession(): Session {
  const { answer, trouble, again } = useAsk(whoAmI, {})
  if (answer) return { kind: 'in', who: answer }
  if (!trouble) return { kind: 'looking' }
  return trouble.kind === 'not-signed-in' || trouble.kind === 'not-found'
    ? { kind: 'out' }
    : { kind: 'trouble', trouble, again }
}
