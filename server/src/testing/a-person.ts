import { type Instant, type PersonId, plainDate } from '@handrail/care'
import {
  addContactPoint,
  beginRelation,
  type ContactPointId,
  changeResidence,
  type RELATION_KINDS,
  recordCoverage,
  register,
} from '@handrail/care/people'
import type { z } from 'zod'
import { stepRequest } from '../door/perform.ts'
import { uuid7 } from '../platform/ids.ts'
import type { Ground, Worker } from './ground.ts'

type Given<T extends z.ZodType> = z.input<T>
type Identity = Given<typeof register.input>['identity']
type Where = Given<typeof changeResidence.input>['residence']
type PointInput = Given<typeof addContactPoint.input>
type CoverageTerms = Given<typeof recordCoverage.input>['terms']
type Kind = (typeof RELATION_KINDS)[number]

/** A person as a test describes them, one fact at a time. Nothing happens until `in`. */
export interface APerson {
  named(given: string, family?: string): APerson
  goingBy(nameUsed: string): APerson
  born(day: string): APerson
  speaking(tag: string, interpreter?: 'needed' | 'not-needed'): APerson
  withPhone(number: string, rules?: Rules, terms?: PointInput['terms']): APerson
  withEmail(email: string): APerson
  livingAt(residence: Where['where']): APerson
  coveredBy(terms: CoverageTerms): APerson
  /** Gives a member of staff a reason to see them. */
  seenBy(worker: Worker, kind?: Kind, until?: Instant): APerson
  /** Registers them through the door, in the worker's agency. Needs the handlers of the room `people`. */
  in(ground: Ground, worker: Pick<Worker, 'agency'>): Promise<RegisteredPerson>
}

export interface RegisteredPerson {
  readonly person: PersonId
  readonly points: readonly ContactPointId[]
}

type Rules = {
  readonly voicemail?: 'none' | 'name-only' | 'full'
  readonly text?: 'no' | 'first-name-only' | 'yes'
}

interface Described {
  readonly identity: Identity
  readonly points: readonly Omit<PointInput, 'person'>[]
  readonly where: Where['where'] | undefined
  readonly coverage: readonly CoverageTerms[]
  readonly relations: readonly {
    readonly worker: Worker
    readonly kind: Kind
    readonly until: Instant | undefined
  }[]
}

const notAsked = { answer: 'not-asked' } as const

/** Sam Example, of whom nothing else is known. Names in tests are plainly made up. */
export const aPerson = (): APerson =>
  describedAs({
    identity: {
      legalName: { answer: 'given', value: { given: 'Sam', family: 'Example' } },
      pronouns: notAsked,
      born: notAsked,
      language: notAsked,
      ssnLastFour: notAsked,
    },
    points: [],
    where: undefined,
    coverage: [],
    relations: [],
  })

function describedAs(so: Described): APerson {
  const but = (change: Partial<Described>) => describedAs({ ...so, ...change })
  const who = (change: Partial<Identity>) => but({ identity: { ...so.identity, ...change } })
  return {
    named: (given, family) =>
      who({ legalName: { answer: 'given', value: { given, ...(family !== undefined && { family }) } } }),
    goingBy: (nameUsed) => who({ nameUsed }),
    born: (day) => who({ born: { answer: 'exact', on: plainDate.parse(day) } }),
    speaking: (tag, interpreter = 'needed') =>
      who({ language: { answer: 'given', value: { tag, interpreter } } }),
    withPhone: (number, rules = {}, terms = {}) =>
      but({ points: [...so.points, { at: { kind: 'phone', number, rules }, terms }] }),
    withEmail: (email) =>
      but({ points: [...so.points, { at: { kind: 'email', email, rules: { email: 'yes' } }, terms: {} }] }),
    livingAt: (where) => but({ where }),
    coveredBy: (terms) => but({ coverage: [...so.coverage, terms] }),
    seenBy: (worker, kind = 'lead', until) => but({ relations: [...so.relations, { worker, kind, until }] }),
    in: (ground, { agency }) => registered(ground, agency, so),
  }
}

async function registered(
  ground: Ground,
  agency: Worker['agency'],
  so: Described,
): Promise<RegisteredPerson> {
  let step = 0
  const seed = uuid7(ground.clock.now())
  /** As Handrail itself, so that a test needs no worker it is not about. */
  const done = async <A extends z.ZodType>(
    asked: { readonly name: string; readonly answer: A },
    input: unknown,
  ): Promise<z.output<A>> => {
    step += 1
    const request = { name: asked.name, input, agency, requestId: stepRequest(seed, String(step)) }
    const reply = await ground.perform({ ...request, system: true })
    if (reply.kind !== 'done') throw new Error(`${asked.name}: ${JSON.stringify(reply)}`)
    return asked.answer.parse(reply.answer)
  }
  const { person } = await done(register, { identity: so.identity })
  const points: ContactPointId[] = []
  for (const point of so.points) points.push((await done(addContactPoint, { person, ...point })).point)
  if (so.where)
    await done(changeResidence, {
      person,
      version: 0,
      residence: { where: so.where, countyOfResidence: notAsked, countyOfResponsibility: notAsked },
    })
  for (const terms of so.coverage) await done(recordCoverage, { person, terms })
  for (const { worker, kind, until } of so.relations)
    await done(beginRelation, { person, staff: worker.staff, kind, ...(until && { until }) })
  return { person, points }
}
