import { expect, test } from 'vitest'
import type { StaffId } from '../kernel/ids.ts'
import { agencyId, personId, staffId } from '../kernel/ids.ts'
import type { Moment } from '../kernel/operation.ts'
import { isRefusal } from '../kernel/refusal.ts'
import { NO_TRIES } from '../signin/lock-out.ts'
import { acceptReferral } from './accept.ts'
import { acknowledgeReferral } from './acknowledge.ts'
import { NOTHING_ON_RECORD } from './carry-over.ts'
import { closeReferral } from './close.ts'
import { codeFrom } from './code.ts'
import type { ReferralState } from './deciding.ts'
import { declineReferral } from './decline.ts'
import { linkDuplicateReferral } from './link-duplicate.ts'
import { matchReferral, registerForReferral } from './match.ts'
import { NOTHING_YET } from './pace.ts'
import { linkUsable, makePartnerLink, type PartnerLink } from './partner-link.ts'
import { recordMayTell } from './record-may-tell.ts'
import { brought, card, partnerLinkId, referralId } from './referral.ts'
import { reopenReferral } from './reopen.ts'
import { sendReferral } from './send.ts'
import type { Status } from './states.ts'
import { type Behind, checkStatus, seenWith, withdrawByCode } from './status.ts'
import { withdrawReferral } from './withdraw.ts'

let made = 0
const id = () => {
  made += 1
  return `01939d5b-0000-7000-8000-${String(made).padStart(12, '0')}`
}
const me = staffId.parse(id())
const colleague = staffId.parse(id())
const somebody = personId.parse(id())
const one = referralId.parse(id())
const other = referralId.parse(id())

const moment = (staff: StaffId | undefined = me): Moment => ({
  now: '2026-11-23T15:00:00.000Z',
  on: '2026-11-23',
  zone: 'America/Chicago',
  agency: agencyId.parse(id()),
  actor: staff ? { kind: 'staff', staff, role: 'intake-worker', reach: 'agency' } : { kind: 'anyone' },
  newId: id,
})

const state = (status: Status, change: Partial<ReferralState> = {}): ReferralState => ({
  referral: one,
  status,
  version: 3,
  person: undefined,
  owner: undefined,
  ...change,
})

const names = (decision: object): readonly string[] =>
  'happened' in decision
    ? (decision.happened as { event: string }[]).map(({ event }) => event)
    : [JSON.stringify(decision)]

test('each act says what happened, in the order in which the clocks must hear it', () => {
  const input = { referral: one, version: 3 }
  const instead = { name: 'River County' }
  const decline = { ...input, why: 'outside-our-area', alternative: instead, reply: 'Call them.' } as const
  expect(names(acknowledgeReferral.decide(state('received'), { referral: one }, moment()))).toEqual([
    'referrals.acknowledged',
  ])
  expect(
    names(acceptReferral.decide({ ...state('acknowledged'), hasIntake: false }, input, moment())),
  ).toEqual(['referrals.accepted'])
  expect(names(declineReferral.decide(state('acknowledged'), decline, moment()))).toEqual([
    'referrals.declined',
  ])
  expect(names(withdrawReferral.decide(state('accepted'), { referral: one }, moment()))).toEqual([
    'referrals.withdrawn',
  ])
  expect(names(closeReferral.decide(state('accepted'), { ...input, why: 'went-on' }, moment()))).toEqual([
    'referrals.closed',
  ])
  const closed = { ...state('closed'), source: 'self', way: 'form', urgency: 'routine' } as const
  expect(names(reopenReferral.decide(closed, { ...input, note: 'Called again.' }, moment()))).toEqual([
    'referrals.reopened',
    'referrals.received',
  ])
})

test('who comes second is told who has it, and who has it already is told so', () => {
  const taken = { ...state('accepted', { owner: colleague }), hasIntake: false }
  expect(acceptReferral.decide(taken, { referral: one }, moment())).toEqual({
    refused: 'taken',
    figures: { by: colleague },
  })
  expect(acceptReferral.decide(taken, { referral: one }, moment(colleague))).toEqual({
    refused: 'already-yours',
  })
})

