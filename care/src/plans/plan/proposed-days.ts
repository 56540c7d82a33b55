import {
  type ClockRule,
  chooseRule,
  clockRules,
  dueFor,
  rulesOn,
  type Setting,
  startOn,
} from '../../clocks/index.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'

/** A day that a rule proposes, with where the rule is from. */
export interface ProposedDay {
  readonly on: PlainDate
  readonly source: string
  readonly section: string
  readonly confidence: ClockRule['confidence']
}

export interface ProposedDays {
  readonly until: ProposedDay | undefined
  readonly reviewOn: ProposedDay | undefined
}

type Counted = Pick<Setting, 'place' | 'counting' | 'inheritance'>

/**
 * Until when a plan that begins today holds at the most, and when one looks at it again, by the rules that hold where the agency
 * works and for the program: proposed to whoever writes, and set by nobody else.
 */
export function proposedDays(
  { place, counting, inheritance }: Counted,
  on: PlainDate,
  rules: readonly ClockRule[] = clockRules,
): ProposedDays {
  const start = startOn(on, counting.zone)
  const by = (topic: string): ProposedDay | undefined => {
    const held = rulesOn(rules, place, on).filter((rule) => rule.topic === topic)
    const rule = chooseRule(held, start, counting, inheritance)
    if (!rule) return undefined
    const { source, section, confidence } = rule
    return { on: dueFor(rule, start, counting).on, source, section, confidence }
  }
  return { until: by('plans.rewrite'), reviewOn: by('plans.review') }
}

/** The day proposed for the first review: by its rule, and where none names one, when the plan is written anew. */
export function firstReviewBy(setting: Counted, on: PlainDate): PlainDate | undefined {
  const { reviewOn, until } = proposedDays(setting, on)
  return (reviewOn ?? until)?.on
}
