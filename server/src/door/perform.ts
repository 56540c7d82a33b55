import { createHash, createHmac } from 'node:crypto'
import {
  type Actor,
  type AgencyId,
  dayIn,
  type Happened,
  type Instant,
  instantAt,
  type Moment,
  type Need,
  type Origin,
  type PersonId,
  type Problem,
  problemsOf,
  type Reach,
  type Refusal,
  type RequestId,
  type Role,
  reachOf,
  type StaffId,
  unreadableIn,
  widestReach,
} from '@handrail/care'
import type { Clock } from '../platform/clock.ts'
import { stateOf } from '../platform/database.ts'
import { derivedUuid, uuid7 } from '../platform/ids.ts'
import { type Database, drop, type Ending, keep, type Opened, type Tx } from '../platform/transaction.ts'
import type { Handler, Outcome, SessionChange } from './handler.ts'
import type { Chore } from './reaction.ts'
import { findRequest, type Place, versionAfter, writeDenial, written } from './store.ts'

/** Who a credential belongs to. */
export interface Identified {
  readonly staff: StaffId
  readonly role: Role
  /** The agency's time zone, so that a question by somebody signed in needs no second look. */
  readonly zone: string
  readonly session?: string
}

/** One request, as it came. */
export interface Asked {
  readonly name: string
  readonly input: unknown
  readonly requestId: RequestId
  readonly agency: AgencyId
  /** The secret of a session. Never logged. */
  readonly credential?: string
  readonly origin?: Origin
  /** Whom the page believes to be signed in. When the session is another's, nothing is read or changed. */
  readonly believed?: string | undefined
  /**
   * One's own changes of the same thing whose answers were not heard yet, such as when a page closes while words are on their
   * way. The change goes on from the version that they made, and from its own where none of them arrived.
   */
  readonly after?: readonly RequestId[]
  /** Handrail itself is asking: in a chore, at the command line, or after another system vouched for somebody. */
  readonly system?: true
}

/** The door's answer. */
export type Reply =
  | { readonly kind: 'done'; readonly answer: unknown; readonly session?: SessionChange }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly current?: unknown }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'not-signed-in' }
  /** Somebody is signed in, but not whom the page believes. */
  | { readonly kind: 'somebody-else' }
  | { readonly kind: 'not-allowed' }
  /** Too many questions in a short time, of this asker or of all; welcome again after so many seconds. */
  | { readonly kind: 'slow-down'; readonly seconds: number }

export interface DoorParts {
  readonly database: Database
  readonly clock: Clock
  readonly handlers: readonly Handler[]
  readonly chores: readonly Chore[]
  /** Finds whose session this is. Given by main, since sign-in is a room of its own. */
  readonly identify: (tx: Tx, credential: string, now: Instant) => Promise<Identified | undefined>
  /** Called after a commit that left chores behind. */
  readonly nudge?: () => void
}

export type Perform = (asked: Asked) => Promise<Reply>

/** How often a request is tried again when two of them wait for each other. */
const TRIES = 4
/** When to come again where too many wait for their turn. */
const TURN_SECONDS = 10

/** Opens the door: the one function through which every read and every change enters. */
export function openDoor(parts: DoorParts): Perform {
  const handlers = new Map(parts.handlers.map((handler) => [handler.declared.name as string, handler]))
  return async (asked) => {
    const handler = handlers.get(asked.name)
    if (!handler) return { kind: 'not-found' }
    const parsed = handler.declared.input.safeParse(asked.input)
    for (let n = 1; ; n += 1) {
      try {
        const passage: Passage = { parts, handler, asked, parsed, now: instantAt(parts.clock()) }
        const entered = handler.turns ? handler.turns(() => enter(passage)) : enter(passage)
        if (!entered) return { kind: 'slow-down', seconds: TURN_SECONDS }
        const { reply, denied, left, again } = await entered
        if (again && n < TRIES) continue
        if (denied) await recordDenial(passage, denied)
        if (left) parts.nudge?.()
        return reply
      } catch (failure) {
        if (n >= TRIES || !mayTryAgain(failure)) throw failure
      }
    }
  }
}

