import type { Operation, Query } from '@handrail/care'
import type { z } from 'zod'
import { readProblem } from './read-problem.ts'
import type { Reply } from './reply.ts'

type Declared<Input extends z.ZodType, Answer extends z.ZodType> = Pick<
  Query<Input, Answer>,
  'name' | 'input' | 'answer' | 'needs'
>

/** A declared operation with its input and answer types; what it needs to decide is the server's business. */
export type Doable<Input extends z.ZodType, Answer extends z.ZodType> = Declared<Input, Answer> &
  Pick<Operation, 'kind'>
export type Askable<Input extends z.ZodType, Answer extends z.ZodType> = Declared<Input, Answer> &
  Pick<Query, 'kind'>

/** Bytes. A browser refuses to send more than 64 KiB in what outlives its page (Fetch standard, `keepalive`). */
const MOST_KEPT_ALIVE = 60_000

export interface Passage {
  readonly requestId: string
  /** Lets a change that is still on its way finish when the page closes. */
  readonly keepalive?: boolean
  /** Requests for the same thing whose answers were not heard yet: this one goes on from what they made. */
  readonly after?: readonly string[]
  readonly signal?: AbortSignal
  /** Whose words these are. Without it, whoever the page believes to be signed in. */
  readonly staff?: string
}

export interface Door {
  readonly pass: <Input extends z.ZodType, Answer extends z.ZodType>(
    declared: Declared<Input, Answer>,
    input: z.input<Input>,
    passage: Passage,
  ) => Promise<Reply<z.output<Answer>>>
}

export interface DoorParts {
  readonly fetch: typeof fetch
  /** The agency in the address, for what is asked before somebody signs in. */
  readonly agency: () => string | undefined
  /** Whom this page believes to be signed in when it asks for that name. The server refuses when another tab signed in as somebody else. */
  readonly believed: (asked: string) => string | undefined
}

/** The browser's side of the one door: every read and every change of the staff pages goes through here. */
export function openDoor({ fetch, agency, believed }: DoorParts): Door {
  return {
    async pass(declared, input, { requestId, keepalive = false, after = [], signal, staff }) {
      // Once somebody is signed in the session says which agency it is; before, the address does.
      const slug = 'anyone' in declared.needs ? agency() : undefined
      const whose = staff ?? believed(declared.name)
      const body = JSON.stringify(input)
      const response = await fetch(`/api/${declared.name}`, {
        method: 'POST',
        body,
        credentials: 'same-origin',
        cache: 'no-store',
        keepalive: keepalive && new Blob([body]).size <= MOST_KEPT_ALIVE,
        ...(signal && { signal }),
        headers: {
          'content-type': 'application/json',
          'x-handrail-request': requestId,
          ...(after.length > 0 && { 'x-handrail-after': after.join(',') }),
          ...(slug !== undefined && { 'x-handrail-agency': slug }),
          ...(whose !== undefined && { 'x-handrail-staff': whose }),
        },
      }).catch((failure: unknown) => {
        if (signal?.aborted) throw failure
        return undefined
      })
      if (!response) return { kind: 'offline' }
      return readReply(response)
    },
  }
}

/** What came back, with or without a body that we wrote. */
export async function readReply<Answer>(response: Response): Promise<Reply<Answer>> {
  const body: unknown = await response.json().catch(() => undefined)
  if (response.ok && typeof body === 'object' && body !== null && 'answer' in body) {
    // The server wrote it from the same declaration. Checked again here, a field that a newer server adds would stop
    // a page that was opened before.
    return { kind: 'done', answer: body.answer as Answer }
  }
  return readProblem(body, response.status, response.headers.get('retry-after'))
}
