import type { LikenessReason, RelationKind } from '@handrail/care/people'
import type { RefusalWords } from '../../staff-ui/refusals.ts'

export type PeopleRefusal =
  | 'already-there'
  | 'barred'
  | 'not-their-work'
  | 'must-not-know'
  | 'kept-confidential'
  | 'kept-confidential-mail'
  | 'not-for-oneself'
  | 'other-address-confidential'
  | 'another-kind'
  | 'audit-needs-an-end'
  | 'closed'
  | 'confidential-address'
  | 'covers-somebody'
  | 'emergency-access'
  | 'ended'
  | 'ends-before-it-begins'
  | 'never-was'
  | 'has-a-lead'
  | 'in-reach-already'
  | 'in-the-future'
  | 'before-birth'
  | 'seen-by-another'
  | 'in-the-past'
  | 'merged-into-another'
  | 'more-than-one'
  | 'needs-a-second-person'
  | 'nobody-by-that-name-and-birthday'
  | 'not-an-auditor'
  | 'opens-no-records'
  | 'not-merged'
  | 'not-on-the-staff'
  | 'not-waiting'
  | 'not-reviewed-yet'
  | 'not-yours'
  | 'nothing-changed'
  | 'own-access'
  | 'proposed-already'
  | 'reviewed-already'
  | 'say-why'
  | 'staff-only'
  | 'the-same-record'
  | 'too-many-tries'

type By<Key extends string> = Readonly<Record<Key, string>>

