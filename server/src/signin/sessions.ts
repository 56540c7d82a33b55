import { addMinutes, type Moment, permissionsOf } from '@handrail/care'
import {
  type Asker,
  actAs,
  endOtherSessions,
  endSession,
  mySessions,
  RECENT_MINUTES,
  signOut,
  whoAmI,
} from '@handrail/care/signin'
import { answers, type Handler, handles } from '../door/handler.ts'
import type { Tx } from '../platform/transaction.ts'
import { askerOf } from './entering.ts'
import type { SigninParts } from './parts.ts'
import { endSessions, openSessions, saveRole } from './session-store.ts'
import { findAgency, findSomeone, saveLastRole } from './store.ts'

export const whoAmIHandler = ({ keys }: SigninParts): Handler =>
  answers(whoAmI, async (tx, _input, moment) => {
    const { agency, actor, on, now } = moment
    if (actor.kind !== 'staff') return undefined
    const { staff, role } = actor
    const [here, who, sessions] = await Promise.all([
      findAgency(tx, agency),
      findSomeone(tx, agency, { staff }, on),
      openSessions(tx, agency, staff, now),
    ])
    const mine = sessions.find(({ session }) => session === actor.session)
    if (!here || !who || !mine) return undefined
    return {
      staff,
      name: who.name,
      role,
      roles: [...who.roles],
      permissions: [...permissionsOf(role)],
      agency: here,
      idleMinutes: mine.idleMinutes,
      endsAt: mine.endsAt,
      confirmedUntil: addMinutes(mine.confirmedAt, RECENT_MINUTES),
      draftKey: keys.fingerprint(staff, `drafts on a device ${agency}`).toString('base64'),
    }
  })

export const mySessionsHandler = answers(mySessions, async (tx, _input, { agency, actor, now }) => {
  if (actor.kind !== 'staff') return undefined
  const sessions = await openSessions(tx, agency, actor.staff, now)
  return sessions.map(({ session, how, device, begunAt, seenAt }) => ({
    session,
    here: session === actor.session,
    how,
    device,
    begunAt,
    seenAt,
  }))
})

export const actAsHandler = handles(actAs, {
  async load(tx, _input, moment) {
    const asker = await askerOf(tx, moment)
    const who = asker && (await findSomeone(tx, moment.agency, { staff: asker.staff }, moment.on))
    return { asker, roles: who?.roles ?? [] }
  },
  async save(tx, { staff, session, role }, _input, { agency }) {
    await saveRole(tx, agency, session, role)
    await saveLastRole(tx, agency, staff, role)
  },
})

export const signOutHandler = handles(signOut, {
  load: async (tx, _input, moment) => ({ asker: await askerOf(tx, moment) }),
  save: (tx, { staff, session }, _input, { agency, now }) =>
    endSessions(tx, agency, staff, { at: now, only: session }),
  session: () => ({ kind: 'ended' }),
})

export const endSessionHandler = handles(endSession, {
  async load(tx, input, moment) {
    const asker = await askerOf(tx, moment)
    const open = (await sessionsOf(tx, moment, asker)).some(({ session }) => session === input.session)
    return { asker, open }
  },
  save: (tx, { staff, session }, _input, { agency, now }) =>
    endSessions(tx, agency, staff, { at: now, only: session }),
})

export const endOtherSessionsHandler = handles(endOtherSessions, {
  async load(tx, _input, moment) {
    const asker = await askerOf(tx, moment)
    return { asker, count: await countOthers(tx, moment, asker) }
  },
  save: (tx, { staff, but }, _input, { agency, now }) => endSessions(tx, agency, staff, { at: now, but }),
})

const sessionsOf = async (tx: Tx, { agency, now }: Moment, asker: Asker | undefined) =>
  asker ? openSessions(tx, agency, asker.staff, now) : []

/** How many more sessions of theirs are open. */
export async function countOthers(tx: Tx, moment: Moment, asker: Asker | undefined): Promise<number> {
  const mine = asker?.via === 'session' ? asker.session : undefined
  return (await sessionsOf(tx, moment, asker)).filter(({ session }) => session !== mine).length
}
