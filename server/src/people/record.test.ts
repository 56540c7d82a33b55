import {
  addContactPoint,
  addSupporter,
  changeContactPoint,
  changeIdentity,
  changeLegalAuthority,
  changeResidence,
  changeStatus,
  changeSupporter,
  closeContactPoint,
  correctCoverage,
  coverageOn,
  endCoverage,
  read,
  readConfidentialAddress,
  recordCoverage,
  recordLegalAuthority,
  register,
  search,
} from '@handrail/care/people'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { agencyHandlers } from '../agency/handlers.ts'
import { aPerson } from '../testing/a-person.ts'
import { type Ground, ground, sql } from '../testing/ground.ts'
import { peopleRoom } from '../testing/people-room.ts'

let g: Ground
beforeAll(async () => {
  g = await ground({ handlers: [...agencyHandlers, ...peopleRoom] })
}, 60_000)
afterAll(() => g.close())

const notAsked = { answer: 'not-asked' } as const
const someone = {
  legalName: { answer: 'given', value: { given: 'Ana', family: 'Muestra' } },
  pronouns: { answer: 'declined' },
  born: { answer: 'approximate', year: 1988 },
  language: { answer: 'given', value: { tag: 'es', interpreter: 'needed' } },
  ssnLastFour: { answer: 'unknown' },
} as const

test('a person is registered with declined, unknown and not asked kept apart', async () => {
  const { 'intake-worker': intake } = await g.agency(['intake-worker'])
  const { person } = await g.as(intake).done(register, { identity: someone })
  const record = await g.as(intake).done(read, { person })
  expect(record.identity).toMatchObject(someone)
  expect(record.age).toEqual({ years: 38, about: true })
  expect(record.chips).toContain('interpreter')
  expect(record.relations.map(({ kind, staff }) => [kind, staff])).toEqual([['intake', intake.staff]])
  expect(record.view).toBe('full')
})

test('a number and where somebody lives can come with the first entry, each with what is safe', async () => {
  const { 'intake-worker': intake } = await g.agency(['intake-worker'])
  const { person } = await g.as(intake).done(register, {
    identity: someone,
    phone: { number: '(512) 555-0188', rules: { voicemail: 'name-only' } },
    residence: {
      where: { kind: 'confidential', real: HIDDEN },
      countyOfResidence: { answer: 'given', value: 'Secretcounty' },
      countyOfResponsibility: notAsked,
    },
  })
  const record = await g.as(intake).done(read, { person })
  expect(record.contactPoints).toMatchObject([
    { at: { number: '+15125550188', rules: { voicemail: 'name-only', text: 'not-asked' } }, version: 1 },
  ])
  expect(record.residence).toMatchObject({ version: 1, shown: { where: { kind: 'confidential' } } })
  expect(JSON.stringify(record)).not.toMatch(/Hidden|Secretcounty/)
  const events = await g.look<{ name: string }>(
    intake.agency,
    sql`select name from events where person_id = ${person} order by n`,
  )
  expect(events.map(({ name }) => name)).toEqual([
    'people.registered',
    'people.contactPointAdded',
    'people.residenceChanged',
  ])
})

test('a number that is none is named, and nobody is registered half', async () => {
  const { 'intake-worker': intake } = await g.agency(['intake-worker'])
  const reply = await g
    .as(intake)
    .reply(register, { identity: someone, phone: { number: '555-0188', rules: {} } })
  expect(reply).toEqual({ kind: 'problems', problems: [{ field: 'phone.number', code: 'phone-number' }] })
})

