import { ofPerson } from '@handrail/care/clocks'
import { beginGiving, recordResult, saveGiving } from '@handrail/care/instruments'
import { changeIdentity, changeResidence, endCoverage, read, recordCoverage } from '@handrail/care/people'
import { plansOf, readPlan, revokePlan, savePlanPart } from '@handrail/care/plans'
import {
  beginNextVersion,
  beginReview,
  callForReview,
  caseloadProgress,
  changedOf,
  dropReview,
  moveStep,
  overTime,
  progressOf,
  rateObjective,
  readReview,
  saveReviewPart,
  setReviewAside,
  signReview,
  takeEventBack,
  threadOfCase,
} from '@handrail/care/progress'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { keep } from '../platform/transaction.ts'
import {
  CURTAINS,
  GOAL,
  id,
  inForce,
  LETTER,
  type Place,
  planFor,
  RENT,
  SLEEP,
  signed as signedBy,
  TERMS,
  type team,
  withCase,
  withPlan,
  reviewed as written,
} from '../testing/a-plan.ts'
import { allRooms } from '../testing/all-rooms.ts'
import { type Ground, ground, sql, type Worker } from '../testing/ground.ts'
import { statementsOf } from '../testing/statements.ts'

const { handlers, chores } = allRooms()

let g: Ground
beforeAll(async () => {
  g = await ground({ handlers, chores })
}, 60_000)
afterAll(() => g.close())
beforeEach(() => g.clock.set('2026-11-23T15:00:00.000Z'))

const place = (of?: Awaited<ReturnType<typeof team>>) => withPlan(g, of)
const reviewed = (at: Place, of?: Parameters<typeof written>[2]) => written(g, at, of)
const signed = (at: Place, review: string) => signedBy(g, at, review)

const progress = (at: Place, as: Worker = at.manager) => g.as(as).done(progressOf, { case: at.case })
const dueOf = async (at: Place) => (await progress(at)).due.map(({ because, dueOn }) => [because, dueOn])
const onList = async (at: Place, topic: string) => {
  const { open, ended } = await g.as(at.manager).done(ofPerson, { person: at.person })
  const dated = (rows: readonly Pick<(typeof open)[number], 'because' | 'dueOn'>[]) =>
    rows.filter(({ because }) => because?.topic === topic).map(({ dueOn }) => dueOn)
  return { open: dated(open), ended: dated(ended) }
}

test('a step goes on beside the signed text: who did it and when is kept, and the text stays what was signed', async () => {
  const at = await place()
  const before = await g.as(at.manager).done(readPlan, { plan: at.plan })
  const moving = { case: at.case, step: CURTAINS, version: 0, to: 'done', on: '2026-11-22', who: 'person' }
  expect(await g.as(at.manager).refused(moveStep, { ...moving, on: '2026-11-24' })).toBe('day-to-come')
  expect(await g.as(at.manager).refused(moveStep, { ...moving, step: id(99) })).toBe('not-in-effect')
  expect(await g.as(at.manager).refused(moveStep, { ...moving, to: 'open' })).toBe('stands-so-already')
  await g.as(at.manager).done(moveStep, moving)
  expect(await g.as(at.manager).refused(moveStep, { ...moving, to: 'open' })).toBe('changed-meanwhile')
  expect((await progress(at)).steps).toMatchObject([
    { step: CURTAINS, state: 'done', on: '2026-11-22', who: 'person', by: at.manager.staff },
  ])
  await g.as(at.manager).done(moveStep, { ...moving, version: 1, to: 'open', on: '2026-11-23' })
  const after = await g.as(at.manager).done(readPlan, { plan: at.plan })
  expect([after.content, after.hash, after.version, after.holds]).toEqual([
    before.content,
    before.hash,
    before.version,
    true,
  ])
})

