import type { ClockRule } from '../../rule.ts'
import { clock, owner, person, remind, span, tell, thing, when } from '../clock.ts'
import { PRACTICE } from './common.ts'

/** Ways in which somebody heard them say it; not their own press of a button. */
const TALKED = ['call', 'text', 'email', 'mail', 'visit', 'through-somebody', 'in-person'] as const

export const waitlistPractice: readonly ClockRule[] = [
  clock({
    ...PRACTICE,
    id: 'practice.free-place',
    topic: 'waitlist.free-place',
    opens: [thing('waitlist.freePlaceWaits', 'program')],
    closes: [thing('waitlist.noFreePlaceWaits', 'program')],
    offset: span(1, 'working'),
    owner: owner('intake-worker'),
    escalation: tell('supervisor', span(1, 'working')),
    namesNobody: true,
    section: 'a free place is offered to who is next within one working day',
  }),
  clock({
    ...PRACTICE,
    id: 'practice.offer-answered',
    topic: 'waitlist.offer-answered',
    opens: [thing('waitlist.offered', 'offer')],
    closes: [thing('waitlist.offerAnswered', 'offer')],
    cancels: [thing('waitlist.offerWithdrawn', 'offer')],
    offset: span(5, 'working'),
    owner: owner('intake-worker', 'intake'),
    escalation: remind(1),
    section: 'a place is held for 3 to 5 working days',
  }),
  clock({
    level: 'practice',
    id: 'own.place-wanted',
    topic: 'waitlist.place-wanted',
    opens: [person('referrals.placeWanted')],
    // An offer that is taken back, or ran out, ends nothing: whoever said yes is heard from.
    closes: [person('waitlist.offerAnswered'), when(person('waitlist.rechecked'), 'how', ...TALKED)],
    cancels: [person('waitlist.removed')],
    offset: span(0, 'calendar'),
    severity: 'hard',
    owner: owner('intake-worker', 'intake'),
    escalation: tell('supervisor', span(1, 'working')),
    source: 'Handrail: whoever said yes to a place that is held is heard on the same day',
    section: 'on the same day; the supervisor is told after one working day',
    confidence: 'own',
  }),
  clock({
    ...PRACTICE,
    id: 'practice.wait-triaged',
    topic: 'waitlist.triaged',
    opens: [when(person('waitlist.entered'), 'triaged', 'false')],
    closes: [person('intake.needFound')],
    cancels: [person('intake.closed'), person('waitlist.admitted'), person('waitlist.removed')],
    offset: span(1, 'working'),
    owner: owner('intake-worker', 'intake'),
    escalation: tell('supervisor', span(1, 'working')),
    section: 'nobody waits of whom nobody has said how urgent it is',
  }),
  clock({
    ...PRACTICE,
    id: 'practice.entitled-waits',
    topic: 'waitlist.entitled',
    opens: [thing('waitlist.entitledWaits', 'entry')],
    closes: [thing('waitlist.admitted', 'entry')],
    cancels: [thing('waitlist.removed', 'entry')],
    offset: span(1, 'working'),
    owner: owner('supervisor'),
    escalation: tell('supervisor', span(0, 'calendar')),
    section:
      'somebody waits for what the law gives a right to: a supervisor finds a place, here or elsewhere',
  }),
]
