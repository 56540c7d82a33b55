import { discardDraft, keepDraft, readDrafts } from '@handrail/care/drafts'
import type { Door } from '../door/door.ts'
import { newRequestId } from '../door/request-id.ts'
import type { DraftOf, Drafts } from '../staff-ui/form/drafts.tsx'
import { readValues, type Values } from '../staff-ui/form/values.ts'
import type { KeptHere, Shelf } from './kept-here.ts'

/** A pause in the writing, after which the words go to the server. On this device they are kept at once. */
const PAUSE = 1_000
const TRY_AGAIN = 15_000

export interface Keeping extends Drafts {
  /** Sends what is only here, now: the page closes, or the line is back. */
  readonly flush: (closing?: boolean) => Promise<void>
  /** Stops sending: whoever wrote is not at work in this page any more. Their words wait here for them. */
  readonly rest: () => void
  /** Forgets everything on this device. */
  readonly forget: () => void
}

interface KeepingParts {
  readonly door: Door
  readonly shelf: Shelf
  readonly device: string
  readonly now: () => number
  readonly tell: (state: 'all' | 'saving' | 'on-device') => void
}

/** Keeps every form as it is written: on this device at once, on the server at the next pause. */
export function keeping({ door, shelf, device, now, tell }: KeepingParts): Keeping {
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  const keptAs = new Map<string, string>()
  let turn = 0

  const wait = (key: string, time: number) => {
    clearTimeout(timers.get(key))
    timers.set(
      key,
      setTimeout(() => void send(key), time),
    )
  }

  async function send(key: string, keepalive = false): Promise<void> {
    clearTimeout(timers.get(key))
    const kept = shelf.take(key)
    if (!kept) return
    tell('saving')
    const { values, ...rest } = kept
    const reply = await door.pass(
      keepDraft,
      { ...rest, device, body: bodyOf(values) },
      { requestId: newRequestId(), keepalive },
    )
    if (reply.kind === 'done') keptAs.set(key, reply.answer.draft)
    if (reply.kind === 'done' || isSettled(reply)) {
      // Somebody may have written on while the words were on their way.
      if (shelf.take(key)?.turn === kept.turn) shelf.remove(key)
      tell(shelf.keys().length === 0 ? 'all' : 'saving')
      return
    }
    tell('on-device')
    // Somebody else is signed in: the words wait for whoever wrote them.
    if (!keepalive && reply.kind !== 'somebody-else') wait(key, TRY_AGAIN)
  }

  const rest = () => {
    for (const timer of timers.values()) clearTimeout(timer)
  }

  return {
    async read(of) {
      const here = shelf.take(keyOf(of))
      if (here) return here.values
      const reply = await door.pass(
        readDrafts,
        { form: of.form, subject: subjectOf(of) },
        { requestId: newRequestId() },
      )
      if (reply.kind !== 'done') return undefined
      const latest = reply.answer.drafts.find(({ person }) => person === (of.about ?? null))
      if (!latest) return undefined
      if (latest.device === device) keptAs.set(keyOf(of), latest.draft)
      return readValues(latest.body)
    },
    keep(of, values, request) {
      turn = Math.max(turn + 1, now())
      const { form, about: person = null } = of
      const kept: KeptHere = { form, subject: subjectOf(of), person, turn, request, values }
      shelf.put(keyOf(of), kept)
      tell('saving')
      wait(keyOf(of), PAUSE)
    },
    sent(of) {
      clearTimeout(timers.get(keyOf(of)))
      shelf.remove(keyOf(of))
      tell(shelf.keys().length === 0 ? 'all' : 'saving')
    },
    discard(of) {
      const key = keyOf(of)
      clearTimeout(timers.get(key))
      shelf.remove(key)
      tell(shelf.keys().length === 0 ? 'all' : 'saving')
      const draft = keptAs.get(key)
      keptAs.delete(key)
      if (draft) void door.pass(discardDraft, { draft }, { requestId: newRequestId() })
    },
    async flush(closing = false) {
      await Promise.all(shelf.keys().map((key) => send(key, closing)))
    },
    rest,
    forget() {
      rest()
      shelf.clear()
      tell('all')
    },
  }
}

/** The server has newer words, or the form was sent: nothing is left to keep here. */
const isSettled = (reply: { readonly kind: string; readonly code?: string }): boolean =>
  reply.kind === 'refused' && (reply.code === 'already-sent' || reply.code === 'newer-words-kept')

/** Two people's forms of one kind are two drafts, so a form about a person is kept under that person. */
const subjectOf = ({ subject, about }: DraftOf): string | null => subject ?? about ?? null
const keyOf = (of: DraftOf): string => `${of.form}:${subjectOf(of) ?? '-'}`

/** The values as plain JSON, in lists that anybody may change. */
const bodyOf = (values: Values) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'object' ? [...value] : value]),
  )