test('whoever takes a matched referral has a reason to see the person from then on, once', () => {
  const matched = state('acknowledged', { person: somebody })
  const first = acceptReferral.decide({ ...matched, hasIntake: false }, { referral: one }, moment())
  expect(names(first)).toEqual(['referrals.accepted', 'people.relationBegan'])
  const again = acceptReferral.decide({ ...matched, hasIntake: true }, { referral: one }, moment())
  expect(names(again)).toEqual(['referrals.accepted'])
})

test('a no without another place to ask, a reason or a reply is no answer', () => {
  const whole = {
    referral: one,
    version: 1,
    why: 'no-such-service',
    alternative: { name: 'River County', phone: '713-555-0142' },
    reply: 'We see adults only. River County sees everybody.',
  }
  expect(declineReferral.input.safeParse(whole).success).toBe(true)
  for (const field of ['why', 'alternative', 'reply'] as const) {
    const { [field]: _left, ...rest } = whole
    expect(declineReferral.input.safeParse(rest).success, field).toBe(false)
  }
  expect(declineReferral.input.safeParse({ ...whole, why: 'full' }).success).toBe(false)
})

test('what is closed says why in words that fit how it stood', () => {
  const input = { referral: one, version: 3 }
  const closing = (status: Status, why: 'answered' | 'not-reached') =>
    closeReferral.decide(state(status), { ...input, why }, moment())
  expect(closing('accepted', 'answered')).toMatchObject({ refused: 'reason-does-not-fit', field: 'why' })
  expect(closing('declined', 'not-reached')).toMatchObject({ refused: 'reason-does-not-fit' })
  expect(names(closing('withdrawn', 'answered'))).toEqual(['referrals.closed'])
})

test('a duplicate is closed with the other named, acknowledged if nobody had, and never put with itself', () => {
  const first = { ...state('accepted', { referral: other }), duplicateOf: undefined }
  const input = { referral: one, version: 3, of: other }
  const nothing = { said: [], known: NOTHING_ON_RECORD }
  const fresh = { ...state('received'), ...nothing, first }
  expect(names(linkDuplicateReferral.decide(fresh, input, moment()))).toEqual([
    'referrals.duplicateLinked',
    'referrals.acknowledged',
    'referrals.closed',
  ])
  const decide = (of: typeof one, found: typeof first | undefined) =>
    linkDuplicateReferral.decide(
      { ...state('acknowledged'), ...nothing, first: found },
      { ...input, of },
      moment(),
    )
  expect(decide(one, first)).toMatchObject({ refused: 'the-same-one' })
  expect(decide(other, undefined)).toMatchObject({ refused: 'no-such-referral' })
  const chain = { ...first, duplicateOf: one } as unknown as typeof first
  expect(decide(other, chain)).toMatchObject({ refused: 'a-duplicate-itself' })
})

test('a match goes to the record that goes on, and begins the owner’s reason to see the person', () => {
  const at = {
    ...state('accepted', { owner: colleague }),
    kept: { mergedInto: undefined },
    hasIntake: false,
    said: [],
    known: NOTHING_ON_RECORD,
  }
  const input = { referral: one, version: 3, person: somebody }
  expect(names(matchReferral.decide(at, input, moment()))).toEqual([
    'referrals.matched',
    'people.relationBegan',
  ])
  expect(matchReferral.decide({ ...at, kept: { mergedInto: somebody } }, input, moment())).toMatchObject({
    refused: 'merged-into-another',
  })
  expect(matchReferral.decide({ ...at, person: somebody }, input, moment())).toMatchObject({
    refused: 'already-theirs',
  })
})

const notAsked = { answer: 'not-asked' } as const
const phone = { at: { kind: 'phone', number: '713-555-0142', rules: { text: 'yes' } } }