test('somebody in a crisis may have nothing but a name to go by', async () => {
  const { 'intake-worker': intake } = await g.agency(['intake-worker'])
  const bare = { pronouns: notAsked, born: { answer: 'unknown' }, language: notAsked, ssnLastFour: notAsked }
  const nameless = await g
    .as(intake)
    .reply(register, { identity: { ...bare, legalName: { answer: 'unknown' } } })
  expect(nameless).toEqual({
    kind: 'problems',
    problems: [{ field: 'identity.nameUsed', code: 'a-name-to-go-by' }],
  })
  const { person } = await g
    .as(intake)
    .done(register, { identity: { ...bare, legalName: { answer: 'unknown' }, nameUsed: 'Blue' } })
  expect((await g.as(intake).done(read, { person })).shownName).toBe('Blue')
})

test('immigration status and a whole Social Security number have no field', async () => {
  const { 'intake-worker': intake } = await g.agency(['intake-worker'])
  const reply = await g.as(intake).reply(register, {
    identity: {
      ...someone,
      immigrationStatus: 'x',
      ssnLastFour: { answer: 'given', value: '000-00-0000' },
    },
  })
  expect(reply.kind === 'problems' && reply.problems.map(({ field, code }) => [field, code])).toEqual([
    ['identity.ssnLastFour.value', 'four-digits'],
    ['identity.immigrationStatus', 'unknown-field'],
  ])
})

test('a changed identity keeps what stood there, and an edit of an older one is refused with what stands now', async () => {
  const { 'intake-worker': intake } = await g.agency(['intake-worker'])
  const { person } = await g.as(intake).done(register, { identity: someone })
  const { version } = await g
    .as(intake)
    .done(changeIdentity, { person, version: 1, identity: { ...someone, nameUsed: 'Nita' } })
  expect(version).toBe(2)
  const stale = await g.as(intake).reply(changeIdentity, {
    person,
    version: 1,
    identity: { ...someone, nameUsed: 'Anita' },
  })
  expect(stale).toMatchObject({
    kind: 'refused',
    refusal: { refused: 'changed-meanwhile' },
    current: { version: 2, identity: { nameUsed: 'Nita' } },
  })
  const before = await g.look<{ version: number; was: { name_used: string | null } }>(
    intake.agency,
    sql`select version, was from people_before where person_id = ${person}`,
  )
  expect(before).toMatchObject([{ version: 1, was: { name_used: null } }])
  const [event] = await g.look<{ facts: unknown }>(
    intake.agency,
    sql`select facts from events where name = 'people.identityChanged' and person_id = ${person}`,
  )
  expect(event?.facts).toEqual({ fields: ['nameUsed'] })
})

test('writing the same identity again is no change', async () => {
  const { 'intake-worker': intake } = await g.agency(['intake-worker'])
  const { person } = await g.as(intake).done(register, { identity: someone })
  const reply = await g.as(intake).reply(changeIdentity, { person, version: 1, identity: someone })
  expect(reply).toMatchObject({ kind: 'refused', refusal: { refused: 'nothing-changed' } })
})

test('a death is an event that every sender can hear', async () => {
  const { 'intake-worker': intake } = await g.agency(['intake-worker'])
  const { person } = await aPerson().in(g, intake)
  await g
    .as(intake)
    .done(changeStatus, { person, version: 1, status: { status: 'deceased', on: '2026-11-20' } })
  const record = await g.as(intake).done(read, { person })
  expect(record.status).toEqual({ status: 'deceased', on: '2026-11-20' })
  expect(record.chips).toContain('deceased')
  const tomorrow = await g
    .as(intake)
    .reply(changeStatus, { person, version: 2, status: { status: 'missing', since: '2026-11-25' } })
  expect(tomorrow).toMatchObject({ kind: 'refused', refusal: { refused: 'in-the-future' } })
})

const HIDDEN = { line1: '77 Hidden Hollow', city: 'Sampletown', state: 'TX', zip: '78701' } as const
const STAND_IN = { line1: 'PO Box 5', city: 'Sampletown', state: 'TX', zip: '78702' } as const

