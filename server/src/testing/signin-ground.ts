import type { AgencyId, RequestId, StaffId } from '@handrail/care'
import {
  acceptInvitation,
  addTotp,
  beginTotp,
  confirm,
  enter,
  invitationLink,
  invite,
} from '@handrail/care/signin'
import { Secret, TOTP } from 'otpauth'
import { agencyHandlers } from '../agency/handlers.ts'
import type { Handler } from '../door/handler.ts'
import { openDoor, type Perform } from '../door/perform.ts'
import type { Chore } from '../door/reaction.ts'
import { uuid7 } from '../platform/ids.ts'
import { keysOf } from '../platform/keys.ts'
import { signinHandlers } from '../signin/handlers.ts'
import { identify } from '../signin/identify.ts'
import type { SigninParts } from '../signin/parts.ts'
import { type Ground, ground, type Worker } from './ground.ts'
import { type Visitor, visitor } from './visitor.ts'

export const PASSWORD = 'a quiet river at dawn'

/** A ground on which people really sign in: the door asks the sessions who somebody is. */
export interface SigninGround {
  readonly ground: Ground
  readonly parts: SigninParts
  readonly handlers: readonly Handler[]
  /** Another process over the same database: a door of its own. */
  anotherDoor(): Perform
  visitor(agency: AgencyId, address?: string): Visitor
  /** The secret of the link that a member of staff is sent. */
  linkFor(agency: AgencyId, staff: StaffId): Promise<string>
  /** A member of staff with a password and an app, signed in. */
  settled(worker: Worker): Promise<Settled>
  /** An agency where people come in with a password alone. */
  withoutFactor(agency: AgencyId): Promise<void>
  asSystem(agency: AgencyId, asked: { readonly name: string }, input: unknown): ReturnType<Perform>
}

export interface Settled {
  readonly visitor: Visitor
  readonly email: string
  readonly codes: readonly string[]
  /** What the app shows now. */
  code(): string
}

export const ADDRESS = 'https://care.example.org'

export async function signinGround(
  more: Partial<SigninParts> = {},
  beside: { readonly handlers: readonly Handler[]; readonly chores: readonly Chore[] } = {
    handlers: [],
    chores: [],
  },
): Promise<SigninGround> {
  const parts: SigninParts = { keys: keysOf([Buffer.alloc(32, 7)]), address: () => ADDRESS, ...more }
  const handlers = [...agencyHandlers, ...signinHandlers(parts), ...beside.handlers]
  const { chores } = beside
  const g = await ground({ handlers })
  const { clock, database } = g
  const anotherDoor = () => openDoor({ database, clock: clock.now, handlers, chores, identify })
  const perform = anotherDoor()
  const asSystem: SigninGround['asSystem'] = (agency, asked, input) =>
    perform({ name: asked.name, input, agency, requestId: uuid7(clock.now()) as RequestId, system: true })

  const linkFor: SigninGround['linkFor'] = async (agency, staff) => {
    const invited = await asSystem(agency, invite, { staff })
    if (invited.kind !== 'done') throw new Error(JSON.stringify(invited))
    const { invitation } = invite.answer.parse(invited.answer)
    const link = await asSystem(agency, invitationLink, { invitation })
    if (link.kind !== 'done') throw new Error(JSON.stringify(link))
    return invitationLink.answer.parse(link.answer).path.split('#')[1] ?? ''
  }

  return {
    ground: g,
    parts,
    handlers,
    anotherDoor,
    visitor: (agency, address = '192.0.2.1') => visitor({ perform, clock }, agency, { address }),
    linkFor,
    asSystem,
    async settled(worker) {
      const someone = visitor({ perform, clock }, worker.agency)
      const token = await linkFor(worker.agency, worker.staff)
      const accepted = await someone.done(acceptInvitation, { token, password: PASSWORD })
      if (accepted.stage !== 'set-up') throw new Error(`Came as far as ${accepted.stage}.`)
      const { half } = accepted
      const { secret } = await someone.done(beginTotp, { half })
      const app = new TOTP({ secret: Secret.fromBase32(secret ?? '') })
      const code = () => app.generate({ timestamp: clock.now() })
      const { recoveryCodes } = await someone.done(addTotp, { half, code: code() })
      return { visitor: someone, email: `${worker.role}@example.org`, codes: recoveryCodes, code }
    },
    async withoutFactor(agency) {
      await g.database.transaction({ role: 'app', agency }, async (tx) => {
        await tx.run({
          text: `insert into signin_policies (agency_id, second_factor, idle_minutes, version)
            values ($1, 'optional', 30, 1)`,
          values: [agency],
        })
        return { end: 'keep', value: undefined }
      })
    },
  }
}

/** Signs in again with password and app, at another browser. */
export async function signInAgain(g: SigninGround, who: Settled, address?: string): Promise<Visitor> {
  const again = g.visitor(who.visitor.agency, address)
  const first = await again.done(enter, { email: who.email, password: PASSWORD })
  if (first.stage !== 'confirm') throw new Error(`Came as far as ${first.stage}.`)
  g.ground.clock.add(30_000)
  await again.done(confirm, { half: first.half, shown: { with: 'totp', code: who.code() } })
  return again
}
