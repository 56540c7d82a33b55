import type { RequestId } from '@handrail/care'
import { ofPerson } from '@handrail/care/clocks'
import { recordRestriction } from '@handrail/care/consents'
import { openEmergencyAccess } from '@handrail/care/people'
import {
  beginSafety,
  dropSafety,
  giveSafetyCopy,
  keepPath,
  linkSafety,
  lookAtSafety,
  moveSafetyAction,
  openSafetyLink,
  putSafetyInEffect,
  readSafety,
  safetyOfPerson,
  saveSafety,
  withdrawSafety,
} from '@handrail/care/plans'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { uuid7 } from '../../platform/ids.ts'
import { aPerson } from '../../testing/a-person.ts'
import { allRooms } from '../../testing/all-rooms.ts'
import { type Ground, ground, sql } from '../../testing/ground.ts'

const { handlers, chores } = allRooms()

let g: Ground
beforeAll(async () => {
  g = await ground({ handlers, chores })
}, 60_000)
afterAll(() => g.close())
beforeEach(() => g.clock.set('2026-11-23T15:00:00.000Z'))

const id = (n: number) => `01935d00-0000-4000-8000-${String(n).padStart(12, '0')}`
const secret = (letter: string) => letter.repeat(43)

async function place() {
  const team = await g.agency([
    'intake-worker',
    'clinician',
    'case-manager',
    'supervisor',
    'agency-admin',
    'billing',
    'auditor',
  ])
  const { 'case-manager': manager, 'intake-worker': intake, supervisor, clinician } = team
  const { person } = await aPerson()
    .named('Ray', 'Example')
    .born('1980-05-05')
    .seenBy(manager, 'lead')
    .seenBy(clinician, 'assessor')
    .seenBy(supervisor, 'team')
    .in(g, intake)
  return { team, manager, clinician, intake, supervisor, person }
}
type Place = Awaited<ReturnType<typeof place>>

const PARTS = {
  made: { withPerson: true, others: 'His sister Lena' },
  signs: { list: [{ id: id(1), words: 'I stop answering the phone.' }] },
  safer: { list: [{ id: id(9), words: 'Lena keeps the pills.', by: 'Lena' }] },
} as const
type Saved = Parameters<typeof saveSafety.input.parse>[0]
const saved = (part: keyof typeof PARTS, version = 0) =>
  ({ version, saved: { part, content: PARTS[part] } }) as object as Saved

async function written(at: Place) {
  const { safety } = await g.as(at.manager).done(beginSafety, { person: at.person })
  for (const part of ['made', 'signs', 'safer'] as const) {
    const before = (await read(at, safety)).parts.find((one) => one.part === part)?.version ?? 0
    await g.as(at.manager).done(saveSafety, { safety, ...(saved(part, before) as object) })
  }
  return safety
}
const read = (at: Place, safety: string) => g.as(at.manager).done(readSafety, { safety })

async function inEffect(at: Place) {
  const safety = await written(at)
  const { version } = await read(at, safety)
  await g.as(at.manager).done(putSafetyInEffect, { safety, version })
  return safety
}

test('a first plan begins with the national line, and a next one with everything but how it was made', async () => {
  const at = await place()
  const first = await inEffect(at)
  expect((await read(at, first)).content.professionals?.list).toMatchObject([{ phone: '988' }])
  const { safety: next } = await g.as(at.clinician).done(beginSafety, { person: at.person })
  const { content } = await read(at, next)
  expect(content).toMatchObject({ signs: PARTS.signs, safer: PARTS.safer })
  expect(content.made).toBeUndefined()
  expect(await g.as(at.manager).refused(beginSafety, { person: at.person })).toBe('version-under-way')
})

test('two people who write in one part see each other’s words, and nobody loses any', async () => {
  const at = await place()
  const { safety } = await g.as(at.manager).done(beginSafety, { person: at.person })
  await g.as(at.manager).done(saveSafety, { safety, ...(saved('signs') as object) })
  const reply = await g.as(at.clinician).reply(saveSafety, {
    safety,
    version: 0,
    saved: { part: 'signs', content: { list: [{ id: id(2), words: 'I stay in bed.' }] } },
  })
  expect(reply).toMatchObject({
    kind: 'refused',
    refusal: { refused: 'changed-meanwhile' },
    current: { version: 1, content: PARTS.signs },
  })
})

test('a plan is not in effect before something was said, and it was made with the person', async () => {
  const at = await place()
  const { safety } = await g.as(at.manager).done(beginSafety, { person: at.person })
  const put = async () =>
    await g.as(at.manager).refused(putSafetyInEffect, { safety, version: (await read(at, safety)).version })
  expect(await put()).toBe('nothing-said-yet')
  await g.as(at.manager).done(saveSafety, { safety, ...(saved('signs') as object) })
  expect(await put()).toBe('not-with-the-person')
})

