import { z } from 'zod'
import { staffId } from '../kernel/ids.ts'
import { instant } from '../kernel/instant.ts'
import { done, operation, query } from '../kernel/operation.ts'
import { refuse } from '../kernel/refusal.ts'
import { PERMISSIONS, type Permission, ROLES, type Role } from '../permissions.ts'
import type { Asker } from './asker.ts'
import { device } from './device.ts'
import { HOWS, roleTaken, sessionId, sessionsEnded } from './events.ts'

const OWN = 'Everybody sees and ends their own sessions.'

/** Who is asking, and what a screen needs before it can show anything. */
export const me = z.strictObject({
  staff: staffId,
  name: z.string(),
  role: z.enum(ROLES),
  /** The roles that they hold today and may act in. */
  roles: z.array(z.enum(ROLES)),
  permissions: z.array(z.custom<Permission>((text) => PERMISSIONS.some((one) => one === text))),
  agency: z.strictObject({
    name: z.string(),
    slug: z.string(),
    zone: z.string(),
    language: z.enum(['en', 'es']),
    demo: z.boolean(),
  }),
  idleMinutes: z.number().int(),
  endsAt: instant,
  /** Until when they may change how they come in, without showing anything again. */
  confirmedUntil: instant,
  /** 32 bytes in base64, the same at each sign-in: seals what a device keeps of this member of staff's words. */
  draftKey: z.base64(),
})

export const whoAmI = query({
  name: 'signin.whoAmI',
  needs: { signedIn: 'Everybody may know who they are here.' },
  input: z.strictObject({}),
  answer: me,
})

export const mySessions = query({
  name: 'signin.sessions',
  needs: { signedIn: OWN },
  input: z.strictObject({}),
  answer: z.array(
    z.strictObject({
      session: sessionId,
      /** The one that asks. */
      here: z.boolean(),
      how: z.enum(HOWS),
      device,
      begunAt: instant,
      seenAt: instant,
    }),
  ),
})

export interface MySession {
  readonly asker: Asker | undefined
  readonly roles: readonly Role[]
}

/** Acts in another of one's roles from now on. Every entry keeps the role it was made in. */
export const actAs = operation({
  name: 'signin.actAs',
  needs: { signedIn: 'Everybody chooses among the roles that they hold today.' },
  input: z.strictObject({ role: z.enum(ROLES) }),
  answer: z.strictObject({ role: z.enum(ROLES) }),
  decide({ asker, roles }: MySession, { role }) {
    if (asker?.via !== 'session') return refuse('begin-again')
    if (!roles.includes(role)) return refuse('not-your-role', { roles }, 'role')
    const { staff, session } = asker
    return done({ staff, session, role }, [roleTaken.of({ staff, role })], { role })
  },
})

/** Ends the session that asks. */
export const signOut = operation({
  name: 'signin.signOut',
  needs: { signedIn: OWN },
  input: z.strictObject({}),
  answer: z.null(),
  decide({ asker }: Pick<MySession, 'asker'>) {
    if (asker?.via !== 'session') return refuse('begin-again')
    const { staff, session } = asker
    return done({ staff, session }, [sessionsEnded.of({ staff, count: 1, why: 'signed-out' })], null)
  },
})

export interface SessionToEnd {
  readonly asker: Asker | undefined
  readonly open: boolean
}

/** Ends one of one's own sessions: on a phone that was lost, on a desk that is shared. */
export const endSession = operation({
  name: 'signin.endSession',
  needs: { signedIn: OWN },
  input: z.strictObject({ session: sessionId }),
  answer: z.null(),
  decide({ asker, open }: SessionToEnd, { session }) {
    if (asker?.via !== 'session') return refuse('begin-again')
    if (!open) return refuse('no-such-session')
    const { staff } = asker
    return done({ staff, session }, [sessionsEnded.of({ staff, count: 1, why: 'ended' })], null)
  },
})

export interface OtherSessions {
  readonly asker: Asker | undefined
  readonly count: number
}

/** Ends every session of one's own but this one. */
export const endOtherSessions = operation({
  name: 'signin.endOtherSessions',
  needs: { signedIn: OWN },
  input: z.strictObject({}),
  answer: z.strictObject({ ended: z.number().int() }),
  decide({ asker, count }: OtherSessions) {
    if (asker?.via !== 'session') return refuse('begin-again')
    const { staff, session } = asker
    return done({ staff, but: session }, [sessionsEnded.of({ staff, count, why: 'others' })], {
      ended: count,
    })
  },
})