test('a record begun from a referral has the ways to reach somebody as they were told, once', () => {
  const told = card.parse({ name: { given: 'Ana', family: 'Example' }, reach: [phone] })
  const identity = {
    legalName: { answer: 'given', value: { given: 'Ana', family: 'Example' } },
    alsoKnownAs: [],
    pronouns: notAsked,
    born: notAsked,
    language: notAsked,
    ssnLastFour: notAsked,
  } as const
  const input = { referral: one, version: 3, identity: { ...identity, alsoKnownAs: [] } }
  const said = [{ referral: one, card: told, sender: undefined, safety: undefined }]
  const made = registerForReferral.decide({ ...state('acknowledged'), said }, input, moment())
  expect(names(made)).toEqual([
    'people.registered',
    'people.relationBegan',
    'people.contactPointAdded',
    'referrals.matched',
  ])
  if (isRefusal(made) || 'refusal' in made) throw new Error('refused')
  expect(made.next.carried.points).toMatchObject([
    { at: { number: '+17135550142' }, terms: { confidence: 'likely' } },
  ])
  const there = { ...state('acknowledged', { person: somebody }), said }
  expect(registerForReferral.decide(there, input, moment())).toMatchObject({ refused: 'has-a-person' })
})

const told = {
  source: 'hospital',
  card: { name: { given: 'Ana' }, reach: [phone] },
  reason: { reason: 'She asked for somebody who helps with papers.' },
  consent: { contact: 'yes', share: 'no' },
  sender: { name: 'Lee Sample', phone: '713-555-0143' },
}
const secret = codeFrom(new Uint8Array(12))
const sending = { ...told, from: 'form', code: secret }
const quiet = { isCodeUsed: false, fromAddress: NOTHING_YET, inAll: NOTHING_YET, link: undefined }

test.each<[string, object, string]>([
  ['a hospital without its name', { sender: undefined }, 'who-sends-it'],
  ['a person who is their own sender', { source: 'self' }, 'sends-it-for-oneself'],
  [
    'somebody who asks for themselves and may not be contacted',
    { source: 'self', sender: undefined, consent: { contact: 'no', share: 'no' } },
    'say-yes',
  ],
  ['nobody’s name', { card: { name: {}, reach: [phone] } }, 'a-name-to-go-by'],
  ['no way to reach anybody', { card: { name: { given: 'Ana' } } }, 'a-way-to-reach'],
  ['a sender who cannot be asked back', { sender: { name: 'Lee Sample' } }, 'phone-or-email'],
  [
    'a packet with one paper twice',
    { packet: [1, 2].map(() => ({ item: 'coverage', is: 'missing' })) },
    'twice',
  ],
])('%s is sent back with what is missing', (_what, change, code) => {
  const parsed = sendReferral.input.safeParse({ ...sending, ...change })
  expect(parsed.error?.issues.map(({ message }) => message)).toContain(code)
})

test('what a number allows is what the sender said; what they did not say is not allowed', () => {
  const parsed = brought.parse({
    ...told,
    card: { name: { given: 'Ana' }, reach: [{ at: { kind: 'phone', number: '7135550142', rules: {} } }] },
  })
  expect(parsed.card.reach[0]?.at).toMatchObject({ rules: { text: 'not-asked', voicemail: 'not-asked' } })
})

test('a day that is over, and a birthday to come, are slips of the keyboard', () => {
  const send = (change: object) =>
    sendReferral.decide(quiet, sendReferral.input.parse({ ...sending, ...change }), moment(undefined))
  expect(send({ respondBy: '2026-11-22' })).toMatchObject({ refused: 'in-the-past', field: 'respondBy' })
  const born = { answer: 'exact', on: '2027-01-01' }
  expect(send({ card: { ...told.card, born } })).toMatchObject({
    refused: 'in-the-future',
    field: 'card.born',
  })
})

const link: PartnerLink = {
  link: partnerLinkId.parse(id()),
  partner: 'River Hospital',
  once: false,
  until: '2026-11-23',
  used: 0,
  lastUsedAt: null,
  revokedAt: null,
  madeBy: null,
  madeAt: '2026-11-01T12:00:00.000Z',
}