test('staff and the person each say how far an objective has come; neither changes what the other said', async () => {
  const at = await place()
  const rate = (side: string, level: number, of: object = {}) =>
    g.as(at.manager).done(rateObjective, {
      case: at.case,
      objective: SLEEP,
      side,
      version: 0,
      level,
      on: '2026-11-23',
      ...of,
    })
  await rate('staff', 1, {
    measured: 3,
    evidence: 'Three nights in the diary.',
    barriers: 'Noise in the street.',
  })
  await rate('person', 3)
  await rate('staff', 2, { version: 1 })
  expect((await progress(at)).ratings).toMatchObject([
    {
      side: 'staff',
      level: 1,
      measured: 3,
      evidence: 'Three nights in the diary.',
      barriers: 'Noise in the street.',
    },
    { side: 'person', level: 3, measured: null },
    { side: 'staff', level: 2 },
  ])
})

test('a meeting lies in the time of its plan, the next within three years, and what was measured within a million', async () => {
  const at = await place()
  g.clock.set('2026-12-20T15:00:00.000Z')
  const review = await reviewed(at, { on: '2026-11-22' })
  const sign = async () => {
    const { version } = await g.as(at.manager).done(readReview, { review })
    const reply = await g.as(at.manager).reply(signReview, { review, version })
    return reply.kind === 'refused' ? reply.refusal : reply.kind
  }
  const save = async (part: string, content: object, version: number) =>
    g.as(at.manager).done(saveReviewPart, { review, version, saved: { part, content } as never })
  expect(await sign()).toMatchObject({
    refused: 'before-the-plan',
    field: 'meeting.on',
    figures: { from: '2026-11-23', until: '2026-12-20' },
  })
  await save('meeting', { on: '2026-11-23', person: 'yes' }, 1)
  await save('next', { on: '2029-11-24' }, 1)
  expect(await sign()).toMatchObject({
    refused: 'next-is-too-far',
    field: 'next.on',
    figures: { from: '2026-11-24', until: '2029-11-23' },
  })
  await save('next', { on: '2029-11-23' }, 2)
  expect(await sign()).toBe('done')
  for (const measured of [1_000_001, -1_000_001]) {
    const rating = { case: at.case, objective: SLEEP, side: 'staff', version: 1, level: 1, on: '2026-12-20' }
    expect(rateObjective.input.safeParse({ ...rating, measured }).success).toBe(false)
    expect(rateObjective.input.safeParse({ ...rating, measured: Math.sign(measured) * 1e6 }).success).toBe(
      true,
    )
    const saved = { part: 'objective', of: SLEEP, content: { measured } }
    expect(saveReviewPart.input.safeParse({ review, version: 1, saved }).success).toBe(false)
  }
})

test('the day that stands in a plan is the day of its review', async () => {
  const at = await place()
  expect(await dueOf(at)).toEqual([['planned', '2027-02-20']])
  expect((await onList(at, 'progress.review')).open).toEqual(['2027-02-20'])
})

test('a review that changes nothing keeps the version in effect, meets what was due and sets the next day', async () => {
  const at = await place()
  await g.as(at.manager).done(callForReview, { case: at.case, because: 'hospital', on: '2026-11-21' })
  await g.runDue()
  expect(await dueOf(at)).toEqual([
    ['hospital', '2026-12-05'],
    ['planned', '2027-02-20'],
  ])
  g.clock.set('2026-12-20T15:00:00.000Z')
  const review = await reviewed(at)
  expect(await signed(at, review)).toEqual({ outcome: 'keep' })
  expect(await dueOf(at)).toEqual([['planned', '2027-03-20']])
  expect(await onList(at, 'progress.review')).toEqual({
    open: ['2027-03-20'],
    ended: expect.arrayContaining(['2026-12-05', '2027-02-20']),
  })
  const { versions } = await g.as(at.manager).done(plansOf, { case: at.case })
  expect(versions).toMatchObject([{ n: 1, status: 'in-effect' }])
  const now = await progress(at)
  expect(now.reviews).toMatchObject([
    { n: 1, status: 'signed', heldOn: '2026-12-20', outcome: 'keep', ledTo: null },
  ])
  // What was said at the review goes into the same line of progress.
  expect(now.ratings.map(({ side, level, review: of }) => [side, level, of === review])).toEqual(
    expect.arrayContaining([
      ['staff', 2, true],
      ['person', 3, true],
      ['staff', 4, true],
    ]),
  )
  expect(await g.as(at.manager).refused(beginNextVersion, { review })).toBe('nothing-changes')
  expect(await g.as(at.manager).done(readReview, { review })).toMatchObject({
    signed: { holds: true, signature: { by: at.manager.staff, role: 'case-manager' } },
    content: { meeting: { invited: [{ name: 'Lena Example', came: 'no' }] }, view: { satisfied: '4' } },
  })
})

