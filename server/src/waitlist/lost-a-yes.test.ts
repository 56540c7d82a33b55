import { addProgram } from '@handrail/care/agency'
import {
  decideAdmission,
  decideClinical,
  decidePayer,
  planAction,
  putActionInForce,
  sendActionNotice,
  undoAction,
} from '@handrail/care/determinations'
import { readCase } from '@handrail/care/intake'
import { answerOffer, enterWaitlist, offerPlace, withdrawOffer } from '@handrail/care/waitlist'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  ADMISSION,
  CLINICAL,
  COUNTY,
  ELSEWHERE,
  PAYS,
  packetRoom,
  question,
  SAID,
  TERMS,
} from '../testing/a-packet.ts'
import { allRooms } from '../testing/all-rooms.ts'
import { type Ground, ground } from '../testing/ground.ts'

const { handlers, chores } = allRooms()

let g: Ground
beforeAll(async () => {
  g = await ground({ handlers, chores })
}, 60_000)
afterAll(() => g.close())
beforeEach(() => g.clock.set('2026-11-23T15:00:00.000Z'))

const { place, filed, read, completed, licensed } = packetRoom(() => g)

/** Somebody who was granted everything and waits. */
async function waiting() {
  const at = await place()
  const of = await filed(at)
  const shown = await completed(at, of)
  await licensed(at)
  const yes = { ...TERMS, outcome: 'granted' }
  const clinical = { ...question(shown, 'clinical'), ...yes, criteria: CLINICAL }
  await g.as(at.clinician).done(decideClinical, clinical)
  const admission = { ...question(shown, 'admission'), ...yes, criteria: ADMISSION }
  await g.as(at.intake).done(decideAdmission, admission)
  const payer = { ...question(shown, 'payer'), ...yes, criteria: PAYS, ...COUNTY }
  await g.as(at.intake).done(decidePayer, payer)
  const { entry } = await g.as(at.intake).done(enterWaitlist, {
    case: of.case,
    program: at.program,
    funding: 'county',
    grounds: [],
    recheckDays: 30,
    interim: ['crisis-numbers'],
  })
  return { at, of, entry }
}

type Waiting = Awaited<ReturnType<typeof waiting>>

/** What the program said yes to ends on December 7. */
async function ended({ at, of }: Waiting) {
  const { action } = await g.as(at.intake).done(planAction, {
    ...question(await read(at.intake, of), 'admission'),
    ...ELSEWHERE,
    kind: 'ended',
    effectiveOn: '2026-12-07',
    criteria: [{ criterion: 'area', met: false }],
    evidence: [SAID],
    words: 'Moved to another county.',
    rule: 'Example State manual, section 4.2',
  })
  await g.as(at.intake).done(sendActionNotice, { action, version: 1, way: 'mail' })
  g.clock.set('2026-12-07T15:00:00.000Z')
  await g.as(at.supervisor).done(putActionInForce, { action, version: 2 })
  return action
}

test('nobody waits for a program that did not decide about them: each decides for itself', async () => {
  const { at, of } = await waiting()
  const { program: other } = await g.as(at['agency-admin']).done(addProgram, {
    name: 'Another Program',
    kind: 'targeted-case-management',
    openedOn: '2020-01-01',
  })
  const entering = {
    case: of.case,
    funding: 'county',
    grounds: [],
    recheckDays: 30,
    interim: ['crisis-numbers'],
  }
  expect(await g.as(at.intake).refused(enterWaitlist, { ...entering, program: other })).toBe(
    'another-program-decided',
  )
  expect(await g.as(at.intake).refused(enterWaitlist, { ...entering, program: at.program })).toBe(
    'waits-already',
  )
})

test('whoever lost a yes gets no place from the list, and keeps their time on it', async () => {
  const waits = await waiting()
  const { at, of, entry } = waits
  const action = await ended(waits)
  expect((await g.as(at.intake).done(readCase, { case: of.case })).stage).toBe('waiting')
  expect(await g.as(at.intake).refused(offerPlace, { entry, version: 1 })).toBe('nothing-granted-now')
  const words = 'The lease came.'
  await g.as(at.supervisor).done(undoAction, { action, version: 3, why: 'papers-came', words })
  await g.as(at.intake).done(offerPlace, { entry, version: 1 })
})

test('a place that was offered before a yes was lost is not accepted after, and can be taken back', async () => {
  const waits = await waiting()
  const { at, entry } = waits
  await g.as(at.intake).done(offerPlace, { entry, version: 1 })
  await ended(waits)
  const answer = { entry, version: 2, answer: 'accept' } as const
  expect(await g.as(at.intake).refused(answerOffer, answer)).toBe('grant-ended-since')
  await g.as(at.intake).done(withdrawOffer, { entry, version: 2, why: 'place-gone' })
})
