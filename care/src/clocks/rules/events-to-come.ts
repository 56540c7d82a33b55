import type { EventName } from '../../kernel/event.ts'

/**
 * Events that rules wait for and that no room declares yet. Whoever declares one takes it off this list, or a test fails; a
 * name that is spelled otherwise there leaves its rule waiting, so look here first when you name events.
 */
export const EVENTS_TO_COME: readonly EventName[] = [
  'appointments.followUpKept',
  'consents.given',
  'consents.renewed',
  'consents.revoked',
  'contacts.attempted',
  'contacts.monitored',
  'contacts.noteSigned',
  'contacts.noted',
  'contacts.served',
  'contacts.stageChanged',
  'determinations.eligibilityNoticed',
  'determinations.eligibilityScreened',
  'determinations.packetSent',
  'determinations.seriousMentalIllnessAsked',
  'determinations.seriousMentalIllnessAssessed',
  'intake.admitted',
  'intake.applied',
  'progress.federalBaselineDone',
  'progress.federalReassessmentDone',
  'transitions.closed',
  'transitions.discharged',
  'transitions.reviewed',
  'waitlist.capacityReached',
  'waitlist.capacityReported',
]
