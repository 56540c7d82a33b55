import { z } from 'zod'
import { done, operation, query } from '../kernel/operation.ts'
import { plainDate } from '../kernel/plain-date.ts'
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

export interface SettingsNow {
  readonly version: number
}

/** Sets what is asked for and how long it may take, from a day on. What was set before stays readable. */
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
    const version = state.version + 1
    return done({ version, from, settings, words: said }, [settingsChanged.of({ version, from })], {
      version,
    })
  },
})

/** What holds today. */
export const readDecisionSettings = query({
  name: 'determinations.settings',
  needs: { permission: 'determinations:read-settings' },
  input: z.strictObject({}),
  answer: z.strictObject({ version: z.int(), from: plainDate.nullable(), settings: decisionSettings }),
  shows: () => [],
})
