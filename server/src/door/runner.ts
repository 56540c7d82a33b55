import { addMillis, dayIn, type Instant, instantAt, instantIn } from '@handrail/care'
import { type Clock, leapsOf, stopwatch } from '../platform/clock.ts'
import { uuid7 } from '../platform/ids.ts'
import { faultLine, type Log } from '../platform/log.ts'
import { type Database, DatabaseAway, keep } from '../platform/transaction.ts'
import { asHost } from './as-host.ts'
import {
  type Claimed,
  claim,
  claimLonger,
  clearOld,
  ensureRound,
  finish,
  giveBack,
  type Lane,
  listAgencies,
  listZones,
  readChore,
  takeUpPutOff,
} from './chore-store.ts'
import { type Perform, stepRequest } from './perform.ts'
import type { Chore, ChoreWork, Heard } from './reaction.ts'

const POLL = 1_000
const CLAIM = 60_000
const AT_ONCE = 16
/** After so many tries a chore waits for a person to look at it. */
const MOST_TRIES = 12
const FIRST_WAIT = 2_000
const LONGEST_WAIT = 3_600_000
const MINUTE = 60_000
/** A clock that leapt this far was set; smaller steps are how clocks are kept. */
const LEAP = 5 * MINUTE
/** So long nothing is taken on after a leap: a clock set wrong is often set right soon, and a message sent is sent. */
const REST = 2 * MINUTE
/** The door's own: clears what was answered and done long ago. */
const TIDY = { name: 'door.tidy', nightly: true } as const
const KEPT = 7 * 24 * 60 * MINUTE

export interface RunnerParts {
  readonly database: Database
  readonly clock: Clock
  readonly chores: readonly Chore[]
  readonly perform: Perform
  readonly log: Log
}

export interface Runner {
  /** Something may be due now. */
  nudge(): void
  /** Runs everything that is due, and answers with how much that was. */
  runDue(): Promise<number>
  /** Takes nothing new and waits for what is under way. */
  stop(): Promise<void>
}

/**
 * Runs chores: what follows from events, what comes round often, and what comes round at night, side by side and each in its
 * own order, so that a long night holds up neither a message nor what follows from somebody's work. Several processes may run one each; a chore is
 * claimed by one of them for a minute, and is free again when that process dies. With `polls` it runs by itself, and rests
 * for `rest` milliseconds when the clock leapt.
 */
export function startRunner(
  parts: RunnerParts,
  { polls, rest = REST }: { readonly polls: boolean; readonly rest?: number } = { polls: true },
): Runner {
  let stopped = false
  const isStopped = () => stopped
  const isSteady = steadiness(parts, rest)
  const begun: Begun = new Map()
  const alone = (work: () => Promise<unknown>) =>
    oneAtATime(async () => {
      try {
        await work()
      } catch (failure) {
        // The database is away for a while: what is due stays due, and the next poll tries again.
        if (!(failure instanceof DatabaseAway)) parts.log(faultLine(failure))
      }
    }, isStopped)
  const lanes = lanesOf(parts).map((lane) => alone(() => runLane(parts, lane, isStopped)))
  const look = alone(async () => {
    if (!(await isSteady())) return
    await beginRounds(parts, begun)
    for (const lane of lanes) lane.wake()
  })
  const timer = polls ? setInterval(look.wake, POLL) : undefined
  timer?.unref()
  return {
    nudge: look.wake,
    async runDue() {
      await beginRounds(parts, begun)
      return runLane(parts, { kind: 'all' }, isStopped)
    },
    async stop() {
      stopped = true
      clearInterval(timer)
      await look.underWay()
      await Promise.all(lanes.map((lane) => lane.underWay()))
    },
  }
}

interface Wakeable {
  wake(): void
  underWay(): Promise<void> | undefined
}

