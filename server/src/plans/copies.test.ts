import { addHours, type RequestId } from '@handrail/care'
import { ofPerson, today } from '@handrail/care/clocks'
import { recordRestriction } from '@handrail/care/consents'
import { openCase } from '@handrail/care/intake'
import { addContactPoint, addSupporter, changeContactPoint, closeContactPoint } from '@handrail/care/people'
import {
  answerCopy,
  beginVersion,
  COPY_LINK_HOURS,
  copiesOf,
  endCopyLink,
  giveCopy,
  linkToCopy,
  MOST_READ_BACKS,
  offerVersion,
  openCopy,
  putInEffect,
  readPlan,
  revokePlan,
  type SavedPlanPart,
  savePlanPart,
  sendCopy,
  settleReadBack,
  takeReadBack,
} from '@handrail/care/plans'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { secretBytes, uuid7 } from '../platform/ids.ts'
import { aPerson } from '../testing/a-person.ts'
import { allRooms } from '../testing/all-rooms.ts'
import { type Ground, ground, sql } from '../testing/ground.ts'

const { handlers, chores } = allRooms()
const NOON = '2026-11-23T18:00:00.000Z'

let g: Ground
beforeAll(async () => {
  g = await ground({ handlers, chores })
}, 60_000)
afterAll(() => g.close())
beforeEach(() => g.clock.set(NOON))

const GOAL = '01935d00-0000-4000-8000-000000000001'
const WORDS = 'I want to keep my own place and sleep through the night.'
const FORM = { language: 'es', size: 'large' } as const
const HER = { who: 'person' } as const

/** Somebody to whom texts are safe, with an offered plan. */
async function place(...more: readonly SavedPlanPart[]) {
  const team = await g.agency(['intake-worker', 'case-manager', 'supervisor'])
  const { 'case-manager': manager, 'intake-worker': intake, supervisor } = team
  const { person, points } = await aPerson()
    .withPhone('5125550134', { text: 'yes' })
    .seenBy(manager, 'lead')
    .seenBy(supervisor, 'team')
    .in(g, intake)
  const { case: of } = await g.as(intake).done(openCase, { person, requestedOn: '2026-11-20' })
  const { version: plan } = await g.as(manager).done(beginVersion, { case: of })
  const goal = { id: GOAL, place: 1, words: WORDS, status: 'active', objectives: [] }
  for (const saved of [
    { part: 'goal', goal: GOAL, content: goal },
    { part: 'terms', content: { watchedBy: 'Maribel Sample', reviewOn: '2027-02-20' } },
    ...more,
  ] as const)
    await g.as(manager).done(savePlanPart, { plan, version: 0, saved })
  const { hash } = await g.as(manager).done(offerVersion, { plan, version: 3 + more.length })
  return { manager, intake, supervisor, person, points, case: of, plan, hash }
}
type Place = Awaited<ReturnType<typeof place>>

const versionNow = async ({ manager, plan }: Place) => (await g.as(manager).done(readPlan, { plan })).version
const inEffect = async (at: Place) =>
  g.as(at.manager).done(putInEffect, {
    plan: at.plan,
    version: await versionNow(at),
    from: '2026-11-23',
    without: 'She signs tomorrow.',
  })
const text = ({ plan, hash }: Place) => ({ plan, hash, ...FORM })
const dueTopics = async (at: Place) => {
  await g.runDue()
  const { rows } = await g.as(at.manager).done(today, { until: 'later', whose: 'mine' })
  return rows.flatMap(({ because }) =>
    because && ['plans.copy', 'plans.not-right'].includes(because.topic) ? [because.topic] : [],
  )
}
const namesOf = async (at: Place) =>
  (
    await g.look<{ name: string }>(
      at.manager.agency,
      sql`select name from events where name like 'plans.copy%' or name like 'plans.readBack%' order by name`,
    )
  ).map(({ name }) => name)

