import { keepDraft } from '@handrail/care/drafts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { agencyHandlers } from '../agency/handlers.ts'
import { draftsHandlers } from '../drafts/handlers.ts'
import { uuid7 } from '../platform/ids.ts'
import { aPerson } from '../testing/a-person.ts'
import { type Ground, ground, sql, type Worker } from '../testing/ground.ts'
import { peopleRoom } from '../testing/people-room.ts'

let g: Ground
beforeAll(async () => {
  g = await ground({ handlers: [...agencyHandlers, ...draftsHandlers, ...peopleRoom] })
}, 60_000)
afterAll(() => g.close())

const NOBODY = '0190a0b0-0000-7000-8000-0000000000ff'
const keep = (worker: Worker, person: string | null) =>
  g.as(worker).reply(keepDraft, {
    form: 'people.changeIdentity',
    subject: uuid7(g.clock.now()),
    person,
    device: '0190a0b0-0000-7000-8000-0000000000b1',
    turn: 1,
    request: uuid7(g.clock.now()),
    body: { given: 'Ada' },
  })

test('words about somebody are kept by those who reach them, and by nobody else', async () => {
  const workers = await g.agency([
    'intake-worker',
    'case-manager',
    'clinician',
    'supervisor',
    'billing',
    'agency-admin',
    'auditor',
  ])
  const { person } = await aPerson().seenBy(workers['case-manager']).in(g, workers.billing)
  const kinds: Record<string, string> = {}
  for (const [role, worker] of Object.entries(workers)) kinds[role] = (await keep(worker, person)).kind
  expect(kinds).toEqual({
    'intake-worker': 'done',
    'case-manager': 'done',
    clinician: 'not-found',
    // Supervisors write about people whom they give to others.
    supervisor: 'done',
    billing: 'done',
    'agency-admin': 'not-found',
    auditor: 'not-found',
  })
  for (const worker of Object.values(workers)) {
    expect((await keep(worker, null)).kind).toBe('done')
    expect(await keep(worker, NOBODY)).toEqual({ kind: 'not-found' })
  }
})

test('whether somebody out of reach is here cannot be told from keeping words about them', async () => {
  const { clinician, billing } = await g.agency(['clinician', 'billing'])
  const { person } = await aPerson().in(g, billing)
  expect(await keep(clinician, person)).toEqual(await keep(clinician, NOBODY))
  const elsewhere = (await aPerson().in(g, (await g.agency(['billing'])).billing)).person
  expect(await keep(billing, elsewhere)).toEqual({ kind: 'not-found' })
  expect(await g.look(clinician.agency, sql`select 1 from drafts where person_id is not null`)).toEqual([])
  const denials = await g.look(
    clinician.agency,
    sql`select person_id from denials where asked = 'drafts.keep'`,
  )
  expect(denials).toHaveLength(3)
})
