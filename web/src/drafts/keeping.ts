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
  /** What is on its way to the server: of one form, one thing after another. */
  const flying = new Map<string, Promise<void>>()
  /** The draft that the server has of a form, and with which request it waits to be sent. */
  const held = new Map<string, { readonly request: string; readonly draft?: string }>()
  /** The draft of another device from which a form here was begun. */
  const begunFrom = new Map<string, string>()
  let turn = 0

  const nextTurn = () => {
    turn = Math.max(turn + 1, now())
    return turn
  }

  const wait = (key: string, time: number) => {
    clearTimeout(timers.get(key))
    timers.set(
      key,
      setTimeout(() => void send(key), time),
    )
  }

  const tellWhere = () => tell(shelf.keys().length === 0 ? 'all' : 'saving')

  /** One thing after another, so that words that were sent first do not arrive last. */
  function inTurn(key: string, go: () => Promise<void>): Promise<void> {
    const before = flying.get(key)
    const going = before ? before.then(go) : go()
    flying.set(key, going)
    return going.finally(() => {
      if (flying.get(key) === going) flying.delete(key)
    })
  }

  function send(key: string, keepalive = false): Promise<void> {
    clearTimeout(timers.get(key))
    // A page that closes does not wait.
    return keepalive ? pass(key, true) : inTurn(key, () => pass(key, false))
  }

  async function pass(key: string, keepalive: boolean): Promise<void> {
    const kept = shelf.take(key)
    if (!kept) return
    tell('saving')
    const { values, isSent, ...rest } = kept
    const was = held.get(key)
    if (!isSent) held.set(key, { ...was, request: kept.request })
    const reply = await door.pass(
      keepDraft,
      { ...rest, device, body: bodyOf(values) },
      { requestId: newRequestId(), keepalive },
    )
    if (reply.kind === 'done') held.set(key, { request: kept.request, draft: reply.answer.draft })
    if (reply.kind === 'done' || isSettled(reply)) {
      if (isSent) held.delete(key)
      // Somebody may have written on while the words were on their way.
      if (shelf.take(key)?.turn === kept.turn) shelf.remove(key)
      tellWhere()
      return
    }
    tell('on-device')
    // Somebody else is signed in, or the person is out of reach now: the words wait here, and asking again changes nothing.
    if (!keepalive && reply.kind !== 'somebody-else' && reply.kind !== 'not-found') wait(key, TRY_AGAIN)
  }

  const rest = () => {
    for (const timer of timers.values()) clearTimeout(timer)
  }

  /** Throws a draft away on the server, once all that is on its way there has arrived. */
  const throwAway = (key: string, draftOf: () => string | undefined) =>
    void inTurn(key, async () => {
      const draft = draftOf()
      if (draft !== undefined) await door.pass(discardDraft, { draft }, { requestId: newRequestId() })
    })

  return {
    async read(of) {
      const key = keyOf(of)
      const here = shelf.take(key)
      if (here && !here.isSent) return here.values
      await flying.get(key)
      const reply = await door.pass(
        readDrafts,
        { form: of.form, subject: subjectOf(of) },
        { requestId: newRequestId() },
      )
      if (reply.kind !== 'done') return undefined
      const latest = reply.answer.drafts.find(({ person }) => person === (of.about ?? null))
      if (!latest) return undefined
      if (latest.device === device) held.set(key, { request: latest.request, draft: latest.draft })
      else begunFrom.set(key, latest.draft)
      return readValues(latest.body)
    },
    keep(of, values, request) {
      const { form, about: person = null } = of
      const kept: KeptHere = { form, subject: subjectOf(of), person, turn: nextTurn(), request, values }
      shelf.put(keyOf(of), kept)
      tell('saving')
      wait(keyOf(of), PAUSE)
    },
    sent(of, request) {
      const key = keyOf(of)
      clearTimeout(timers.get(key))
      shelf.remove(key)
      const there = held.get(key)
      if (there === undefined || there.request === request) held.delete(key)
      else {
        // The server still waits for another request, that of an earlier try. It is told by which one the form went.
        const { form, about: person = null } = of
        const kept = { form, subject: subjectOf(of), person, turn: nextTurn(), request, values: {} }
        shelf.put(key, { ...kept, isSent: true })
        void send(key)
      }
      const elsewhere = begunFrom.get(key)
      begunFrom.delete(key)
      if (elsewhere !== undefined) throwAway(key, () => elsewhere)
      tellWhere()
    },
    discard(of) {
      const key = keyOf(of)
      clearTimeout(timers.get(key))
      shelf.remove(key)
      tellWhere()
      throwAway(key, () => {
        const draft = held.get(key)?.draft
        held.delete(key)
        return draft
      })
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
