import type { Operation, Query } from '@handrail/care'
import {
  addCredential,
  addProgram,
  addSite,
  addStaff,
  type Credential,
  changeProgram,
  changeSettings,
  changeSite,
  changeStaff,
  closeDay,
  closedDays,
  credentialOn,
  endCredential,
  endRole,
  endStaff,
  giveRole,
  openDay,
  overview,
  staffList,
  staffMember,
  staffNames,
  verifyCredential,
} from '@handrail/care/agency'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keep } from '../platform/transaction.ts'
import { type Ground, ground, sql, type Worker } from '../testing/ground.ts'
import { credentialsOf } from './credential-store.ts'
import { agencyHandlers } from './handlers.ts'
import { rolesOn } from './staff-store.ts'

let g: Ground
beforeAll(async () => {
  g = await ground({ handlers: agencyHandlers })
}, 60_000)
afterAll(() => g.close())

const theStaff = async (admin: Worker) => (await g.as(admin).done(staffList, {})).staff
const one = async (admin: Worker, worker: Worker) => {
  const found = (await theStaff(admin)).find(({ staff }) => staff === worker.staff)
  if (!found) throw new Error('They are not on the list.')
  return found
}
const refused = async (worker: Worker, asked: Operation<never, never> | { name: string }, input: unknown) => {
  const reply = await g.as(worker).reply(asked, input)
  return reply.kind === 'refused' ? reply.refusal.refused : reply.kind
}

test('an admin changes the settings, and a stale edit shows how they stand', async () => {
  const { 'agency-admin': admin } = await g.agency(['agency-admin'])
  const edit = { name: 'River County', language: 'es', zone: 'America/Denver', state: 'CO', version: 1 }
  expect(await g.as(admin).done(changeSettings, edit)).toEqual({ version: 2 })
  expect(await g.as(admin).done(overview, {})).toMatchObject({ ...edit, version: 2, staff: 1 })
  expect(await g.as(admin).reply(changeSettings, edit)).toMatchObject({
    kind: 'refused',
    refusal: { refused: 'changed-meanwhile' },
    current: { name: 'River County', version: 2 },
  })
})

test('programs and sites are added, changed and closed', async () => {
  const { 'agency-admin': admin } = await g.agency(['agency-admin'])
  const as = g.as(admin)
  const { program } = await as.done(addProgram, { name: 'Care', kind: 'case-management' })
  await as.done(changeProgram, { program, version: 1, name: 'Care', kind: 'ccbhc', closedOn: '2026-12-31' })
  const place = { name: 'Main Street', address: '1 Main Street', county: 'Travis', phone: null }
  const { site } = await as.done(addSite, place)
  await as.done(changeSite, { ...place, site, version: 1, name: 'Main', closedOn: null })
  expect(await as.done(overview, {})).toMatchObject({
    programs: [{ program, kind: 'ccbhc', openedOn: '2026-11-23', closedOn: '2026-12-31', version: 2 }],
    sites: [{ site, name: 'Main', county: 'Travis', version: 2 }],
  })
})

test('the staff list has roles and licences, a page at a time', async () => {
  const { 'agency-admin': admin } = await g.agency(['agency-admin', 'billing', 'clinician', 'supervisor'])
  const first = await g.as(admin).done(staffList, { limit: 3 })
  expect(first.more).toBe(true)
  const last = first.staff.at(-1)
  const second = await g
    .as(admin)
    .done(staffList, { limit: 3, after: { name: last?.name, staff: last?.staff } })
  expect([...first.staff, ...second.staff].map(({ roles }) => roles[0]?.role)).toEqual([
    'agency-admin',
    'billing',
    'clinician',
    'supervisor',
  ])
  expect(second.more).toBe(false)
})

test('supervision does not go round in a circle, and a supervisor must be there', async () => {
  const team = await g.agency(['agency-admin', 'case-manager', 'supervisor'])
  const { 'agency-admin': admin, 'case-manager': worker, supervisor } = team
  const edit = async (of: Worker, over: Worker) => {
    const { name, email, version } = await one(admin, of)
    return { staff: of.staff, name, email, version, site: null, languages: ['es'], supervisor: over.staff }
  }
  await g.as(admin).done(changeStaff, await edit(worker, supervisor))
  expect(await one(admin, worker)).toMatchObject({
    supervisor: supervisor.staff,
    languages: ['es'],
    version: 2,
  })
  expect(await refused(admin, changeStaff, await edit(supervisor, worker))).toBe('supervision-circle')
  expect(await refused(admin, changeStaff, await edit(worker, worker))).toBe('supervision-circle')
  const { staff: stranger } = (await g.agency(['supervisor'])).supervisor
  const elsewhere = { ...(await edit(worker, supervisor)), supervisor: stranger }
  expect(await refused(admin, changeStaff, elsewhere)).toBe('no-such-staff')
  const newcomer = { name: 'Lee', email: 'lee@example.org', roles: ['case-manager'], supervisor: stranger }
  expect(await refused(admin, addStaff, newcomer)).toBe('no-such-staff')
  expect(
    await refused(admin, changeStaff, {
      ...(await edit(worker, supervisor)),
      email: 'SUPERVISOR@example.org',
    }),
  ).toBe('email-taken')
})

