import { expect, test } from 'vitest'
import { agencyId, personId, staffId } from '../kernel/ids.ts'
import type { Moment } from '../kernel/operation.ts'
import { referralId } from '../referrals/index.ts'
import { caseId } from './case.ts'
import { type Opening, openCase, openFromReferral, type Requesting } from './open-case.ts'

let count = 0
const newId = () => `019ab000-0000-7000-8000-${String(++count).padStart(12, '0')}`
const [agency, ana, ben, worker] = [newId(), newId(), newId(), newId()] as [string, string, string, string]
const person = personId.parse(ana)
const somebodyElse = personId.parse(ben)
const staff = staffId.parse(worker)
const referral = referralId.parse(newId())
const older = caseId.parse(newId())
const moment: Moment = {
  now: '2026-11-23T15:00:00.000Z',
  on: '2026-11-23',
  zone: 'America/Chicago',
  agency: agencyId.parse(agency),
  actor: { kind: 'staff', staff, role: 'intake-worker', reach: 'agency' },
  newId,
}

const nobodyYet: Opening = {
  kept: { mergedInto: undefined },
  born: { answer: 'exact', on: '1990-06-01' },
  open: undefined,
  hasIntake: false,
  isProgramOpen: true,
}
const asked = { person, requestedOn: '2026-11-20' } as const

test('whoever opens a case owns it, may see the person from then on, and the day of the first word is kept', () => {
  const made = openCase.decide(nobodyYet, asked, moment)
  expect(made).toMatchObject({
    next: { made: { person, owner: staff, requestedOn: '2026-11-20' }, relation: { staff, kind: 'intake' } },
    happened: [
      { event: 'intake.requested', about: person, facts: { requestedOn: '2026-11-20' } },
      { event: 'people.relationBegan' },
    ],
  })
  expect(openCase.decide({ ...nobodyYet, hasIntake: true }, asked, moment)).toMatchObject({
    next: { relation: undefined },
  })
})

test.each([
  ['a second case for the same program', { open: older }, {}, 'case-is-open'],
  ['a record that was put with another', { kept: { mergedInto: somebodyElse } }, {}, 'merged-into-another'],
  ['a program that is closed', { isProgramOpen: false }, {}, 'no-such-program'],
  ['a day to come', {}, { requestedOn: '2026-11-24' }, 'day-to-come'],
  ['a day before they were born', {}, { requestedOn: '1990-05-31', whyLate: 'Found it.' }, 'before-birth'],
  ['a day of more than a year ago, without a reason', {}, { requestedOn: '2025-11-22' }, 'long-ago'],
] as const)('refuses %s', (_what, state, input, refused) => {
  expect(openCase.decide({ ...nobodyYet, ...state }, { ...asked, ...input }, moment)).toMatchObject({
    refused,
  })
})

test.each([
  ['a year ago to the day', { requestedOn: '2025-11-23' }],
  ['longer ago, with the reason', { requestedOn: '2020-02-29', whyLate: 'The letter was found again.' }],
] as const)('takes a day of asking of %s', (_what, input) => {
  expect(openCase.decide(nobodyYet, { ...asked, ...input }, moment)).toMatchObject({ next: { made: input } })
})

test('a day of asking that will not do is named with its field and the first day that needs no reason', () => {
  expect(openCase.decide(nobodyYet, { ...asked, requestedOn: '2016-11-20' }, moment)).toMatchObject({
    refused: 'long-ago',
    figures: { on: '2025-11-23', months: 12 },
    field: 'requestedOn',
  })
})

const taken: Requesting = {
  status: 'accepted',
  person,
  owner: staff,
  receivedOn: '2026-11-19',
  open: undefined,
  inCase: undefined,
}
const opened = {
  case: older,
  person,
  hasOthers: false,
  isOpen: true,
  isTakenBack: false,
  requestedOn: '2026-11-01',
} as const
const system: Moment = { ...moment, actor: { kind: 'system' } }
const decide = (state: Partial<Requesting>) =>
  openFromReferral.decide({ ...taken, ...state }, { referral }, system)

test('a request that was taken on opens a case on the day it came, for whoever took it', () => {
  expect(decide({})).toMatchObject({
    next: { made: { person, owner: staff, requestedOn: '2026-11-19', referral }, closes: undefined },
    happened: [{ event: 'intake.requested', about: person, facts: { requestedOn: '2026-11-19', referral } }],
  })
})

test('a second request of somebody whose case is open is put with it', () => {
  expect(decide({ open: older })).toMatchObject({
    next: { made: undefined, to: older },
    happened: [{ event: 'intake.referralAdded', about: person, facts: { case: older, referral } }],
  })
})

test('a request that turns out to be somebody else’s goes along, and the case it alone had opened is closed', () => {
  const inCase = { ...opened, person: somebodyElse }
  expect(decide({ inCase })).toMatchObject({
    next: { closes: older },
    happened: [
      { event: 'intake.requested', about: person },
      { event: 'intake.closed', about: somebodyElse, facts: { case: older, why: 'other-record' } },
    ],
  })
  expect(decide({ inCase: { ...inCase, hasOthers: true } })).toMatchObject({ next: { closes: undefined } })
  expect(decide({ inCase: { ...inCase, isOpen: false } })).toMatchObject({ next: { closes: undefined } })
})

test('a request of somebody who came back opens their case again, from the day on which they first asked', () => {
  const inCase = { ...opened, isOpen: false, isTakenBack: true }
  expect(decide({ inCase })).toMatchObject({
    next: { made: undefined, to: older, reopens: older },
    happened: [{ event: 'intake.reopened', facts: { case: older, requestedOn: '2026-11-01' } }],
  })
  expect(decide({ inCase: { ...inCase, isTakenBack: false } })).toMatchObject({ refused: 'has-a-case' })
  expect(decide({ inCase, open: older })).toMatchObject({ refused: 'has-a-case' })
})

test.each([
  ['of nobody yet', { person: undefined }, 'not-awaited'],
  ['that nobody took on', { status: 'acknowledged' }, 'not-awaited'],
  ['that is in their case already', { inCase: opened }, 'has-a-case'],
] as const)('a request %s opens nothing', (_what, state, refused) => {
  expect(decide(state)).toMatchObject({ refused })
})