export interface PeopleWords {
  readonly tab: string
  readonly title: string
  readonly lead: string
  readonly searchLabel: string
  readonly searchHint: string
  readonly yours: string
  readonly empty: string
  readonly nothing: string
  readonly more: string
  readonly register: string
  readonly emergency: string
  readonly columns: By<'person' | 'born' | 'safe' | 'open'>
  readonly open: string
  readonly yearsOld: (years: number, about: boolean) => string
  readonly legalName: (name: string) => string
  readonly noAnswer: By<'declined' | 'unknown' | 'not-asked'>
  readonly chips: By<
    | 'deceased'
    | 'missing'
    | 'confidential-address'
    | 'interpreter'
    | 'code-word'
    | 'safe-hours'
    | 'no-voicemail'
    | 'voicemail-not-asked'
    | 'voicemail-name-only'
    | 'no-text'
    | 'text-not-asked'
    | 'text-first-name-only'
    | 'no-mail'
    | 'mail-not-asked'
    | 'plain-envelope'
    | 'no-email'
    | 'email-not-asked'
    | 'no-way-to-reach'
  >
  readonly form: {
    readonly tab: string
    readonly title: string
    readonly lead: string
    readonly who: string
    readonly given: string
    readonly middle: string
    readonly family: string
    readonly suffix: string
    readonly nameUsed: string
    readonly nameUsedHint: string
    readonly pronouns: string
    readonly pronounsHint: string
    readonly born: string
    readonly bornHow: By<'exact' | 'approximate' | 'declined' | 'unknown' | 'not-asked'>
    readonly bornOn: string
    readonly bornYear: string
    readonly bornYearHint: string
    readonly language: string
    readonly languages: readonly (readonly [tag: string, name: string])[]
    readonly inWords: string
    readonly inWordsHint: string
    readonly interpreter: string
    readonly interpreterHint: string
    readonly interpreterNeed: By<'needed' | 'not-needed' | 'not-asked'>
    readonly ssn: string
    readonly ssnHint: string
    readonly submit: string
    readonly save: string
  }
  readonly duplicates: {
    readonly title: string
    readonly lead: string
    readonly none: string
    readonly open: string
    readonly reasons: By<LikenessReason>
    readonly caution: By<'twins' | 'parent-and-child'>
  }
  readonly emergencyForm: {
    readonly tab: string
    readonly title: string
    readonly lead: string
    readonly rules: readonly string[]
    readonly name: string
    readonly nameHint: string
    readonly bornOn: string
    readonly purpose: string
    readonly purposes: By<'imminent-harm' | 'medical-emergency' | 'lacks-capacity' | 'welfare-check'>
    readonly words: string
    readonly wordsHint: string
    readonly minutes: string
    readonly openedBefore: (when: string) => string
    readonly again: string
    readonly againHint: string
    readonly minutesChoice: (minutes: number) => string
    readonly submit: string
  }
  readonly record: {
    readonly tab: string
    readonly people: string
    readonly shortView: string
    readonly billingView: string
    readonly mergedFrom: string
    readonly change: string
    readonly identity: string
    readonly legalName: string
    readonly contact: string
    readonly noContact: string
    readonly addContact: string
    readonly around: string
    readonly noAround: string
    readonly addSupporter: string
    readonly addAuthority: string
    readonly pays: string
    readonly noPays: string
    /** Said to whoever may not change it. */
    readonly paysAsk: string
    readonly addCoverage: string
    readonly looked: string
    readonly lookedLead: string
    readonly nobodyLooked: string
    readonly showLooked: string
    readonly team: string
    readonly nobodyYet: string
    readonly livesAt: string
    readonly noFixedAddress: (locality: string) => string
    readonly confidential: string
    readonly changeAddress: string
  }
  readonly relations: By<RelationKind>
  readonly contact: {
    readonly kind: string
    readonly kinds: By<'phone' | 'email' | 'postal'>
    readonly number: string
    readonly numberHint: string
    readonly email: string
    readonly label: string
    readonly labelHint: string
    readonly voicemail: string
    readonly voicemails: By<'not-asked' | 'none' | 'name-only' | 'full'>
    readonly text: string
    readonly texts: By<'not-asked' | 'no' | 'first-name-only' | 'yes'>
    readonly emailRule: string
    readonly emails: By<'not-asked' | 'no' | 'yes'>
    readonly mail: string
    readonly mails: By<'not-asked' | 'no' | 'plain-envelope'>
    readonly codeWord: string
    readonly codeWordHint: string
    readonly confidence: string
    readonly confidences: By<'confirmed' | 'likely' | 'doubtful'>
    readonly ask: string
    readonly askedHint: string
    readonly verifiedOn: (day: string) => string
    readonly notVerified: string
    readonly stillGood: string
    readonly close: string
    readonly closeWhy: string
    readonly closeWhys: By<
      'disconnected' | 'returned-mail' | 'not-theirs' | 'not-safe' | 'person-asked' | 'mistake'
    >
    readonly closed: (why: string) => string
    readonly fine: By<'voicemail' | 'text' | 'email'>
    readonly days: Readonly<Record<'sun' | 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat', string>>
    readonly anyHour: string
    readonly codeWordIs: (word: string) => string
    readonly someHours: string
    readonly safeDays: string
    readonly safeDaysHint: string
    readonly safeFrom: string
    readonly safeUntil: string
    readonly hoursNow: (hours: string) => string
    readonly longDays: Readonly<Record<'sun' | 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat', string>>
  }
  readonly address: By<'line1' | 'line2' | 'city' | 'state' | 'zip'>
  readonly supporter: {
    readonly name: string
    readonly relationship: string
    readonly relationshipHint: string
    readonly phone: string
    readonly inEmergency: string
    readonly inEmergencyHint: string
    readonly tellNothing: string
    readonly mayBeCalled: string
    readonly end: string
    readonly endLead: string
    readonly until: string
    readonly wasUntil: (relationship: string, day: string) => string
  }
  readonly authority: {
    readonly holder: string
    readonly kind: string
    readonly kinds: By<
      | 'guardian'
      | 'conservator'
      | 'parent-of-minor'
      | 'representative-payee'
      | 'authorized-representative'
      | 'power-of-attorney'
      | 'health-care-agent'
    >
    readonly scopes: string
    readonly scope: By<'person' | 'estate' | 'medical' | 'limited'>
    readonly matters: string
    readonly mattersHint: string
    readonly matter: By<
      'health' | 'records' | 'placement' | 'benefits' | 'money' | 'housing' | 'education' | 'legal'
    >
    readonly from: string
    readonly until: string
    readonly document: string
    readonly notVerified: string
    readonly verified: string
    readonly seen: string
    readonly seenHint: string
    readonly untilHint: string
    readonly span: (from: string, until: string | undefined) => string
  }
  readonly coverage: {
    readonly payerKind: string
    readonly kinds: By<
      | 'medicaid'
      | 'chip'
      | 'medicare'
      | 'marketplace'
      | 'employer'
      | 'private'
      | 'veterans-affairs'
      | 'indian-health-service'
      | 'county'
      | 'uninsured'
      | 'other'
    >
    readonly payer: string
    readonly memberId: string
    readonly source: string
    readonly sources: By<'payer-271' | 'payer-call' | 'payer-portal' | 'card' | 'letter' | 'person-said'>
    readonly from: string
    readonly to: string
    readonly renewalOn: string
    readonly inForce: string
    readonly ends: (days: number) => string
    readonly endedAgo: (days: number) => string
    readonly later: string
    readonly correct: string
    readonly correctLead: string
    readonly withdrawn: string
    readonly withdrawnHint: string
    readonly end: string
    readonly endLead: string
    readonly renews: (day: string) => string
  }
  readonly refusals: RefusalWords<PeopleRefusal>
  readonly problems: Readonly<
    Record<
      | 'phone-number'
      | 'which-language'
      | 'four-digits'
      | 'some-words'
      | 'given-or-family-name'
      | 'a-name-to-go-by'
      | 'control-characters'
      | 'ends-before-it-begins'
      | 'limited-to-what'
      | 'hours-that-last',
      string
    >
  >
}