test('a confidential address is nowhere but behind its own permission, and each look is recorded', async () => {
  const workers = await g.agency(['intake-worker', 'case-manager', 'clinician', 'billing', 'supervisor'])
  const { person } = await aPerson()
    .named('Dana', 'Specimen')
    .livingAt({ kind: 'confidential', substitute: STAND_IN, real: HIDDEN })
    .seenBy(workers['case-manager'])
    .seenBy(workers.clinician, 'assessor')
    .in(g, workers['case-manager'])
  for (const role of ['intake-worker', 'case-manager', 'clinician', 'billing'] as const) {
    const record = await g.as(workers[role]).done(read, { person })
    expect(record.residence?.shown.where).toEqual({ kind: 'confidential', substitute: STAND_IN })
    expect(JSON.stringify(record)).not.toContain('Hidden')
    expect(record.chips).toContain('confidential-address')
  }
  const found = await g.as(workers['intake-worker']).done(search, { text: 'hidden hollow' })
  expect(found.found).toEqual([])
  expect(await g.as(workers['intake-worker']).reply(readConfidentialAddress, { person })).toEqual({
    kind: 'not-allowed',
  })
  expect(await g.as(workers.supervisor).reply(readConfidentialAddress, { person })).toEqual({
    kind: 'not-found',
  })
  const seen = await g.as(workers['case-manager']).done(readConfidentialAddress, { person })
  expect(seen.address).toEqual(HIDDEN)
  const looks = await g.look(
    workers.billing.agency,
    sql`select role from accesses where query = 'people.readConfidentialAddress'`,
  )
  expect(looks).toEqual([{ role: 'case-manager' }])
  const trail = await g.look<{ facts: unknown }>(workers.billing.agency, sql`select facts from events`)
  expect(JSON.stringify(trail)).not.toContain('Hidden')
})

test('a confidential address cannot become a mailing address, however it is typed', async () => {
  const { 'case-manager': manager } = await g.agency(['case-manager'])
  const { person } = await aPerson()
    .livingAt({ kind: 'confidential', real: HIDDEN })
    .seenBy(manager)
    .in(g, manager)
  const reply = await g.as(manager).reply(addContactPoint, {
    person,
    at: {
      kind: 'postal',
      address: { ...HIDDEN, line1: '77  hidden-hollow', zip: '78701-1234' },
      rules: {},
    },
    terms: {},
  })
  expect(reply).toMatchObject({ kind: 'refused', refusal: { refused: 'confidential-address' } })
})

test('whoever may not see a confidential address cannot find it out by trying', async () => {
  const { 'intake-worker': intake, 'case-manager': manager } = await g.agency([
    'intake-worker',
    'case-manager',
  ])
  const { person } = await aPerson()
    .livingAt({ kind: 'confidential', real: HIDDEN })
    .seenBy(manager)
    .in(g, manager)
  const mail = (address: object) => ({ person, at: { kind: 'postal', address, rules: {} }, terms: {} })
  const tried = await g.as(intake).reply(addContactPoint, mail(HIDDEN))
  expect(tried).toEqual({ kind: 'refused', refusal: { refused: 'kept-confidential-mail', field: 'at' } })
  expect(await g.as(intake).reply(addContactPoint, mail({ ...HIDDEN, line1: '1 Elsewhere' }))).toEqual(tried)
  // Nor once a stand-in is there already.
  await g.as(manager).done(addContactPoint, mail(STAND_IN))
  expect(await g.as(intake).reply(addContactPoint, mail(STAND_IN))).toEqual(tried)
  // A phone says nothing of where they live.
  const phone = { person, at: { kind: 'phone', number: '5125550123', rules: {} }, terms: {} }
  expect((await g.as(intake).reply(addContactPoint, phone)).kind).toBe('done')
})

