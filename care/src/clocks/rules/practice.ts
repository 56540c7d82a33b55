import type { ClockRule } from '../rule.ts'
import { agencyPractice } from './practice/agency.ts'
import { assignmentsPractice } from './practice/assignments.ts'
import { consentsPractice } from './practice/consents.ts'
import { contactsPractice } from './practice/contacts.ts'
import { determinationsPractice } from './practice/determinations.ts'
import { instrumentsPractice } from './practice/instruments.ts'
import { intakePractice } from './practice/intake.ts'
import { peoplePractice } from './practice/people.ts'
import { plansPractice } from './practice/plans.ts'
import { progressPractice } from './practice/progress.ts'
import { referralsPractice } from './practice/referrals.ts'
import { transitionsPractice } from './practice/transitions.ts'
import { waitlistPractice } from './practice/waitlist.ts'

/**
 * What agencies commonly do, room by room: each may be set otherwise, and none stops anybody. Those that begin with `own` are
 * Handrail's own.
 */
export const practiceRules: readonly ClockRule[] = [
  ...agencyPractice,
  ...peoplePractice,
  ...consentsPractice,
  ...instrumentsPractice,
  ...referralsPractice,
  ...intakePractice,
  ...determinationsPractice,
  ...waitlistPractice,
  ...assignmentsPractice,
  ...plansPractice,
  ...contactsPractice,
  ...progressPractice,
  ...transitionsPractice,
]
