import type { Role } from '@handrail/care'
import { addProgram, addStaff } from '@handrail/care/agency'
import { clockRules, today } from '@handrail/care/clocks'
import { openPacket } from '@handrail/care/determinations'
import { handOverCase, openCase, readCase, saveBlock } from '@handrail/care/intake'
import { STRANDED_AT, type StrandedAt } from '@handrail/care/progress'
import {
  acceptReferral,
  acknowledgeReferral,
  reopenReferral,
  withdrawReferral,
} from '@handrail/care/referrals'
import { enterWaitlist } from '@handrail/care/waitlist'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPerson } from '../testing/a-person.ts'
import { receive } from '../testing/a-referral.ts'
import { allRooms } from '../testing/all-rooms.ts'
import { type Ground, ground, sql, type Worker } from '../testing/ground.ts'

const { handlers, chores } = allRooms()

let g: Ground
let here: Readonly<
  Record<'intake-worker' | 'supervisor' | 'agency-admin' | 'case-manager' | 'clinician', Worker>
>
let program: string
beforeAll(async () => {
  g = await ground({ handlers, chores })
  here = await g.agency(['intake-worker', 'supervisor', 'agency-admin', 'case-manager', 'clinician'])
  const made = await g.as(here['agency-admin']).done(addProgram, {
    name: 'Example Program',
    kind: 'targeted-case-management',
    openedOn: '2020-01-01',
  })
  program = made.program
}, 60_000)
afterAll(() => g.close())

const look = <R>(statement: ReturnType<typeof sql>) => g.look<R>(here.supervisor.agency, statement)

const aCase = async (later: object = {}): Promise<string> => {
  const intake = g.as(here['intake-worker'])
  const { person } = await aPerson().in(g, here['intake-worker'])
  const { case: of } = await intake.done(openCase, { person, requestedOn: '2026-11-20' })
  const stage = 'stage' in later ? later.stage : 'reaching'
  const { stage: _stage, ...facts } = { stage: undefined, ...later }
  await look(sql`
    update cases set later = ${JSON.stringify(facts)}::jsonb, stage = ${stage} where case_id = ${of} returning 1`)
  return of
}

const aWait = async (): Promise<string> => {
  const of = await aCase({ determination: 'granted', stage: 'determined' })
  const waits = { funding: 'county', grounds: [], recheckDays: 90, interim: ['crisis-numbers'] } as const
  await g.as(here['intake-worker']).done(enterWaitlist, { case: of, program, ...waits })
  return of
}

/** Each state in which somebody can stand on the road, and what a supervisor is told when nobody has them there. */
const STATES: Readonly<Record<string, { readonly at: StrandedAt; readonly come: () => Promise<string> }>> = {
  'a request that was received': { at: 'request', come: () => receive(g, here['intake-worker']) },
  'a request that was acknowledged': {
    at: 'request',
    come: async () => {
      const referral = await receive(g, here['intake-worker'])
      await g.as(here['intake-worker']).done(acknowledgeReferral, { referral })
      return referral
    },
  },
  'a request that was opened again': {
    at: 'request',
    come: async () => {
      const referral = await receive(g, here['intake-worker'])
      await g.as(here['intake-worker']).done(withdrawReferral, { referral })
      await g
        .as(here['intake-worker'])
        .done(reopenReferral, { referral, version: 2, note: 'She called again.' })
      return referral
    },
  },
  'a request that was taken on before it is known whose it is': {
    at: 'request',
    come: async () => {
      const referral = await receive(g, here['intake-worker'])
      await g.as(here['intake-worker']).done(acknowledgeReferral, { referral })
      await g.as(here['intake-worker']).done(acceptReferral, { referral })
      return referral
    },
  },
  'an intake before anybody was reached': { at: 'talk', come: () => aCase() },
  'a first talk that was begun': {
    at: 'talk',
    come: async () => {
      const of = await aCase()
      const [screening] = (await g.as(here['intake-worker']).done(readCase, { case: of })).screenings
      const saved = { block: 'access', answers: { transport: { answer: 'unknown' } } }
      await g
        .as(here['intake-worker'])
        .done(saveBlock, { screening: screening?.screening, version: 0, saved })
      return of
    },
  },
  'an intake sent elsewhere': { at: 'talk', come: () => aCase({ stage: 'other-place' }) },
  'an evaluation awaited': { at: 'decision', come: () => aCase({ stage: 'assessing' }) },
  'a decision awaited': {
    at: 'decision',
    come: async () => {
      const of = await aCase()
      const packet = { case: of, program, payers: ['county'], filedOn: '2026-11-20' }
      await g.as(here['intake-worker']).done(openPacket, packet)
      await look(sql`update cases set stage = 'determining' where case_id = ${of} returning 1`)
      return of
    },
  },
  'a yes': { at: 'decision', come: () => aCase({ determination: 'granted', stage: 'determined' }) },
  'a no that may be appealed': { at: 'decision', come: () => aCase({ stage: 'not-granted' }) },
  'a place on the list': { at: 'waiting', come: aWait },
  'an offer of a place': {
    at: 'offer',
    come: async () => {
      const of = await aWait()
      await look(sql`
        insert into wait_offers (agency_id, offer_id, entry_id, person_id, program_id, held_until, offered_on, offered_at)
        select agency_id, gen_random_uuid(), entry_id, person_id, program_id, '2026-12-10', '2026-11-23', now()
        from wait_entries where case_id = ${of} returning 1`)
      return of
    },
  },
  'a case manager who was given': {
    at: 'care',
    come: () => aCase({ assignment: 'assigned', stage: 'assigned' }),
  },
  'a plan under way': { at: 'care', come: () => aCase({ assignment: 'engaged', stage: 'active' }) },
}
const things = new Map<string, string>()

