import {
  type AgencyId,
  type Instant,
  instantAt,
  millis,
  type Operation,
  type Query,
  type RequestId,
  type Role,
  type StaffId,
} from '@handrail/care'
import { addStaff, type NewAgency } from '@handrail/care/agency'
import type { z } from 'zod'
import { open } from '../agency/open.ts'
import { asHost } from '../door/as-host.ts'
import type { Handler } from '../door/handler.ts'
import type { Identified, Perform, Reply } from '../door/perform.ts'
import { openDoor } from '../door/perform.ts'
import type { Chore } from '../door/reaction.ts'
import { startRunner } from '../door/runner.ts'
import { uuid7 } from '../platform/ids.ts'
import { type Sql, sql } from '../platform/sql.ts'
import { type Database, keep } from '../platform/transaction.ts'
import { freshDatabase } from './template.ts'

/** A member of staff in a test. */
export interface Worker {
  readonly agency: AgencyId
  readonly staff: StaffId
  readonly role: Role
}

/** What a test stands on: a real database of its own, the real door, and a clock the test sets. */
export interface Ground {
  readonly database: Database
  readonly perform: Perform
  readonly clock: { set(at: Instant): void; add(ms: number): void; now(): number }
  /** An agency with one member of staff for each role named. */
  agency<R extends Role>(roles: readonly R[], of?: Partial<NewAgency>): Promise<Record<R, Worker>>
  /** Asks the door as this worker; the reply as it comes. */
  as(worker: Worker): Asking
  /** What stands in the tables, seen past row-level security by the owner within one agency. */
  look<R>(agency: AgencyId, statement: Sql): Promise<readonly R[]>
  /** Does everything that is due. Whatever is logged on the way is a failure. */
  runDue(): Promise<void>
  close(): Promise<void>
}

export interface Asking {
  reply(
    asked: { readonly name: string },
    input: unknown,
    requestId?: RequestId,
    after?: readonly RequestId[],
  ): Promise<Reply>
  /** The refusal by its name, or else the kind of the reply. */
  refused(asked: { readonly name: string }, input: unknown): Promise<string>
  /** The answer; fails the test with the whole reply when there is none. */
  done<A extends z.ZodType>(
    asked: Operation<z.ZodType, never, unknown, A> | Query<z.ZodType, A>,
    input: unknown,
  ): Promise<z.output<A>>
}

/** The product's own handlers and chores come in as arguments, so that a room is tested with what it needs. */
export async function ground(parts: {
  readonly handlers: readonly Handler[]
  readonly chores?: readonly Chore[]
  /** A migrated database that stands somewhere else. */
  readonly database?: Database
}): Promise<Ground> {
  const database = parts.database ?? (await freshDatabase())
  let now = Date.parse('2026-11-23T15:00:00.000Z')
  const clock = () => now
  const chores = parts.chores ?? []
  const workers = new Map<string, Identified>()
  const zones = new Map<AgencyId, string>()
  const perform = openDoor({
    database,
    clock,
    handlers: parts.handlers,
    chores,
    identify: async (_tx, credential) => workers.get(credential),
  })
  const freshRequest = () => uuid7(clock()) as RequestId

  const as = (worker: Worker): Asking => {
    const credential = `${worker.staff}/${worker.role}`
    workers.set(credential, {
      staff: worker.staff,
      role: worker.role,
      zone: zones.get(worker.agency) ?? 'UTC',
    })
    const reply: Asking['reply'] = (asked, input, requestId = freshRequest(), after = []) =>
      perform({ name: asked.name, input, requestId, after, agency: worker.agency, credential })
    return {
      reply,
      async refused(asked, input) {
        const got = await reply(asked, input)
        return got.kind === 'refused' ? got.refusal.refused : got.kind
      },
      async done(asked, input) {
        const got = await reply(asked, input)
        if (got.kind !== 'done') throw new Error(`${asked.name}: ${JSON.stringify(got)}`)
        return asked.answer.parse(got.answer)
      },
    }
  }

  return {
    database,
    perform,
    clock: {
      set: (at) => {
        now = millis(at)
      },
      add: (ms) => {
        now += ms
      },
      now: clock,
    },
    as,
    async agency<R extends Role>(roles: readonly R[], of: Partial<NewAgency> = {}) {
      const slug = `agency-${uuid7(clock()).slice(24)}`
      const agency = await open(
        { asHost: asHost(database), perform, clock },
        {
          slug,
          name: 'Example Agency',
          state: 'TX',
          zone: 'America/Chicago',
          language: 'en',
          demo: false,
          ...of,
        },
      )
      zones.set(agency, of.zone ?? 'America/Chicago')
      const made: [R, Worker][] = []
      for (const role of roles) {
        const input = { name: `Example ${role}`, email: `${role}@example.org`, roles: [role] }
        const request = { name: addStaff.name, input, requestId: freshRequest() }
        const reply = await perform({ ...request, agency, system: true })
        if (reply.kind !== 'done') throw new Error(JSON.stringify(reply))
        const { staff } = addStaff.answer.parse(reply.answer)
        made.push([role, { agency, staff, role }])
      }
      return Object.fromEntries(made) as Record<R, Worker>
    },
    look: (agency, statement) =>
      database.transaction({ role: 'app', agency }, async (tx) => {
        tx.reaching({ staff: undefined, reach: 'agency', at: instantAt(now) })
        return keep(await tx.rows(statement))
      }),
    async runDue() {
      const lines: unknown[] = []
      const log = (line: unknown) => lines.push(line)
      await startRunner({ database, clock, chores, perform, log }, { polls: false }).runDue()
      if (lines.length > 0) throw new Error(`Something was logged: ${JSON.stringify(lines)}`)
    },
    close: () => database.close(),
  }
}

export { sql }
