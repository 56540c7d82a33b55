import type { ClockRule } from '../../rule.ts'
import { clock, person, span, tell, thing, when } from '../clock.ts'
import { caseManager, PRACTICE } from './common.ts'

export const contactsPractice: readonly ClockRule[] = [
  clock({
    ...PRACTICE,
    id: 'practice.note-signed',
    topic: 'contacts.note-signed',
    opens: [thing('contacts.served', 'contact')],
    closes: [thing('contacts.noteSigned', 'contact')],
    offset: span(7, 'calendar'),
    owner: caseManager,
    escalation: tell('supervisor', span(0, 'calendar')),
    section: 'within 24 hours to 7 days',
  }),
  clock({
    ...PRACTICE,
    id: 'practice.out-of-contact',
    topic: 'contacts.out-of-contact-review',
    opens: [when(person('contacts.stageChanged'), 'stage', 'out-of-contact')],
    closes: [person('contacts.noted'), person('transitions.reviewed')],
    cancels: [person('transitions.closed')],
    offset: span(30, 'calendar'),
    owner: caseManager,
    escalation: tell('supervisor', span(0, 'calendar')),
    section: 'reviewed with the supervisor after 30 to 90 days',
  }),
]
