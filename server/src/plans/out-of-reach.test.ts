import { reachOf } from '@handrail/care'
import { openCase } from '@handrail/care/intake'
import { beginRelation, endRelation } from '@handrail/care/people'
import {
  beginNeeds,
  beginSafety,
  beginVersion,
  offerVersion,
  readPlan,
  savePlanPart,
  sendCopy,
  takeReadBack,
} from '@handrail/care/plans'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Handler } from '../door/handler.ts'
import { aPerson } from '../testing/a-person.ts'
import { allRooms } from '../testing/all-rooms.ts'
import { type Ground, ground, sql, type Worker } from '../testing/ground.ts'

const ROLES = [
  'intake-worker',
  'clinician',
  'case-manager',
  'supervisor',
  'billing',
  'agency-admin',
  'auditor',
] as const
const GOAL = '01935d00-0000-4000-8000-000000000001'
type Staff = Record<(typeof ROLES)[number], Worker>

const rooms = allRooms()
const operations = rooms.handlers.filter(({ declared }) => declared.name.startsWith('plans.'))
const nameOf = ({ declared }: Handler): string => declared.name

let g: Ground
let here: Staff
let strangers: Staff
let of: Record<'copy' | 'case' | 'needs' | 'plan' | 'readBack' | 'person' | 'safety', string>

/** Somebody with a needs assessment and an offered plan of which they said something, whose case manager sees them no more. */
beforeAll(async () => {
  g = await ground(rooms)
  here = await g.agency(ROLES)
  strangers = await g.agency(ROLES)
  const { 'intake-worker': intake, supervisor, 'case-manager': manager } = here
  const { person } = await aPerson().withPhone('5125550134', { text: 'yes' }).in(g, intake)
  const { case: id } = await g.as(intake).done(openCase, { person, requestedOn: '2026-11-20' })
  const reason = { person, staff: manager.staff, kind: 'lead' }
  const { relation } = await g.as(supervisor).done(beginRelation, reason)
  const { assessment: needs } = await g.as(manager).done(beginNeeds, { case: id })
  const { version: plan } = await g.as(manager).done(beginVersion, { case: id })
  const goal = { id: GOAL, place: 1, words: 'I want a door that locks.', status: 'active', objectives: [] }
  for (const saved of [
    { part: 'goal', goal: GOAL, content: goal },
    { part: 'terms', content: { watchedBy: 'Maribel Sample', reviewOn: '2027-02-20' } },
  ])
    await g.as(manager).done(savePlanPart, { plan, version: 0, saved })
  await g.as(manager).done(offerVersion, { plan, version: 3 })
  const said = { plan, isRight: false, words: 'Not on Mondays.' }
  const { readBack } = await g.as(manager).done(takeReadBack, said)
  const { hash } = await g.as(manager).done(readPlan, { plan })
  const { copy } = await g.as(manager).done(sendCopy, { ...text(plan), hash: hash ?? '' })
  const { safety } = await g.as(manager).done(beginSafety, { person })
  await g.as(supervisor).done(endRelation, { person, relation, version: 1 })
  // Whoever took the call sees them no more either.
  await g.look(
    intake.agency,
    sql`update care_relations set until_at = from_at where person_id = ${person} and until_at is null returning kind`,
  )
  of = { copy, case: id, needs, plan, readBack, person, safety }
}, 60_000)
afterAll(() => g.close())

const planned = () => ({ plan: of.plan, version: 4 })
const text = (plan = of.plan) => ({ plan, hash: 'a'.repeat(64), language: 'en', size: 'normal' })

