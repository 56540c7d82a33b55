import { openCase } from '@handrail/care/intake'
import {
  beginNeeds,
  beginVersion,
  NEEDS_PARTS,
  needsQuestionsOf,
  readNeeds,
  readPlan,
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
  return { manager, case: of }
}
type Place = Awaited<ReturnType<typeof place>>

const SAID = {
  strengths: 'I fix radios.',
  preferences: 'Tell me straight.',
  barriers: 'No bus after six.',
} as const

async function assessed({ manager, case: of }: Place, isSigned: boolean) {
  const { assessment } = await g.as(manager).done(beginNeeds, { case: of })
  for (const part of NEEDS_PARTS) {
    const required = Object.entries(needsQuestionsOf(part)).filter(([, { isRequired }]) => isRequired)
    const answers = {
      ...Object.fromEntries(required.map(([name]) => [name, { answer: 'declined' }])),
      ...(part === 'whole' &&
        Object.fromEntries(Object.entries(SAID).map(([name, value]) => [name, { answer: 'given', value }]))),
    }
    await g.as(manager).done(saveNeeds, { assessment, version: 0, saved: { part, answers } })
  }
  const { version } = await g.as(manager).done(readNeeds, { assessment })
  if (isSigned) await g.as(manager).done(signNeeds, { assessment, version })
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
