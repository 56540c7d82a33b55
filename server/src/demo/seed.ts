import {
  type AgencyId,
  addDays,
  addHours,
  dayIn,
  type Instant,
  instantAt,
  type Operation,
  type PersonId,
  type Query,
  type RequestId,
  type StaffId,
} from '@handrail/care'
import { addProgram, addStaff, changeSettings } from '@handrail/care/agency'
import { addTask } from '@handrail/care/clocks'
import { recordRestriction } from '@handrail/care/consents'
import { changeMessageSettings, FIRST_SETTINGS } from '@handrail/care/messages'
import {
  addContactPoint,
  addSupporter,
  beginRelation,
  changeResidence,
  recordCoverage,
  register,
  search,
} from '@handrail/care/people'
import { enterDemo } from '@handrail/care/signin'
import { rerank } from '@handrail/care/waitlist'
import type { z } from 'zod'
import { open } from '../agency/open.ts'
import { nameOfAgency } from '../agency/store.ts'
import type { AsHost } from '../door/as-host.ts'
import { listAgencies } from '../door/chore-store.ts'
import { openDoor, type Perform } from '../door/perform.ts'
import { startRunner } from '../door/runner.ts'
import { saveLater } from '../intake/case-store.ts'
import type { Clock } from '../platform/clock.ts'
import { uuid7 } from '../platform/ids.ts'
import type { Log } from '../platform/log.ts'
import { type Database, keep } from '../platform/transaction.ts'
import type { Rooms } from '../rooms.ts'
import { identify } from '../signin/identify.ts'
import { beginToAssess, license } from './assessments.ts'
import { changeWhatWasGranted } from './changes.ts'
import { beginIntakes } from './intakes.ts'
import { whoIsThere } from './leave.ts'
import { type DemoPerson, demoPerson } from './people.ts'
import { beginToPlan } from './plans.ts'
import { askHowItGoes } from './questionnaires.ts'
import { askForCare } from './referrals.ts'
import { writeSafetyPlan } from './safety.ts'
import { DEMO_STAFF } from './staff.ts'
import { fillTheList } from './waits.ts'

export const DEMO_SLUG = 'demo'
/** What the demo is called until it is whole: one that was stopped on the way is known by it. */
const HALF_NAME = 'Example County Care, being filled'
const DEMO_AGENCY = {
  slug: DEMO_SLUG,
  name: 'Example County Care',
  state: 'TX',
  zone: 'America/Chicago',
  language: 'en',
  demo: true,
} as const
const DEMO_PHONE = '713-555-0100'
const DAY = 86_400_000
/** How far back the story of the demo begins. */
const STORY = 120

/** A demo that somebody fills now, or that was stopped on the way. */
export class HalfDemo extends Error {
  override readonly name = 'HalfDemo'
}

/** Whether the demo is here, whole. */
export async function isDemoHere(asHost: AsHost): Promise<boolean> {
  const name = await asHost((tx) => nameOfAgency(tx, DEMO_SLUG))
  if (name === HALF_NAME) throw new HalfDemo('The demo here is not whole.')
  return name !== undefined
}

/** An agency of somebody's own is here. Anybody comes into a demo as anybody: it never stands beside real people. */
export class AgencyHere extends Error {
  override readonly name = 'AgencyHere'
}

/** Whether the demo is still to be filled. Refuses where it would stand beside another agency. */
export async function isDemoToFill(asHost: AsHost): Promise<boolean> {
  if (await isDemoHere(asHost)) return false
  if ((await asHost(listAgencies)).length > 0) throw new AgencyHere('An agency is here already.')
  return true
}

interface Parts {
  readonly database: Database
  readonly asHost: AsHost
  readonly rooms: Rooms
  readonly clock: Clock
  readonly log: Log
}

/**
 * Fills a synthetic agency through the door, as staff would over the last months: each step on its own day, so that
 * clocks start, run and pass as they do in life.
 */