test('what comes through a partner’s link carries the partner’s name; through one that is over, nothing comes', () => {
  const token = 'a'.repeat(43)
  const send = (found: PartnerLink | undefined) =>
    sendReferral.decide(
      { ...quiet, link: found },
      sendReferral.input.parse({ ...sending, token }),
      moment(undefined),
    )
  expect(send(link)).toMatchObject({
    next: { way: 'link', partner: 'River Hospital', codes: [{ of: 'sender' }] },
  })
  for (const over of [
    undefined,
    { ...link, until: '2026-11-22' as const },
    { ...link, revokedAt: '2026-11-20T12:00:00.000Z' as const },
    { ...link, once: true, used: 1 },
  ])
    expect(send(over)).toEqual({ refused: 'link-not-valid' })
  expect(linkUsable({ ...link, used: 40 }, '2026-11-23')).toBe(true)
})

test('a link lasts a year at most', () => {
  const make = (until: string) =>
    makePartnerLink.decide(
      { link: null },
      makePartnerLink.input.parse({ partner: 'River Hospital', once: false, until, token: 'a'.repeat(43) }),
      moment(),
    )
  expect(names(make('2027-11-23'))).toEqual(['referrals.linkMade'])
  expect(make('2027-11-24')).toMatchObject({ refused: 'too-long', figures: { latest: '2027-11-23' } })
  expect(make('2026-11-22')).toMatchObject({ refused: 'in-the-past' })
})

test('too much from one address in an hour waits, and says how long', () => {
  const full = { count: 30, since: '2026-11-23T14:30:00.000Z' } as const
  const send = (busy: object) =>
    sendReferral.decide({ ...quiet, ...busy }, sendReferral.input.parse(sending), moment(undefined))
  expect(send({ fromAddress: full })).toEqual({ refused: 'too-many-sent', figures: { minutes: 30 } })
  expect(send({ inAll: { ...full, count: 600 } })).toMatchObject({ refused: 'too-many-sent' })
  expect(send({ isCodeUsed: true })).toEqual({ refused: 'code-used', field: 'code' })
  expect(send({ fromAddress: undefined })).toMatchObject({ answer: { received: true } })
})

const behind = (change: Partial<Behind> = {}): Behind => ({
  ...state('accepted'),
  holder: 'person',
  isSelf: true,
  isDuplicate: false,
  wasReopened: false,
  mayTell: false,
  backBy: null,
  source: 'self',
  way: 'form',
  urgency: 'routine',
  sentAt: '2026-11-20T12:00:00.000Z',
  changedAt: '2026-11-21T12:00:00.000Z',
  respondBy: null,
  alternative: { name: 'River County' },
  reply: 'Call them.',
  road: { is: 'case-manager', name: 'Example Manager' },
  ...change,
})
const office = { sender: 'the office', phone: null }
const seen = (change: Partial<Behind>) => seenWith(behind(change), office)

test.each<[string, Partial<Behind>, object]>([
  ['a person, what somebody took on', {}, { status: 'with-us', mayWithdraw: true }],
  ['a sender who may know', { holder: 'sender', mayTell: true }, { status: 'with-us', mayWithdraw: false }],
  [
    'a sender of whom the person said nothing, that it arrived and no more, not even when it changed',
    { holder: 'sender' },
    { status: 'kept-private', changedAt: '2026-11-20T12:00:00.000Z' },
  ],
  [
    'a sender of whom the person said nothing, not that it was read',
    { holder: 'sender', status: 'acknowledged' },
    { status: 'kept-private', mayWithdraw: true },
  ],
  [
    'a sender of whom the person said nothing, that it is over, whoever ended it',
    { holder: 'sender', status: 'withdrawn' },
    { status: 'over', changedAt: '2026-11-20T12:00:00.000Z', mayWithdraw: false },
  ],
  [
    'a sender who may know, that the person took it back',
    { holder: 'sender', mayTell: true, status: 'withdrawn' },
    { status: 'withdrawn', mayWithdraw: false },
  ],
  [
    'a sender who may know, that they may still stop it',
    { holder: 'sender', mayTell: true, status: 'acknowledged' },
    { status: 'read', mayWithdraw: true },
  ],
  [
    'a sender, our no and where to ask instead',
    { holder: 'sender', status: 'declined' },
    { status: 'not-us', alternative: { name: 'River County' }, reply: 'Call them.' },
  ],
  [
    'a person whom somebody else sent, where to ask instead, not what was written to the sender',
    { isSelf: false, status: 'declined' },
    { status: 'not-us', alternative: { name: 'River County' }, reply: null },
  ],
  [
    'nobody, that there was another request',
    { isDuplicate: true, status: 'closed' },
    { status: 'read', mayWithdraw: false, changedAt: '2026-11-20T12:00:00.000Z' },
  ],
  ['a person, who their case manager is', {}, { road: { is: 'case-manager', name: 'Example Manager' } }],
  ['a sender who may know, nothing of who is theirs', { holder: 'sender', mayTell: true }, { road: null }],
  ['a person whose request is closed, nothing that goes on', { status: 'closed' }, { road: null }],
  ['nobody, an answer before there is one', { status: 'received' }, { alternative: null, reply: null }],
])('a code shows %s', (_whom, change, shown) => {
  expect(seen(change)).toMatchObject(shown)
})

