import { z } from 'zod'
import { event } from '../kernel/event.ts'
import { type ProgramId, programId } from '../kernel/ids.ts'
import { done, operation } from '../kernel/operation.ts'
import { refuse } from '../kernel/refusal.ts'
import { line } from '../people/index.ts'

/** Why a program has more or fewer places than before. */
export const PLACES_WHY = ['counted', 'new-money', 'money-ended', 'staff-came', 'staff-left'] as const
export type PlacesWhy = (typeof PLACES_WHY)[number]

/** What made a place free, or took it. */
export const PLACE_CAUSES = ['places-changed', 'offer', 'list', 'case'] as const
export type PlaceCause = (typeof PLACE_CAUSES)[number]

const MOST_PLACES = 10_000

const ofProgram = { program: programId }

export const placesChanged = event(
  'waitlist.placesChanged',
  z.strictObject({ ...ofProgram, places: z.int(), takenOtherwise: z.int(), why: z.enum(PLACES_WHY) }),
)
export const placeFreed = event(
  'waitlist.placeFreed',
  z.strictObject({ ...ofProgram, free: z.int(), was: z.int(), cause: z.enum(PLACE_CAUSES) }),
)
export const placeTaken = event(
  'waitlist.placeTaken',
  z.strictObject({ ...ofProgram, free: z.int(), was: z.int(), cause: z.enum(PLACE_CAUSES) }),
)
/** A place is free and somebody waits for it without an offer. */
export const freePlaceWaits = event('waitlist.freePlaceWaits', z.strictObject(ofProgram))
export const noFreePlaceWaits = event('waitlist.noFreePlaceWaits', z.strictObject(ofProgram))

export interface PlacesState {
  readonly version: number
  readonly places: number
  readonly takenOtherwise: number
}

/**
 * Says how many places a program has, and how many are taken by people who did not come from its list. Whoever came from it is
 * counted by itself.
 */
export const changePlaces = operation({
  name: 'waitlist.changePlaces',
  needs: { permission: 'waitlist:work' },
  input: z.strictObject({
    program: programId,
    version: z.int(),
    places: z.int().min(0).max(MOST_PLACES),
    takenOtherwise: z.int().min(0).max(MOST_PLACES),
    why: z.enum(PLACES_WHY),
    words: line(500).optional(),
  }),
  answer: z.strictObject({ version: z.int() }),
  decide(state: PlacesState, { program, places, takenOtherwise, why }) {
    if (state.version > 0 && state.places === places && state.takenOtherwise === takenOtherwise)
      return refuse('nothing-to-change')
    const version = state.version + 1
    return done({ version }, [placesChanged.of({ program, places, takenOtherwise, why })], { version })
  },
})

/** How the places of a program stand, and how they stood when they were last counted. */
export interface PlacesCounted {
  readonly program: ProgramId
  readonly places: number
  readonly takenOtherwise: number
  /** From the list: those who have a place, and those to whom one is offered. */
  readonly taken: number
  /** Who waits without an offer. */
  readonly waiting: number
  readonly freeBefore: number
  readonly waitedBefore: boolean
}

/** Counted anew: never fewer than none, though more may be in a program than it has places for. */
export interface PlacesWeighed {
  readonly program: ProgramId
  readonly free: number
  readonly freeBefore: number
  readonly waits: boolean
}

/** Counts the free places of every program that says how many it has, and tells what changed and by what. */
export const weighPlaces = operation({
  name: 'waitlist.weighPlaces',
  needs: { system: 'It follows from what happens to places, on the list and off it.' },
  input: z.strictObject({ cause: z.enum(PLACE_CAUSES) }),
  answer: z.strictObject({ changed: z.int() }),
  decide({ programs }: { readonly programs: readonly PlacesCounted[] }, { cause }) {
    const changed = programs.flatMap((of) => {
      const { program, freeBefore, waitedBefore } = of
      const free = Math.max(0, of.places - of.takenOtherwise - of.taken)
      const waits = free > 0 && of.waiting > 0
      return free === freeBefore && waits === waitedBefore
        ? []
        : [{ program, free, freeBefore, waits, waitedBefore }]
    })
    const happened = changed.flatMap(({ program, free, freeBefore: was, waits, waitedBefore }) => [
      ...(free > was ? [placeFreed.of({ program, free, was, cause })] : []),
      ...(free < was ? [placeTaken.of({ program, free, was, cause })] : []),
      ...(waits && !waitedBefore ? [freePlaceWaits.of({ program })] : []),
      ...(!waits && waitedBefore ? [noFreePlaceWaits.of({ program })] : []),
    ])
    const [first, ...others] = happened
    if (first === undefined) return refuse('nothing-to-change')
    const next: readonly PlacesWeighed[] = changed
    return done(next, [first, ...others], { changed: changed.length })
  },
})