test('mailing addresses from before are closed when the address becomes confidential', async () => {
  const { 'intake-worker': intake, 'case-manager': manager } = await g.agency([
    'intake-worker',
    'case-manager',
  ])
  const { person } = await aPerson().withPhone('512-555-0123').seenBy(manager).in(g, intake)
  await g.as(intake).done(addContactPoint, {
    person,
    at: { kind: 'postal', address: HIDDEN, rules: {} },
    terms: {},
  })
  await g.as(manager).done(changeResidence, {
    person,
    version: 0,
    residence: {
      where: { kind: 'confidential', real: HIDDEN },
      countyOfResidence: notAsked,
      countyOfResponsibility: notAsked,
    },
  })
  const { contactPoints } = await g.as(intake).done(read, { person })
  expect(contactPoints.map(({ at, closed }) => [at.kind, closed?.why])).toEqual([
    ['phone', undefined],
    ['postal', 'not-safe'],
  ])
})

test('whoever may not see a confidential address may not overwrite it', async () => {
  const { 'intake-worker': intake } = await g.agency(['intake-worker'])
  const { person } = await aPerson().livingAt({ kind: 'confidential', real: HIDDEN }).in(g, intake)
  const reply = await g.as(intake).reply(changeResidence, {
    person,
    version: 1,
    residence: { where: { kind: 'declined' }, countyOfResidence: notAsked, countyOfResponsibility: notAsked },
  })
  expect(reply).toMatchObject({ kind: 'refused', refusal: { refused: 'kept-confidential' } })
})

test('a confidential address stays when only what stands in for it changes, and rests when it ends', async () => {
  const { 'intake-worker': intake, 'case-manager': manager } = await g.agency([
    'intake-worker',
    'case-manager',
  ])
  const { person } = await aPerson()
    .livingAt({ kind: 'confidential', real: HIDDEN })
    .seenBy(manager)
    .in(g, intake)
  const residence = (where: unknown) => ({
    where,
    countyOfResidence: notAsked,
    countyOfResponsibility: { answer: 'given', value: 'Travis' },
  })
  await g.as(manager).done(changeResidence, {
    person,
    version: 1,
    residence: residence({ kind: 'confidential', substitute: STAND_IN }),
  })
  expect((await g.as(manager).done(readConfidentialAddress, { person })).address).toEqual(HIDDEN)
  await g.as(manager).done(changeResidence, {
    person,
    version: 2,
    residence: residence({ kind: 'no-fixed-address', locality: 'Near the library' }),
  })
  expect(await g.as(manager).reply(readConfidentialAddress, { person })).toEqual({ kind: 'not-found' })
  const stale = await g.as(manager).reply(changeResidence, {
    person,
    version: 2,
    residence: residence({ kind: 'declined' }),
  })
  expect(stale).toMatchObject({
    refusal: { refused: 'changed-meanwhile' },
    current: { version: 3, residence: { where: { kind: 'no-fixed-address' } } },
  })
  const kept = await g.look(
    intake.agency,
    sql`select 1 from confidential_addresses where person_id = ${person}`,
  )
  expect(kept).toHaveLength(1)
})

test('a contact point begins with the strictest rules and is closed, never overwritten', async () => {
  const { 'intake-worker': intake } = await g.agency(['intake-worker'])
  const { person } = await aPerson().in(g, intake)
  const { point } = await g.as(intake).done(addContactPoint, {
    person,
    at: { kind: 'phone', number: '(512) 555-0134', rules: {} },
    terms: { codeWord: 'sunflower' },
  })
  const again = await g.as(intake).reply(addContactPoint, {
    person,
    at: { kind: 'phone', number: '+1 512 555 0134', rules: {} },
    terms: {},
  })
  expect(again).toMatchObject({ refusal: { refused: 'already-there' } })
  const [shown] = (await g.as(intake).done(read, { person })).contactPoints
  expect(shown?.at).toEqual({
    kind: 'phone',
    number: '+15125550134',
    rules: { voicemail: 'not-asked', text: 'not-asked' },
  })
  const other = await g.as(intake).reply(changeContactPoint, {
    person,
    point,
    version: 1,
    safe: { kind: 'email', rules: {} },
    terms: {},
  })
  expect(other).toMatchObject({ refusal: { refused: 'another-kind' } })
  await g.as(intake).done(changeContactPoint, {
    person,
    point,
    version: 1,
    safe: { kind: 'phone', rules: { voicemail: 'name-only' } },
    terms: { verifiedOn: '2026-11-23', confidence: 'confirmed' },
  })
  const stale = await g
    .as(intake)
    .reply(closeContactPoint, { person, point, version: 1, why: 'disconnected' })
  expect(stale).toMatchObject({ refusal: { refused: 'changed-meanwhile' }, current: { version: 2 } })
  await g.as(intake).done(closeContactPoint, { person, point, version: 2, why: 'disconnected' })
  const [closed] = (await g.as(intake).done(read, { person })).contactPoints
  expect(closed?.closed).toEqual({ on: '2026-11-23', why: 'disconnected' })
  const before = await g.look(
    intake.agency,
    sql`select at -> 'rules' as rules from contact_points_before where point_id = ${point}`,
  )
  expect(before).toEqual([{ rules: { voicemail: 'not-asked', text: 'not-asked' } }])
})

