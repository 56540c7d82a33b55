import type { Reply } from './reply.ts'

/**
 * The request id of what a person is doing. It stays the same while the same thing is tried again, so that the server
 * answers a repetition with its first answer; it is a new one as soon as something else is asked, or once the server
 * has answered for good.
 */
export interface SameRequest {
  /** The id with which something new will be sent, known before it is: a draft names it. */
  readonly upcoming: () => string
  readonly idFor: (input: unknown) => string
  /** The id with which the last thing was sent. */
  readonly used: () => string | undefined
  readonly answered: (reply: Reply<unknown>) => void
}

export function sameRequest(newId: () => string): SameRequest {
  let next: string | undefined
  let used: string | undefined
  let open: { readonly id: string; readonly asked: string } | undefined
  const upcoming = () => {
    next ??= newId()
    return next
  }
  return {
    upcoming,
    used: () => used,
    idFor(input) {
      const asked = JSON.stringify(input)
      if (open?.asked !== asked) {
        open = { id: upcoming(), asked }
        next = undefined
      }
      used = open.id
      return open.id
    },
    answered(reply) {
      if (!mayHaveHappened(reply)) open = undefined
    },
  }
}

/** No answer came, or none that tells whether it was done: only the same id makes a second try safe. */
const mayHaveHappened = ({ kind }: Reply<unknown>): boolean =>
  kind === 'away' ||
  kind === 'offline' ||
  kind === 'fault' ||
  kind === 'not-signed-in' ||
  kind === 'somebody-else'
