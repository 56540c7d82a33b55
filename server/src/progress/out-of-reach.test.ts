import { reachOf } from '@handrail/care'
import { openCase } from '@handrail/care/intake'
import { beginRelation, endRelation } from '@handrail/care/people'
import {
  beginVersion,
  goalId,
  offerVersion,
  putInEffect,
  readPlan,
  savePlanPart,
  signVersion,
} from '@handrail/care/plans'
import { beginReview, callForReview } from '@handrail/care/progress'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Handler } from '../door/handler.ts'
import { aPerson } from '../testing/a-person.ts'
import { allRooms } from '../testing/all-rooms.ts'
import { type Ground, ground, type Worker } from '../testing/ground.ts'

const ROLES = [
  'intake-worker',
  'clinician',
  'case-manager',
  'supervisor',
  'billing',
  'agency-admin',
  'auditor',
] as const
type Staff = Record<(typeof ROLES)[number], Worker>

const rooms = allRooms()
const operations = rooms.handlers.filter(({ declared }) => declared.name.startsWith('progress.'))
const nameOf = ({ declared }: Handler): string => declared.name

const GOAL = '01935d00-0000-4000-8000-000000000001'
const OBJECTIVE = '01935d00-0000-4000-8000-000000000010'
const STEP = '01935d00-0000-4000-8000-000000000030'

let g: Ground
let here: Staff
let strangers: Staff
let of: Record<'case' | 'review' | 'due', string>

/** Somebody with a plan in effect and a review that was begun, whose case manager sees them no more. */
beforeAll(async () => {
  g = await ground(rooms)
  g.clock.set('2026-11-23T15:00:00.000Z')
  here = await g.agency(ROLES)
  strangers = await g.agency(ROLES)
  const { 'intake-worker': intake, supervisor, 'case-manager': manager } = here
  const { person } = await aPerson().in(g, intake)
  const { case: id } = await g.as(intake).done(openCase, { person, requestedOn: '2026-11-20' })
  const reason = { person, staff: manager.staff, kind: 'lead' }
  const { relation } = await g.as(supervisor).done(beginRelation, reason)
  const { version: plan } = await g.as(manager).done(beginVersion, { case: id })
  const step = { id: STEP, what: 'Get curtains', who: 'person', status: 'open' }
  const objective = { id: OBJECTIVE, what: 'Sleeps 6 hours', interventions: [], steps: [step] }
  const goal = { id: GOAL, place: 1, words: 'I want to sleep.', status: 'active', objectives: [objective] }
  const terms = { watchedBy: 'Maribel Sample', reviewOn: '2027-02-20' }
  for (const saved of [
    { part: 'goal', goal: goalId.parse(GOAL), content: goal },
    { part: 'terms', content: terms },
  ])
    await g.as(manager).done(savePlanPart, { plan, version: 0, saved: saved as never })
  const version = async () => (await g.as(manager).done(readPlan, { plan })).version
  const { hash } = await g.as(manager).done(offerVersion, { plan, version: await version() })
  const how = { method: 'click', identity: 'known-to-us' } as const
  await g.as(manager).done(signVersion, { plan, hash, as: 'person', how })
  const putting = { plan, version: await version(), from: '2026-11-23', without: 'Signs later.' }
  await g.as(manager).done(putInEffect, putting)
  const { review } = await g.as(manager).done(beginReview, { case: id })
  const called = { case: id, because: 'requested', on: '2026-11-23' } as const
  const { due } = await g.as(manager).done(callForReview, called)
  await g.as(supervisor).done(endRelation, { person, relation, version: 1 })
  of = { case: id, review, due }
}, 60_000)
afterAll(() => g.close())

/** A good input for each operation about the person above. One that is missing here fails the test. */
const inputs = (): Readonly<Record<string, object>> => ({
  'progress.moveStep': { case: of.case, step: STEP, version: 0, to: 'done', on: '2026-11-23' },
  'progress.rateObjective': {
    case: of.case,
    objective: OBJECTIVE,
    side: 'staff',
    version: 0,
    level: 1,
    on: '2026-11-23',
  },
  'progress.callForReview': { case: of.case, because: 'moved', on: '2026-11-23' },
  'progress.takeEventBack': { due: of.due, words: 'By mistake.' },
  'progress.setReviewAside': { due: of.due, why: 'called-by-mistake', words: 'By mistake.' },
  'progress.beginReview': { case: of.case },
  'progress.saveReviewPart': { review: of.review, version: 0, saved: { part: 'view', content: {} } },
  'progress.signReview': { review: of.review, version: 1 },
  'progress.dropReview': { review: of.review, version: 1, why: 'begun-by-mistake' },
  'progress.beginNextVersion': { review: of.review },
  'progress.ofCase': { case: of.case },
  'progress.changed': { case: of.case },
  'progress.readReview': { review: of.review },
  'progress.thread': { case: of.case },
  'progress.overTime': { case: of.case },
})
const BY_ITSELF = [
  'progress.tellStranded',
  'progress.watchPlans',
  'progress.hearTrigger',
  'progress.hearScore',
  'progress.planReview',
  'progress.endReviews',
]
/** These answer with figures, or with the asker's own people. */
const ABOUT_NOBODY = [
  'progress.timely',
  'progress.behind',
  'progress.caseload',
  'progress.team',
  'progress.behindTeam',
]

test('every operation about a person stands in this table', () => {
  expect([...Object.keys(inputs()), ...BY_ITSELF, ...ABOUT_NOBODY].sort()).toEqual(
    operations.map(nameOf).sort(),
  )
})

const toldTo = ({ declared: { needs } }: Handler, role: Worker['role']): string =>
  'permission' in needs && reachOf(role, needs.permission) !== undefined ? 'not-found' : 'not-allowed'

const skipped = [...BY_ITSELF, ...ABOUT_NOBODY]
test.each(
  operations.filter((one) => !skipped.includes(nameOf(one))).map((one) => [nameOf(one), one] as const),
)('%s finds nothing from another agency, or without a reason to see the person', async (name, operation) => {
  for (const staff of [strangers, here])
    for (const role of ROLES)
      expect([role, (await g.as(staff[role]).reply({ name }, inputs()[name])).kind]).toEqual([
        role,
        toldTo(operation, role),
      ])
})

test('a caseload holds nobody whom the asker does not lead', async () => {
  const reply = await g.as(here['case-manager']).reply({ name: 'progress.caseload' }, {})
  expect(reply).toMatchObject({ kind: 'done', answer: { people: [], isAll: true } })
})

test('a supervisor finds nobody behind a figure of somebody whom they do not supervise, nor of another agency', async () => {
  const { supervisor } = await g.agency(['supervisor'])
  for (const asking of [here.supervisor, supervisor]) {
    const behind = { staff: strangers['case-manager'].staff, which: 'people' }
    const reply = await g.as(asking).reply({ name: 'progress.behindTeam' }, behind)
    expect(reply).toMatchObject({ kind: 'done', answer: { people: [], isAll: true } })
  }
})