test('one plan is in effect: the next replaces it, and what was replaced stays as it was', async () => {
  const at = await place()
  const first = await inEffect(at)
  const second = await inEffect(at)
  const { versions } = await g.as(at.supervisor).done(safetyOfPerson, { person: at.person })
  expect(versions.map(({ safety, status }) => [safety, status])).toEqual([
    [second, 'in-effect'],
    [first, 'replaced'],
  ])
  expect(await read(at, first)).toMatchObject({
    holds: true,
    status: 'replaced',
    content: { signs: PARTS.signs },
  })
})

test('a plan in effect is changed by nobody, not by SQL as the application either', async () => {
  const at = await place()
  const safety = await inEffect(at)
  expect(await g.as(at.manager).refused(saveSafety, { safety, ...(saved('signs', 1) as object) })).toBe(
    'is-in-effect',
  )
  const tries = [
    sql`update safety_plans set text_then = 'Something else' where safety_id = ${safety} returning safety_id`,
    sql`update safety_plans set status = 'draft', text_then = null, hash = null, from_on = null, put_by = null
      where safety_id = ${safety} returning safety_id`,
    sql`insert into safety_parts (agency_id, safety_id, part, version, person_id, content, saved_at, saved_by)
      values (${at.manager.agency}, ${safety}, 'signs', 9, ${at.person}, '{}', now(), ${at.manager.staff}) returning safety_id`,
    sql`update safety_parts set content = '{}' where safety_id = ${safety} returning safety_id`,
    sql`delete from safety_parts where safety_id = ${safety} returning safety_id`,
  ]
  for (const one of tries)
    await expect(g.look(at.manager.agency, one), one.text).rejects.toThrow(
      /permission denied|is in effect|is no draft/,
    )
  expect(await read(at, safety)).toMatchObject({ holds: true, content: { signs: PARTS.signs } })
})

test('what makes the surroundings safer is marked as done beside the plan, by whom and when', async () => {
  const at = await place()
  const safety = await inEffect(at)
  await g.as(at.manager).done(moveSafetyAction, { safety, action: id(9), to: 'done' })
  expect((await read(at, safety)).actions).toMatchObject([
    { action: id(9), status: 'done', by: at.manager.staff },
  ])
  expect(await g.as(at.manager).refused(moveSafetyAction, { safety, action: id(9), to: 'done' })).toBe(
    'is-done',
  )
  expect(await g.as(at.manager).refused(moveSafetyAction, { safety, action: id(1), to: 'done' })).toBe(
    'no-such-action',
  )
})

test('it is looked at again within six months of each look, until it is withdrawn', async () => {
  const at = await place()
  const safety = await inEffect(at)
  const due = async () => {
    await g.runDue()
    const { open } = await g.as(at.manager).done(ofPerson, { person: at.person })
    return open.filter(({ because }) => because?.topic === 'plans.safety-look').map(({ dueOn }) => dueOn)
  }
  expect(await due()).toEqual(['2027-05-23'])
  g.clock.set('2027-03-10T15:00:00.000Z')
  await g.as(at.manager).done(lookAtSafety, { safety, why: 'person-asked' })
  expect((await read(at, safety)).looks).toMatchObject([{ why: 'person-asked', by: at.manager.staff }])
  expect(await due()).toEqual(['2027-09-10'])
  const { version } = await read(at, safety)
  await g.as(at.manager).done(withdrawSafety, { safety, version, why: 'person-withdrew' })
  expect(await due()).toEqual([])
})

test('somebody else has a copy only by the person’s choice, and by name', async () => {
  const at = await place()
  const safety = await inEffect(at)
  const give = (of: object) =>
    g.as(at.manager).refused(giveSafetyCopy, { safety, how: 'sheet', ...of } as never)
  expect(await give({ to: 'supporter' })).toBe('who-has-it')
  expect(await give({ to: 'supporter', name: 'Lena Example' })).toBe('not-their-choice')
  await g
    .as(at.manager)
    .done(giveSafetyCopy, { safety, how: 'sheet', to: 'supporter', name: 'Lena Example', chosen: true })
  expect((await read(at, safety)).copies).toMatchObject([
    { to: 'supporter', name: 'Lena Example', how: 'sheet' },
  ])
  const not = { whom: { name: 'Lena Example' }, what: ['plan'] }
  await g.as(at.team['intake-worker']).done(recordRestriction, { person: at.person, terms: not })
  expect(await give({ to: 'supporter', name: 'Lena Example', chosen: true })).toBe('person-said-not-to-tell')
})

