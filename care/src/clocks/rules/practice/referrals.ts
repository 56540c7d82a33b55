import type { ClockRule } from '../../rule.ts'
import { clock, owner, span, tell, thing, when } from '../clock.ts'
import { PRACTICE } from './common.ts'

export const referralsPractice: readonly ClockRule[] = [
  clock({
    ...PRACTICE,
    id: 'practice.referral-acknowledged',
    topic: 'referrals.acknowledged',
    opens: [thing('referrals.received', 'referral')],
    closes: [thing('referrals.acknowledged', 'referral')],
    cancels: [thing('referrals.withdrawn', 'referral')],
    offset: span(1, 'working'),
    owner: owner('intake-worker', 'intake'),
    escalation: tell('supervisor', span(0, 'working'), span(2, 'working'), span(4, 'working')),
    section: 'within 1 working day; the supervisor is told on days 1, 3 and 5',
  }),
  clock({
    ...PRACTICE,
    id: 'practice.referral-decided',
    topic: 'referrals.decided',
    // Whoever had taken it on left: somebody has to take it anew.
    opens: [thing('referrals.acknowledged', 'referral'), thing('referrals.freed', 'referral')],
    closes: [thing('referrals.accepted', 'referral'), thing('referrals.declined', 'referral')],
    cancels: [thing('referrals.withdrawn', 'referral'), thing('referrals.duplicateLinked', 'referral')],
    offset: span(2, 'working'),
    owner: owner('intake-worker', 'intake'),
    escalation: tell('supervisor', span(0, 'working'), span(2, 'working')),
    section: 'taken on or declined within 2 working days of saying that it arrived',
  }),
  clock({
    level: 'practice',
    id: 'own.crisis-said',
    topic: 'referrals.crisis-said',
    opens: [when(thing('referrals.received', 'referral'), 'urgency', 'crisis')],
    closes: [thing('referrals.acknowledged', 'referral')],
    cancels: [thing('referrals.withdrawn', 'referral')],
    offset: span(0, 'hour'),
    severity: 'hard',
    owner: owner('intake-worker', 'intake'),
    escalation: tell('supervisor', span(0, 'hour')),
    source: 'Handrail: a request that speaks of a crisis waits for no working day',
    section: 'at once; the supervisor is told at once',
    confidence: 'own',
  }),
  clock({
    ...PRACTICE,
    id: 'practice.urgent-said',
    topic: 'referrals.urgent-said',
    opens: [when(thing('referrals.received', 'referral'), 'urgency', 'urgent')],
    closes: [thing('referrals.acknowledged', 'referral')],
    cancels: [thing('referrals.withdrawn', 'referral')],
    offset: span(24, 'hour'),
    owner: owner('intake-worker', 'intake'),
    escalation: tell('supervisor', span(0, 'hour')),
    section: 'what whoever asks calls urgent is read within a day',
  }),
]
