import { describe, expect, test } from 'vitest'
import { type RestrictionTerms, restriction } from '../consents/index.ts'
import { agencyId, personId, staffId } from '../kernel/ids.ts'
import type { Moment } from '../kernel/operation.ts'
import { contactPoint, supporter } from '../people/index.ts'
import { carryOver, NOTHING_ON_RECORD, type OnRecord, type SaidOfReaching } from './carry-over.ts'
import { card, referralId, sender } from './referral.ts'

let made = 0
const id = () => {
  made += 1
  return `01939d5b-0000-7000-8000-${String(made).padStart(12, '0')}`
}
const ana = personId.parse(id())
const one = referralId.parse(id())
const moment: Moment = {
  now: '2026-11-23T15:00:00.000Z',
  on: '2026-11-23',
  zone: 'America/Chicago',
  agency: agencyId.parse(id()),
  actor: { kind: 'staff', staff: staffId.parse(id()), role: 'intake-worker', reach: 'agency' },
  newId: id,
}

const phone = { kind: 'phone', number: '713-555-0142', rules: { voicemail: 'name-only' } }
const nurse = { name: 'Lee Sample', role: 'nurse', organization: 'River Hospital', phone: '713-555-0143' }
const said = (change: { card?: object; sender?: object | null; safety?: string } = {}): SaidOfReaching => ({
  referral: one,
  card: card.parse({ name: { given: 'Ana' }, reach: [{ at: phone }], ...change.card }),
  sender: change.sender === null ? undefined : sender.parse(change.sender ?? nurse),
  safety: change.safety,
})
const carry = (of: SaidOfReaching, known: Partial<OnRecord> = {}) =>
  carryOver(ana, [of], { ...NOTHING_ON_RECORD, ...known }, moment)
const mustNotKnow = (whom: RestrictionTerms['whom']) =>
  restriction.parse({
    restriction: id(),
    version: 1,
    since: '2026-01-01',
    terms: { whom, what: 'everything' },
  })
const standing = (at: object) => contactPoint.parse({ point: id(), version: 1, at, terms: {} })

test('whoever sent somebody stands by them on the record, with how to call', () => {
  const { carried, happened } = carry(said())
  expect(carried.supporters).toMatchObject([
    {
      person: ana,
      terms: {
        name: 'Lee Sample',
        relationship: 'nurse, River Hospital',
        phone: '+17135550143',
        inEmergency: false,
      },
    },
  ])
  expect(carried.cautions).toEqual([])
  expect(happened.map(({ event }) => event)).toEqual(['people.contactPointAdded', 'people.supporterAdded'])
})

test('every number comes along with what is safe there', () => {
  expect(carry(said()).carried.points).toMatchObject([
    { at: { number: '+17135550142', rules: { voicemail: 'name-only', text: 'not-asked' } } },
  ])
})

test('somebody reached through their sender is reached there, where nothing is left and nothing is written', () => {
  const through = { reach: [], throughSender: true }
  expect(carry(said({ card: through })).carried.points).toMatchObject([
    {
      at: { number: '+17135550143', rules: { voicemail: 'none', text: 'no' } },
      terms: { label: 'c/o Lee Sample' },
    },
  ])
  const byMail = { name: 'Lee Sample', email: 'lee@example.org' }
  expect(carry(said({ card: through, sender: byMail })).carried.points).toMatchObject([
    { at: { email: 'lee@example.org', rules: { email: 'no' } } },
  ])
})

test('words about safety become a warning with who said them, and its event holds none of them', () => {
  const { carried, happened } = carry(said({ safety: 'Her husband must not know.' }))
  expect(carried.cautions).toMatchObject([
    { words: 'Her husband must not know.', source: one, saidBy: { phone: '+17135550143' }, noticed: [] },
  ])
  expect(happened.at(-1)?.event).toBe('consents.cautionRaised')
  expect(JSON.stringify(happened)).not.toMatch(/husband|Lee/)
})

test('what somebody says about their own safety is a warning too', () => {
  const { carried } = carry(said({ sender: null, safety: 'Never call at night.' }))
  expect(carried).toMatchObject({ supporters: [], cautions: [{ saidBy: null }] })
})

test('one referral warns once', () => {
  const warnedBy = new Set<string>([one])
  expect(carry(said({ safety: 'Careful.' }), { warnedBy }).carried.cautions).toEqual([])
})

test('two that were put together bring each warning, and one number once', () => {
  const other = { ...said({ safety: 'He reads her phone.' }), referral: referralId.parse(id()) }
  const both = carryOver(ana, [said({ safety: 'Careful.' }), other], NOTHING_ON_RECORD, moment).carried
  expect(both.cautions.map(({ words }) => words)).toEqual(['Careful.', 'He reads her phone.'])
  expect([both.points.length, both.supporters.length]).toEqual([1, 1])
})

describe('of what stands on the record nothing is overwritten', () => {
  test('what a referral did not ask about says nothing against what the person allowed', () => {
    const rules = { voicemail: 'name-only', text: 'yes' }
    const there = standing({ kind: 'phone', number: '713-555-0142', rules })
    expect(carry(said(), { points: [there] }).carried).toMatchObject({ points: [], cautions: [] })
  })
  test.each([
    ['a number at which as much was safe', 'name-only', []],
    ['a number at which more was safe: somebody must look', 'full', ['point-stricter']],
    ['a number at which less was safe', 'none', []],
  ])('%s', (_what, voicemail, noticed) => {
    const there = standing({ kind: 'phone', number: '713-555-0142', rules: { voicemail } })
    const { carried } = carry(said(), { points: [there] })
    expect(carried.points).toEqual([])
    expect(carried.cautions.flatMap((of) => of.noticed)).toEqual(noticed)
  })
  test('a number that was closed comes anew', () => {
    const closed = { ...standing(phone), closed: { on: '2026-01-01', why: 'disconnected' } as const }
    expect(carry(said(), { points: [closed] }).carried.points).toHaveLength(1)
  })
  test('a supporter who stands there already', () => {
    const terms = { name: 'lee sample', relationship: 'friend', phone: '713-555-0143' }
    const there = supporter.parse({ supporter: id(), version: 1, terms })
    expect(carry(said(), { supporters: [there] }).carried.supporters).toEqual([])
  })
})

describe('whom the person does not want told is not written into the record, and the warning says so', () => {
  test.each([
    ['a sender by name', { name: 'Lee Sample' }, said(), 'sender-barred'],
    ['a sender by what they are', { relationship: 'nurse' }, said(), 'sender-barred'],
    ['a number', { phone: '713-555-0142' }, said(), 'point-barred'],
  ] as const)('%s', (_what, whom, of, noticed) => {
    const { carried } = carry(of, { restrictions: [mustNotKnow(whom)] })
    expect(carried.cautions).toMatchObject([{ noticed: [noticed], words: null }])
    expect(noticed === 'sender-barred' ? carried.supporters : carried.points).toEqual([])
  })
})
