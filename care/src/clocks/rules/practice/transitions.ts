import type { ClockRule } from '../../rule.ts'
import { clock, person, span, tell } from '../clock.ts'
import { caseManager, PRACTICE } from './common.ts'

export const transitionsPractice: readonly ClockRule[] = [
  clock({
    ...PRACTICE,
    id: 'practice.discharge-contact',
    topic: 'transitions.first-contact',
    opens: [person('transitions.discharged')],
    closes: [person('contacts.attempted'), person('contacts.noted')],
    offset: span(48, 'hour'),
    owner: caseManager,
    escalation: tell('supervisor', span(0, 'hour')),
    section: 'a contact within 24 to 48 hours of leaving a hospital',
  }),
]