test('a review that changes something leads to the next version, prefilled with how things stand', async () => {
  const at = await place()
  await g.as(at.manager).done(moveStep, {
    case: at.case,
    step: LETTER,
    version: 0,
    to: 'done',
    on: '2026-11-23',
    who: 'case-manager',
  })
  g.clock.set('2026-12-20T15:00:00.000Z')
  const review = await reviewed(at, { says: 'stop' })
  const care = { part: 'care', content: { amount: 'more', newRisks: 'The stairs are icy.' } } as const
  await g.as(at.manager).done(saveReviewPart, { review, version: 1, saved: care })
  expect(await signed(at, review)).toEqual({ outcome: 'change' })
  expect((await onList(at, 'progress.plan-after-review')).open).toEqual(['2027-01-19'])
  const { version: next } = await g.as(at.manager).done(beginNextVersion, { review })
  expect(await g.as(at.manager).refused(beginNextVersion, { review })).toBe('led-to-a-version')
  const { content } = await g.as(at.manager).done(readPlan, { plan: next })
  expect(content.goals[0]?.objectives.map((one) => one.id)).toEqual([RENT])
  expect(content.goals[0]?.objectives[0]?.steps).toMatchObject([{ id: LETTER, status: 'done' }])
  expect(content.risks?.list).toMatchObject([{ risk: 'The stairs are icy.' }])
  expect(content.terms).toMatchObject({ reviewOn: '2027-03-20' })
  expect((await progress(at)).reviews[0]).toMatchObject({ outcome: 'change', ledTo: next })
  await g.as(at.manager).done(savePlanPart, {
    plan: next,
    version: 1,
    saved: { part: 'terms', content: { ...TERMS, reviewOn: '2027-04-01' } },
  })
  await inForce(g, at, next)
  const { versions } = await g.as(at.manager).done(plansOf, { case: at.case })
  expect(versions.map(({ n, status }) => [n, status])).toEqual([
    [2, 'in-effect'],
    [1, 'superseded'],
  ])
  expect((await onList(at, 'progress.plan-after-review')).open).toEqual([])
  // The day in the new plan takes the place of the one that the review set.
  expect(await dueOf(at)).toEqual([['planned', '2027-04-01']])
  const told = await g.look<{ name: string }>(
    at.manager.agency,
    sql`select name from events where person_id = ${at.person} and name = 'plans.reviewed'`,
  )
  expect(told).toHaveLength(1)
})