export async function seedDemo(
  { database, asHost, rooms, clock, log }: Parts,
  people: number,
  progress: (people: number) => void = () => {},
): Promise<AgencyId> {
  const today = clock()
  let now = today - STORY * DAY
  const past: Clock = () => now
  const perform = openDoor({ database, clock: past, ...rooms, identify })
  const runner = startRunner({ database, clock: past, chores: rooms.chores, perform, log }, { polls: false })
  const agency = await open({ asHost, perform, clock: past }, { ...DEMO_AGENCY, name: HALF_NAME })
  const work = workers(perform, past, agency)
  await work.system(changeMessageSettings, { ...FIRST_SETTINGS, phone: DEMO_PHONE, version: 0 })
  const staff = await hire(work)

  for (let n = 0; n < people; n += 1) {
    now = today - Math.floor(STORY * DAY * (1 - n / people)) + (n % 7) * 3_600_000
    now = Math.min(now, today - 3_600_000)
    await meet(work, staff, demoPerson(n), n)
    progress(n + 1)
    if (n % 200 === 199) await runner.runDue()
  }
  await runner.runDue()
  await planTasks(
    work,
    staff,
    (at) => {
      now = at
    },
    today,
  )
  const requests = (at: number) => {
    now = at
  }
  await askForCare(work, staff.intake, { set: requests, today })
  const onward = await beginIntakes(work, staff, { set: requests, today })
  await license(work, staff, { on: dayIn(DEMO_AGENCY.zone, instantAt(today)), state: DEMO_AGENCY.state })
  const [manager] = staff.managers
  if (manager) await beginToAssess(work, staff, { ...onward, manager, set: requests, today })
  now = today
  // Whoever was taken on has an intake from here on.
  await runner.runDue()
  const { program, placed } = await fillTheList(work, staff, {
    set: requests,
    today,
    grant: (of) =>
      database.transaction({ role: 'app', agency }, async (tx) => {
        tx.reaching({ staff: undefined, reach: 'agency', at: instantAt(now) })
        return keep(await saveLater(tx, agency, of, { determination: 'granted' }))
      }),
  })
  const [, second] = placed
  if (second) await changeWhatWasGranted(work, staff, { ...second, program, set: requests, today })
  now = today
  // What the days in between would have done.
  await work.system(rerank, {})
  await runner.runDue()
  await beginToPlan(work, staff, { set: requests, today })
  await writeSafetyPlan(work, staff, { set: requests, today })
  now = today
  await whoIsThere(work, staff, { today, zone: DEMO_AGENCY.zone })
  await askHowItGoes(work, staff, today)
  const { name, language, zone, state } = DEMO_AGENCY
  await work.system(changeSettings, { name, language, zone, state, version: 1 })
  await runner.runDue()
  await runner.stop()
  return agency
}

type Work = ReturnType<typeof workers>

/** The two ways in which the story is written: by Handrail itself, and by a member of staff who is signed in. */
function workers(perform: Perform, clock: Clock, agency: AgencyId) {
  async function ask<I extends z.ZodType, S, N, A extends z.ZodType>(
    operation: Operation<I, S, N, A> | Query<I, A>,
    input: z.input<I>,
    who: { readonly system: true } | { readonly credential: string } | Record<never, never>,
  ) {
    const requestId = uuid7(clock()) as RequestId
    const reply = await perform({ name: operation.name, input, requestId, agency, ...who })
    if (reply.kind === 'done') return { answer: operation.answer.parse(reply.answer), session: reply.session }
    throw new Error(
      `The demo could not ${operation.name}: ${reply.kind === 'refused' ? reply.refusal.refused : reply.kind}.`,
    )
  }
  return {
    clock,
    async system<I extends z.ZodType, S, N, A extends z.ZodType>(
      operation: Operation<I, S, N, A>,
      input: z.input<I>,
    ) {
      return (await ask(operation, input, { system: true })).answer
    },
    /** Somebody without an account. */
    async anybody<I extends z.ZodType, S, N, A extends z.ZodType>(
      operation: Operation<I, S, N, A>,
      input: z.input<I>,
    ) {
      return (await ask(operation, input, {})).answer
    },
    async as<I extends z.ZodType, S, N, A extends z.ZodType>(
      token: string,
      operation: Operation<I, S, N, A> | Query<I, A>,
      input: z.input<I>,
    ) {
      return (await ask(operation, input, { credential: token })).answer
    },
    async signIn(staff: StaffId): Promise<string> {
      const { session } = await ask(enterDemo, { staff }, {})
      if (session?.kind !== 'begun') throw new Error('The demo could not sign in.')
      return session.token
    },
  }
}

interface Hired {
  readonly managers: readonly StaffId[]
  readonly intake: StaffId
  readonly clinician: StaffId
  readonly supervisor: StaffId
  readonly admin: StaffId
}

async function hire(work: Work): Promise<Hired> {
  await work.system(addProgram, { name: 'Example Case Management', kind: 'targeted-case-management' })
  const managers: StaffId[] = []
  let supervisor: StaffId | undefined
  let intake: StaffId | undefined
  let clinician: StaffId | undefined
  let admin: StaffId | undefined
  for (const { name, email, role } of DEMO_STAFF) {
    const under = role === 'case-manager' && supervisor ? { supervisor } : {}
    const { staff } = await work.system(addStaff, { name, email, roles: [role], ...under })
    if (role === 'supervisor') supervisor = staff
    if (role === 'case-manager') managers.push(staff)
    if (role === 'intake-worker') intake = staff
    if (role === 'clinician') clinician = staff
    if (role === 'agency-admin') admin = staff
  }
  if (!intake || !clinician || !supervisor || !admin)
    throw new Error('The demo lacks somebody of a role that its story needs.')
  return { managers, intake, clinician, supervisor, admin }
}

