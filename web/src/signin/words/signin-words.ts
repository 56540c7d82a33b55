import type { How, Way } from '@handrail/care/signin'
import type { RefusalWords } from '../../staff-ui/refusals.ts'

/** Why signing in, or changing how one signs in, did not go on. */
export type SigninRefusal =
  | 'begin-again'
  | 'confirm-again'
  | 'email-not-verified'
  | 'email-taken'
  | 'has-accounts'
  | 'has-left'
  | 'last-factor'
  | 'link-not-valid'
  | 'needs-https'
  | 'needs-secret'
  | 'no-account'
  | 'no-factor'
  | 'no-longer-open'
  | 'no-passkey'
  | 'no-role-now'
  | 'no-such-factor'
  | 'no-such-session'
  | 'not-known-here'
  | 'not-right'
  | 'not-your-own'
  | 'not-your-role'
  | 'passkey-known'
  | 'password-holds-name'
  | 'password-too-common'
  | 'single-sign-on-off'
  | 'too-many-tries'
  | 'wrong-email-or-password'

export interface SigninWords {
  readonly tab: string
  readonly noOwner: {
    readonly title: string
    readonly lead: string
    readonly again: string
  }
  readonly title: (agency: string) => string
  readonly lead: string
  readonly again: string
  readonly agencyTitle: string
  readonly agencyLabel: string
  readonly agencyHint: string
  readonly agencyUnknown: string
  readonly goOn: string
  readonly email: string
  readonly password: string
  readonly submit: string
  readonly lost: string
  readonly or: string
  readonly single: string
  readonly demo: {
    readonly title: string
    readonly lead: string
    readonly as: (name: string, role: string) => string
    readonly orPassword: string
  }
  readonly confirm: {
    readonly title: string
    readonly totp: string
    readonly totpHint: string
    readonly passkey: string
    readonly passkeyLead: string
    readonly passkeyFailed: string
    readonly recovery: string
    readonly recoveryHint: string
    readonly submit: string
    readonly other: Readonly<Record<Way, string>>
    readonly back: string
  }
  readonly setUp: {
    readonly title: string
    readonly lead: string
    readonly app: string
    readonly appHint: string
    readonly passkey: string
    readonly passkeyHint: string
    readonly scan: string
    readonly qr: string
    readonly type: string
    readonly code: string
    readonly codeHint: string
    /** What is said of a code of another length. */
    readonly sixDigits: string
    /** On the phone that holds the app, which cannot photograph itself. */
    readonly openApp: string
    readonly add: string
    readonly label: string
    readonly labelHint: string
    readonly labelStart: string
    readonly make: string
  }
  readonly codes: {
    readonly title: string
    readonly lead: string
    readonly copy: string
    readonly copied: string
    readonly print: string
    readonly done: string
  }
  readonly welcome: {
    readonly tab: string
    readonly staffTitle: (name: string) => string
    readonly ownerTitle: string
    readonly staffLead: (agency: string) => string
    readonly returningLead: (agency: string) => string
    readonly ownerLead: string
    readonly name: string
    readonly newPassword: string
    readonly newPasswordHint: string
    readonly submit: string
    readonly notValidTitle: string
  }
  readonly account: {
    readonly tab: string
    readonly title: string
    readonly lead: string
    readonly sessions: string
    readonly sessionsLead: string
    readonly here: string
    readonly begun: string
    readonly seen: string
    readonly device: string
    readonly end: string
    readonly endOthers: string
    readonly how: Readonly<Record<How, string>>
    readonly browser: Readonly<Record<'edge' | 'firefox' | 'chrome' | 'safari' | 'other', string>>
    readonly system: Readonly<Record<'ios' | 'android' | 'windows' | 'macos' | 'linux' | 'other', string>>
    readonly on: (browser: string, system: string) => string
    readonly factors: string
    readonly password: string
    readonly passwordSet: string
    readonly passwordNone: string
    readonly passwordChange: string
    readonly passwordChanged: string
    readonly totp: string
    readonly totpOn: string
    readonly totpOff: string
    readonly addTotp: string
    readonly addPasskey: string
    readonly addedOn: (day: string) => string
    readonly remove: string
    readonly recovery: string
    readonly recoveryLeft: (count: number) => string
    readonly recoveryMake: string
    readonly again: string
    readonly againLead: string
    readonly againSubmit: string
  }
  readonly refusals: RefusalWords<SigninRefusal>
}
