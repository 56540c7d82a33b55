import type { ClockRule } from '../../rule.ts'
import { clock, owner, span, tell, thing } from '../clock.ts'
import { caseManager } from './common.ts'

export const instrumentsPractice: readonly ClockRule[] = [
  clock({
    level: 'practice',
    id: 'own.answer-of-danger',
    topic: 'instruments.alert',
    opens: [thing('instruments.alertOpened', 'alert')],
    closes: [thing('instruments.alertAnswered', 'alert')],
    offset: span(0, 'hour'),
    severity: 'hard',
    owner: owner('clinician', 'assessor'),
    escalation: tell('supervisor', span(0, 'hour')),
    source: 'Handrail: an answer that tells of danger is put aside by nobody',
    section: 'at once; the supervisor is told at once',
    confidence: 'own',
  }),
  clock({
    level: 'practice',
    id: 'own.answer-of-danger-lead',
    topic: 'instruments.alert-lead',
    opens: [thing('instruments.alertOpened', 'alert')],
    closes: [thing('instruments.alertAnswered', 'alert')],
    offset: span(0, 'hour'),
    severity: 'hard',
    owner: caseManager,
    source:
      'Handrail: whoever leads knows at once of an answer that tells of danger, and that nobody stays alone with it',
    section: 'at once, until a clinician has answered it',
    confidence: 'own',
  }),
]