/** Does some work when it is woken: never twice at once, and once more when it was woken meanwhile. */
function oneAtATime(work: () => Promise<void>, isStopped: () => boolean): Wakeable {
  let again = false
  let underWay: Promise<void> | undefined
  const wake = () => {
    if (isStopped()) return
    again = underWay !== undefined
    underWay ??= work().finally(() => {
      underWay = undefined
      if (again) wake()
    })
  }
  return { wake, underWay: () => underWay }
}

/** What runs side by side. A chore is in one of them, so that those of a lane stay in their order. */
function lanesOf({ chores }: RunnerParts): readonly Lane[] {
  const nightly = [TIDY, ...chores].filter((one) => one.nightly).map(({ name }) => name)
  return [{ kind: 'follows' }, { kind: 'rounds', nightly }, { kind: 'nights', nightly }]
}

/**
 * Whether the clock may be worked by: not for a while after it leapt, and not while the database tells another time. Before
 * work begins, at the start and after each leap, what a wrong clock put off is taken up again.
 */
function steadiness({ clock, database, log }: RunnerParts, rest: number): () => Promise<boolean> {
  const leap = leapsOf(clock)
  const passed = stopwatch()
  let restsUntil = 0
  let takenUp = false
  let [agreeing, askedAt] = [true, Number.NEGATIVE_INFINITY]
  return async () => {
    const leapt = leap()
    if (Math.abs(leapt) > LEAP) {
      log({ event: 'clock set', seconds: Math.round(leapt / 1000) })
      restsUntil = passed() + rest
      takenUp = false
    }
    if (passed() < restsUntil) return false
    if (passed() - askedAt > MINUTE) {
      agreeing = (await database.state()) !== 'clocks differ'
      askedAt = passed()
    }
    if (!agreeing) return false
    if (takenUp) return true
    const now = instantAt(clock())
    for (const agency of await asHost(database)(listAgencies))
      await database.transaction({ role: 'app', agency }, async (tx) =>
        keep(await takeUpPutOff(tx, agency, { now, longest: addMillis(now, LONGEST_WAIT) })),
      )
    takenUp = true
    return true
  }
}

/** The round that each agency's work was last given a place for, by this process: it is asked every second. */
type Begun = Map<string, Instant>

/** Runs what is due in a lane until nothing is, and answers with how much that was. */
async function runLane(parts: RunnerParts, lane: Lane, isStopped: () => boolean): Promise<number> {
  let ran = 0
  while (!isStopped()) {
    const from = parts.clock()
    const now = instantAt(from)
    const claimed = await asHost(parts.database)((tx) =>
      claim(tx, { lane, now, until: addMillis(now, CLAIM), most: AT_ONCE }),
    )
    if (claimed.length === 0) return ran
    for (const one of claimed) await runOne(parts, one, from)
    ran += claimed.length
  }
  return ran
}

/** What comes round by itself gets its place for this round, once for each agency, whoever comes first. */
async function beginRounds({ database, clock, chores }: RunnerParts, begun: Begun): Promise<void> {
  const now = clock()
  const dayBegins = dayBegun(instantAt(now))
  const rounds = [TIDY, ...chores].flatMap(({ name, everyMinutes, nightly }: Comes) => [
    ...(everyMinutes === undefined ? [] : [{ name, begins: () => roundBegins(everyMinutes, now) }]),
    ...(nightly ? [{ name, begins: dayBegins }] : []),
  ])
  for (const { agency, zone } of await asHost(database)(listZones)) {
    const here = rounds.map(({ name, begins }) => ({ name, begins: begins(zone) }))
    const fresh = here.filter(({ name, begins }) => begun.get(`${agency} ${name}`) !== begins)
    if (fresh.length === 0) continue
    await database.transaction({ role: 'app', agency }, async (tx) => {
      for (const { name, begins } of fresh) await ensureRound(tx, { agency, id: uuid7(now), name, begins })
      return keep(undefined)
    })
    for (const { name, begins } of fresh) begun.set(`${agency} ${name}`, begins)
  }
}

type Comes = Pick<Chore, 'name' | 'everyMinutes' | 'nightly'>