test('in an emergency the plan in effect is read, and no draft of one', async () => {
  const at = await place()
  const safety = await inEffect(at)
  const { safety: draft } = await g.as(at.manager).done(beginSafety, { person: at.person })
  const responder = at.team['intake-worker']
  expect((await g.as(responder).reply(readSafety, { safety })).kind).toBe('not-found')
  await g.as(responder).done(openEmergencyAccess, {
    name: 'Ray Example',
    bornOn: '1980-05-05',
    purpose: 'imminent-harm',
    words: 'He is on the line and says that he cannot go on.',
    minutes: 60,
  })
  expect(await g.as(responder).done(readSafety, { safety })).toMatchObject({
    content: { signs: PARTS.signs },
  })
  expect((await g.as(responder).done(safetyOfPerson, { person: at.person })).versions).toMatchObject([
    { safety, status: 'in-effect' },
  ])
  expect((await g.as(responder).reply(readSafety, { safety: draft })).kind).toBe('not-found')
})

test('a draft that was put aside stays as it was written', async () => {
  const at = await place()
  const safety = await written(at)
  await g.as(at.manager).done(dropSafety, { safety, version: (await read(at, safety)).version })
  expect(await read(at, safety)).toMatchObject({ status: 'dropped', content: { signs: PARTS.signs } })
  expect(await g.as(at.manager).refused(saveSafety, { safety, ...(saved('signs', 1) as object) })).toBe(
    'was-dropped',
  )
})

const freshRequest = () => uuid7(g.clock.now()) as RequestId
const nobody =
  (at: Place) =>
  (operation: { readonly name: string }, input: object, requestId = freshRequest()) =>
    g.perform({ name: operation.name, input, agency: at.manager.agency, requestId })

test('a link opens the plan for the first browser alone, and the copy is kept on record', async () => {
  const at = await place()
  const safety = await inEffect(at)
  const token = secret('a')
  const { slug } = await g.as(at.manager).done(linkSafety, { safety, token })
  expect(keepPath(slug, token)).toMatch(/^\/keep\?agency=agency-[0-9a-f]+#a{43}$/)
  const open = (pass: string) => nobody(at)(openSafetyLink, { token, pass })
  expect(await open(secret('b'))).toMatchObject({
    kind: 'done',
    answer: { content: { signs: PARTS.signs }, day: '2026-11-23' },
  })
  // Who was there when it was made is for staff.
  expect(await open(secret('b'))).not.toHaveProperty('answer.content.made')
  expect(await open(secret('c'))).toMatchObject({ kind: 'refused', refusal: { refused: 'link-elsewhere' } })
  expect((await read(at, safety)).copies).toMatchObject([{ to: 'person', how: 'phone', by: null }])
})

test('opening it by the same request is one copy, shows it to nobody else, and leaves no word of it in what is kept of requests', async () => {
  const at = await place()
  const safety = await inEffect(at)
  const token = secret('a')
  await g.as(at.manager).done(linkSafety, { safety, token })
  const request = freshRequest()
  const open = (pass: string) => nobody(at)(openSafetyLink, { token, pass }, request)
  const shown = { kind: 'done', answer: { content: { signs: PARTS.signs } } }
  expect([await open(secret('b')), await open(secret('b'))]).toMatchObject([shown, shown])
  expect((await read(at, safety)).copies).toHaveLength(1)
  expect(await open(secret('c'))).toMatchObject({ kind: 'refused', refusal: { refused: 'link-elsewhere' } })
  expect(
    await g.look(
      at.manager.agency,
      sql`select answer::text from requests where asked = ${openSafetyLink.name}`,
    ),
  ).toEqual([{ answer: '{}' }])
  g.clock.set('2026-11-25T15:00:01.000Z')
  expect(await open(secret('b'))).toMatchObject({ kind: 'refused', refusal: { refused: 'link-over' } })
})

test.each([
  ['after two days', async () => g.clock.set('2026-11-25T15:00:01.000Z')],
  [
    'once another link was made',
    async (at: Place, safety: string) => g.as(at.manager).done(linkSafety, { safety, token: secret('z') }),
  ],
  ['once another plan took its place', async (at: Place) => inEffect(at)],
  [
    'once the plan was withdrawn',
    async (at: Place, safety: string) =>
      g.as(at.manager).done(withdrawSafety, {
        safety,
        version: (await read(at, safety)).version,
        why: 'person-withdrew',
      }),
  ],
])('a link opens nothing %s', async (_when, happens) => {
  const at = await place()
  const safety = await inEffect(at)
  await g.as(at.manager).done(linkSafety, { safety, token: secret('a') })
  await happens(at, safety)
  expect(await nobody(at)(openSafetyLink, { token: secret('a'), pass: secret('b') })).toMatchObject({
    kind: 'refused',
    refusal: { refused: 'link-over' },
  })
})

test('neither the link nor a word of the plan stands in an event', async () => {
  const at = await place()
  const safety = await inEffect(at)
  await g.as(at.manager).done(linkSafety, { safety, token: secret('q') })
  const rows = await g.look(at.manager.agency, sql`select facts from events where name like 'plans.%'`)
  const told = JSON.stringify(rows)
  expect(told).not.toContain('qqqq')
  expect(told).not.toContain('phone.')
  expect(told).not.toContain('Lena')
})
