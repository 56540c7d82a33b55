import { z } from 'zod'
import { done, operation, query } from '../kernel/operation.ts'
import { type PlainDate, plainDate } from '../kernel/plain-date.ts'
import { refuse } from '../kernel/refusal.ts'
import { line, words } from '../people/index.ts'
import { NOTICE_UNITS } from './action/times.ts'
import { settingsChanged } from './events.ts'
import { PAYERS } from './payers.ts'
import { requirementChange } from './requirements.ts'

/** What an agency set otherwise for decisions, from a day on. */
export const decisionSettings = z.strictObject({
  requirements: z.array(requirementChange).max(50),
  /** Days to appeal a decision about who pays, or by the program itself, where the agency knows better than what comes with Handrail. */
  appeals: z
    .array(
      z.strictObject({
        payer: z.enum([...PAYERS, 'program']),
        days: z.int().min(1).max(400),
        source: line(200),
        section: line(300),
      }),
    )
    .max(PAYERS.length + 1),
  /** How long before something is taken the notice is sent, where the agency gives more than the law. */
  actionNotice: z
    .strictObject({
      count: z.int().min(1).max(90),
      unit: z.enum(NOTICE_UNITS),
      source: line(200),
      section: line(300),
    })
    .optional(),
  /** Days in which missing papers are asked to come. */
  noticeDays: z.int().min(5).max(90),
  /** So many days after that, nothing is refused for a missing paper. */
  graceDays: z.int().min(0).max(90),
})
export type DecisionSettings = z.output<typeof decisionSettings>

/** Common practice: 30 days to bring papers, and ten more before anything follows from it. */
export const FIRST_SETTINGS: DecisionSettings = {
  requirements: [],
  appeals: [],
  noticeDays: 30,
  graceDays: 10,
}

/** What was set from a day on. */
export interface SetFrom {
  readonly from: PlainDate
  readonly settings: DecisionSettings
}

export interface SettingsNow {
  readonly version: number
  /** What holds on the day from which something is changed, and what is set for days after it, the earliest first. */
  readonly before: DecisionSettings
  readonly later: readonly SetFrom[]
}

/** One written row: whatever is set from one day on. */
interface NewSettings extends SetFrom {
  readonly version: number
  readonly words: string
}

export interface SettingsChanged {
  readonly rows: readonly NewSettings[]
}

const same = (a: unknown, b: unknown): boolean => keyOf(a) === keyOf(b)
/** The same for the same, in whichever order its fields were read. */
const keyOf = (of: unknown): string =>
  JSON.stringify(of, (_name, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )

/**
 * A change carried into what is set for later already: what it changed is changed there too, and everything else there stays as
 * it was set.
 */
export function carriedInto(
  later: DecisionSettings,
  { before, after }: { readonly before: DecisionSettings; readonly after: DecisionSettings },
): DecisionSettings {
  const one = <Of>(of: (settings: DecisionSettings) => Of): Of =>
    same(of(before), of(after)) ? of(later) : of(after)
  const rows = <Row>(of: (settings: DecisionSettings) => readonly Row[]): Row[] => {
    const isIn = (list: readonly Row[], row: Row) => list.some((each) => same(each, row))
    const taken = of(before).filter((row) => !isIn(of(after), row))
    const added = of(after).filter((row) => !isIn(of(before), row))
    const kept = of(later).filter((row) => !isIn(taken, row))
    return [...kept, ...added.filter((row) => !isIn(kept, row))]
  }
  const actionNotice = one((of) => of.actionNotice)
  return {
    requirements: rows((of) => of.requirements),
    appeals: rows((of) => of.appeals),
    ...(actionNotice && { actionNotice }),
    noticeDays: one((of) => of.noticeDays),
    graceDays: one((of) => of.graceDays),
  }
}

/**
 * Sets what is asked for and how long it may take, from a day on. What was set before stays readable; what is set for later days
 * already takes the change over and stays otherwise as it is.
 */
export const changeDecisionSettings = operation({
  name: 'determinations.changeSettings',
  needs: { permission: 'determinations:configure' },
  input: z.strictObject({
    version: z.int(),
    from: plainDate,
    settings: decisionSettings,
    words: words(1_000),
  }),
  answer: z.strictObject({ version: z.int() }),
  decide(state: SettingsNow, { from, settings, words: said }, { on }) {
    // What was filed yesterday is held to what was asked yesterday.
    if (from < on) return refuse('day-is-past', { on: from }, 'from')
    const change = { before: state.before, after: settings }
    const dated: readonly SetFrom[] = [
      { from, settings },
      ...state.later.map((one) => ({ from: one.from, settings: carriedInto(one.settings, change) })),
    ]
    if (!dated.every((one) => decisionSettings.safeParse(one.settings).success)) return refuse('too-much-set')
    const rows = dated.map((one, n) => ({ ...one, version: state.version + 1 + n, words: said }))
    const [first, ...others] = rows.map(({ version, from: day }) =>
      settingsChanged.of({ version, from: day }),
    )
    if (!first) throw new Error('Nothing was written of a change.')
    return done({ rows }, [first, ...others], { version: state.version + rows.length })
  },
})

/** What holds today, and what is set for days to come. */
export const readDecisionSettings = query({
  name: 'determinations.settings',
  needs: { permission: 'determinations:read-settings' },
  input: z.strictObject({}),
  answer: z.strictObject({
    /** Written last, whenever it begins. */
    version: z.int(),
    from: plainDate.nullable(),
    settings: decisionSettings,
    later: z.array(z.strictObject({ from: plainDate, settings: decisionSettings })),
  }),
  shows: () => [],
})