test('supporters and legal authorities are kept apart and changed by version', async () => {
  const { 'intake-worker': intake } = await g.agency(['intake-worker'])
  const { person } = await aPerson().in(g, intake)
  const { supporter } = await g
    .as(intake)
    .done(addSupporter, { person, terms: { name: 'Rosa Muestra', relationship: 'aunt' } })
  const { authority } = await g.as(intake).done(recordLegalAuthority, {
    person,
    terms: { kind: 'guardian', holder: 'Lee Sample', scopes: ['medical'], from: '2025-01-01' },
  })
  const terms = { name: 'Rosa Muestra', relationship: 'aunt', until: '2026-11-01' }
  await g.as(intake).done(changeSupporter, { person, supporter, version: 1, terms })
  const stale = await g.as(intake).reply(changeSupporter, { person, supporter, version: 1, terms })
  expect(stale).toMatchObject({ current: { version: 2, terms } })
  await g.as(intake).done(changeLegalAuthority, {
    person,
    authority,
    version: 1,
    terms: {
      kind: 'guardian',
      holder: 'Lee Sample',
      scopes: ['limited'],
      matters: ['health'],
      from: '2025-01-01',
      verified: { by: intake.staff, on: '2026-11-20' },
    },
  })
  const record = await g.as(intake).done(read, { person })
  expect(record.supporters).toMatchObject([{ version: 2, terms }])
  expect(record.legalAuthorities).toMatchObject([{ version: 2, terms: { scopes: ['limited'] } }])
})

test('a paper was seen by whoever says so, and stays seen when somebody else corrects the rest', async () => {
  const { 'intake-worker': intake, supervisor } = await g.agency(['intake-worker', 'supervisor'])
  const { person } = await aPerson().seenBy(supervisor).in(g, intake)
  const terms = { kind: 'guardian', holder: 'Lee Sample', scopes: ['medical'], from: '2025-01-01' } as const
  const bySupervisor = { ...terms, verified: { by: supervisor.staff, on: '2026-11-20' } as const }
  const refused = { refusal: { refused: 'seen-by-another' } }
  expect(await g.as(intake).reply(recordLegalAuthority, { person, terms: bySupervisor })).toMatchObject(
    refused,
  )
  const { authority } = await g.as(intake).done(recordLegalAuthority, { person, terms })
  const of = { person, authority }
  const change = (version: number, changed: object) => ({ ...of, version, terms: changed })
  expect(await g.as(intake).reply(changeLegalAuthority, change(1, bySupervisor))).toMatchObject(refused)
  await g.as(supervisor).done(changeLegalAuthority, change(1, bySupervisor) as never)
  const ended = { ...bySupervisor, until: '2026-11-22' }
  await g.as(intake).done(changeLegalAuthority, change(2, ended) as never)
  const record = await g.as(intake).done(read, { person })
  expect(record.legalAuthorities).toMatchObject([{ version: 3, terms: ended }])
})

