import { z } from 'zod'
import { MODES } from '../intake/index.ts'
import type { Happened } from '../kernel/event.ts'
import { personId } from '../kernel/ids.ts'
import { type Decision, done, type Moment, operation, query } from '../kernel/operation.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { isRefusal, type Refusal, refuse } from '../kernel/refusal.ts'
import { words } from '../people/index.ts'
import { referralId } from '../referrals/index.ts'
import { type EntryState, type EntryStep, moved, stepOf } from './deciding.ts'
import { entryId, INTERIM_SERVICES, type OfferId, REMOVED_WHY } from './entry.ts'
import {
  groundsChanged,
  interimServicesBegan,
  offerWithdrawn,
  rechecked,
  recheckTried,
  waitRemoved,
} from './events.ts'
import { groundsFound, PRIORITIES } from './grounds.ts'
import { afterWait } from './states.ts'

const one = { entry: entryId, version: z.int() }
const version = z.strictObject({ version: z.int() })

/** How somebody said that they still wait, or how one tried to ask. `reply`: by answering a message. */
const HOW = [...MODES, 'in-person', 'reply'] as const

const heard = {
  how: z.enum(HOW),
  on: plainDate,
  reached: z.boolean(),
}

/** One heard from somebody who waits, or tried to. Only the former begins the time to the next recheck anew. */
export const recheck = operation({
  name: 'waitlist.recheck',
  needs: { permission: 'waitlist:work' },
  input: z.strictObject({ ...one, ...heard, words: words(1_000).optional() }),
  answer: version,
  decide: (state: EntryState, input, { on }) => decideRecheck(state, input, on),
})

interface Heard {
  readonly how: (typeof HOW)[number]
  readonly on: Moment['on']
  readonly reached: boolean
  readonly words?: string | undefined
}

function decideRecheck(
  state: EntryState,
  input: Heard,
  on: Moment['on'],
): Decision<EntryStep, { version: number }> {
  const status = afterWait(state.status, 'recheck')
  if (isRefusal(status)) return status
  if (input.on > on) return refuse('day-to-come', { on: input.on }, 'on')
  // A try that came before is no try since: it makes nobody one who cannot be reached.
  if (!input.reached && input.on < state.heardOn)
    return refuse('before-last-heard', { on: state.heardOn }, 'on')
  const { entry, person } = state
  const so = input.reached ? { recheckedOn: input.on } : { tried: { mode: input.how, on: input.on } }
  const next = stepOf(state, { act: 'recheck', status, why: input.how, words: input.words, ...so }, on)
  const said = input.reached
    ? rechecked.of({ entry, how: input.how }, person)
    : recheckTried.of({ entry }, person)
  return done(next, [said], { version: next.version })
}

export interface RecheckingMany {
  readonly entries: readonly EntryState[]
}

export interface RecheckedMany {
  readonly steps: readonly EntryStep[]
}

const MOST_AT_ONCE = 200
const failed = z.strictObject({ entry: entryId, refused: z.string() })

/** The same for many, as when answers to one message come in. Each is decided alone; those that cannot be are named. */
export const recheckMany = operation({
  name: 'waitlist.recheckMany',
  needs: { permission: 'waitlist:work' },
  input: z.strictObject({ entries: z.array(entryId).min(1).max(MOST_AT_ONCE), ...heard }),
  answer: z.strictObject({ done: z.int(), failed: z.array(failed) }),
  decide(state: RecheckingMany, { entries, ...said }, { on }) {
    const known = new Map(state.entries.map((of) => [of.entry, of]))
    const steps: EntryStep[] = []
    const happened: Happened[] = []
    const no: z.output<typeof failed>[] = []
    for (const entry of new Set(entries)) {
      const of = known.get(entry)
      const decided = of ? decideRecheck(of, said, on) : refuse('not-found')
      if (isRefusal(decided)) no.push({ entry, refused: decided.refused })
      else {
        steps.push(decided.next)
        happened.push(...decided.happened)
      }
    }
    const [first, ...others] = happened
    if (!first) return refuse('none-could-be-done')
    return done({ steps }, [first, ...others], { done: steps.length, failed: no })
  },
})

/** The person said by their code that they still want it: heard for every place on which they wait by that request. */
export const hearStillWanted = operation({
  name: 'waitlist.hearStillWanted',
  needs: { system: 'It follows from what the person said by their code.' },
  input: z.strictObject({ referral: referralId }),
  answer: z.strictObject({ heard: z.int() }),
  decide({ entries }: RecheckingMany, _input, { on }) {
    const heardFrom = entries.flatMap((of) => {
      const decided = decideRecheck(of, { how: 'reply', on, reached: true }, on)
      return isRefusal(decided) ? [] : [decided]
    })
    const [first, ...others] = heardFrom.flatMap(({ happened }) => happened)
    if (!first) return refuse('nothing-to-change')
    return done({ steps: heardFrom.map(({ next }) => next) }, [first, ...others], { heard: heardFrom.length })
  },
})

