import {
  exemptRequirement,
  noteExpiry,
  recordEvidence,
  rejectEvidence,
  takeSubstitute,
  waiveRequirement,
} from '@handrail/care/determinations'
import { addDocument } from '@handrail/care/documents'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { uuid7 } from '../platform/ids.ts'
import { packetRoom, SAID } from '../testing/a-packet.ts'
import { aPerson } from '../testing/a-person.ts'
import { allRooms } from '../testing/all-rooms.ts'
import { type Ground, ground } from '../testing/ground.ts'
import { type OverHttp, serveGround } from '../testing/over-http.ts'
import * as sample from '../testing/sample-files.ts'

const { handlers, chores, routes } = allRooms()

let g: Ground
let http: OverHttp
beforeAll(async () => {
  g = await ground({ handlers, chores })
  http = await serveGround(g, routes)
}, 60_000)
afterAll(async () => {
  await http.stop()
  await g.close()
})
beforeEach(() => g.clock.set('2026-11-23T15:00:00.000Z'))

const { place, filed, read, substitute, refused } = packetRoom(() => g)

test('evidence counts by its kind, its day and whose it is', async () => {
  const at = await place()
  const of = await filed(at)
  const base = { packet: of.packet, version: 1, datedOn: '2026-11-20' }
  const identity = { ...base, requirement: 'identity' }
  expect(await refused(at.intake, recordEvidence, { ...identity, evidence: SAID })).toBe(
    'not-accepted-for-this',
  )
  const nobodys = { kind: 'document', document: uuid7(g.clock.now()) }
  expect(await refused(at.intake, recordEvidence, { ...identity, evidence: nobodys })).toBe(
    'no-such-evidence',
  )
  const unsigned = { kind: 'assessment', assessment: uuid7(g.clock.now()) }
  expect(
    await refused(at.intake, recordEvidence, { ...base, requirement: 'diagnosis', evidence: unsigned }),
  ).toBe('no-such-evidence')
  expect(
    await refused(at.intake, recordEvidence, { ...base, requirement: 'insurance', evidence: SAID }),
  ).toBe('not-asked-here')
  const income = { ...substitute(of.packet, 1, 'income'), datedOn: '2026-08-01' }
  expect(await refused(at.intake, takeSubstitute, income)).toBe('too-old')
  expect(await refused(at.intake, takeSubstitute, { ...income, datedOn: '2026-11-24' })).toBe('day-to-come')
  expect(
    await refused(at.intake, takeSubstitute, { ...income, datedOn: '2026-11-20', expiresOn: '2026-11-22' }),
  ).toBe('day-is-past')
  expect(await refused(at.intake, takeSubstitute, { ...income, substitute: 'two-witnesses' })).toBe(
    'not-a-substitute-here',
  )
})

test('a paper of somebody else’s is no evidence, and one of theirs is for what it is', async () => {
  const at = await place()
  const of = await filed(at)
  const { person: other } = await aPerson().in(g, at.intake)
  const paper = async (person: string, kind: string) => {
    const sent = { person, name: 'card.pdf', labels: ['GENERAL'], kind }
    const reply = await http.ask(at.intake, '/api/files', {
      method: 'POST',
      body: new Uint8Array(sample.pdf()),
      headers: {
        'content-type': 'application/octet-stream',
        'x-handrail-request': uuid7(g.clock.now()),
        'x-handrail-input': encodeURIComponent(JSON.stringify(sent)),
      },
    })
    const { answer } = z.looseObject({ answer: addDocument.answer }).parse(await reply.json())
    return { kind: 'document' as const, document: answer.document }
  }
  const input = { packet: of.packet, version: 1, requirement: 'identity', datedOn: '2026-11-20' }
  const evidence = await paper(other, 'identity')
  expect(await refused(at.intake, recordEvidence, { ...input, evidence })).toBe('no-such-evidence')
  const letter = await paper(of.person, 'letter')
  expect(await refused(at.intake, recordEvidence, { ...input, evidence: letter })).toBe(
    'not-accepted-for-this',
  )
  const card = await paper(of.person, 'identity')
  await g.as(at.intake).done(recordEvidence, { ...input, evidence: card, expiresOn: '2027-01-31' })
  const shown = await read(at.intake, of)
  expect(shown.items[0]).toMatchObject({
    code: 'identity',
    status: 'received',
    expiresOn: '2027-01-31',
    evidence: card,
  })
})

test('a waiver takes a supervisor and a reason; consent and a diagnosis are waived by nobody', async () => {
  const at = await place()
  const of = await filed(at)
  const waive = {
    packet: of.packet,
    version: 1,
    requirement: 'identity',
    why: 'accommodation',
    words: 'Cannot leave the house this month.',
  }
  expect(await refused(at.intake, waiveRequirement, waive)).toBe('not-allowed')
  for (const requirement of ['consent', 'diagnosis'])
    expect(await refused(at.supervisor, waiveRequirement, { ...waive, requirement })).toBe('cannot-be-waived')
  await g.as(at.supervisor).done(waiveRequirement, waive)
  const shown = await read(at.intake, of)
  expect(shown.items[0]).toMatchObject({ status: 'waived', why: 'accommodation', by: at.supervisor.staff })
  expect(await refused(at.supervisor, waiveRequirement, { ...waive, version: 2 })).toBe('already-waived')
  expect(
    await refused(at.intake, exemptRequirement, {
      packet: of.packet,
      version: 2,
      requirement: 'income',
      words: 'Not for them.',
    }),
  ).toBe('asked-of-everybody')
})

test('what runs out is missing again, and an expiry is never later than the rule allows', async () => {
  const at = await place()
  const of = await filed(at)
  await g.as(at.intake).done(takeSubstitute, substitute(of.packet, 1, 'income'))
  await g
    .as(at.intake)
    .done(noteExpiry, { packet: of.packet, version: 2, requirement: 'income', expiresOn: '2028-01-01' })
  const item = async () => (await read(at.intake, of)).items.find(({ code }) => code === 'income')
  // Sixty days from the day of the statement.
  expect(await item()).toMatchObject({ status: 'substituted', expiresOn: '2027-01-22' })
  g.clock.set('2027-01-23T15:00:00.000Z')
  expect(await item()).toMatchObject({ status: 'expired' })
  const reject = { packet: of.packet, version: 3, requirement: 'income', words: 'It was of another year.' }
  expect(await refused(at.intake, rejectEvidence, reject)).toBe('already-expired')
})