const secret = () => secretBytes(32).toString('base64url')
const byLink = (at: Place, asked: { readonly name: string }, input: unknown) =>
  g.perform({
    name: asked.name,
    input,
    agency: at.manager.agency,
    requestId: uuid7(g.clock.now()) as RequestId,
  })
async function linkTo(at: Place) {
  const { copy } = await g.as(at.manager).done(sendCopy, text(at))
  const [row] = await g.look<{ link: string }>(
    at.manager.agency,
    sql`select link_id as link from plan_copy_links where copy_id = ${copy}`,
  )
  const reply = await g.perform({
    name: linkToCopy.name,
    input: { link: row?.link },
    agency: at.manager.agency,
    requestId: uuid7(g.clock.now()) as RequestId,
    system: true,
  })
  if (reply.kind !== 'done') throw new Error(JSON.stringify(reply))
  const { path } = linkToCopy.answer.parse(reply.answer)
  return { path, token: path.split('#')[1] ?? '' }
}

test('from the day a plan begins a copy is due, until the person holds one or wants none', async () => {
  for (const way of ['by-hand', 'printed', 'declined'] as const) {
    const at = await place()
    await inEffect(at)
    expect(await dueTopics(at)).toEqual(['plans.copy'])
    await g.as(at.manager).done(giveCopy, { ...text(at), way: 'offered', to: HER })
    expect(await dueTopics(at)).toEqual(['plans.copy'])
    await g.as(at.manager).done(giveCopy, { ...text(at), way, to: HER, words: 'Keeps it by the door.' })
    expect(await dueTopics(at)).toEqual([])
    const { copies, blocks } = await g.as(at.manager).done(copiesOf, { plan: at.plan })
    expect(copies).toMatchObject([
      { way, to: 'person', toName: null, ...FORM, on: '2026-11-23', by: at.manager.staff, openedAt: null },
      { way: 'offered' },
    ])
    expect(JSON.stringify(blocks)).toContain(WORDS)
  }
})

test('what a supporter has, or does not want, leaves the person’s own copy due', async () => {
  const at = await place()
  const terms = { name: 'Lena Example', relationship: 'sister' }
  const { supporter } = await g.as(at.intake).done(addSupporter, { person: at.person, terms })
  const to = { who: 'supporter', supporter } as const
  await g.as(at.manager).done(giveCopy, { ...text(at), way: 'by-hand', to })
  await inEffect(at)
  expect(await dueTopics(at)).toEqual(['plans.copy'])
  for (const way of ['by-hand', 'declined'] as const)
    await g.as(at.manager).done(giveCopy, { ...text(at), way, to })
  expect(await dueTopics(at)).toEqual(['plans.copy'])
})

test('a link that went to the wrong phone is ended by hand, and opens nothing from then on', async () => {
  const at = await place()
  const { token } = await linkTo(at)
  const [{ copy } = { copy: '' }] = (await g.as(at.manager).done(copiesOf, { plan: at.plan })).copies
  const mine = { token, pass: secret() }
  expect((await byLink(at, openCopy, mine)).kind).toBe('done')
  await g.as(at.manager).done(endCopyLink, { copy })
  expect(await byLink(at, openCopy, mine)).toMatchObject({ refusal: { refused: 'link-over' } })
  expect(await g.as(at.manager).refused(endCopyLink, { copy })).toBe('link-over')
  const [told] = (await g.as(at.manager).done(copiesOf, { plan: at.plan })).copies
  expect(told?.endsAt).toBe(NOON)
})

