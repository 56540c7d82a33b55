import { openCase } from '@handrail/care/intake'
import {
  beginNeeds,
  beginVersion,
  NEEDS_PARTS,
  needsQuestionsOf,
  offerVersion,
  putInEffect,
  readNeeds,
  readPlan,
  revokePlan,
  saveNeeds,
  savePlanPart,
  signNeeds,
} from '@handrail/care/plans'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPerson } from '../testing/a-person.ts'
import { allRooms } from '../testing/all-rooms.ts'
import { type Ground, ground } from '../testing/ground.ts'

const { handlers, chores } = allRooms()

let g: Ground
beforeAll(async () => {
  g = await ground({ handlers, chores })
  g.clock.set('2026-11-23T15:00:00.000Z')
}, 60_000)
afterAll(() => g.close())

async function place() {
  const {
    'case-manager': manager,
    'intake-worker': intake,
    supervisor,
  } = await g.agency(['intake-worker', 'case-manager', 'supervisor', 'agency-admin'])
  const { person } = await aPerson().seenBy(manager, 'lead').seenBy(supervisor, 'team').in(g, intake)
  const { case: of } = await g.as(intake).done(openCase, { person, requestedOn: '2026-11-20' })
  return { manager, supervisor, case: of }
}
type Place = Awaited<ReturnType<typeof place>>

const SAID = {
  strengths: 'I fix radios.',
  preferences: 'Tell me straight.',
  barriers: 'No bus after six.',
} as const

async function written({ manager, case: of }: Place, barriers: string = SAID.barriers) {
  const said = { ...SAID, barriers }
  const { assessment } = await g.as(manager).done(beginNeeds, { case: of })
  for (const part of NEEDS_PARTS) {
    const required = Object.entries(needsQuestionsOf(part)).filter(([, { isRequired }]) => isRequired)
    const answers = {
      ...Object.fromEntries(required.map(([name]) => [name, { answer: 'declined' }])),
      ...(part === 'whole' &&
        Object.fromEntries(Object.entries(said).map(([name, value]) => [name, { answer: 'given', value }]))),
    }
    await g.as(manager).done(saveNeeds, { assessment, version: 0, saved: { part, answers } })
  }
  return assessment
}
async function signed({ manager }: Place, assessment: string) {
  const { version } = await g.as(manager).done(readNeeds, { assessment })
  await g.as(manager).done(signNeeds, { assessment, version })
}
async function assessed(at: Place, isSigned: boolean, barriers?: string) {
  const assessment = await written(at, barriers)
  if (isSigned) await signed(at, assessment)
}

test('a first plan begins with what the signed needs assessment says, who leads and a review day, and says so until it is changed', async () => {
  const at = await place()
  await assessed(at, true)
  g.clock.add(60_000)
  const { version: plan } = await g.as(at.manager).done(beginVersion, { case: at.case })
  const begun = await g.as(at.manager).done(readPlan, { plan })
  expect(begun.content).toMatchObject({
    life: { strengths: SAID.strengths, preferences: SAID.preferences },
    risks: { list: [{ risk: SAID.barriers }] },
    terms: { watchedBy: expect.stringMatching(/./), reviewOn: expect.stringMatching(/^2027-/) },
    goals: [],
  })
  expect(begun.fromNeeds).toEqual({ signedOn: '2026-11-23', parts: ['life', 'risks', 'terms'] })
  g.clock.add(60_000)
  const saved = { part: 'life', content: { strengths: 'I fix radios and clocks.' } }
  await g.as(at.manager).done(savePlanPart, { plan, version: 1, saved })
  const changed = await g.as(at.manager).done(readPlan, { plan })
  expect(changed.content.life).toEqual(saved.content)
  expect(changed.fromNeeds?.parts).toEqual(['risks', 'terms'])
})

test('what was not signed is taken over into no plan', async () => {
  const at = await place()
  await assessed(at, false)
  const { version: plan } = await g.as(at.manager).done(beginVersion, { case: at.case })
  expect(await g.as(at.manager).done(readPlan, { plan })).toMatchObject({
    fromNeeds: null,
    content: { goals: [] },
  })
})

test('a plan names the assessment that it came from, though another was begun before it and signed after it', async () => {
  const at = await place()
  await assessed(at, true)
  g.clock.add(60_000)
  const later = await written(at, 'The stairs.')
  g.clock.add(60_000)
  const { version: plan } = await g.as(at.manager).done(beginVersion, { case: at.case })
  g.clock.add(24 * 60 * 60_000)
  await signed(at, later)
  const read = await g.as(at.manager).done(readPlan, { plan })
  expect(read.content.risks?.list).toMatchObject([{ risk: SAID.barriers }])
  expect(read.fromNeeds?.signedOn).toBe('2026-11-23')
})

test('after a plan that was ended, the next begins from the assessment that was signed last, and says its day', async () => {
  const at = await place()
  await assessed(at, true)
  const { version: plan } = await g.as(at.manager).done(beginVersion, { case: at.case })
  const now = async () => (await g.as(at.manager).done(readPlan, { plan })).version
  const goal = '01935d00-0000-4000-8000-000000000001'
  const content = { id: goal, place: 1, words: 'My own door.', status: 'active', objectives: [] } as const
  await g.as(at.manager).done(savePlanPart, { plan, version: 0, saved: { part: 'goal', goal, content } })
  await g.as(at.manager).done(offerVersion, { plan, version: await now() })
  const from = { from: '2026-11-24', without: 'She signs tomorrow.' }
  await g.as(at.manager).done(putInEffect, { plan, version: await now(), ...from })
  g.clock.set('2026-12-01T15:00:00.000Z')
  await assessed(at, true, 'The stairs.')
  await g.as(at.supervisor).done(revokePlan, { plan, version: await now(), why: 'person-withdrew' })
  const { version: next } = await g.as(at.manager).done(beginVersion, { case: at.case })
  const begun = await g.as(at.manager).done(readPlan, { plan: next })
  expect(begun.content).toMatchObject({ risks: { list: [{ risk: 'The stairs.' }] }, goals: [] })
  expect(begun.fromNeeds?.signedOn).toBe('2026-12-01')
})
