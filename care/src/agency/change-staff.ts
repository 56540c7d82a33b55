import { z } from 'zod'
import { event } from '../kernel/event.ts'
import { type SiteId, type StaffId, siteId, staffId } from '../kernel/ids.ts'
import { done, operation } from '../kernel/operation.ts'
import { refuse } from '../kernel/refusal.ts'
import { changedFields, email, nameLine } from './agency.ts'

export const staffChanged = event(
  'agency.staffChanged',
  z.strictObject({
    staff: staffId,
    changed: z.array(z.enum(['name', 'email', 'supervisor', 'site', 'languages'])),
  }),
)

/** A member of staff as they stand, and what the edit leads to. */
export interface StaffToChange {
  readonly version: number
  readonly name: string
  readonly email: string
  readonly supervisor: StaffId | null
  readonly site: SiteId | null
  readonly languages: readonly string[]
  readonly emailTaken: boolean
  readonly siteFound: boolean
  /** The named supervisor and everybody above them. Empty when there is no such supervisor. */
  readonly above: readonly StaffId[]
}

/** Changes a member of staff. Who supervises whom decides who sees whose records, so it may not go round in a circle. */
export const changeStaff = operation({
  name: 'agency.changeStaff',
  needs: { permission: 'staff:manage' },
  input: z.strictObject({
    staff: staffId,
    version: z.int(),
    name: nameLine,
    email,
    supervisor: staffId.nullable(),
    site: siteId.nullable(),
    languages: z
      .array(z.string().regex(/^[a-z]{2,3}$/))
      .max(20)
      .readonly(),
  }),
  answer: z.strictObject({ version: z.int() }),
  decide(state: StaffToChange, { staff, version, ...next }) {
    if (state.emailTaken) return refuse('email-taken', undefined, 'email')
    if (!state.siteFound) return refuse('no-such-site', undefined, 'site')
    if (next.supervisor !== null && state.above.length === 0)
      return refuse('no-such-staff', undefined, 'supervisor')
    if (state.above.includes(staff)) return refuse('supervision-circle', undefined, 'supervisor')
    const { name, email, supervisor, site, languages } = state
    const changed = changedFields({ name, email, supervisor, site, languages }, next)
    return done(next, [staffChanged.of({ staff, changed })], { version: version + 1 })
  },
})