test.each([
  ['texts are not safe there any more', 'person-said-no'],
  ['the number was closed', 'no-such-way'],
] as const)(
  'a link that went to a number opens nothing once %s, and the record says why',
  async (_name, why) => {
    const at = await place()
    const [point = ''] = at.points
    const { token } = await linkTo(at)
    await g.runDue()
    const mine = { token, pass: secret() }
    expect((await byLink(at, openCopy, mine)).kind).toBe('done')
    await (why === 'no-such-way'
      ? g.as(at.manager).done(closeContactPoint, { person: at.person, point, version: 1, why: 'not-safe' })
      : g.as(at.manager).done(changeContactPoint, {
          person: at.person,
          point,
          version: 1,
          safe: { kind: 'phone', rules: { text: 'no' } },
          terms: {},
        }))
    await g.runDue()
    expect(await byLink(at, openCopy, mine)).toMatchObject({ refusal: { refused: 'link-over' } })
    const { copies } = await g.as(at.manager).done(copiesOf, { plan: at.plan })
    expect(copies).toMatchObject([{ endsAt: NOON, stoppedWhy: why }])
    expect(await namesOf(at)).toContain('plans.copyLinkStopped')
  },
)

test('a link stays open when another number of the person changes, and when its own stays safe', async () => {
  const at = await place()
  const [point = ''] = at.points
  const { token } = await linkTo(at)
  await g.runDue()
  const { point: other } = await g.as(at.intake).done(addContactPoint, {
    person: at.person,
    at: { kind: 'phone', number: '5125550178', rules: {} },
    terms: {},
  })
  await g
    .as(at.manager)
    .done(closeContactPoint, { person: at.person, point: other, version: 1, why: 'not-safe' })
  await g.as(at.manager).done(changeContactPoint, {
    person: at.person,
    point,
    version: 1,
    safe: { kind: 'phone', rules: { text: 'yes' } },
    terms: { label: 'new case, same phone' },
  })
  await g.runDue()
  expect((await byLink(at, openCopy, { token, pass: secret() })).kind).toBe('done')
})

test('a copy of the offered text counts once that text takes effect, and no copy is due', async () => {
  const at = await place()
  await g.as(at.manager).done(giveCopy, { ...text(at), way: 'by-hand', to: HER })
  await inEffect(at)
  expect(await dueTopics(at)).toEqual([])
  expect(await namesOf(at)).toEqual(['plans.copyGiven', 'plans.copyStands'])
})

test('when a plan is ended, or a next one takes its place, no copy of the old one is due', async () => {
  const ended = await place()
  await inEffect(ended)
  await g
    .as(ended.manager)
    .done(revokePlan, { plan: ended.plan, version: await versionNow(ended), why: 'help-ended' })
  expect(await dueTopics(ended)).toEqual([])

  const at = await place()
  await inEffect(at)
  const { version: plan } = await g.as(at.manager).done(beginVersion, { case: at.case })
  const terms = { watchedBy: 'Maribel Sample', reviewOn: '2027-03-20' }
  const part = (await g.as(at.manager).done(readPlan, { plan })).parts.find((one) => one.part === 'terms')
  const saved = { part: 'terms', content: terms }
  await g.as(at.manager).done(savePlanPart, { plan, version: part?.version ?? 0, saved })
  const next = { ...at, plan }
  const { hash } = await g.as(at.manager).done(offerVersion, { plan, version: await versionNow(next) })
  await inEffect(next)
  expect(await dueTopics(at)).toEqual(['plans.copy'])
  await g.as(at.manager).done(giveCopy, { ...text({ ...next, hash }), way: 'by-hand', to: HER })
  expect(await dueTopics(at)).toEqual([])
  expect(await g.as(at.manager).refused(giveCopy, { ...text(at), way: 'by-hand', to: HER })).toBe(
    'was-superseded',
  )
})

