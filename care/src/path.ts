/**
 * The rooms of the work, in the order in which a person meets us.
 * A room may import rooms before it, never after it; the import check reads this list.
 * Moving a room takes a decision record.
 */
export const path = [
  'agency', // agencies, programs, sites, staff, credentials, business calendars
  'signin', // accounts, second factors, sessions, invitations, single sign-on
  'clocks', // deadlines as dated rules; the worklist
  'drafts', // what somebody began to write, kept until it is sent
  'directory', // organisations, services and places that help
  'people', // the person, their circle, how to reach them safely, coverage
  'consents', // who may know what, until when; restrictions; disclosures
  'documents', // papers and photos: checked, encrypted, labelled
  'messages', // e-mail, text messages and letters out, by safe-contact rules
  'instruments', // questionnaires and their scoring, each with its licence
  'screenings', // an eligibility check that we ran for a person, kept with its reasons
  'referrals', // asking for care and answering the request
  'intake', // phone screening, crisis triage, diagnostic assessment, required documents
  'determinations', // target group, program admission, payer; notices; prior authorization
  'waitlist', // waiting, order, contact while waiting, offers
  'assignments', // caseloads, matching, handover, leave cover
  'plans', // needs, goals, objectives, steps, versions, signatures, safety plan
  'appointments', // one calendar, reminders, attendance
  'contacts', // notes, time, attempts
  'team', // the care team, conversations, packets sent and received
  'linkages', // closed-loop referrals to outside help
  'applications', // benefits, housing, work, transport: from identified to activated; renewals
  'advocacy', // appeals, grievances, incidents
  'progress', // reviews, measures over time, drift
  'transitions', // hospital and jail events, discharge bridge, closing
  'billing', // units, holds, claims
  'trail', // what happened, as it may be read, and whether it holds
  'storage', // where the records lie, and when they were last backed up
] as const

/** The name of one room. The same name is used in every package. */
export type Room = (typeof path)[number]
