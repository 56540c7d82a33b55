import type { CrisisWords } from '../../../ui/crisis/words.ts'

/** A piece of a sentence: plain, or a link. */

type Seen = 'received' | 'reopened' | 'read' | 'with-us' | 'not-us' | 'withdrawn' | 'over' | 'kept-private'
type NextStep = 'talk' | 'elsewhere' | 'evaluation' | 'evaluation-goes-on' | 'papers' | 'decision'
type Field =
  | 'source'
  | 'given'
  | 'family'
  | 'bornOn'
  | 'language'
  | 'phone'
  | 'phoneOf'
  | 'phoneOwner'
  | 'text'
  | 'voicemail'
  | 'email'
  | 'emailRule'
  | 'times'
  | 'through'
  | 'urgency'
  | 'reason'
  | 'question'
  | 'safety'
  | 'told'
  | 'mandate'
  | 'contact'
  | 'share'
  | 'respondBy'
  | 'senderName'
  | 'senderRole'
  | 'organization'
  | 'senderPhone'
  | 'senderEmail'
  | 'agree'
  | 'code'

/** The words of the pages without an account: sending a request, and seeing how it stands. Grade 6 or under. */
/** Whose phone a number is, as whoever sends somebody knows it. */
export type PhoneOf = 'own' | 'shared' | 'mine' | 'other'

export interface OutsideWords {
  readonly skip: string
  readonly crisis: CrisisWords
  readonly leave: string
  readonly leaveTo: string
  readonly otherLanguage: string
  readonly other: 'en' | 'es'
  /** Until the scripts are there, without them, and when everything broke. */
  readonly waits: string
  readonly withoutScripts: string
  readonly broke: string
  readonly again: string
  readonly home: string
  readonly wait: string
  readonly gone: string
  readonly goneWhat: string
  readonly linkOver: string
  readonly tabs: Readonly<Record<'send' | 'status' | 'refer', string>>
  readonly errorTitle: string
  readonly yesNo: Readonly<Record<'yes' | 'no', string>>
  readonly texts: Readonly<Record<'yes' | 'first-name-only' | 'no', string>>
  readonly voicemails: Readonly<Record<'full' | 'name-only' | 'none', string>>
  readonly times: Readonly<Record<'mornings' | 'afternoons' | 'evenings', string>>
  readonly languages: readonly (readonly [tag: string, name: string])[]
  readonly choose: string
  /** Whose phone it is, as a sender says it; and the same as the label of a contact point. */
  readonly phonesOf: Readonly<Record<PhoneOf, string>>
  readonly phoneLabels: Readonly<Record<PhoneOf, string>>
  /** Said at what cannot be left empty, and once above the form. */
  readonly needed: string
  readonly neededLead: string
  readonly neededReach: Readonly<Record<'self' | 'other', string>>
  readonly neededSender: string
  readonly fields: Readonly<Record<Field, string>>
  readonly hints: Readonly<Partial<Record<Field, string>>>
  readonly problems: Readonly<Record<string, string>>
  /** What is said at a field that was left empty. */
  readonly empty: Readonly<Partial<Record<Field, string>>>
  readonly anyProblem: string
  readonly trouble: Readonly<Record<'offline' | 'away' | 'fault', string>>
  readonly refusals: Readonly<Record<string, (minutes: number, phone: string | null) => string>>
  readonly send: Readonly<{
    title: (agency: string) => string
    lead: string
    answers: string
    answersLead: string
    whoFor: string
    forMe: string
    forOther: string
    you: string
    person: string
    helper: string
    reach: Readonly<Record<'self' | 'other', string>>
    reachLead: Readonly<Record<'self' | 'other', string>>
    words: string
    check: string
    checkLead: Readonly<Record<'self' | 'other', (agency: string) => string>>
    agree: (agency: string) => string
    agreeContact: Readonly<Record<'self' | 'other', string>>
    submit: (agency: string) => string
  }>
  readonly refer: Readonly<{
    title: (agency: string) => string
    lead: string
    through: (partner: string) => string
    notAFile: string
    sender: string
    person: string
    need: string
    packet: string
    packetLead: string
    from: string
    dated: string
    consent: string
    submit: string
  }>
  readonly done: Readonly<{
    title: string
    lead: string
    codeSelf: string
    codeSender: string
    how: string
    status: string
    copy: string
    copied: string
    next: readonly string[]
    /** After somebody was said to be in a crisis now. */
    now: Readonly<{ title: string; text: string; arrived: string }>
    crisis: string
    another: string
  }>
  readonly road: Readonly<{
    talked: Readonly<Record<NextStep, Readonly<{ title: string; text: string }>>>
    talkedWithCaller: string
    afterCaller: Readonly<Record<'talk' | 'elsewhere' | 'evaluation', string>>
    decidedTitle: string
    decided: string
    endedTitle: string
    ended: string
    managerTitle: string
    manager: (name: string) => string
    managerText: string
    meanwhile: (name: string, until: string) => string
    grantedTitle: string
    granted: string
    offeredTitle: string
    offered: (day: string) => string
    wantPlace: string
    wantHeard: string
    orCall: string
    waitingTitle: string
    between: (least: number, most: number) => string
    atLeast: (least: number) => string
    soon: string
    unknown: string
    stillAsk: string
    stillWant: string
    stillHeard: string
    waitingText: string
  }>
  readonly status: Readonly<{
    title: string
    lead: string
    submit: string
    seen: Readonly<Record<Seen, Readonly<{ title: string; text: string }>>>
    senderSeen: Readonly<Partial<Record<Seen, string>>>
    sent: (day: string) => string
    changed: (day: string) => string
    askedBy: (day: string) => string
    instead: string
    reply: string
    call: (phone: string) => string
    /** Where the agency gave no number. */
    noPhone: Readonly<{ lead: string; link: string; href: string }>
    withdraw: string
    withdrawSure: string
    withdrawText: string
    withdrawYes: string
    withdrawNo: string
    backBy: (day: string) => string
    back: string
    backSure: string
    backText: string
    backYes: string
    backNo: string
    isBack: string
    isBackTitle: string
    withdrawn: string
    /** For whoever sent somebody else. */
    stop: Readonly<{ button: string; sure: string; text: string }>
    another: string
    notKept: string
  }>
}