test('a letter goes only where letters are safe, and to the person alone', async () => {
  const at = await place()
  const mailed = (input: object) =>
    g.as(at.manager).reply(giveCopy, { ...text(at), way: 'mail', to: HER, ...input })
  const home = (n: number) => ({ line1: `${n} Sample St`, city: 'Sampletown', state: 'TX', zip: '78701' })
  const point = async (mail: string, n: number) =>
    (
      await g.as(at.intake).done(addContactPoint, {
        person: at.person,
        at: { kind: 'postal', address: home(n), rules: { mail } },
        terms: {},
      })
    ).point
  expect(await mailed({})).toMatchObject({ refusal: { refused: 'no-such-address' } })
  expect(await mailed({ point: await point('no', 1) })).toMatchObject({
    refusal: { refused: 'not-safe', figures: { why: 'person-said-no' } },
  })
  const safe = await point('plain-envelope', 2)
  const terms = { name: 'Lena Example', relationship: 'sister' }
  const { supporter } = await g.as(at.intake).done(addSupporter, { person: at.person, terms })
  expect(await mailed({ point: safe, to: { who: 'supporter', supporter } })).toMatchObject({
    refusal: { refused: 'mail-to-them-alone' },
  })
  expect(await mailed({ point: safe })).toMatchObject({ kind: 'done' })
})

test('a supporter gets a copy as the person wants it, and never against what they said', async () => {
  const at = await place()
  const terms = { name: 'Lena Example', relationship: 'sister' }
  const { supporter } = await g.as(at.intake).done(addSupporter, { person: at.person, terms })
  const given = { ...text(at), way: 'by-hand', to: { who: 'supporter', supporter } } as const
  await g.as(at.manager).done(giveCopy, given)
  expect((await g.as(at.manager).done(copiesOf, { plan: at.plan })).copies).toMatchObject([
    { to: 'supporter', toName: 'Lena Example' },
  ])
  const not = { whom: { name: 'Lena Example' }, what: ['plan'] }
  await g.as(at.intake).done(recordRestriction, { person: at.person, terms: not })
  expect(await g.as(at.manager).refused(giveCopy, given)).toBe('person-said-not-to-tell')
  const other = '01935d00-0000-4000-8000-0000000000ff'
  expect(
    await g.as(at.manager).refused(giveCopy, { ...given, to: { who: 'supporter', supporter: other } }),
  ).toBe('no-such-supporter')
  const guardian = { who: 'guardian', authority: other } as const
  expect(await g.as(at.manager).refused(giveCopy, { ...given, to: guardian })).toBe('no-such-authority')
})

test('only a text that was offered is copied, and only the one that was looked at', async () => {
  const at = await place()
  const given = { ...text(at), way: 'by-hand', to: HER } as const
  expect(await g.as(at.manager).refused(giveCopy, { ...given, hash: 'a'.repeat(64) })).toBe('text-changed')
  expect(await g.as(at.manager).refused(sendCopy, { ...text(at), hash: 'a'.repeat(64) })).toBe('text-changed')
  await expect(
    g.look(
      at.manager.agency,
      sql`insert into plan_copies select c.agency_id, ${secretBytes(16).toString('hex')}::uuid, c.plan_id, c.case_id,
        c.person_id, ${'b'.repeat(64)}, 'by-hand', 'en', 'normal', 'person', null, null, ${at.manager.staff}, now(),
        now()::date, '[]' from plan_versions c where c.plan_id = ${at.plan} returning copy_id`,
    ),
  ).rejects.toThrow(/no such text to copy/)
})