/** A good input for each operation about the person above. One that is missing here fails the test. */
const inputs = (): Readonly<Record<string, object>> => ({
  'plans.beginNeeds': { case: of.case },
  'plans.saveNeeds': {
    assessment: of.needs,
    version: 0,
    saved: { part: 'food', answers: { how: { answer: 'unknown' } } },
  },
  'plans.signNeeds': { assessment: of.needs, version: 1 },
  'plans.dropNeeds': { assessment: of.needs, why: 'begun-by-mistake' },
  'plans.readNeeds': { assessment: of.needs },
  'plans.beginVersion': { case: of.case },
  'plans.savePart': { ...planned(), version: 0, saved: { part: 'life', content: { strengths: 'Draws.' } } },
  'plans.offer': planned(),
  'plans.takeBack': planned(),
  'plans.dropVersion': { ...planned(), why: 'Begun by mistake.' },
  'plans.sign': {
    plan: of.plan,
    hash: 'a'.repeat(64),
    as: 'person',
    how: { method: 'click', identity: 'known-to-us' },
  },
  'plans.putInEffect': { ...planned(), from: '2026-11-23' },
  'plans.revoke': { ...planned(), why: 'help-ended' },
  'plans.giveCopy': { ...text(), way: 'by-hand', to: { who: 'person' } },
  'plans.sendCopy': text(),
  'plans.endCopyLink': { copy: of.copy },
  'plans.takeReadBack': { plan: of.plan, isRight: true, words: 'Just so.' },
  'plans.settleReadBack': { readBack: of.readBack, outcome: 'explained', words: 'We talked.' },
  'plans.copies': { plan: of.plan },
  'plans.read': { plan: of.plan },
  'plans.ofCase': { case: of.case },
  'plans.beginSafety': { person: of.person },
  'plans.saveSafety': {
    safety: of.safety,
    version: 0,
    saved: { part: 'made', content: { withPerson: true } },
  },
  'plans.putSafetyInEffect': { safety: of.safety, version: 1 },
  'plans.dropSafety': { safety: of.safety, version: 1 },
  'plans.lookAtSafety': { safety: of.safety, why: 'person-asked' },
  'plans.moveSafetyAction': {
    safety: of.safety,
    action: '01935d00-0000-4000-8000-000000000001',
    to: 'done',
  },
  'plans.giveSafetyCopy': { safety: of.safety, to: 'person', how: 'card' },
  'plans.withdrawSafety': { safety: of.safety, version: 1, why: 'person-withdrew' },
  'plans.linkSafety': { safety: of.safety, token: 'a'.repeat(43) },
  'plans.safetyOfPerson': { person: of.person },
  'plans.readSafety': { safety: of.safety },
  'plans.recordDirective': {
    person: of.person,
    terms: {
      document: '01935d00-0000-4000-8000-000000000001',
      state: 'TX',
      effectiveOn: '2026-11-20',
    },
  },
  'plans.revokeDirective': { directive: '01935d00-0000-4000-8000-000000000001', on: '2026-11-20' },
  'plans.askDirective': { person: of.person, answer: 'declined' },
  'plans.directivesOf': { person: of.person },
})
const BY_ITSELF = ['plans.layNeedsReady', 'plans.linkToCopy', 'plans.stopCopyLink']
/** Their own tests ask with secrets that open nothing. */
const BY_A_LINK = ['plans.openCopy', 'plans.answerCopy', 'plans.openSafetyLink']

test('every operation about a person stands in this table', () => {
  expect([...Object.keys(inputs()), ...BY_ITSELF, ...BY_A_LINK].sort()).toEqual(operations.map(nameOf).sort())
})

const toldTo = ({ declared: { needs } }: Handler, role: Worker['role']): string =>
  'permission' in needs && reachOf(role, needs.permission) !== undefined ? 'not-found' : 'not-allowed'

test.each(
  operations
    .filter((one) => ![...BY_ITSELF, ...BY_A_LINK].includes(nameOf(one)))
    .map((one) => [nameOf(one), one] as const),
)('%s finds nothing from another agency, or without a reason to see the person', async (name, operation) => {
  for (const staff of [strangers, here])
    for (const role of ROLES)
      expect([role, (await g.as(staff[role]).reply({ name }, inputs()[name])).kind]).toEqual([
        role,
        toldTo(operation, role),
      ])
})