test('a review is signed once everything was said, of a day that has come, with a later day for the next', async () => {
  const at = await place()
  const { review } = await g.as(at.manager).done(beginReview, { case: at.case })
  expect(await g.as(at.manager).refused(beginReview, { case: at.case })).toBe('review-under-way')
  const { missing, version } = await g.as(at.manager).done(readReview, { review })
  expect(missing).toEqual([
    'meeting.on',
    'meeting.person',
    `goal/${GOAL}`,
    `objective/${SLEEP}`,
    `objective/${RENT}`,
    'view',
    'care.amount',
    'next.on',
  ])
  expect(await g.as(at.manager).refused(signReview, { review, version })).toBe('not-said-yet')
  await g.as(at.manager).done(dropReview, { review, version, why: 'begun-by-mistake' })
  const early = await reviewed(at)
  const now = async () => ({
    review: early,
    version: (await g.as(at.manager).done(readReview, { review: early })).version,
  })
  expect(await g.as(at.manager).refused(signReview, await now())).toBe('day-to-come')
  const next = { part: 'next', content: { on: '2026-12-20' } } as const
  await g.as(at.manager).done(saveReviewPart, { review: early, version: 1, saved: next })
  g.clock.set('2026-12-20T15:00:00.000Z')
  expect(await g.as(at.manager).refused(signReview, await now())).toBe('next-is-not-later')
})

test('two people who write in one part of a review see both versions, and nothing is lost', async () => {
  const at = await place()
  const { review } = await g.as(at.manager).done(beginReview, { case: at.case })
  const said = (words: string) =>
    ({ review, version: 0, saved: { part: 'view', content: { said: words } } }) as const
  await g.as(at.manager).done(saveReviewPart, said('One.'))
  expect(await g.as(at.manager).reply(saveReviewPart, said('Two.'))).toMatchObject({
    refusal: { refused: 'changed-meanwhile' },
    current: { version: 1, content: { said: 'One.' } },
  })
})

test('a signed review is never changed, by the application’s role either', async () => {
  const at = await place()
  g.clock.set('2026-12-20T15:00:00.000Z')
  const review = await reviewed(at)
  await signed(at, review)
  const saved = { part: 'view', content: { said: 'Other words.' } } as const
  expect(await g.as(at.manager).refused(saveReviewPart, { review, version: 1, saved })).toBe('already-signed')
  const asApp = (statement: ReturnType<typeof sql>) =>
    g.database.transaction({ role: 'app', agency: at.manager.agency }, async (tx) => {
      tx.reaching({ staff: at.manager.staff, reach: 'agency', at: '2026-12-20T16:00:00.000Z' as never })
      await tx.run(statement)
      return keep(undefined)
    })
  for (const statement of [
    sql`update reviews set held_on = '2026-12-01' where review_id = ${review}`,
    sql`update reviews set status = 'open', held_on = null, outcome = null where review_id = ${review}`,
    sql`delete from reviews where review_id = ${review}`,
    sql`update review_parts set content = '{}' where review_id = ${review}`,
    sql`delete from review_parts where review_id = ${review}`,
    sql`insert into review_parts (agency_id, review_id, part, version, person_id, content, saved_at, saved_by)
      values (${at.manager.agency}, ${review}, 'view', 9, ${at.person}, '{}', now(), ${at.manager.staff})`,
    sql`update signed_records set signed_text = 'x' where record_id = ${review}`,
    sql`update progress_ratings set level = 4 where review_id = ${review}`,
    sql`delete from progress_steps`,
  ])
    await expect(asApp(statement)).rejects.toThrow()
  expect((await g.as(at.manager).done(readReview, { review })).signed).toMatchObject({ holds: true })
})

test('what happens in other rooms calls for a review with its reason, once at a time', async () => {
  const at = await place()
  const terms = { payerKind: 'medicaid', source: 'card', from: '2026-01-01' } as const
  const { coverage } = await g.as(at.intake).done(recordCoverage, { person: at.person, terms })
  await g.runDue()
  expect(await dueOf(at)).toEqual([['planned', '2027-02-20']])
  await g.as(at.intake).done(endCoverage, {
    person: at.person,
    coverage,
    version: 1,
    lastDay: '2026-11-22',
    source: 'person-said',
  })
  await g.runDue()
  expect(await dueOf(at)).toEqual([
    ['lost-cover', '2026-12-07'],
    ['planned', '2027-02-20'],
  ])
})

