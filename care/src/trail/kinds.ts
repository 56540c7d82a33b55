/**
 * Every event that the trail may hold, by what it is about, as a reader would look for it. An event stands in one kind. A
 * test holds this list to what the rooms declare.
 */
export const EVENTS_BY_KIND = {
  'came-in': [
    'signin.entered',
    'signin.halfwayIn',
    'signin.confirmedAgain',
    'signin.roleTaken',
    'signin.sessionsEnded',
  ],
  'not-let-in': ['signin.entryRefused', 'signin.lockedOut'],
  'ways-in': [
    'signin.passwordSet',
    'signin.passkeyAsked',
    'signin.factorBegun',
    'signin.factorAdded',
    'signin.factorRemoved',
    'signin.factorsReset',
    'signin.recoveryCodesMade',
    'signin.recoveryCodeUsed',
    'signin.invited',
    'signin.ownerInvited',
    'signin.invitationRevoked',
    'signin.invitationAccepted',
    'signin.accountReopened',
    'signin.identityLinked',
    'signin.policyChanged',
    'signin.singleSignOnChanged',
  ],
  agency: [
    'agency.opened',
    'agency.settingsChanged',
    'agency.programAdded',
    'agency.programChanged',
    'agency.siteAdded',
    'agency.siteChanged',
    'agency.dayClosed',
    'agency.dayOpened',
    'clocks.rulesChosen',
    'messages.settingsChanged',
  ],
  staff: [
    'agency.staffAdded',
    'agency.staffChanged',
    'agency.staffLeft',
    'agency.roleGiven',
    'agency.roleEnded',
    'agency.credentialAdded',
    'agency.credentialVerified',
    'agency.credentialEnded',
  ],
  people: [
    'people.registered',
    'people.identityChanged',
    'people.statusChanged',
    'people.residenceChanged',
    'people.contactPointAdded',
    'people.contactPointChanged',
    'people.contactPointClosed',
    'people.supporterAdded',
    'people.supporterChanged',
    'people.legalAuthorityRecorded',
    'people.legalAuthorityChanged',
    'people.coverageRecorded',
    'people.coverageCorrected',
    'people.coverageEnded',
    'people.relationBegan',
    'people.relationEnded',
    'people.mergeProposed',
    'people.merged',
    'people.mergeDeclined',
    'people.mergeUndone',
  ],
  emergency: [
    'people.emergencyAccessOpened',
    'people.emergencyLookupMissed',
    'people.emergencyAccessEnded',
    'people.emergencyAccessReviewed',
  ],
  restrictions: [
    'consents.restrictionRecorded',
    'consents.restrictionEnded',
    'people.keptDespiteRestriction',
  ],
  referrals: [
    'referrals.received',
    'referrals.acknowledged',
    'referrals.accepted',
    'referrals.declined',
    'referrals.withdrawn',
    'referrals.closed',
    'referrals.reopened',
    'referrals.matched',
    'referrals.duplicateLinked',
    'referrals.statusChecked',
    'referrals.codeRefused',
    'referrals.codeRenewed',
    'referrals.linkMade',
    'referrals.linkRevoked',
  ],
  documents: ['documents.added', 'documents.relabelled', 'documents.closed'],
  due: [
    'clocks.taskAdded',
    'clocks.deadlineOpened',
    'clocks.deadlineMoved',
    'clocks.deadlineMet',
    'clocks.deadlineCancelled',
    'clocks.dismissed',
    'clocks.snoozed',
    'clocks.reassigned',
    'clocks.escalated',
  ],
  messages: [
    'messages.queued',
    'messages.sent',
    'messages.held',
    'messages.refused',
    'messages.stopped',
    'messages.gaveUp',
  ],
  drafts: ['drafts.kept', 'drafts.discarded'],
  upkeep: [
    'clocks.observed',
    'clocks.recounted',
    'clocks.ownersSettled',
    'clocks.escalationRun',
    'documents.rewrapped',
    'documents.orphansRemoved',
    'drafts.swept',
    'messages.tried',
    'referrals.tidied',
    'signin.tidied',
  ],
} as const

export type TrailKind = keyof typeof EVENTS_BY_KIND
export type TrailEvent = (typeof EVENTS_BY_KIND)[TrailKind][number]

export const TRAIL_KINDS = Object.keys(EVENTS_BY_KIND) as readonly TrailKind[]

/** Written all day long by forms and by Handrail itself: shown when asked for, or nothing else would be seen. */
export const QUIET_KINDS = ['drafts', 'upkeep'] as const satisfies readonly TrailKind[]

/** The names of events of some kinds. */
export const eventsOf = (kinds: readonly TrailKind[]): readonly TrailEvent[] =>
  kinds.flatMap((kind) => EVENTS_BY_KIND[kind])