async function meet(work: Work, { managers, intake }: Hired, of: DemoPerson, n: number): Promise<void> {
  const given = <const T>(value: T) => ({ answer: 'given', value }) as const
  const notAsked = { answer: 'not-asked' } as const
  const today = dayIn(DEMO_AGENCY.zone, instantAt(work.clock()))
  const { person } = await work.system(register, {
    identity: {
      legalName: given({ given: of.given, family: of.family }),
      ...(of.nameUsed !== undefined && { nameUsed: of.nameUsed }),
      pronouns: given(of.pronouns),
      born: { answer: 'exact', on: of.bornOn },
      language: given({ tag: of.language, interpreter: of.language === 'es' ? 'needed' : 'not-needed' }),
      ssnLastFour: notAsked,
    },
  })
  await work.system(addContactPoint, {
    person,
    at: { kind: 'phone', number: of.phone, rules: { voicemail: of.voicemail, text: of.text } },
    terms: { confidence: 'confirmed', verifiedOn: today },
  })
  if (of.email !== undefined) {
    await work.system(addContactPoint, {
      person,
      at: { kind: 'email', email: of.email, rules: { email: 'yes' } },
      terms: {},
    })
  }
  await work.system(changeResidence, {
    person,
    version: 0,
    residence: {
      where:
        of.home === 'none'
          ? { kind: 'no-fixed-address', locality: 'Around Example Park' }
          : {
              kind: 'address',
              address: { line1: `${100 + n} Sample Street`, city: 'Houston', state: 'TX', zip: '77002' },
            },
      countyOfResidence: given('Harris'),
      countyOfResponsibility: given('Harris'),
    },
  })
  await work.system(recordCoverage, { person, terms: coverageOf(of, today) })
  if (of.supporter) await work.system(addSupporter, { person, terms: of.supporter })
  if (of.restriction !== undefined) {
    await work.system(recordRestriction, {
      person,
      terms: { whom: { relationship: of.restriction }, what: 'everything' },
    })
  }
  await relate(work, person, intake, managers[n % managers.length])
}

function coverageOf(
  of: DemoPerson,
  today: ReturnType<typeof dayIn>,
): z.input<typeof recordCoverage.input>['terms'] {
  const renews = of.payer === 'medicaid' ? { renewalOn: addDays(today, 180) } : {}
  const card = of.payer === 'uninsured' ? {} : { memberId: `EX-${of.phone.slice(-4)}` }
  return { payerKind: of.payer, source: 'person-said', from: addDays(today, -30), ...renews, ...card }
}

async function relate(
  work: Work,
  person: PersonId,
  intake: StaffId,
  lead: StaffId | undefined,
): Promise<void> {
  await work.system(beginRelation, { person, staff: intake, kind: 'intake' })
  if (lead) await work.system(beginRelation, { person, staff: lead, kind: 'lead' })
}

/** Words that somebody wrote stay as they were written, so these are written for both who look at the demo. */
const TASKS: readonly (readonly [days: number, title: string])[] = [
  [-2, 'Face-to-face visit / Visita en persona'],
  [0, 'Call about the ride on Friday / Llamar por el transporte del viernes'],
  [
    0,
    'Send the missing papers to the housing office / Enviar los papeles que faltan a la oficina de vivienda',
  ],
  [1, 'Ask how the first week went / Preguntar cómo fue la primera semana'],
  [3, 'Renew consent to share / Renovar el permiso para compartir'],
  [5, 'Go over the plan together / Repasar juntos el plan'],
]

/** A few tasks of their own for each case manager: one past due, some today, some this week. */
async function planTasks(
  work: Work,
  { managers }: Hired,
  set: (at: number) => void,
  today: number,
): Promise<void> {
  set(today - 3 * DAY)
  const token = managers[0] === undefined ? undefined : await work.signIn(managers[0])
  if (token === undefined) return
  const { found } = await work.as(token, search, { text: '' })
  const theirs = found.map(({ person }) => person)
  for (const [n, [days, title]] of TASKS.entries()) {
    const dueOn = dayIn(DEMO_AGENCY.zone, addHours(instantAt(today) as Instant, days * 24))
    const person = theirs[n % theirs.length] ?? null
    await work.as(token, addTask, { person, title, dueOn })
  }
}