test('a score that is worse by more than chance calls for a review; one that is as before does not', async () => {
  const at = await place()
  const give = async (value: number, on: string) => {
    const result = { person: at.person, instrument: 'phq-9', value, on, source: 'Example Clinic' }
    await g.as(at.manager).done(recordResult, result)
    await g.runDue()
  }
  await give(6, '2026-11-20')
  await give(8, '2026-11-21')
  expect(await dueOf(at)).toEqual([['planned', '2027-02-20']])
  await give(15, '2026-11-23')
  expect(await dueOf(at)).toEqual([
    ['score-worse', '2026-12-07'],
    ['planned', '2027-02-20'],
  ])
})

test('an objective that staff see not reached after its day calls for a review', async () => {
  const at = await place()
  g.clock.set('2026-12-16T15:00:00.000Z')
  const rating = {
    case: at.case,
    objective: SLEEP,
    side: 'staff',
    version: 0,
    level: 3,
    on: '2026-12-16',
  } as const
  await g.as(at.manager).done(rateObjective, rating)
  await g.runDue()
  expect(await dueOf(at)).toEqual([
    ['unmet-objective', '2027-01-15'],
    ['planned', '2027-02-20'],
  ])
})

test('a review that was called for by mistake is put aside with words; the day in the plan stays', async () => {
  const at = await place()
  const call = {
    case: at.case,
    because: 'requested',
    on: '2026-11-23',
    words: 'Wants to talk about work.',
  } as const
  const { due } = await g.as(at.clinician).done(callForReview, call)
  expect(await g.as(at.manager).refused(callForReview, call)).toBe('called-for-already')
  await g.runDue()
  const aside = { due, why: 'looked-at-otherwise', words: 'We talked at the visit.' } as const
  await g.as(at.manager).done(setReviewAside, aside)
  expect(await g.as(at.manager).refused(setReviewAside, aside)).toBe('review-is-over')
  await g.runDue()
  expect((await onList(at, 'progress.review')).open).toEqual(['2027-02-20'])
  const planned = (await progress(at)).due[0]?.due ?? ''
  expect(await g.as(at.manager).refused(setReviewAside, { ...aside, due: planned })).toBe('planned-stays')
})

test('a plan that was ended is looked at no more', async () => {
  const at = await place()
  const { version } = await g.as(at.manager).done(readPlan, { plan: at.plan })
  await g.as(at.manager).done(revokePlan, { plan: at.plan, version, why: 'person-withdrew' })
  await g.runDue()
  expect(await dueOf(at)).toEqual([])
  expect((await onList(at, 'progress.review')).open).toEqual([])
  expect(await g.as(at.manager).refused(beginReview, { case: at.case })).toBe('no-plan-in-effect')
})

test('what changed since the last review stands in plain lines, each with where it is from', async () => {
  const at = await place()
  g.clock.set('2026-12-12T15:00:00.000Z')
  await g.as(at.manager).done(rateObjective, {
    case: at.case,
    objective: SLEEP,
    side: 'person',
    version: 0,
    level: 2,
    on: '2026-12-12',
  })
  await g
    .as(at.manager)
    .done(moveStep, { case: at.case, step: LETTER, version: 0, to: 'done', on: '2026-12-11' })
  const where = { kind: 'no-fixed-address', locality: 'Springfield' } as const
  const notAsked = { answer: 'not-asked' } as const
  await g.as(at.intake).done(changeResidence, {
    person: at.person,
    version: 0,
    residence: { where, countyOfResidence: notAsked, countyOfResponsibility: notAsked },
  } as never)
  const { since, lines } = await g.as(at.manager).done(changedOf, { case: at.case })
  expect(since).toBe('2026-11-23')
  expect(lines.map(({ code, what, which }) => [code, what ?? which])).toEqual(
    expect.arrayContaining([
      ['objective', 'Sleeps 6 hours on 5 nights a week'],
      ['step', 'Write to the landlord'],
      ['step-past', 'Get curtains'],
      ['moved', undefined],
    ]),
  )
})