/** So many days before somebody is asked again, they are written to. */
export const ASK_BEFORE_DAYS = 7

/** Whom to ask by a message whether they still wait: the next recheck is near, and nothing was heard since the last. */
export const toAsk = query({
  name: 'waitlist.toAsk',
  needs: { system: 'Handrail writes to those who wait, by safe-contact rules.' },
  input: z.strictObject({ after: entryId.nullable() }),
  answer: z.strictObject({
    waiting: z.array(z.strictObject({ entry: entryId, person: personId, heardOn: plainDate })),
  }),
})

/** What is known of somebody changed. Their place follows at once. */
export const changeGrounds = operation({
  name: 'waitlist.changeGrounds',
  needs: { permission: 'waitlist:work' },
  input: z.strictObject({
    ...one,
    grounds: groundsFound,
    priority: z.enum(PRIORITIES).optional(),
    words: words(1_000),
  }),
  answer: version,
  decide(state: EntryState, { grounds, priority, words: said }, { on }) {
    const status = afterWait(state.status, 'refact')
    if (isRefusal(status)) return status
    if (grounds.some((found) => found.on > on)) return refuse('day-to-come', undefined, 'grounds')
    if ((priority === undefined) !== (state.priority === undefined))
      return refuse('priority-with-block-grant', undefined, 'priority')
    if (isInDanger(state.grounds) && !isInDanger(grounds))
      return refuse('danger-ends-by-triage', undefined, 'grounds')
    const next = stepOf(state, { act: 'refact', status, grounds, priority, words: said }, on)
    const { entry, person } = state
    return done(next, [groundsChanged.of({ entry }, person), ...moved(state, next, 'grounds')], {
      version: next.version,
    })
  },
})

const isInDanger = (grounds: EntryState['grounds']): boolean =>
  grounds.some(({ ground }) => ground === 'in-danger')

/** Help until a place is free. The law counts from here where the block grant pays. */
export const beginInterimServices = operation({
  name: 'waitlist.beginInterimServices',
  needs: { permission: 'waitlist:work' },
  input: z.strictObject({ ...one, services: z.array(z.enum(INTERIM_SERVICES)).min(1).max(7) }),
  answer: version,
  decide(state: EntryState, { services }, { on }) {
    const status = afterWait(state.status, 'serve')
    if (isRefusal(status)) return status
    const interim = [...new Set([...state.interim, ...services])]
    const next = stepOf(state, { act: 'serve', status, interim }, on)
    const { entry, person } = state
    return done(next, [interimServicesBegan.of({ entry }, person)], { version: next.version })
  },
})

/** Tries on so many days, and in so many ways, before somebody counts as not to be reached. */
const TRIES_NEEDED = 2

export interface Removed {
  readonly step: EntryStep
  /** What they were offered: whoever is off the list has no offer any more. */
  readonly offer: OfferId | undefined
}

/** Takes somebody off the list, with the reason. The row stays, with all that happened. */
export const removeFromWaitlist = operation({
  name: 'waitlist.remove',
  needs: { permission: 'waitlist:work' },
  input: z.strictObject({ ...one, why: z.enum(REMOVED_WHY), words: words(1_000) }),
  answer: version,
  decide(state: EntryState, { why, words: said }, { on }) {
    const status = afterWait(state.status, 'remove')
    if (isRefusal(status)) return status
    const no = why === 'unreachable' ? mayNotGiveUp(state) : undefined
    if (no) return no
    const step = stepOf(state, { act: 'remove', status, why, removedWhy: why, words: said }, on)
    const { entry, person } = state
    const offer = state.offer?.offer
    const withdrawn = offer ? [offerWithdrawn.of({ entry, offer, why: 'removed' }, person)] : []
    const next: Removed = { step, offer }
    return done(next, [waitRemoved.of({ entry, case: state.case, why }, person), ...withdrawn], {
      version: step.version,
    })
  },
})

function mayNotGiveUp({ tries }: EntryState): Refusal | undefined {
  const days = new Set(tries.map(({ on }) => on)).size
  const modes = new Set(tries.map(({ mode }) => mode)).size
  return days >= TRIES_NEEDED && modes >= TRIES_NEEDED
    ? undefined
    : refuse('not-tried-enough', { days, daysNeeded: TRIES_NEEDED, modes, modesNeeded: TRIES_NEEDED })
}
