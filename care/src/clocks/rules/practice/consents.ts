import type { ClockRule } from '../../rule.ts'
import { clock, onDay, owner, remind, span, tell, thing } from '../clock.ts'
import { caseManager, PRACTICE } from './common.ts'

export const consentsPractice: readonly ClockRule[] = [
  clock({
    level: 'practice',
    id: 'own.caution-handled',
    topic: 'consents.caution-handled',
    opens: [thing('consents.cautionRaised', 'caution')],
    closes: [thing('consents.cautionHandled', 'caution')],
    offset: span(0, 'hour'),
    severity: 'hard',
    owner: owner('intake-worker', 'lead-or-intake'),
    escalation: tell('supervisor', span(1, 'working')),
    source: 'Handrail: nothing is sent while nobody has read what is unsafe',
    section: 'at once; the supervisor is told after one working day',
    confidence: 'own',
  }),
  clock({
    ...PRACTICE,
    id: 'practice.consent-expires',
    topic: 'consents.expires',
    opens: [onDay(thing('consents.given', 'consent'), 'until')],
    closes: [thing('consents.renewed', 'consent')],
    cancels: [thing('consents.revoked', 'consent')],
    offset: span(0, 'calendar'),
    owner: caseManager,
    escalation: remind(60, 30, 7),
    section: 'warnings 60, 30 and 7 days before a consent ends',
  }),
]