test('a role is given from a day and ends with a day', async () => {
  const { 'agency-admin': admin, 'case-manager': worker } = await g.agency(['agency-admin', 'case-manager'])
  await g.as(admin).done(giveRole, { staff: worker.staff, role: 'supervisor', from: '2026-12-01' })
  await g.as(admin).done(endRole, { staff: worker.staff, role: 'supervisor', on: '2026-12-31' })
  const held = (day: '2026-11-30' | '2026-12-31' | '2027-01-01') =>
    g.database.transaction({ role: 'app', agency: admin.agency }, async (tx) =>
      keep(await rolesOn(tx, admin.agency, { staff: worker.staff, on: day })),
    )
  expect(await held('2026-11-30')).toEqual(['case-manager'])
  expect(await held('2026-12-31')).toEqual(['case-manager', 'supervisor'])
  expect(await held('2027-01-01')).toEqual(['case-manager'])
  expect(await refused(admin, giveRole, { staff: admin.staff, role: 'supervisor' })).toBe('not-for-yourself')
  expect(await refused(admin, endRole, { staff: admin.staff, role: 'agency-admin', on: '2026-12-01' })).toBe(
    'last-admin',
  )
})

test('somebody who leaves is off the list, and their roles end', async () => {
  const { 'agency-admin': admin, clinician } = await g.agency(['agency-admin', 'clinician'])
  await g.as(admin).done(endStaff, { staff: clinician.staff, version: 1, on: '2026-11-30' })
  expect((await theStaff(admin)).map(({ staff }) => staff)).toEqual([admin.staff])
  const left = await g.as(admin).done(staffList, { left: true })
  expect(left.staff).toMatchObject([
    { staff: clinician.staff, leftOn: '2026-11-30', roles: [{ until: '2026-11-30' }] },
  ])
  expect(await refused(admin, endStaff, { staff: admin.staff, version: 1, on: '2026-11-30' })).toBe(
    'last-admin',
  )
})

const theirs = (worker: Worker): Promise<readonly Credential[]> =>
  g.database.transaction({ role: 'app', agency: worker.agency }, async (tx) =>
    keep(await credentialsOf(tx, worker.agency, worker.staff)),
  )

test('a licence counts once somebody else has verified it, until it ends', async () => {
  const team = await g.agency(['agency-admin', 'supervisor', 'clinician'])
  const { 'agency-admin': admin, supervisor, clinician } = team
  const may = async (day: '2026-11-23' | '2026-12-02') =>
    credentialOn(await theirs(clinician), ['psychologist'], 'TX', day)
  const input = {
    staff: clinician.staff,
    kind: 'psychologist',
    number: 'PSY-1',
    state: 'TX',
    from: '2026-01-01',
    until: '2027-12-31',
  }
  const { credential } = await g.as(admin).done(addCredential, input)
  expect(await may('2026-11-23')).toMatchObject({ figures: { reasons: ['not-verified'] } })
  await g.as(supervisor).done(verifyCredential, { credential, version: 1, source: 'State board' })
  expect(await may('2026-11-23')).toMatchObject({ credential })
  await g.as(supervisor).done(endCredential, { credential, version: 2, on: '2026-12-01', why: 'surrendered' })
  expect(await may('2026-12-02')).toMatchObject({ figures: { reasons: ['no-longer-valid'] } })
  expect(await refused(clinician, verifyCredential, { credential, version: 3, source: 'Me' })).toBe(
    'not-allowed',
  )
  const stranger = { ...input, staff: (await g.agency(['clinician'])).clinician.staff }
  expect(await refused(admin, addCredential, stranger)).toBe('not-found')
  expect(await refused(admin, addCredential, { ...input, kind: 'physician', renews: credential })).toBe(
    'no-such-credential',
  )
})