test('a correction of coverage is a new fact, and what we believed before can still be asked', async () => {
  const { 'intake-worker': intake, billing } = await g.agency(['intake-worker', 'billing'])
  const { person } = await aPerson().in(g, intake)
  const believedThen = {
    payerKind: 'medicaid',
    memberId: 'TX-1',
    source: 'card',
    from: '2026-01-01',
  } as const
  const { coverage } = await g.as(intake).done(recordCoverage, { person, terms: believedThen })
  g.clock.add(86_400_000)
  await g.as(billing).done(correctCoverage, {
    person,
    coverage,
    version: 1,
    terms: { ...believedThen, source: 'payer-271', to: '2026-09-30' },
  })
  const asked = { person, on: '2026-10-15' } as const
  const now = await g.as(billing).done(coverageOn, asked)
  const then = await g.as(billing).done(coverageOn, { ...asked, knownAt: '2026-11-23T20:00:00.000Z' })
  expect(now.facts).toEqual([])
  expect(then.facts).toMatchObject([{ coverage, version: 1, terms: believedThen }])
  const stale = await g
    .as(billing)
    .reply(correctCoverage, { person, coverage, version: 1, terms: believedThen })
  expect(stale).toMatchObject({ current: { version: 2, terms: { to: '2026-09-30' } } })
  g.clock.set('2026-11-23T15:00:00.000Z')
})

test('a coverage that was recorded while the clock stood ahead can be corrected once it is right', async () => {
  const { 'intake-worker': intake, billing } = await g.agency(['intake-worker', 'billing'])
  const terms = { payerKind: 'medicaid', memberId: 'EX-2', source: 'card', from: '2026-01-01' } as const
  const { person } = await aPerson().in(g, intake)
  g.clock.add(3_600_000)
  const { coverage } = await g.as(intake).done(recordCoverage, { person, terms })
  g.clock.add(-3_600_000)
  const corrected = { ...terms, memberId: 'EX-3' }
  await g.as(billing).done(correctCoverage, { person, coverage, version: 1, terms: corrected })
  const { facts } = await g.as(billing).done(coverageOn, { person, on: '2026-11-23' })
  expect(facts).toMatchObject([{ version: 2, terms: corrected }])
})

test('a coverage ends without being corrected, and what we believed before stays readable', async () => {
  const { 'intake-worker': intake, billing } = await g.agency(['intake-worker', 'billing'])
  const terms = { payerKind: 'medicaid', memberId: 'EX-1', source: 'card', from: '2026-01-01' } as const
  const { person } = await aPerson().in(g, intake)
  const { coverage } = await g.as(intake).done(recordCoverage, { person, terms })
  g.clock.add(86_400_000)
  const ending = { person, coverage, version: 1, lastDay: '2026-09-30', source: 'letter' }
  await g.as(billing).done(endCoverage, ending)
  const on = async (day: string, knownAt?: string) =>
    (await g.as(billing).done(coverageOn, { person, on: day, knownAt })).facts.map(({ version }) => version)
  expect([await on('2026-09-30'), await on('2026-10-01')]).toEqual([[2], []])
  expect(await on('2026-10-01', '2026-11-23T20:00:00.000Z')).toEqual([1])
  const stale = await g.as(intake).reply(endCoverage, { ...ending, lastDay: '2026-08-31' })
  expect(stale).toMatchObject({
    refusal: { refused: 'changed-meanwhile' },
    current: { version: 2, terms: { memberId: 'EX-1', to: '2026-09-30', source: 'letter' } },
  })
  const [event] = await g.look<{ facts: unknown }>(
    intake.agency,
    sql`select facts from events where name = 'people.coverageEnded'`,
  )
  expect(event?.facts).toEqual({ coverage, payerKind: 'medicaid', endsOn: '2026-09-30' })
  g.clock.set('2026-11-23T15:00:00.000Z')
})