test('the caseload shows each person’s plan on one line, with where it drifts', async () => {
  const at = await place()
  g.clock.set('2027-02-25T15:00:00.000Z')
  const { people } = await g.as(at.manager).done(caseloadProgress, {})
  expect(people).toMatchObject([
    {
      case: at.case,
      goals: 1,
      objectives: 2,
      reached: 0,
      stepsOpen: 2,
      stepsDone: 0,
      reviewOn: '2027-02-20',
    },
  ])
  expect(people[0]?.drift.map(({ code }) => code)).toEqual([
    'no-contact',
    'review-past',
    'objective-past',
    'step-past',
  ])
})

test('goals, versions and what happened in between stand on one axis of time', async () => {
  const at = await place()
  const rating = {
    case: at.case,
    objective: SLEEP,
    side: 'staff',
    version: 0,
    level: 1,
    on: '2026-11-23',
  } as const
  await g.as(at.manager).done(rateObjective, rating)
  const chart = await g.as(at.manager).done(overTime, { case: at.case })
  expect(chart).toMatchObject({
    from: '2026-11-23',
    to: '2026-11-23',
    goals: [{ goal: GOAL, points: [{ on: '2026-11-23', side: 'staff', mean: 1 }] }],
    versions: [{ n: 1, from: '2026-11-23' }],
  })
})

test('cover that was told later than it began is on the chart as such, for whoever may read cover', async () => {
  const at = await place()
  g.clock.set('2027-02-01T15:00:00.000Z')
  const terms = { payerKind: 'medicaid', source: 'letter', from: '2026-12-01' } as const
  await g.as(at.intake).done(recordCoverage, { person: at.person, terms })
  const chart = await g.as(at.manager).done(overTime, { case: at.case })
  expect(chart.cover).toMatchObject([
    { payerKind: 'medicaid', from: '2026-12-01', to: null, toldOn: '2027-02-01' },
  ])
})

test('what happened to somebody is written down with its day, calls for a review, and stands at that day on the chart and in what changed', async () => {
  const at = await place()
  g.clock.set('2026-12-12T15:00:00.000Z')
  const days = {
    hospital: '2026-12-20',
    arrest: '2026-12-20',
    'new-diagnosis': '2027-01-05',
    'out-of-touch': '2026-12-20',
  }
  for (const [because, dueOn] of Object.entries(days)) {
    const happened = { case: at.case, because, on: '2026-12-06', words: 'Her sister called.' } as never
    expect(await g.as(at.manager).done(callForReview, happened)).toMatchObject({ dueOn })
  }
  const told = Object.keys(days).map((because) => [because, '2026-12-06'])
  const lines = (of: readonly { readonly code: string; readonly which?: string; readonly on: string }[]) =>
    of.flatMap(({ code, which, on }) => (code === 'review-called' ? [[which, on]] : [])).toSorted()
  const changed = await g.as(at.manager).done(changedOf, { case: at.case })
  expect(lines(changed.lines as never)).toEqual(told.toSorted())
  const chart = await g.as(at.manager).done(overTime, { case: at.case })
  expect(lines(chart.events as never)).toEqual(told.toSorted())
  expect((await progress(at)).due.every(({ words, because }) => because === 'planned' || words)).toBe(true)
})

test('what happened on the day on which a plan began is told before its first review', async () => {
  const at = await place()
  const today = { case: at.case, because: 'hospital', on: '2026-11-23', words: 'Her sister called.' } as never
  await g.as(at.manager).done(callForReview, today)
  const { since, lines } = await g.as(at.manager).done(changedOf, { case: at.case })
  expect(since).toBe('2026-11-23')
  expect(lines).toContainEqual(expect.objectContaining({ code: 'review-called', which: 'hospital' }))
})