test('wrong codes are counted and all answered alike, until one must wait', () => {
  const counter = { behind: undefined, tries: NO_TRIES, ...office }
  expect(checkStatus.decide(counter, { code: secret }, moment(undefined))).toMatchObject({
    refusal: { refused: 'no-such-code', field: 'code' },
    next: { tries: { count: 1 } },
    happened: [{ event: 'referrals.codeRefused', facts: { locked: false } }],
  })
  const last = { ...NO_TRIES, count: 29, since: moment().now }
  expect(
    withdrawByCode.decide({ ...counter, tries: last }, { code: secret }, moment(undefined)),
  ).toMatchObject({
    refusal: { refused: 'too-many-tries', figures: { minutes: 5 } },
  })
  const barred = { ...NO_TRIES, until: '2026-11-23T15:04:00.000Z' } as const
  const right = { ...counter, behind: behind(), tries: barred }
  expect(checkStatus.decide(right, { code: secret }, moment(undefined))).toEqual({
    refused: 'too-many-tries',
    figures: { minutes: 4 },
  })
})

test('the person takes their request back by code; its sender cannot, and a duplicate tells nothing', () => {
  const take = (change: Partial<Behind>) =>
    withdrawByCode.decide(
      { behind: behind(change), tries: NO_TRIES, ...office },
      { code: secret },
      moment(undefined),
    )
  expect(names(take({}))).toEqual(['referrals.withdrawn'])
  expect(names(take({ holder: 'sender', status: 'received' }))).toEqual(['referrals.withdrawn'])
  expect(take({ holder: 'sender' })).toEqual({ refused: 'only-the-person' })
  expect(take({ holder: 'sender', status: 'received', person: somebody })).toEqual({
    refused: 'only-the-person',
  })
  expect(take({ isDuplicate: true, status: 'closed' })).toEqual({ refused: 'already-closed' })
  expect(take({ status: 'withdrawn' })).toEqual({ refused: 'already-withdrawn' })
})

test('what the person said about telling the sender changes no state, and is kept with how and when', () => {
  const input = { referral: one, version: 3, says: 'yes', how: 'by-phone', on: '2026-11-22' } as const
  const at = { ...state('accepted'), hasSender: true }
  const said = recordMayTell.decide(at, input, moment())
  expect(names(said)).toEqual(['referrals.mayTellRecorded'])
  expect(said).toMatchObject({
    next: { status: 'accepted', version: 4, heard: { says: 'yes', how: 'by-phone', on: '2026-11-22' } },
  })
  expect(recordMayTell.decide({ ...at, hasSender: false }, input, moment())).toEqual({
    refused: 'nobody-sent-it',
  })
  expect(recordMayTell.decide(at, { ...input, on: '2026-11-24' }, moment())).toEqual({
    refused: 'in-the-future',
    field: 'on',
  })
})
