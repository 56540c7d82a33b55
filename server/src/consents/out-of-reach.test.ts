import type { PersonId } from '@handrail/care'
import { names } from '@handrail/care/people'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { agencyHandlers } from '../agency/handlers.ts'
import { aPerson } from '../testing/a-person.ts'
import { type Ground, ground, sql, type Worker } from '../testing/ground.ts'
import { peopleRoom } from '../testing/people-room.ts'
import { consentsHandlers } from './handlers.ts'

const OPERATIONS = [...peopleRoom, ...consentsHandlers]

let g: Ground
let here: Record<
  'intake-worker' | 'case-manager' | 'clinician' | 'supervisor' | 'billing' | 'auditor',
  Worker
>
let strangers: typeof here
let person: PersonId
let other: PersonId
let thing: Record<string, string>

const ROLES = ['intake-worker', 'case-manager', 'clinician', 'supervisor', 'billing', 'auditor'] as const
const notAsked = { answer: 'not-asked' } as const
const supporterTerms = { name: 'Rosa Muestra', relationship: 'aunt' }
const authorityTerms = { kind: 'guardian', holder: 'Lee Sample', scopes: ['medical'], from: '2025-01-01' }
const coverageTerms = { payerKind: 'medicaid', source: 'card', from: '2026-01-01' }
const identity = {
  legalName: { answer: 'given', value: { given: 'Kim', family: 'Sample' } },
  pronouns: notAsked,
  born: notAsked,
  language: notAsked,
  ssnLastFour: notAsked,
}

beforeAll(async () => {
  g = await ground({ handlers: [...agencyHandlers, ...OPERATIONS] })
  here = await g.agency(ROLES)
  strangers = await g.agency(ROLES)
  person = (
    await aPerson().named('Ira', 'Example').born('1980-05-05').withPhone('512-555-0150').in(g, here.billing)
  ).person
  other = (await aPerson().named('Ira', 'Example').in(g, here.billing)).person
  const ask = async (name: string, input: object, worker: Worker = here['intake-worker']) => {
    const reply = await g.as(worker).reply({ name }, input)
    if (reply.kind !== 'done') throw new Error(`${name}: ${JSON.stringify(reply)}`)
    return reply.answer as Record<string, string>
  }
  thing = {
    ...(await ask('people.addSupporter', { person, terms: supporterTerms })),
    ...(await ask('people.recordLegalAuthority', { person, terms: authorityTerms })),
    ...(await ask('people.recordCoverage', { person, terms: coverageTerms })),
    ...(await ask('people.proposeMerge', { survivor: person, merged: other, why: 'Same' })),
    ...(await ask('consents.recordRestriction', {
      person,
      terms: { whom: { relationship: 'mother' }, what: 'everything' },
    })),
    ...(await ask(
      'people.beginRelation',
      { person, staff: here.billing.staff, kind: 'team' },
      here.supervisor,
    )),
    ...(await ask(
      'people.openEmergencyAccess',
      { name: 'Ira Example', bornOn: '1980-05-05', purpose: 'welfare-check', words: 'This is a test' },
      here.clinician,
    )),
  }
  await ask('people.endEmergencyAccess', { access: thing.access }, here.clinician)
  g.clock.add(1)
  const [point] = await g.look<{ id: string }>(
    here.billing.agency,
    sql`select point_id as id from contact_points where person_id = ${person}`,
  )
  const [raised] = await g.look<{ id: string }>(
    here.billing.agency,
    sql`
    insert into cautions (agency_id, caution_id, person_id, source_id, words, noticed, raised_at)
    values (${here.billing.agency}, gen_random_uuid(), ${person}, gen_random_uuid(), 'Not this number', '[]', now())
    returning caution_id as id`,
  )
  thing = { ...thing, point: point?.id ?? '', caution: raised?.id ?? '' }
}, 60_000)
afterAll(() => g.close())

/** A good input for each operation about the person above. One that is missing here fails the test. */
const inputs = (): Readonly<Record<string, object>> => ({
  'people.read': { person },
  'people.accessesOf': { person },
  'people.coverageOn': { person, on: '2026-05-01' },
  'people.readConfidentialAddress': { person },
  'people.changeIdentity': { person, version: 1, identity },
  'people.recordRace': { person, version: 0, race: { answer: 'declined' } },
  'people.raceOf': { person },
  'people.changeStatus': { person, version: 1, status: { status: 'missing' } },
  'people.changeResidence': {
    person,
    version: 0,
    residence: { where: { kind: 'unknown' }, countyOfResidence: notAsked, countyOfResponsibility: notAsked },
  },
  'people.addContactPoint': {
    person,
    at: { kind: 'email', email: 'i@example.org', rules: {} },
    terms: {},
  },
  'people.changeContactPoint': {
    person,
    point: thing.point,
    version: 1,
    safe: { kind: 'phone', rules: {} },
    terms: {},
  },
  'people.closeContactPoint': { person, point: thing.point, version: 1, why: 'not-safe' },
  'people.addSupporter': { person, terms: supporterTerms },
  'people.changeSupporter': { person, supporter: thing.supporter, version: 1, terms: supporterTerms },
  'people.recordLegalAuthority': { person, terms: authorityTerms },
  'people.changeLegalAuthority': { person, authority: thing.authority, version: 1, terms: authorityTerms },
  'people.recordCoverage': { person, terms: coverageTerms },
  'people.correctCoverage': { person, coverage: thing.coverage, version: 1, terms: coverageTerms },
  'people.endCoverage': {
    person,
    coverage: thing.coverage,
    version: 1,
    lastDay: '2026-06-30',
    source: 'letter',
  },
  'people.beginRelation': { person, staff: strangers.clinician.staff, kind: 'team' },
  'people.endRelation': { person, relation: thing.relation, version: 1 },
  'people.endEmergencyAccess': { access: thing.access },
  'people.reviewEmergencyAccess': { access: thing.access, finding: 'justified' },
  'people.proposeMerge': { survivor: person, merged: other, why: 'Same' },
  'people.duplicatesOf': { person },
  'people.mergesOf': { person },
  'people.confirmMerge': { merge: thing.merge },
  'people.declineMerge': { merge: thing.merge },
  'people.undoMerge': { merge: thing.merge, why: 'Two' },
  'consents.recordRestriction': {
    person,
    terms: { whom: { relationship: 'mother' }, what: 'everything' },
  },
  'consents.endRestriction': { person, restriction: thing.restriction, version: 1, words: 'We made up.' },
  'consents.restrictionsOf': { person },
  'consents.cautionsOf': { person },
  'consents.handleCaution': {
    person,
    caution: thing.caution,
    version: 1,
    as: 'otherwise',
    words: 'Asked her.',
  },
})