test('the thread names what is missing between a need and what is done for it', async () => {
  const at = await place()
  const { broken } = await g.as(at.manager).done(threadOfCase, { case: at.case })
  expect(broken).toEqual([
    { code: 'objective-without-measure', id: RENT },
    { code: 'objective-without-day', id: RENT },
  ])
})

test('a caseload takes as many statements for many people as for one', async () => {
  const at = await place()
  const handler = handlers.find(({ declared }) => declared.name === caseloadProgress.name)
  const statements = () => statementsOf(g, handler, at.manager, 'own')
  const one = await statements()
  await place(at.staff)
  await place(at.staff)
  const three = await statements()
  expect(three.outcome).toMatchObject({ answer: { people: { length: 3 } } })
  expect(three.count).toBe(one.count)
  expect(one.count).toBeLessThan(15)
})

test('what happened before there was a plan is kept with its day, calls nobody, and stands on the chart of the plan to come', async () => {
  const at = await withCase(g)
  const call = { case: at.case, because: 'hospital', on: '2026-11-10', words: 'Two nights.' }
  expect(await g.as(at.manager).done(callForReview, call)).toMatchObject({ dueOn: null })
  await g.runDue()
  expect(await dueOf(at)).toEqual([])
  expect((await onList(at, 'progress.review')).open).toEqual([])
  expect((await g.as(at.manager).done(changedOf, { case: at.case })).lines).toMatchObject([
    { code: 'review-called', which: 'hospital', on: '2026-11-10' },
  ])
  await planFor(g, at)
  const { from, events } = await g.as(at.manager).done(overTime, { case: at.case })
  expect(from).toBe('2026-11-10')
  expect(events).toContainEqual(expect.objectContaining({ code: 'review-called', on: '2026-11-10' }))
})

test('what happened is taken back by whoever wrote it, with a reason, and stands nowhere any more', async () => {
  const at = await withCase(g)
  const call = { case: at.case, because: 'hospital', on: '2026-11-10', words: 'Two nights.' } as const
  const { due } = await g.as(at.manager).done(callForReview, call)
  expect(await g.as(at.manager).refused(callForReview, call)).toBe('told-already')
  await g.as(at.manager).done(callForReview, { ...call, on: '2026-11-11' })
  const back = { due, words: 'It was her sister.' }
  expect(await g.as(at.clinician).refused(takeEventBack, back)).toBe('not-your-words')
  await g.as(at.manager).done(takeEventBack, back)
  expect(await g.as(at.manager).refused(takeEventBack, back)).toBe('taken-back-already')
  expect((await progress(at)).happened.map(({ on }) => on)).toEqual(['2026-11-11'])
  const { since, lines } = await g.as(at.manager).done(changedOf, { case: at.case })
  expect([since, lines.map(({ on }) => on)]).toEqual(['2026-11-11', ['2026-11-11']])
  // What was written, and why it was taken back, stays.
  expect(
    await g.look(
      at.manager.agency,
      sql`select words, taken_back_words as why from due_reviews where due_id = ${due}`,
    ),
  ).toEqual([{ words: 'Two nights.', why: back.words }])
  await g.as(at.manager).done(callForReview, call)
})

test('with what is taken back the review that it called for is not due any more; the day agreed in the plan stays', async () => {
  const at = await place()
  const call = { case: at.case, because: 'moved', on: '2026-11-22' } as const
  const { due } = await g.as(at.manager).done(callForReview, call)
  const [planned = ''] = (await progress(at)).due.flatMap((one) =>
    one.because === 'planned' ? [one.due] : [],
  )
  await g.as(at.manager).done(takeEventBack, { due, words: 'He did not move.' })
  await g.runDue()
  expect((await progress(at)).due.map(({ because }) => because)).toEqual(['planned'])
  expect((await onList(at, 'progress.review')).open).toHaveLength(1)
  expect(await g.as(at.manager).refused(takeEventBack, { due: planned, words: 'No.' })).toBe('not-your-words')
})

