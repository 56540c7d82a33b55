import type { ClockRule } from '../../rule.ts'
import { clock, onDay, owner, person, remind, span, tell, thing, when } from '../clock.ts'
import { caseManager, PRACTICE } from './common.ts'

/** Where somebody can stand on the road with nobody who has them. */
const STRANDED_AT = ['request', 'talk', 'decision', 'waiting', 'offer', 'care'] as const

/** Whoever has fallen off the road: a supervisor finds out where, and gives them to somebody. */
const strandedRules: readonly ClockRule[] = STRANDED_AT.map((at) =>
  clock({
    level: 'practice',
    id: `own.stranded-${at}`,
    topic: `progress.stranded-${at}`,
    opens: [when(thing('progress.stranded', 'thing'), 'at', at)],
    closes: [
      when(thing('progress.cameBack', 'thing'), 'at', at),
      // Given to somebody by day, it does not wait for the night.
      thing('referrals.accepted', 'referral'),
      thing('intake.handedOver', 'case'),
      thing('assignments.made', 'case'),
    ],
    offset: span(1, 'working'),
    severity: 'hard',
    owner: owner('supervisor'),
    // It stands at a place, and nobody has a reason to see the person: the page there says whose it is.
    namesNobody: true,
    source: 'Handrail: nobody falls off the road unseen',
    section: 'looked for every night; given to somebody within one working day',
    confidence: 'own',
  }),
)

/** Where a plan drifts: the days from the reason to the day on which one is warned. */
const DRIFTS = [
  {
    sign: 'no-contact',
    days: 30,
    late: tell('supervisor', span(14, 'calendar')),
    section: 'after 30 days without a contact that is written down, one asks how they are',
  },
  {
    sign: 'goal-untouched',
    days: 7,
    late: [],
    section: 'a goal of which nothing moved in three reviews is talked over within 7 days of the third',
  },
  { sign: 'step-past', days: 0, late: [], section: 'a step whose day has passed is asked after' },
] as const

/** The drift of a plan is worked out every night and when something happens; a newer reason moves the warning. */
const driftRules: readonly ClockRule[] = DRIFTS.map(({ sign, days, late, section }) => {
  const drifted = onDay(when(thing('progress.drifted', 'case'), 'sign', sign), 'on')
  return clock({
    ...PRACTICE,
    id: `practice.drift-${sign}`,
    topic: `progress.drift-${sign}`,
    opens: [drifted],
    resets: [drifted],
    closes: [when(thing('progress.driftOver', 'case'), 'sign', sign)],
    offset: span(days, 'calendar'),
    owner: caseManager,
    escalation: late,
    section,
  })
})

export const progressPractice: readonly ClockRule[] = [
  ...strandedRules,
  ...driftRules,
  clock({
    ...PRACTICE,
    id: 'practice.review-called-for',
    topic: 'progress.review',
    opens: [onDay(thing('progress.reviewCalledFor', 'due'), 'dueOn')],
    closes: [thing('progress.reviewHeld', 'due')],
    cancels: [thing('progress.reviewSetAside', 'due')],
    offset: span(0, 'calendar'),
    owner: caseManager,
    escalation: [...remind(7, 1), ...tell('supervisor', span(3, 'working'))],
    section:
      'the day that was agreed with the person, or some days after something happened that may change their plan',
  }),
  clock({
    ...PRACTICE,
    id: 'practice.plan-after-review',
    topic: 'progress.plan-after-review',
    opens: [when(person('progress.reviewSigned'), 'outcome', 'change')],
    closes: [person('plans.approved')],
    cancels: [person('plans.revoked'), person('transitions.closed')],
    offset: span(30, 'calendar'),
    owner: caseManager,
    escalation: [...remind(7, 1), ...tell('supervisor', span(0, 'calendar'))],
    section: 'a plan that is to change is changed within 30 days of its review',
  }),
]
