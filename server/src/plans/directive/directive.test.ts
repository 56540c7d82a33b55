import { ofPerson } from '@handrail/care/clocks'
import { openEmergencyAccess } from '@handrail/care/people'
import { askDirective, directivesOf, recordDirective, revokeDirective } from '@handrail/care/plans'
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

/** Somebody with a paper in the vault. */
async function place() {
  const team = await g.agency(['intake-worker', 'clinician', 'case-manager', 'supervisor'])
  const { 'case-manager': manager, 'intake-worker': intake } = team
  const { person } = await aPerson()
    .named('Ray', 'Example')
    .born('1980-05-05')
    .seenBy(manager, 'lead')
    .in(g, intake)
  const document = uuid7(g.clock.now())
  // What lies in the vault is the business of another room: here it is enough that it is this person's.
  await g.look(
    manager.agency,
    sql`insert into documents (agency_id, document_id, person_id, kind, name, type, size, sha256, labels, confidentiality,
        added_by, added_at, file_id, file_key, key_mark)
      values (${manager.agency}, ${document}, ${person}, 'other', 'Paper', 'application/pdf', 1, '', '{GENERAL}', 'N',
        ${manager.staff}, now(), ${uuid7(g.clock.now())}, '', '') returning document_id`,
  )
  return { team, manager, person, document }
}
type Place = Awaited<ReturnType<typeof place>>

const terms = (at: Place, of: object = {}) => ({
  document: at.document,
  state: 'TX',
  agent: { name: 'Lena Example', phone: '713-555-0142' },
  effectiveOn: '2026-10-01',
  ...of,
})
const record = (at: Place, of: object = {}) =>
  g.as(at.manager).done(recordDirective, { person: at.person, terms: terms(at, of) as never })

test('what a directive says of itself is recorded once, and nobody edits it, not by SQL either', async () => {
  const at = await place()
  const { directive } = await record(at)
  for (const one of [
    sql`update advance_directives set terms = '{}' where directive_id = ${directive} returning directive_id`,
    sql`delete from advance_directives where directive_id = ${directive} returning directive_id`,
  ])
    await expect(g.look(at.manager.agency, one)).rejects.toThrow(/stays as it is|permission denied/)
  expect(await g.as(at.manager).done(directivesOf, { person: at.person })).toMatchObject({
    directives: [{ directive, terms: terms(at), revokedOn: null }],
  })
})

test('a directive takes a paper of this person, and does not end before it begins', async () => {
  const at = await place()
  const other = await place()
  const refused = (of: object) =>
    g.as(at.manager).refused(recordDirective, { person: at.person, terms: terms(at, of) })
  expect(await refused({ document: other.document })).toBe('no-such-paper')
  expect(await refused({ expiresOn: '2026-09-30' })).toBe('ends-before-it-begins')
})

test('it is revoked once, from a day that has come', async () => {
  const at = await place()
  const { directive } = await record(at)
  expect(await g.as(at.manager).refused(revokeDirective, { directive, on: '2026-11-24' })).toBe('day-to-come')
  await g.as(at.manager).done(revokeDirective, { directive, on: '2026-11-20' })
  expect(await g.as(at.manager).refused(revokeDirective, { directive, on: '2026-11-21' })).toBe('was-revoked')
})

test('a directive is read in an emergency, and what the person once answered is not', async () => {
  const at = await place()
  await record(at)
  await g.as(at.manager).done(askDirective, { person: at.person, answer: 'has-one' })
  const responder = at.team.clinician
  expect((await g.as(responder).reply(directivesOf, { person: at.person })).kind).toBe('not-found')
  await g.as(responder).done(openEmergencyAccess, {
    name: 'Ray Example',
    bornOn: '1980-05-05',
    purpose: 'lacks-capacity',
    words: 'He is at the hospital and cannot say.',
    minutes: 60,
  })
  expect(await g.as(responder).done(directivesOf, { person: at.person })).toMatchObject({
    directives: [{ terms: { agent: { name: 'Lena Example' } } }],
    asked: [],
  })
})

test('whoever was asked is asked again within a year, also after a no', async () => {
  const at = await place()
  const due = async () => {
    await g.runDue()
    const { open } = await g.as(at.manager).done(ofPerson, { person: at.person })
    return open.filter(({ because }) => because?.topic === 'plans.directive-asked').map(({ dueOn }) => dueOn)
  }
  await g.as(at.manager).done(askDirective, { person: at.person, answer: 'declined' })
  expect(await due()).toEqual(['2027-11-23'])
  g.clock.set('2027-11-01T15:00:00.000Z')
  await g.as(at.manager).done(askDirective, { person: at.person, answer: 'has-one' })
  expect(await due()).toEqual(['2028-11-01'])
})