/** These name nobody: they look within reach, and other tests say what they find. */
const ABOUT_NOBODY = [
  'people.register',
  'people.search',
  'people.likelyDuplicates',
  'people.openEmergencyAccess',
  'people.emergencyAccessesToReview',
  'people.mergesToConfirm',
  'people.mergesWaiting',
  'people.names',
  'people.ownEmergencyAccesses',
  'people.withoutLead',
  // About somebody whom nobody sees: whoever gives it is not told about whom.
  'people.giveUnseen',
]

test('every operation about a person stands in this table', () => {
  const named = OPERATIONS.map(({ declared }) => declared.name as string).sort()
  expect([...Object.keys(inputs()), ...ABOUT_NOBODY].sort()).toEqual(named)
})

const aboutSomebody = OPERATIONS.map(({ declared }) => declared.name as string).filter(
  (name) => !ABOUT_NOBODY.includes(name),
)

test.each(aboutSomebody)('%s finds nothing from another agency, whatever the role', async (name) => {
  const kinds = new Set<string>()
  for (const role of ROLES) {
    const reply = await g.as(strangers[role]).reply({ name }, inputs()[name])
    kinds.add(reply.kind)
    expect(['not-found', 'not-allowed']).toContain(reply.kind)
  }
  expect(kinds).toContain('not-found')
})

/** Reach stops at the agency for what is done about anybody: giving reasons, merging, reviewing, emergencies, intake. */
const AGENCY_WIDE = [
  'people.beginRelation',
  'people.endRelation',
  'people.endEmergencyAccess',
  'people.reviewEmergencyAccess',
  'people.proposeMerge',
  'people.duplicatesOf',
  'people.mergesOf',
  'people.confirmMerge',
  'people.declineMerge',
  'people.undoMerge',
  'people.recordCoverage',
  'people.correctCoverage',
  'people.endCoverage',
]

test.each(aboutSomebody.filter((name) => !AGENCY_WIDE.includes(name)))(
  '%s finds nothing for those who have no reason to see the person',
  async (name) => {
    const kinds = new Set<string>()
    for (const role of ['case-manager', 'clinician', 'supervisor', 'auditor'] as const) {
      const reply = await g.as(here[role]).reply({ name }, inputs()[name])
      if (name === 'people.accessesOf' && role === 'auditor') continue
      kinds.add(reply.kind)
      expect(['not-found', 'not-allowed']).toContain(reply.kind)
    }
    expect(kinds).toContain('not-found')
  },
)

test('names are said of those within reach only', async () => {
  const asked = async (worker: Worker) =>
    (await g.as(worker).done(names, { persons: [person] })).people.length
  expect(await asked(here['intake-worker'])).toBe(1)
  for (const worker of [here['case-manager'], here.clinician, strangers['intake-worker'], strangers.billing])
    expect(await asked(worker)).toBe(0)
})

test('a case manager without a reason cannot propose a merge of two people', async () => {
  const reply = await g
    .as(here['case-manager'])
    .reply({ name: 'people.proposeMerge' }, inputs()['people.proposeMerge'])
  expect(reply).toEqual({ kind: 'not-found' })
})

test('an agency admin opens, searches and changes no person', async () => {
  const { 'agency-admin': admin } = await g.agency(['agency-admin'])
  for (const name of [...aboutSomebody, ...ABOUT_NOBODY]) {
    if (name === 'people.emergencyAccessesToReview' || name === 'people.reviewEmergencyAccess') continue
    const reply = await g.as(admin).reply({ name }, inputs()[name] ?? {})
    expect([name, reply.kind]).toEqual([name, 'not-allowed'])
  }
})

test('a thing of one person is not found under another', async () => {
  for (const name of [
    'people.changeContactPoint',
    'people.closeContactPoint',
    'people.changeSupporter',
    'people.changeLegalAuthority',
    'people.correctCoverage',
    'people.endCoverage',
    'consents.endRestriction',
    'consents.handleCaution',
  ]) {
    const reply = await g.as(here['intake-worker']).reply({ name }, { ...inputs()[name], person: other })
    expect([name, reply.kind]).toEqual([name, 'not-found'])
  }
})