test('a day is closed and opened again, on the agency’s calendar and on a county’s', async () => {
  const { 'agency-admin': admin } = await g.agency(['agency-admin'])
  const as = g.as(admin)
  await as.done(closeDay, { day: '2026-12-24', name: 'Winter break' })
  expect(await refused(admin, closeDay, { day: '2026-12-24', name: 'Again' })).toBe('already-closed')
  expect(await refused(admin, closeDay, { day: '2026-12-25', name: 'Christmas' })).toBe('already-closed')
  await as.done(openDay, { calendar: 'county-travis', day: '2026-10-12' })
  const year = await as.done(closedDays, { year: 2026 })
  expect(year.federal).toHaveLength(11)
  expect(year.differing).toEqual([
    { calendar: 'county-travis', day: '2026-10-12', opens: true, name: '' },
    { calendar: 'agency', day: '2026-12-24', opens: false, name: 'Winter break' },
  ])
  await as.done(openDay, { day: '2026-12-24' })
  await as.done(closeDay, { calendar: 'county-travis', day: '2026-10-12', name: 'Columbus Day' })
  expect((await as.done(closedDays, { year: 2026 })).differing).toEqual([])
})

test('nothing of another agency can be changed or seen', async () => {
  const { 'agency-admin': ours } = await g.agency(['agency-admin'])
  const { 'agency-admin': theirs, clinician } = await g.agency(['agency-admin', 'clinician'])
  const { program } = await g.as(theirs).done(addProgram, { name: 'Care', kind: 'other' })
  const change = { program, version: 1, name: 'Mine', kind: 'other', closedOn: null }
  expect(await refused(ours, changeProgram, change)).toBe('not-found')
  expect(await refused(ours, endStaff, { staff: clinician.staff, version: 1, on: '2026-12-01' })).toBe(
    'not-found',
  )
  expect(await refused(ours, giveRole, { staff: clinician.staff, role: 'billing' })).toBe('not-found')
  expect((await g.as(ours).done(overview, {})).programs).toEqual([])
})

const ADMIN_ONLY: readonly (Operation | Query | { readonly name: string })[] = [
  changeSettings,
  addProgram,
  changeProgram,
  addSite,
  changeSite,
  closeDay,
  openDay,
  changeStaff,
  giveRole,
  endRole,
  endStaff,
  addCredential,
]

test('only an admin sets the agency up', async () => {
  const { 'case-manager': worker, supervisor } = await g.agency(['case-manager', 'supervisor'])
  for (const asked of ADMIN_ONLY)
    for (const who of [worker, supervisor])
      expect(await refused(who, asked, {}), asked.name).toBe('not-allowed')
})

test('no name, address or number of anybody stands in the trail', async () => {
  const { 'agency-admin': admin, clinician } = await g.agency(['agency-admin', 'clinician'])
  const { name, email, version } = await one(admin, clinician)
  await g.as(admin).done(changeStaff, {
    staff: clinician.staff,
    name: `${name} MARKED`,
    email: `marked-${email}`,
    version,
    site: null,
    supervisor: null,
    languages: [],
  })
  await g.as(admin).done(addCredential, {
    staff: clinician.staff,
    kind: 'physician',
    number: 'MARKED',
    state: 'TX',
    from: '2026-01-01',
    until: null,
  })
  const events = await g.look(admin.agency, sql`select facts::text from events`)
  expect(JSON.stringify(events).toLowerCase()).not.toContain('marked')
})

test('whoever left is still named, without a role, and stands in no list to choose from', async () => {
  const { 'agency-admin': admin, billing } = await g.agency(['agency-admin', 'billing'])
  const named = async () =>
    (await g.as(admin).done(staffNames, {})).staff.map(({ name, left, roles }) => [name, left, roles])
  expect(await named()).toEqual([
    ['Example agency-admin', false, ['agency-admin']],
    ['Example billing', false, ['billing']],
  ])
  await g.as(admin).done(endStaff, { staff: billing.staff, version: 1, on: '2026-11-22' })
  expect(await named()).toEqual([
    ['Example agency-admin', false, ['agency-admin']],
    ['Example billing', true, []],
  ])
})

test('one member of staff is opened with every role, after their last day too', async () => {
  const { 'agency-admin': admin, billing } = await g.agency(['agency-admin', 'billing'])
  await g.as(admin).done(giveRole, { staff: billing.staff, role: 'supervisor', from: '2026-12-01' })
  await g.as(admin).done(endStaff, { staff: billing.staff, version: 1, on: '2026-12-31' })
  expect(await g.as(billing).done(staffMember, { staff: billing.staff })).toMatchObject({
    name: 'Example billing',
    leftOn: '2026-12-31',
    roles: [
      { role: 'billing', until: '2026-12-31' },
      { role: 'supervisor', from: '2026-12-01', until: '2026-12-31' },
    ],
  })
  const { 'agency-admin': elsewhere } = await g.agency(['agency-admin'])
  expect(await g.as(elsewhere).reply(staffMember, { staff: billing.staff })).toEqual({ kind: 'not-found' })
})
