import { between, exactly } from '../../amount.ts'
import { compares } from '../../compare.ts'
import type { Criterion } from '../../criterion.ts'
import type { ValueRef } from '../../finding.ts'
import { fixedLimit } from '../../poverty/income-tests.ts'

const UNKNOWN_HOURS = between(0, 744, ['monthlyActivityHours'])

/** At least so many hours a month of work, volunteering, training or classes. */
export const activityAtLeast = (hours: number, value: ValueRef): Criterion =>
  compares({
    code: 'activity-hours',
    measure: 'activity-hours',
    unit: 'hours-a-month',
    test: 'at-least',
    facts: ['monthlyActivityHours'],
    figure: ({ known }) =>
      known.monthlyActivityHours === undefined ? UNKNOWN_HOURS : exactly(known.monthlyActivityHours),
    limit: fixedLimit(hours),
    value,
  })