const night = async () => {
  g.clock.add(24 * 3_600_000)
  await g.runDue()
}

const told = async (): Promise<ReadonlyMap<string, string>> => {
  const rows = await look<{ thing: string; topic: string }>(sql`
    select subject as thing, topic from deadlines where status = 'open' and topic like 'progress.stranded-%'`)
  return new Map(rows.map(({ thing, topic }) => [thing, topic.replace('progress.stranded-', '')]))
}

test('each place where somebody can be stranded has a rule that makes work for a supervisor', () => {
  const rules = clockRules.filter(({ topic }) => topic.startsWith('progress.stranded-'))
  expect(rules.map(({ topic }) => topic.replace('progress.stranded-', '')).toSorted()).toEqual(
    STRANDED_AT.toSorted(),
  )
  expect(new Set(rules.map(({ owner }) => owner.role))).toEqual(new Set(['supervisor']))
})

test('while those who have them work here, nobody is stranded in any state of the road', async () => {
  for (const [state, { come }] of Object.entries(STATES)) things.set(state, await come())
  await night()
  const back = new Map([...things].map(([state, thing]) => [thing, state]))
  expect([...(await told()).keys()].map((thing) => back.get(thing))).toEqual([])
})

test('when everybody who had them has left, each is told of by its place, or is due by somebody who is here', async () => {
  const gone = [here['intake-worker'], here['case-manager'], here.clinician].map(({ staff }) => staff)
  await look(sql`update staff set left_on = '2026-11-23' where staff_id = any (${gone}::uuid[]) returning 1`)
  // A request that they had taken on is put back in the first night, and looked at in the next.
  await night()
  await night()
  const now = await told()
  const watched = await look<{ thing: string }>(sql`
    select c.case_id as thing from cases c join deadlines d on d.person_id = c.person_id or d.subject = c.case_id
    where d.status = 'open' and d.owner_staff is null and d.owner_role = 'supervisor'
      and d.topic not like 'progress.%'`)
  const seen = new Set([...now.keys(), ...watched.map(({ thing }) => thing)])
  const unseen = [...things].filter(([, thing]) => !seen.has(thing)).map(([state]) => state)
  expect(unseen).toEqual([])
})

test.each(Object.entries(STATES))(
  '%s with no owner and nothing due is told of by its place',
  async (state, { at }) => {
    const thing = things.get(state) ?? ''
    if (state === Object.keys(STATES)[0]) {
      await look(sql`update deadlines set status = 'cancelled', ended_at = now(), next_step_at = null
        where status = 'open' and topic not like 'progress.%' returning 1`)
      await night()
    }
    expect([state, (await told()).get(thing)]).toEqual([state, at])
  },
)

test('what a supervisor is told names nobody, opens where it stands, and is not told twice', async () => {
  const before = await told()
  await night()
  expect(await told()).toEqual(before)
  const { rows } = await g.as(here.supervisor).done(today, { until: 'later', limit: 100 })
  const shown = rows.filter(({ because }) => because?.topic.startsWith('progress.stranded-'))
  expect(shown.map(({ because }) => because?.subject).toSorted()).toEqual([...before.keys()].toSorted())
  expect(shown.every(({ person }) => person === null)).toBe(true)
})

test('whoever is given to somebody by a supervisor is back at once, and the night is quiet about them', async () => {
  const joins = async (role: Role): Promise<Worker> => {
    const of = { name: 'A new colleague', email: `new-${role}@example.org`, roles: [role] }
    const { staff } = await g.as(here['agency-admin']).done(addStaff, of)
    return { agency: here.supervisor.agency, staff, role }
  }
  const next = await joins('intake-worker')
  const of = things.get('an intake before anybody was reached') ?? ''
  const { version } = await g.as(here.supervisor).done(readCase, { case: of })
  await g.as(here.supervisor).done(handOverCase, {
    case: of,
    version,
    to: next.staff,
    why: 'leaves',
    words: 'Nobody has called her yet.',
  })
  await g.runDue()
  expect((await told()).has(of)).toBe(false)
  await night()
  expect((await told()).has(of)).toBe(false)
  // A place on the list that somebody has again by another way is told of no more after the night.
  const waiting = things.get('a place on the list') ?? ''
  await look(sql`update cases set owner_id = ${next.staff} where case_id = ${waiting} returning 1`)
  await night()
  expect((await told()).has(waiting)).toBe(false)
})
