import type { CredentialKind, FederalHoliday, ProgramKind } from '@handrail/care/agency'
import type { RefusalWords } from '../../staff-ui/refusals.ts'

export type AgencyRefusal =
  | 'absence-over'
  | 'away-already'
  | 'cover-is-away'
  | 'covers-themselves'
  | 'not-a-case-manager'
  | 'not-earlier'
  | 'own-or-supervised'
  | 'too-long'
  | 'already-closed'
  | 'already-open'
  | 'closed-before-opened'
  | 'day-is-past'
  | 'not-leaving'
  | 'nothing-to-change'
  | 'credential-ended'
  | 'email-taken'
  | 'ends-before-it-begins'
  | 'last-admin'
  | 'no-such-credential'
  | 'no-such-site'
  | 'no-such-staff'
  | 'no-valid-credential'
  | 'not-for-yourself'
  | 'only-by-staff'
  | 'role-held'
  | 'role-not-held'
  | 'staff-left'
  | 'supervision-circle'

export interface AgencyWords {
  readonly tab: string
  readonly title: string
  readonly parts: Readonly<
    Record<
      | 'agency'
      | 'staff'
      | 'programs'
      | 'sites'
      | 'days'
      | 'decisions'
      | 'questionnaires'
      | 'messages'
      | 'sign-in'
      | 'emergency'
      | 'storage',
      string
    >
  >
  readonly save: string
  readonly saved: string
  readonly agency: {
    readonly lead: string
    readonly name: string
    readonly language: string
    readonly zone: string
    readonly zoneHint: string
    readonly state: string
    readonly stateHint: string
    readonly slug: string
  }
  readonly staff: {
    readonly lead: string
    readonly add: string
    readonly name: string
    readonly email: string
    readonly roles: string
    readonly rolesHint: string
    readonly supervisor: string
    readonly columns: Readonly<Record<'name' | 'roles' | 'credentials' | 'actions', string>>
    readonly none: string
    readonly invite: string
    readonly invited: string
    readonly addAndInvite: string
    readonly addedAndInvited: string
    /** How somebody who never came in stands. */
    readonly comingIn: Readonly<Record<'invited' | 'not-invited', string>>
    readonly addCredential: string
    readonly kind: string
    readonly number: string
    readonly state: string
    readonly from: string
    readonly until: string
    readonly verify: string
    readonly verifySource: string
    readonly verifySourceHint: string
    readonly verified: (day: string) => string
    readonly notVerified: string
    readonly ends: (day: string) => string
    readonly kinds: Readonly<Record<CredentialKind, string>>
    readonly invitations: string
    readonly invitationsNone: string
    readonly invitationEnds: (day: string) => string
    readonly revoke: string
  }
  readonly programs: {
    readonly lead: string
    readonly add: string
    readonly name: string
    readonly kind: string
    readonly opened: string
    readonly closed: (day: string) => string
    readonly change: string
    readonly closedOn: string
    readonly closedOnHint: string
    readonly none: string
    readonly kinds: Readonly<Record<ProgramKind, string>>
  }
  readonly sites: {
    readonly lead: string
    readonly add: string
    readonly name: string
    readonly address: string
    readonly county: string
    readonly phone: string
    readonly closed: (day: string) => string
    readonly change: string
    readonly closedOn: string
    readonly closedOnHint: string
    readonly none: string
  }
  readonly days: {
    readonly lead: string
    readonly year: (year: number) => string
    readonly federal: string
    readonly own: string
    readonly ownNone: string
    readonly closes: string
    readonly opens: string
    readonly close: string
    readonly day: string
    readonly name: string
    readonly open: string
    readonly holidays: Readonly<Record<FederalHoliday, string>>
  }
  readonly refusals: RefusalWords<AgencyRefusal>
}