interface Passage {
  readonly parts: DoorParts
  readonly handler: Handler
  readonly asked: Asked
  readonly parsed: ReturnType<Handler['declared']['input']['safeParse']>
  readonly now: Instant
}

interface Passed {
  readonly reply: Reply
  /** Chores were written. */
  readonly left?: boolean
  readonly denied?: Denied
  /** A change that this one follows was written while this one was looked at. */
  readonly again?: boolean
}

interface Denied {
  readonly why: string
  readonly who: Identified | undefined
  readonly about: PersonId | undefined
}

async function enter(passage: Passage): Promise<Passed> {
  const { parts, handler, asked, parsed, now } = passage
  return parts.database.transaction(
    { role: 'app', agency: asked.agency },
    async (tx): Promise<Ending<Passed>> => {
      const { declared } = handler
      const [who, place] = await Promise.all([
        asked.credential === undefined ? undefined : parts.identify(tx, asked.credential, now),
        needsPlace(asked, declared) ? findRequest(tx, asked.agency, asked.requestId) : undefined,
      ])
      if (who && asked.believed !== undefined && asked.believed !== who.staff)
        return drop({ reply: { kind: 'somebody-else' } })
      const actor = admit(declared.needs, who, asked.system === true)
      if (actor === 'not-signed-in') return drop({ reply: { kind: actor } })
      // A session that is over came along with a question that anybody may ask.
      const seen = who ?? place ?? (await findRequest(tx, asked.agency, asked.requestId))
      const zone = seen?.zone
      if (zone === undefined) return drop({ reply: { kind: 'not-found' } })
      const about = parsed.success ? declared.about?.(parsed.data) : undefined
      if (actor === 'not-allowed') return drop({ reply: { kind: actor }, denied: { why: actor, who, about } })
      if (!parsed.success) return drop({ reply: { kind: 'problems', problems: problemsOf(parsed.error) } })
      const unreadable = unreadableIn(parsed.data)
      if (unreadable.length > 0) return drop({ reply: { kind: 'problems', problems: unreadable } })

      const digest = digestOf(declared, parsed.data)
      const earlier = place && replyBefore(place, digest, who)
      const anew = earlier?.kind === 'done' && isAnew(declared)
      if (earlier && !anew) return drop({ reply: earlier })

      bind(tx, actor, now)
      const moment: Moment = {
        now,
        on: dayIn(zone, now),
        zone,
        agency: asked.agency,
        actor,
        ...(asked.origin && { origin: asked.origin }),
        newId: () => uuid7(parts.clock()),
      }
      const follows = versionMadeBy(passage, who)
      const input = goOnFrom(await follows(tx), parsed.data)
      const outcome = await handler.run(tx, input, moment)
      if (outcome.kind === 'refused' || outcome.kind === 'not-found') {
        // The same request, sent twice at once, may have been answered since we looked: then that answer holds.
        const again = place && !isAnew(declared) && (await findRequest(tx, asked.agency, asked.requestId))
        const meanwhile = again && replyBefore(again, digest, who)
        if (meanwhile) return drop({ reply: meanwhile })
        if (goOnFrom(await follows(tx), input) !== input)
          return drop({ reply: outcome.kind === 'refused' ? refusedBy(outcome) : outcome, again: true })
      }
      const ending = conclude(passage, outcome, moment, { who, about, digest, input })
      // What came of it is written already.
      return anew ? drop(ending.value) : ending
    },
  )
}

/** Asks which version the changes have made that this one follows. */
const versionMadeBy =
  ({ asked, handler }: Passage, who: Identified | undefined) =>
  async (tx: Tx) =>
    asked.after?.length && who
      ? versionAfter(tx, { agency: asked.agency, staff: who.staff, name: handler.declared.name }, asked.after)
      : undefined