test('nothing is written down for a day before they were born, or for one that is still to come', async () => {
  const at = await place()
  const born = { answer: 'exact', on: '1990-06-01' } as const
  const { identity, version } = await g.as(at.manager).done(read, { person: at.person })
  await g.as(at.intake).done(changeIdentity, { person: at.person, version, identity: { ...identity, born } })
  const on = '1990-05-31'
  const step = { case: at.case, step: CURTAINS, version: 0, to: 'done' } as const
  const rate = { case: at.case, objective: SLEEP, side: 'staff', version: 0, level: 1 } as const
  const call = { case: at.case, because: 'hospital' } as const
  for (const [asked, input] of [
    [moveStep, step],
    [rateObjective, rate],
    [callForReview, call],
  ] as const)
    for (const [day, refused] of [
      [on, 'before-birth'],
      ['2026-11-24', 'day-to-come'],
    ])
      expect(await g.as(at.manager).reply(asked, { ...input, on: day })).toMatchObject({
        refusal: { refused, field: 'on' },
      })
})

test('a missing signature and an answer that waits for a clinician stand beside where plans drift, for whoever may know of them', async () => {
  const whole = await place()
  expect((await progress(whole)).standing).toEqual({ unsigned: [], alerts: [] })
  const at = await planFor(g, await withCase(g), 'Dana is back on Monday.')
  const standing = async (as: Worker) => (await progress(at, as)).standing
  expect(await standing(at.manager)).toEqual({ unsigned: [{ as: 'supervisor' }], alerts: [] })
  g.clock.set('2026-11-28T15:00:00.000Z')
  const begun = {
    person: at.person,
    instrument: 'phq-9',
    edition: '2026-11-28',
    language: 'en',
    mode: 'by-staff',
  }
  const { giving } = await g.as(at.manager).done(beginGiving, begun)
  const harm = { '44260-8': { answer: 'given', value: 1 } }
  await g.as(at.manager).done(saveGiving, { giving, version: 0, answers: harm })
  expect((await standing(at.manager)).alerts).toMatchObject([{ on: '2026-11-28' }])
  const { people } = await g.as(at.manager).done(caseloadProgress, {})
  expect(people.find((one) => one.case === at.case)?.standing).toEqual(await standing(at.manager))
})

test('both views of one talk are kept at once, each on its own side, with the words and figures once', async () => {
  const at = await place()
  const both = {
    case: at.case,
    objective: SLEEP,
    side: 'staff',
    version: 0,
    level: 1,
    measured: 3,
    evidence: 'The diary.',
    on: '2026-11-23',
    other: { version: 0, level: 3 },
  } as const
  await g.as(at.manager).done(rateObjective, both)
  expect((await progress(at)).ratings).toMatchObject([
    { side: 'staff', level: 1, measured: 3, evidence: 'The diary.' },
    { side: 'person', level: 3, measured: null, evidence: null },
  ])
  // Somebody else wrote down meanwhile what the person says.
  const later = { ...both, version: 1, other: { version: 0, level: 2 } }
  expect(await g.as(at.manager).refused(rateObjective, later)).toBe('said-meanwhile')
  expect((await progress(at)).ratings).toHaveLength(2)
})

test('a score from before the plan stands on its axis, with the first day of the axis', async () => {
  const at = await place()
  const result = { person: at.person, instrument: 'phq-9', source: 'Example Clinic' }
  await g.as(at.manager).done(recordResult, { ...result, value: 14, on: '2026-09-01' })
  await g.as(at.manager).done(recordResult, { ...result, value: 18, on: '2025-01-01' })
  const { from, scores } = await g.as(at.manager).done(overTime, { case: at.case })
  expect(from).toBe('2026-09-01')
  expect(scores).toMatchObject([{ instrument: 'phq-9', points: [{ on: '2026-09-01', total: 14 }] }])
})