test('a person reads their copy by a link without an account, and with that it is theirs', async () => {
  const at = await place()
  await inEffect(at)
  const { path, token } = await linkTo(at)
  expect(path).toMatch(/^\/mine\?agency=agency-[0-9a-f]+#[\w-]{43}$/)
  expect(await dueTopics(at)).toEqual(['plans.copy'])
  const mine = { token, pass: secret() }
  expect(await byLink(at, answerCopy, { ...mine, isRight: true })).toMatchObject({
    refusal: { refused: 'link-elsewhere' },
  })
  const first = await byLink(at, openCopy, mine)
  expect(first).toMatchObject({ kind: 'done', answer: { ...FORM, said: false } })
  expect(JSON.stringify(first)).toContain(WORDS)
  expect(JSON.stringify(first)).not.toMatch(/Sam Example|5125550134/)
  expect(await dueTopics(at)).toEqual([])
  await byLink(at, openCopy, mine)
  expect(await namesOf(at)).toEqual([
    'plans.copyGiven',
    'plans.copyLinkSent',
    'plans.copyOpened',
    'plans.copyOpened',
  ])
  expect(await byLink(at, openCopy, { token, pass: secret() })).toMatchObject({
    refusal: { refused: 'link-elsewhere' },
  })
  expect(await byLink(at, openCopy, { token: secret(), pass: mine.pass })).toMatchObject({
    refusal: { refused: 'link-over' },
  })
  g.clock.set(addHours(NOON, COPY_LINK_HOURS))
  expect(await byLink(at, openCopy, mine)).toMatchObject({ refusal: { refused: 'link-over' } })
})

test('a link that leaves out what could go wrong is no copy of the whole: that stays due until it is handed over', async () => {
  const at = await place({ part: 'risks', content: { list: [{ id: GOAL, risk: 'Her brother drinks.' }] } })
  await inEffect(at)
  const { token } = await linkTo(at)
  const opened = await byLink(at, openCopy, { token, pass: secret() })
  expect(JSON.stringify(opened)).toContain(WORDS)
  expect(JSON.stringify(opened)).toContain('left-out')
  expect(JSON.stringify(opened)).not.toContain('brother')
  expect(await dueTopics(at)).toEqual(['plans.copy'])
  await g.as(at.manager).done(giveCopy, { ...text(at), way: 'by-hand', to: HER })
  expect(await dueTopics(at)).toEqual([])
})

test('a link opens nothing more once its plan was ended', async () => {
  const at = await place()
  await inEffect(at)
  const { token } = await linkTo(at)
  const mine = { token, pass: secret() }
  await byLink(at, openCopy, mine)
  await g.as(at.manager).done(revokePlan, { plan: at.plan, version: await versionNow(at), why: 'help-ended' })
  for (const [asked, more] of [
    [openCopy, {}],
    [answerCopy, { isRight: true }],
  ] as const)
    expect(await byLink(at, asked, { ...mine, ...more })).toMatchObject({ refusal: { refused: 'link-over' } })
})

test('no SQL of the application brings back a link that was ended, lets it open longer, or gives it to another browser', async () => {
  const at = await place()
  await inEffect(at)
  const { token } = await linkTo(at)
  await byLink(at, openCopy, { token, pass: secret() })
  const ours = sql`where plan_id = ${at.plan} returning link_id`
  const change = (set: ReturnType<typeof sql>) =>
    g.look(at.manager.agency, sql`update plan_copy_links set ${set} ${ours}`)
  for (const set of [
    sql`ends_at = '2036-01-01'`,
    sql`pass_hash = null`,
    sql`opened_at = null`,
    sql`token_sealed = '\\x00'`,
    sql`token_hash = '\\x00'`,
  ])
    await expect(change(set), set.text).rejects.toThrow(/stays as it was sent/)
  await change(sql`over_at = now()`)
  for (const set of [
    sql`over_at = null`,
    sql`over_at = now() + interval '1 day'`,
    sql`ends_at = '2036-01-01'`,
  ])
    await expect(change(set), set.text).rejects.toThrow(/is over/)
})

test('the message with the link says nothing of a plan, keeps no secret, and leaves only where it is safe', async () => {
  const at = await place()
  await g.as(at.manager).done(sendCopy, text(at))
  await g.runDue()
  const rows = await g.look<{ row: unknown }>(
    at.manager.agency,
    sql`select to_jsonb(m) as row from messages m`,
  )
  expect(rows).toMatchObject([{ row: { template: 'page', status: 'sent', said: null } }])
  expect(JSON.stringify(rows)).not.toContain('/mine?')
  expect(await g.as(at.manager).refused(sendCopy, { ...text(at), by: 'email' })).toBe('not-safe')
})

test('what the person says is not right waits on the case manager’s day until it was talked over', async () => {
  const at = await place()
  await inEffect(at)
  const { token } = await linkTo(at)
  const mine = { token, pass: secret() }
  await byLink(at, openCopy, mine)
  expect(await byLink(at, answerCopy, { ...mine, isRight: false })).toMatchObject({
    refusal: { refused: 'say-what' },
  })
  const words = 'Mondays I work. It should be Tuesday.'
  expect(await byLink(at, answerCopy, { ...mine, isRight: false, words })).toMatchObject({ kind: 'done' })
  expect(await dueTopics(at)).toEqual(['plans.not-right'])
  expect(await byLink(at, openCopy, mine)).toMatchObject({ answer: { said: true } })
  const { readBacks } = await g.as(at.manager).done(copiesOf, { plan: at.plan })
  expect(readBacks).toMatchObject([{ isRight: false, words, by: null, settled: null }])
  const settling = {
    readBack: readBacks[0]?.readBack ?? '',
    outcome: 'will-change',
    words: 'Tuesdays from now on.',
  }
  await g.as(at.manager).done(settleReadBack, settling)
  expect(await g.as(at.manager).refused(settleReadBack, settling)).toBe('settled-already')
  expect(await dueTopics(at)).toEqual([])
  const facts = await g.look<{ facts: string }>(
    at.manager.agency,
    sql`select facts::text as facts from events where name like 'plans.readBack%'`,
  )
  expect(JSON.stringify(facts)).not.toMatch(/Monday|Tuesday/)
  await expect(
    g.look(
      at.manager.agency,
      sql`update plan_read_backs set words = 'Fine.' where plan_id = ${at.plan} returning read_back_id`,
    ),
  ).rejects.toThrow(/stays as it was said/)
})

test('what staff hear is kept in the person’s words; that it is right leaves nothing to do', async () => {
  const at = await place()
  await inEffect(at)
  await g.as(at.manager).done(giveCopy, { ...text(at), way: 'by-hand', to: HER })
  const { readBack } = await g
    .as(at.manager)
    .done(takeReadBack, { plan: at.plan, isRight: true, words: 'I get curtains, Maribel comes Tuesdays.' })
  expect(await dueTopics(at)).toEqual([])
  expect(
    await g.as(at.manager).refused(settleReadBack, { readBack, outcome: 'stays', words: 'It stays.' }),
  ).toBe('nothing-to-settle')
})

test('by one link something is said ten times and no more', async () => {
  const at = await place()
  const { token } = await linkTo(at)
  const mine = { token, pass: secret() }
  await byLink(at, openCopy, mine)
  for (let n = 0; n < MOST_READ_BACKS; n += 1)
    expect(await byLink(at, answerCopy, { ...mine, isRight: true })).toMatchObject({ kind: 'done' })
  expect(await byLink(at, answerCopy, { ...mine, isRight: true })).toMatchObject({
    refusal: { refused: 'said-enough' },
  })
})

test('90 days after a plan began it is asked whether it is still right: of the person by their link, of their case manager on their day', async () => {
  const at = await place()
  await inEffect(at)
  const stillRight = async () => {
    await g.runDue()
    const { open } = await g.as(at.manager).done(ofPerson, { person: at.person })
    return open.filter(({ because }) => because?.topic === 'plans.still-right').map(({ dueOn }) => dueOn)
  }
  const asked = async () => {
    const { token } = await linkTo(at)
    const mine = { token, pass: secret() }
    const reply = await byLink(at, openCopy, mine)
    return { mine, reply }
  }
  expect((await asked()).reply).toMatchObject({ answer: { askedAgain: null } })
  await g.as(at.manager).done(takeReadBack, { plan: at.plan, isRight: true, words: 'I get curtains.' })
  // That it was understood when it began says nothing of how it fits three months later.
  expect(await stillRight()).toEqual(['2027-02-21'])
  g.clock.set('2027-02-21T16:00:00.000Z')
  const { mine, reply } = await asked()
  expect(reply).toMatchObject({ answer: { askedAgain: '2026-11-23' } })
  expect(await byLink(at, answerCopy, { ...mine, isRight: true })).toMatchObject({ kind: 'done' })
  expect(await stillRight()).toEqual([])
})