/** The same input, and where it changes a version that was followed by one's own, that one. */
function goOnFrom<Input>(made: number | undefined, input: Input): Input {
  const { version } = input as { readonly version?: unknown }
  return made !== undefined && typeof version === 'number' && made > version
    ? { ...input, version: made }
    : input
}

/** A question changes nothing, so it needs no memory of what was asked before. */
function needsPlace(asked: Asked, declared: Handler['declared']): boolean {
  return declared.kind === 'operation' || asked.credential === undefined
}

/** Whether nothing of its answer is kept, and the same request is answered by looking again. */
const isAnew = (declared: Handler['declared']): boolean =>
  declared.kind === 'operation' && declared.anew === true

/** Whether this actor may ask this, and how far they reach. */
function admit(
  need: Need,
  who: Identified | undefined,
  system: boolean,
): Actor | 'not-signed-in' | 'not-allowed' {
  // What belongs to whoever is signed in belongs to a person, never to Handrail itself.
  if (system) return 'signedIn' in need ? 'not-allowed' : { kind: 'system' }
  if ('system' in need) return 'not-allowed'
  if ('anyone' in need && !who) return { kind: 'anyone' }
  if (!who) return 'not-signed-in'
  if ('permission' in need) {
    const reach = reachOf(who.role, need.permission)
    return reach === undefined ? 'not-allowed' : staffActor(who, reach)
  }
  return staffActor(who, 'signedIn' in need ? widestReach(who.role, need.reaches ?? []) : 'own')
}

const staffActor = ({ staff, role, session }: Identified, reach: Reach): Actor => ({
  kind: 'staff',
  staff,
  role,
  reach,
  ...(session !== undefined && { session }),
})

function bind(tx: Opened, actor: Actor, at: Instant): void {
  const reach: Record<Exclude<Actor['kind'], 'staff'>, Reach | 'none'> = { anyone: 'none', system: 'agency' }
  if (actor.kind === 'staff') tx.reaching({ staff: actor.staff, reach: actor.reach, at })
  else tx.reaching({ staff: undefined, reach: reach[actor.kind], at })
}

interface Entry {
  readonly who: Identified | undefined
  readonly about: PersonId | undefined
  readonly digest: Buffer
  readonly input: unknown
}

const AN_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Whether a question names a document, a deadline or whatever else by its id. */
const namesAThing = (input: unknown): boolean =>
  typeof input === 'object' &&
  input !== null &&
  Object.values(input).some((value) => typeof value === 'string' && AN_ID.test(value))

const refusedBy = (outcome: Extract<Outcome, { kind: 'refused' }>): Reply => ({ ...outcome, kind: 'refused' })

