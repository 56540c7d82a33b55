import type { LISTS } from '@handrail/care/referrals'
import type { RefusalWords } from '../../staff-ui/refusals.ts'

type List = (typeof LISTS)[number] | 'mine'

/** Every no that staff can get. */
export type ReferralRefusal =
  | 'a-duplicate-itself'
  | 'already-accepted'
  | 'already-acknowledged'
  | 'already-closed'
  | 'already-declined'
  | 'already-theirs'
  | 'already-withdrawn'
  | 'already-yours'
  | 'code-used'
  | 'ended'
  | 'has-a-person'
  | 'in-the-future'
  | 'in-the-past'
  | 'link-not-valid'
  | 'merged-into-another'
  | 'no-such-code'
  | 'no-such-referral'
  | 'nobody-sent-it'
  | 'not-acknowledged-yet'
  | 'not-decided-yet'
  | 'not-waiting'
  | 'only-the-person'
  | 'reason-does-not-fit'
  | 'still-open'
  | 'nothing-to-change'
  | 'taken'
  | 'takes-a-person'
  | 'the-same-one'
  | 'too-long'
  | 'too-many-sent'
  | 'too-many-tries'

export interface ReferralsWords {
  readonly tab: string
  readonly title: string
  readonly lead: string
  readonly lists: Readonly<Record<List, string>>
  readonly empty: Readonly<Record<List, string>>
  readonly columns: Readonly<Record<'who' | 'from' | 'urgency' | 'owner' | 'due' | 'open', string>>
  readonly open: string
  readonly nobody: string
  readonly you: string
  readonly matched: string
  readonly urgencyNotSaid: string
  readonly crisisNow: { readonly title: string; readonly steps: readonly string[] }
  readonly crisisSaid: { readonly title: string; readonly lead: (count: number) => string }
  readonly mayTell: {
    readonly notYet: string
    readonly said: Readonly<Record<'yes' | 'no', string>>
    readonly record: string
    readonly says: string
    readonly saysHint: string
    readonly answers: Readonly<Record<'yes' | 'no', string>>
    readonly how: string
    readonly on: string
    readonly save: string
  }
  readonly safety: {
    readonly chip: string
    readonly title: string
    readonly ask: string
    readonly withIt: string
    readonly callSender: (phone: string) => string
  }
  readonly received: (when: string) => string
  readonly changed: (when: string) => string
  readonly respondBy: (day: string) => string
  readonly nextPage: string
  readonly firstPage: string
  readonly write: string
  readonly links: string
  readonly daysPast: (days: number) => string
  readonly pastSince: (time: string) => string
  readonly byTime: (time: string) => string
  readonly byDay: (day: string) => string
  readonly ways: Readonly<Record<'phone' | 'form' | 'navigator' | 'link', string>>
  readonly statuses: Readonly<
    Record<'received' | 'acknowledged' | 'accepted' | 'declined' | 'withdrawn' | 'closed', string>
  >
  readonly page: {
    readonly tab: string
    readonly next: string
    readonly acknowledge: string
    readonly acknowledgeWhy: string
    readonly take: string
    readonly takeWhy: string
    readonly whose: string
    readonly whoseWhy: string
    readonly goOn: string
    readonly goOnWhy: string
    readonly openRecord: string
    readonly theirs: (name: string) => string
    readonly theirsWhy: string
    readonly answered: string
    readonly answeredWhy: string
    readonly over: string
    readonly overWhy: string
    readonly takenBy: (name: string) => string
    readonly decline: string
    readonly withdraw: string
    readonly close: string
    readonly reopen: string
    readonly reach: string
    readonly throughSender: string
    readonly call: string
    readonly born: string
    readonly language: string
    readonly zip: string
    readonly windows: string
    readonly told: string
    readonly reason: string
    readonly question: string
    readonly safety: string
    readonly toldPerson: string
    readonly story: string
    readonly sender: string
    readonly noSender: string
    readonly consent: string
    readonly mayContact: string
    readonly mayShare: string
    readonly mandate: string
    readonly packet: string
    readonly noPacket: string
    readonly history: string
    readonly acts: Readonly<Record<string, string>>
    readonly byPerson: string
    readonly alike: string
    readonly alikeLead: string
    readonly putWith: string
    readonly duplicateOf: string
    readonly duplicates: string
    readonly match: string
    readonly matchLead: string
    readonly isThem: string
    readonly noOne: string
    readonly registerNew: string
    readonly registerLead: string
    readonly ageTold: (age: number) => string
    readonly register: string
    readonly codes: string
    readonly codesLead: string
    readonly newCode: Readonly<Record<'person' | 'sender', string>>
    readonly codeIs: Readonly<Record<'person' | 'sender', string>>
    readonly codeOnce: string
  }
  readonly form: {
    readonly why: string
    readonly alternative: string
    readonly alternativePhone: string
    readonly reply: string
    readonly replyHint: string
    readonly declineSubmit: string
    readonly words: string
    readonly wordsHint: string
    readonly withdrawSubmit: string
    readonly closeWhy: string
    readonly closeNote: string
    readonly closeSubmit: string
    readonly note: string
    readonly noteHint: string
    readonly reopenSubmit: string
  }
  readonly receive: {
    readonly tab: string
    readonly title: string
    readonly lead: string
    readonly source: string
    readonly urgency: string
    readonly given: string
    readonly family: string
    readonly nameUsed: string
    readonly bornOn: string
    readonly bornHint: string
    readonly language: string
    readonly phone: string
    readonly phoneHint: string
    readonly voicemail: string
    readonly text: string
    readonly email: string
    readonly emailHint: string
    readonly through: string
    readonly reason: string
    readonly reasonHint: string
    readonly safety: string
    readonly told: string
    readonly contact: string
    readonly share: string
    readonly mandate: string
    readonly senderName: string
    readonly organization: string
    readonly senderRole: string
    readonly senderPhone: string
    readonly senderEmail: string
    readonly respondBy: string
    readonly submit: string
    readonly person: string
    readonly sender: string
    readonly story: string
    readonly doneTitle: string
    readonly doneLead: string
    readonly toReferral: string
    readonly another: string
  }
  readonly partner: {
    readonly tab: string
    readonly title: string
    readonly lead: string
    readonly form: string
    readonly make: string
    readonly name: string
    readonly nameHint: string
    readonly how: string
    readonly once: string
    readonly standing: string
    readonly until: string
    readonly submit: string
    readonly made: string
    readonly copy: string
    readonly copied: string
    readonly none: string
    readonly columns: Readonly<Record<'partner' | 'kind' | 'until' | 'used' | 'end', string>>
    readonly usedTimes: (times: number, last: string | undefined) => string
    readonly revoke: string
    readonly revoked: string
    readonly more: string
  }
  readonly refusals: RefusalWords<ReferralRefusal>
  readonly problems: Readonly<Record<string, string>>
}
