import type { ClockRule } from '../../rule.ts'
import { clock, onDay, owner, remind, span, tell, thing } from '../clock.ts'
import { PRACTICE } from './common.ts'

export const agencyPractice: readonly ClockRule[] = [
  clock({
    ...PRACTICE,
    id: 'practice.credential-verified',
    topic: 'agency.credential-verified',
    opens: [thing('agency.credentialAdded', 'credential')],
    closes: [thing('agency.credentialVerified', 'credential')],
    cancels: [thing('agency.credentialEnded', 'credential')],
    offset: span(5, 'working'),
    owner: owner('agency-admin'),
    section: 'a new licence is checked at its source within a week of work',
  }),
  clock({
    ...PRACTICE,
    id: 'practice.credential-expires',
    topic: 'agency.credential-expires',
    opens: [onDay(thing('agency.credentialAdded', 'credential'), 'until')],
    closes: [thing('agency.credentialAdded', 'renews')],
    cancels: [thing('agency.credentialEnded', 'credential')],
    offset: span(0, 'calendar'),
    owner: owner('agency-admin'),
    escalation: [...remind(60, 30, 7), ...tell('supervisor', span(0, 'calendar'))],
    section: 'a licence is renewed before its last day; reminders 60, 30 and 7 days before',
  }),
]