/** Turns the outcome into a reply, and into what the door itself writes before the commit. */
function conclude(passage: Passage, outcome: Outcome, moment: Moment, entry: Entry): Ending<Passed> {
  const { parts, asked, handler } = passage
  const { who, about, digest } = entry
  const role = moment.actor.kind === 'staff' ? moment.actor.role : moment.actor.kind
  const log = {
    asked,
    now: passage.now,
    name: handler.declared.name,
    staff: who?.staff ?? null,
    role,
    newId: moment.newId,
  }
  switch (outcome.kind) {
    case 'not-found':
      // "Not there" and "not yours" look alike from outside; inside, the attempt on a person or a thing is kept. Not on
      // what is one's own, such as a draft: there it only means that it has ended.
      return drop({
        reply: { kind: 'not-found' },
        ...((about !== undefined ||
          (who && 'permission' in handler.declared.needs && namesAThing(entry.input))) && {
          denied: { why: 'not-found', who, about },
        }),
      })
    case 'slow-down':
      // What was counted stays counted.
      return keep({ reply: outcome, denied: { why: 'slow-down', who, about } })
    case 'refused':
      return drop({ reply: refusedBy(outcome) })
    case 'answer': {
      const reply: Reply = { kind: 'done', answer: outcome.answer }
      return keep(
        { reply },
        written(log, { people: outcome.shows, happened: [], chores: [], request: undefined }),
      )
    }
    case 'kept':
    case 'done': {
      if (outcome.happened.length === 0) throw new Error(`${handler.declared.name} ended without an event.`)
      const reply = replyTo(outcome)
      const happened = outcome.happened.map((one) => ({ id: moment.newId(), ...one }))
      const chores = happened.flatMap((one) =>
        choresFor(parts.chores, one).map((name) => ({ name, event: one.id })),
      )
      // The secret of a session is never stored: signing in twice with one request id makes no second session.
      const answer =
        outcome.kind === 'kept'
          ? { refusal: outcome.refusal }
          : isAnew(handler.declared)
            ? {}
            : { answer: outcome.remembered }
      const request = { digest, answer }
      return keep(
        { reply, left: chores.length > 0 },
        written(log, { people: about === undefined ? [] : [about], happened, chores, request }),
      )
    }
  }
}

function replyTo(outcome: Extract<Outcome, { kind: 'kept' | 'done' }>): Reply {
  if (outcome.kind === 'kept') return { kind: 'refused', refusal: outcome.refusal }
  return { kind: 'done', answer: outcome.answer, ...(outcome.session && { session: outcome.session }) }
}

/** The answer that this request got before, if it came before. */
function replyBefore({ before }: Place, digest: Buffer, who: Identified | undefined): Reply | undefined {
  if (!before) return undefined
  const same = before.digest.equals(digest) && before.staff === (who?.staff ?? null)
  return same ? replayed(before.answer) : { kind: 'refused', refusal: { refused: 'request-id-used' } }
}

function replayed(answer: unknown): Reply {
  const kept = answer as { readonly answer?: unknown; readonly refusal?: Refusal }
  if (kept.refusal) return { kind: 'refused', refusal: kept.refusal }
  return { kind: 'done', answer: kept.answer }
}

function choresFor(chores: readonly Chore[], { event }: Happened): readonly string[] {
  return chores
    .filter((chore) => chore.on?.some((kind) => kind.name === event) === true)
    .map((chore) => chore.name)
}

async function recordDenial({ parts, asked, now }: Passage, { why, who, about }: Denied): Promise<void> {
  await parts.database.transaction({ role: 'app', agency: asked.agency }, async (tx) => {
    const role = who?.role ?? 'anyone'
    await writeDenial(tx, {
      agency: asked.agency,
      id: uuid7(parts.clock()),
      at: now,
      request: asked.requestId,
      asked: asked.name,
      why,
      staff: who?.staff ?? null,
      role,
      about: about ?? null,
    })
    return keep(undefined)
  })
}

/** What was asked, as a fingerprint: the same request id with another question is a mistake, not a repetition. */
function digestOf({ name, secrets = [], keyedBy }: Handler['declared'], input: unknown): Buffer {
  const key = keyedBy === undefined ? undefined : (input as Readonly<Record<string, unknown>>)[keyedBy]
  if (typeof key === 'string')
    return createHmac('sha256', key).update(name).update('\0').update(JSON.stringify(input)).digest()
  const told = JSON.stringify(input, (field, value) => (secrets.includes(field) ? undefined : value))
  return createHash('sha256').update(name).update('\0').update(told).digest()
}

/**
 * Two requests that waited for each other, or that wrote the same thing at once: the second try sees what the first
 * wrote, and answers or refuses by it.
 */
function mayTryAgain(failure: unknown): boolean {
  return ['40001', '40P01', '23505'].includes(stateOf(failure)?.code ?? '')
}

/** The request id of one step of a chore. */
export const stepRequest = (chore: string, step: string): RequestId => derivedUuid(chore, step) as RequestId
