/** What a member of staff is at work. One acts in one role at a time, and every entry keeps which. */
export const ROLES = [
  'intake-worker',
  'clinician',
  'case-manager',
  'supervisor',
  'billing',
  'agency-admin',
  'auditor',
] as const
export type Role = (typeof ROLES)[number]

/**
 * Whose records a permission reaches.
 * - `own`: people with whom this member of staff has a care relation now.
 * - `team`: the same, and those of the staff whom they supervise.
 * - `agency`: everybody in the agency.
 */
export type Reach = 'own' | 'team' | 'agency'

type Holders = Readonly<Partial<Record<Role, Reach>>>

const EVERY_ROLE: Holders = Object.fromEntries(ROLES.map((role) => [role, 'agency']))

/**
 * Every permission, and per role how far it reaches. A role that is not named does not hold it.
 * An agency admin runs the agency and reads no person's record.
 */
const MATRIX = {
  'agency:read': EVERY_ROLE,
  'agency:configure': { 'agency-admin': 'agency' },
  'staff:read': EVERY_ROLE,
  'staff:manage': { 'agency-admin': 'agency' },
  'credentials:verify': { 'agency-admin': 'agency', supervisor: 'agency' },
  // Somebody's own days away, and those of whom they supervise: the operation sees to that.
  'absences:record': {
    'intake-worker': 'agency',
    clinician: 'agency',
    'case-manager': 'agency',
    supervisor: 'agency',
    billing: 'agency',
    'agency-admin': 'agency',
  },
  // Deadlines about nobody (a licence, a task of one's own) are within every reach.
  'clocks:read': {
    'intake-worker': 'agency',
    clinician: 'own',
    'case-manager': 'own',
    supervisor: 'team',
    billing: 'own',
    'agency-admin': 'own',
    auditor: 'own',
  },
  'clocks:work': {
    'intake-worker': 'agency',
    clinician: 'own',
    'case-manager': 'own',
    supervisor: 'team',
    billing: 'own',
    'agency-admin': 'own',
  },
  'clocks:assign': { 'intake-worker': 'agency', supervisor: 'team', 'agency-admin': 'own' },
  'clocks:configure': { 'agency-admin': 'agency' },
  // A supervisor reads what their own team did.
  'trail:read': { supervisor: 'team', auditor: 'agency', 'agency-admin': 'agency' },
  'storage:read': { 'agency-admin': 'agency' },
  'messages:send': { 'intake-worker': 'agency', clinician: 'own', 'case-manager': 'own', supervisor: 'team' },
  'messages:read': { 'intake-worker': 'agency', clinician: 'own', 'case-manager': 'own', supervisor: 'team' },
  'documents:add': { 'intake-worker': 'agency', clinician: 'own', 'case-manager': 'own', supervisor: 'team' },
  'documents:read': {
    'intake-worker': 'agency',
    clinician: 'own',
    'case-manager': 'own',
    supervisor: 'team',
    billing: 'agency',
  },
  'documents:read-restricted': {
    'intake-worker': 'agency',
    clinician: 'own',
    'case-manager': 'own',
    supervisor: 'team',
  },
  'documents:read-part2': {
    'intake-worker': 'agency',
    clinician: 'own',
    'case-manager': 'own',
    supervisor: 'team',
  },
  'documents:read-very-restricted': { clinician: 'own', 'case-manager': 'own', supervisor: 'team' },
  // Psychotherapy notes: their author alone, which `mayRead` adds.
  'documents:read-notes': { clinician: 'own' },
  'documents:read-claims': { billing: 'agency' },
  'documents:read-closed': { supervisor: 'team' },
  'documents:lower-label': { clinician: 'own', supervisor: 'team' },
  'documents:close': {
    'intake-worker': 'agency',
    clinician: 'own',
    'case-manager': 'own',
    supervisor: 'team',
  },

  // A person's record. An auditor reaches whom they were given to audit, for a set time.
  'people:search': {
    'intake-worker': 'agency',
    clinician: 'own',
    'case-manager': 'own',
    supervisor: 'team',
    billing: 'agency',
    auditor: 'own',
  },
  'people:read': {
    'intake-worker': 'agency',
    clinician: 'own',
    'case-manager': 'own',
    supervisor: 'team',
    billing: 'agency',
    auditor: 'own',
  },
  'people:register': { 'intake-worker': 'agency' },
  'people:change': { 'intake-worker': 'agency', 'case-manager': 'own', supervisor: 'team' },
  'people:propose-merge': { 'intake-worker': 'agency', 'case-manager': 'own', supervisor: 'agency' },
  'people:merge': { supervisor: 'agency' },
  'addresses:read-confidential': { 'case-manager': 'own', supervisor: 'team' },
  'coverage:read': {
    'intake-worker': 'agency',
    clinician: 'own',
    'case-manager': 'own',
    supervisor: 'team',
    billing: 'agency',
    auditor: 'own',
  },
  // Whoever works with the person hears first that a card changed; who may be paid is decided elsewhere.
  'coverage:change': {
    'intake-worker': 'agency',
    'case-manager': 'own',
    supervisor: 'team',
    billing: 'agency',
  },
  // Gives and takes reasons to see somebody, so it reaches those whom nobody sees yet.
  'relations:assign': { supervisor: 'agency' },
  'emergency:open': {
    'intake-worker': 'agency',
    clinician: 'agency',
    'case-manager': 'agency',
    supervisor: 'agency',
  },
  'emergency:review': { supervisor: 'agency', 'agency-admin': 'agency' },
  'accesses:read': { supervisor: 'team', auditor: 'agency' },
  'restrictions:read': {
    'intake-worker': 'agency',
    clinician: 'own',
    'case-manager': 'own',
    supervisor: 'team',
    auditor: 'own',
  },
  'restrictions:change': {
    'intake-worker': 'agency',
    clinician: 'own',
    'case-manager': 'own',
    supervisor: 'team',
  },

  // Questionnaires. What was answered is for whoever helps; what may be danger, for whichever clinician is here.
  'instruments:read': { clinician: 'own', 'case-manager': 'own', supervisor: 'team' },
  'instruments:give': { clinician: 'own', 'case-manager': 'own' },
  'instruments:read-alert': { clinician: 'agency', 'case-manager': 'own', supervisor: 'agency' },
  'instruments:note-alert': { clinician: 'agency', 'case-manager': 'own', supervisor: 'agency' },
  'instruments:dispose': { clinician: 'agency' },
  'instruments:configure': { 'agency-admin': 'agency' },
  'instruments:read-settings': EVERY_ROLE,

  // A request for care. Before it is matched to a person, `own` is what one took or wrote down oneself.
  'referrals:receive': { 'intake-worker': 'agency', 'case-manager': 'own' },
  'referrals:read': {
    'intake-worker': 'agency',
    clinician: 'own',
    'case-manager': 'own',
    supervisor: 'agency',
    auditor: 'own',
  },
  // What was told, apart from the card that reaching somebody takes.
  'referrals:read-reason': {
    'intake-worker': 'agency',
    clinician: 'own',
    'case-manager': 'own',
    supervisor: 'agency',
  },
  'referrals:work': { 'intake-worker': 'agency', 'case-manager': 'own' },
  'referrals:link-partners': { 'intake-worker': 'agency', supervisor: 'agency', 'agency-admin': 'agency' },

  // From a request to a case manager. A clinician and a supervisor are called to a crisis before anybody gave them the person.
  'intake:read': {
    'intake-worker': 'agency',
    clinician: 'agency',
    'case-manager': 'own',
    supervisor: 'agency',
    auditor: 'own',
  },
  // What was told, apart from where it stands.
  'intake:read-story': {
    'intake-worker': 'agency',
    clinician: 'agency',
    'case-manager': 'own',
    supervisor: 'agency',
  },
  'intake:work': { 'intake-worker': 'agency', 'case-manager': 'own' },
  // Whoever hears of danger says so.
  'intake:triage': {
    'intake-worker': 'agency',
    clinician: 'agency',
    'case-manager': 'own',
    supervisor: 'agency',
  },
  'intake:lower-tier': { clinician: 'agency' },
  // Their own; a supervisor anybody's: the operation sees to that.
  'intake:hand-over': { 'intake-worker': 'agency', 'case-manager': 'own', supervisor: 'agency' },
  'intake:dispose': { 'intake-worker': 'agency', supervisor: 'agency' },
  // Only a clinician makes a diagnosis.
  'intake:assess': { clinician: 'own' },
  // What whoever helps needs of it: not the history, and not how the clinician understands it.
  'intake:read-assessment': { clinician: 'own', 'case-manager': 'own', supervisor: 'team' },

  // What a program asks for, and what is decided. Whoever is paid for the care gathers papers and decides nothing.
  'determinations:read': {
    'intake-worker': 'agency',
    clinician: 'own',
    'case-manager': 'own',
    supervisor: 'agency',
    auditor: 'own',
  },
  'determinations:work': { 'intake-worker': 'agency', 'case-manager': 'own', supervisor: 'agency' },
  'determinations:waive': { supervisor: 'agency' },
  'determinations:ask-more': { 'intake-worker': 'agency', clinician: 'own', supervisor: 'agency' },
  'determinations:decide-clinical': { clinician: 'own' },
  'determinations:decide': { 'intake-worker': 'agency', supervisor: 'agency' },
  'determinations:read-settings': EVERY_ROLE,
  'determinations:configure': { 'agency-admin': 'agency' },

  // A place on a waiting list. Whoever runs the agency sets the formula, and reads nobody's record by it.
  'waitlist:read': {
    'intake-worker': 'agency',
    clinician: 'own',
    'case-manager': 'own',
    supervisor: 'agency',
    auditor: 'own',
  },
  'waitlist:work': { 'intake-worker': 'agency', supervisor: 'agency' },
  'waitlist:override': { supervisor: 'agency' },
  'waitlist:read-formula': EVERY_ROLE,
  'waitlist:configure': { 'agency-admin': 'agency' },
  'waitlist:compare': { supervisor: 'agency', 'agency-admin': 'agency' },

  // Who is whose case manager. A supervisor gives; a case manager answers for themselves.
  'assignments:assign': { supervisor: 'agency' },
  'assignments:answer': { 'case-manager': 'own' },
  'assignments:configure': { 'agency-admin': 'agency' },
  'assignments:read': {
    'intake-worker': 'agency',
    clinician: 'own',
    'case-manager': 'own',
    supervisor: 'agency',
    auditor: 'own',
  },

  // Needs and the service plan. The case manager writes with the person; whoever answers for part of it signs.
  'plans:read': { clinician: 'own', 'case-manager': 'own', supervisor: 'team', auditor: 'own' },
  'plans:work': { 'case-manager': 'own' },
  'plans:sign': { clinician: 'own', 'case-manager': 'own', supervisor: 'team' },
  'plans:approve': { 'case-manager': 'own', supervisor: 'team' },
  // What helps when it gets hard: for whoever helps, and for whoever answers in an emergency. Never for billing.
  'safety:read': { 'intake-worker': 'own', clinician: 'own', 'case-manager': 'own', supervisor: 'team' },
  'safety:write': { clinician: 'own', 'case-manager': 'own' },

  // How long people wait. Whoever runs the agency reads the figures and opens nobody; a supervisor opens their own team's.
  'progress:read': { clinician: 'own', 'case-manager': 'own', supervisor: 'team', auditor: 'own' },
  'progress:work': { 'case-manager': 'own' },
  // How the plans of a team go, by case manager: figures, and the people behind them whom a supervisor may see anyway.
  'progress:oversee': { supervisor: 'team' },
  'progress:call': { clinician: 'own', 'case-manager': 'own', supervisor: 'team' },
  'progress:measure': { supervisor: 'agency', 'agency-admin': 'agency' },
  'progress:open': { supervisor: 'agency' },
} as const satisfies Readonly<Record<string, Holders>>

export type Permission = keyof typeof MATRIX

export const PERMISSIONS = Object.keys(MATRIX) as readonly Permission[]

/** How far a role's permission reaches, or nothing when the role does not hold it. */
export const reachOf = (role: Role, permission: Permission): Reach | undefined => {
  const holders: Holders = MATRIX[permission]
  return holders[role]
}

const REACHES = ['own', 'team', 'agency'] as const satisfies readonly Reach[]

/** The widest reach that a role has by any of these permissions; its own people when it holds none. */
export const widestReach = (role: Role, permissions: readonly Permission[]): Reach =>
  REACHES.findLast((reach) => permissions.some((one) => reachOf(role, one) === reach)) ?? 'own'

/** What a role may do, for a screen that shows only what works. */
export const permissionsOf = (role: Role): readonly Permission[] =>
  PERMISSIONS.filter((permission) => reachOf(role, permission) !== undefined)
