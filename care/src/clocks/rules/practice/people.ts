import type { ClockRule } from '../../rule.ts'
import { clock, onDay, owner, remind, span, tell, thing } from '../clock.ts'
import { caseManager, PRACTICE } from './common.ts'

export const peoplePractice: readonly ClockRule[] = [
  clock({
    ...PRACTICE,
    id: 'practice.coverage-renewal',
    topic: 'people.coverage-renewal',
    opens: [
      onDay(thing('people.coverageRecorded', 'coverage'), 'renewalOn'),
      onDay(thing('people.coverageCorrected', 'coverage'), 'renewalOn'),
    ],
    // A renewal that went well is a correction with the next renewal day: the count starts again.
    resets: [onDay(thing('people.coverageCorrected', 'coverage'), 'renewalOn')],
    cancels: [thing('people.coverageEnded', 'coverage')],
    offset: span(0, 'calendar'),
    owner: caseManager,
    escalation: [...remind(90, 60, 30, 10), ...tell('supervisor', span(0, 'calendar'))],
    // The papers went off; the answer with the next day may take weeks.
    doneByHand: true,
    section: 'warnings 90, 60, 30 and 10 days before coverage must be renewed',
  }),
  clock({
    ...PRACTICE,
    id: 'practice.emergency-access-reviewed',
    topic: 'people.emergency-access-reviewed',
    opens: [thing('people.emergencyAccessOpened', 'access')],
    closes: [thing('people.emergencyAccessReviewed', 'access')],
    offset: span(1, 'working'),
    owner: owner('supervisor'),
    escalation: tell('agency-admin', span(0, 'calendar')),
    namesNobody: true,
    section: 'every emergency look at a record is reviewed within one working day',
  }),
]
