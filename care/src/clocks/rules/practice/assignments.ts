import type { ClockRule } from '../../rule.ts'
import { clock, owner, person, span, tell, thing, when } from '../clock.ts'
import { caseManager, PRACTICE } from './common.ts'

export const assignmentsPractice: readonly ClockRule[] = [
  clock({
    ...PRACTICE,
    id: 'practice.first-contact',
    topic: 'assignments.first-contact',
    opens: [person('assignments.made')],
    closes: [person('assignments.firstContactMade'), person('contacts.noted')],
    cancels: [person('assignments.declined'), person('assignments.freed'), person('transitions.closed')],
    offset: span(3, 'working'),
    owner: caseManager,
    escalation: tell('supervisor', span(0, 'calendar')),
    section: 'within 3 working days of the assignment',
  }),
  clock({
    ...PRACTICE,
    id: 'practice.case-manager',
    topic: 'assignments.find-one',
    opens: [
      when(thing('determinations.granted', 'case'), 'goesOn', 'false'),
      thing('waitlist.admitted', 'case'),
    ],
    closes: [thing('waitlist.entered', 'case'), thing('assignments.made', 'case')],
    cancels: [thing('waitlist.removed', 'case'), thing('intake.closed', 'case')],
    offset: span(3, 'working'),
    // A supervisor may not see the person yet; whoever does the intake does.
    owner: owner('intake-worker', 'intake'),
    escalation: tell('supervisor', span(0, 'calendar')),
    section: 'whoever was granted a case manager has one, or a place on the list, within 3 working days',
  }),
  clock({
    ...PRACTICE,
    id: 'practice.another-case-manager',
    topic: 'assignments.find-another',
    opens: [thing('assignments.declined', 'case'), thing('assignments.freed', 'case')],
    closes: [thing('assignments.made', 'case')],
    cancels: [thing('intake.closed', 'case')],
    offset: span(1, 'working'),
    owner: owner('supervisor'),
    escalation: tell('supervisor', span(0, 'calendar')),
    section: 'nobody stays without a case manager because one said no or left',
  }),
]
