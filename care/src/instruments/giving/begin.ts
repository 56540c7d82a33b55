import { z } from 'zod'
import type { PersonId } from '../../kernel/ids.ts'
import { personId } from '../../kernel/ids.ts'
import { type Decision, done, type Moment, operation } from '../../kernel/operation.ts'
import { type PlainDate, plainDate } from '../../kernel/plain-date.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import { type Born, beforeBirth, elsewhere, type Kept, line } from '../../people/index.ts'
import { toGive } from '../catalogue.ts'
import { LANGUAGES } from '../instrument.ts'
import { readOutside } from '../outside.ts'
import { alertsFrom, type NewAlert } from './alert.ts'
import { enteredInError, givingBegan, givingFinished } from './events.ts'
import { type Giving, type GivingId, givingId, HERE, type Result } from './giving.ts'
import type { GivingStatus } from './states.ts'

export interface ToBegin extends Kept {
  readonly born: Born
  /** One of this instrument that is being given to this person already. */
  readonly open: GivingId | undefined
  /** The one that it is to replace; nothing where none is named, or there is none of this person. */
  readonly before: { readonly instrument: string; readonly status: GivingStatus } | undefined
}

const day = plainDate.optional()

/** Whether one may stand in for another: the same instrument, finished or taken back. */
export function mayReplace(
  { before }: Pick<ToBegin, 'before'>,
  { instrument, replaces }: { readonly instrument: string; readonly replaces: GivingId | undefined },
): Refusal | undefined {
  if (replaces === undefined) return undefined
  if (!before) return refuse('nothing-to-replace', undefined, 'replaces')
  if (before.instrument !== instrument) return refuse('replaces-another-instrument', undefined, 'replaces')
  return before.status === 'finished' || before.status === 'in-error'
    ? undefined
    : refuse('nothing-to-replace', undefined, 'replaces')
}

/** Begins to give an instrument. */
export const beginGiving = operation({
  name: 'instruments.begin',
  needs: { permission: 'instruments:give' },
  input: z.strictObject({
    person: personId,
    instrument: z.string().max(40),
    edition: z.string().max(40),
    language: z.enum(LANGUAGES),
    mode: z.enum(HERE),
    on: day,
    /** One that said something wrong, which this one replaces once it is finished. */
    replaces: givingId.optional(),
  }),
  answer: z.strictObject({ giving: givingId }),
  about: ({ person }) => person,
  decide(state: ToBegin, input, moment): Decision<Giving, { giving: GivingId }> {
    const { instrument, edition, language, replaces, mode } = input
    const on = input.on ?? moment.on
    const wrong =
      elsewhere(state) ??
      (on > moment.on ? refuse('day-to-come', { on }, 'on') : undefined) ??
      beforeBirth(state.born, on, 'on') ??
      whyNotToGive({ instrument, edition, language }, on) ??
      mayReplace(state, { instrument, replaces })
    if (wrong) return wrong
    if (state.open) return refuse('being-given', { giving: state.open })
    const giving = givingId.parse(moment.newId())
    const next: Giving = {
      giving,
      person: input.person,
      instrument,
      edition,
      language,
      mode,
      on,
      replaces: replaces ?? null,
      by: writer(moment),
    }
    return done(next, [givingBegan.of({ giving, mode }, input.person)], { giving })
  },
})

export const writer = ({ actor }: Pick<Moment, 'actor'>) => (actor.kind === 'staff' ? actor.staff : null)

interface Wanted {
  readonly instrument: string
  readonly edition: string
  readonly language: (typeof LANGUAGES)[number]
}

/** What stands in the way of giving this edition in this language on a day. */
export function whyNotToGive({ edition, ...of }: Wanted, on: PlainDate): Refusal | undefined {
  const found = toGive({ ...of, version: edition }, on)
  return isRefusal(found) ? { ...found, ...(found.field === 'version' && { field: 'edition' }) } : undefined
}

export interface ResultOf extends Giving, Result {
  readonly person: PersonId
  readonly source: string
  readonly rater: string | null
  readonly alerts: readonly NewAlert[]
  /** The one whose place it takes is marked as wrong, unless it was. */
  readonly marks: GivingId | null
}

/** Writes down a result that came from elsewhere: which instrument, when, from whom, and what came of it. */
export const recordResult = operation({
  name: 'instruments.recordResult',
  needs: { permission: 'instruments:give' },
  input: z.strictObject({
    person: personId,
    instrument: z.string().max(40),
    value: z.union([z.number(), z.string().max(40)]),
    on: plainDate,
    source: line(200),
    rater: line(120).optional(),
    replaces: givingId.optional(),
  }),
  answer: z.strictObject({ giving: givingId }),
  about: ({ person }) => person,
  decide(state: Omit<ToBegin, 'open'>, input, moment): Decision<ResultOf, { giving: GivingId }> {
    const { person, instrument, value, on, source, replaces } = input
    const wrong =
      elsewhere(state) ??
      (on > moment.on ? refuse('day-to-come', { on }, 'on') : undefined) ??
      beforeBirth(state.born, on, 'on') ??
      mayReplace(state, { instrument, replaces })
    if (wrong) return wrong
    const read = readOutside(instrument, value)
    if (isRefusal(read)) return read
    const giving = givingId.parse(moment.newId())
    const { opened, happened } = alertsFrom({ giving, person, alerts: [] }, read.follows, moment)
    const marks = replaces && state.before?.status === 'finished' ? replaces : null
    const next: ResultOf = {
      giving,
      person,
      instrument,
      edition: null,
      language: null,
      mode: 'elsewhere',
      on,
      replaces: replaces ?? null,
      by: writer(moment),
      score: null,
      total: read.total,
      band: read.band,
      source,
      rater: input.rater ?? null,
      alerts: opened,
      marks,
    }
    return done(
      next,
      [
        givingFinished.of({ giving, mode: 'elsewhere' }, person),
        ...(marks
          ? [enteredInError.of({ giving: marks, why: 'corrected', replacedBy: giving }, person)]
          : []),
        ...happened,
      ],
      { giving },
    )
  },
})