function roundBegins(everyMinutes: number, now: number): Instant {
  const length = everyMinutes * MINUTE
  return instantAt(Math.floor(now / length) * length)
}

/** When the day began that it is now in a zone; agencies share few zones. */
function dayBegun(now: Instant): (zone: string) => Instant {
  const known = new Map<string, Instant>()
  return (zone) => {
    const begins = known.get(zone) ?? instantIn(zone, dayIn(zone, now))
    known.set(zone, begins)
    return begins
  }
}

/** Runs one of what was claimed together at `from`, unless another process has it by now. */
async function runOne(parts: RunnerParts, claimed: Claimed, from: number): Promise<void> {
  const { database, clock, chores } = parts
  const scope = { role: 'app', agency: claimed.agency } as const
  const chore = chores.find(({ name }) => name === claimed.name)
  try {
    const found = await database.transaction(scope, async (tx) => {
      const now = clock()
      // Those before it took long: it gets a claim of its own, or it would be free while it runs.
      if (now - from > CLAIM / 2) await claimLonger(tx, claimed, instantAt(now + CLAIM))
      return keep(await readChore(tx, claimed))
    })
    if (!found) return
    if (claimed.name === TIDY.name) return await tidy(parts, claimed)
    if (!chore) throw new UnknownChore(claimed.name)
    await chore.run(workOf(parts, claimed, found))
    await database.transaction(scope, async (tx) => keep(await finish(tx, claimed, instantAt(clock()))))
  } catch (failure) {
    const line = faultLine(failure)
    parts.log(line)
    const now = instantAt(clock())
    const wait = Math.min(FIRST_WAIT * 2 ** claimed.tries, LONGEST_WAIT)
    const trouble = [line.name, line.code].filter(Boolean).join(' ')
    const dueAt = claimed.tries >= MOST_TRIES ? undefined : addMillis(now, wait)
    await database.transaction(scope, async (tx) =>
      keep(await giveBack(tx, claimed, { trouble, dueAt, now })),
    )
  }
}

async function tidy({ database, clock }: RunnerParts, claimed: Claimed): Promise<void> {
  const now = clock()
  const scope = { role: 'app', agency: claimed.agency } as const
  let cleared = 0
  let gone: number
  do {
    gone = await database.transaction(scope, async (tx) =>
      keep(await clearOld(tx, claimed.agency, instantAt(now - KEPT))),
    )
    cleared += gone
  } while (gone > 0)
  await database.transaction(scope, async (tx) => keep(await finish(tx, claimed, instantAt(now))))
  // A new database has nothing to free, and its start is not held up.
  if (database.kind === 'embedded' && cleared > 0) await database.tidy()
}

class UnknownChore extends Error {
  override readonly name = 'UnknownChore'
}

/** The door said no to a step of a chore. `code` is the refusal. */
export class StepRefused extends Error {
  override readonly name = 'StepRefused'
  readonly code: string
  constructor(step: string, code: string) {
    super(`${step}: ${code}`)
    this.code = code
  }
}

function workOf(
  { perform }: RunnerParts,
  { agency, id }: Claimed,
  { facts, heard }: { readonly facts: unknown; readonly heard: Heard | undefined },
): ChoreWork {
  const through = async (step: string, name: string, input: unknown) => {
    const reply = await perform({ name, input, requestId: stepRequest(id, step), agency, system: true })
    if (reply.kind === 'done') return { found: true, answer: reply.answer } as const
    if (reply.kind === 'not-found') return { found: false } as const
    throw new StepRefused(step, reply.kind === 'refused' ? reply.refusal.refused : reply.kind)
  }
  return {
    agency,
    chore: id,
    facts,
    heard,
    async perform(step, operation, input) {
      const result = await through(step, operation.name, input)
      if (!result.found) throw new StepRefused(step, 'not-found')
      return operation.answer.parse(result.answer) as never
    },
    async ask(query, input) {
      const result = await through(`ask ${query.name}`, query.name, input)
      return result.found ? (query.answer.parse(result.answer) as never) : undefined
    },
  }
}
