import { STATE_CODES } from '@handrail/eligibility'
import { z } from 'zod'
import { event } from '../kernel/event.ts'
import { staffId } from '../kernel/ids.ts'
import { isZone } from '../kernel/instant.ts'
import { done, operation } from '../kernel/operation.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { ROLES } from '../permissions.ts'

/** A line that a person typed: trimmed, not empty, no longer than a line is. */
export const line = (most = 120) => z.string().trim().min(1).max(most)

/** The name of an agency or of somebody of its staff, on one line: it stands in subjects of e-mail. */
export const nameLine = line().refine((text) => !/[\p{Cc}\p{Cs}]/u.test(text), {
  error: 'control-characters',
})

/** A name that addresses can carry: `river-county`. */
export const slug = z
  .string()
  .max(60)
  .regex(/^[a-z0-9](-?[a-z0-9])*$/)

export const zone = z.custom<string>(isZone, { error: 'time-zone' }).meta({ type: 'string' })

export const email = z
  .string()
  .trim()
  .max(254)
  .regex(/^[^\s@\p{C}]+@[^\s@\p{C}]+\.[^\s@\p{C}]+$/u)

/** What an agency is, in its first row. */
export const newAgency = z.strictObject({
  slug,
  name: nameLine,
  state: z.enum(STATE_CODES),
  zone,
  language: z.enum(['en', 'es']).default('en'),
  demo: z.boolean().default(false),
})
export type NewAgency = z.output<typeof newAgency>

export const agencyOpened = event('agency.opened', z.strictObject({ slug }))
export const staffAdded = event(
  'agency.staffAdded',
  z.strictObject({ staff: staffId, roles: z.array(z.enum(ROLES)) }),
)

/** Says in the trail that an agency began. The row itself is the host's to write. */
export const openAgency = operation({
  name: 'agency.open',
  needs: { system: 'An agency is opened by whoever runs the machine, at the command line.' },
  input: z.strictObject({ slug }),
  answer: z.null(),
  decide: (_state: { readonly slug: string }, input) =>
    done(null, [agencyOpened.of({ slug: input.slug })], null),
})

/** What adding somebody needs to know. */
export interface StaffList {
  readonly emailTaken: boolean
  /** There is such a supervisor, or none was named. */
  readonly supervisorFound: boolean
}

export const newStaff = z.strictObject({
  name: nameLine,
  email,
  roles: z.array(z.enum(ROLES)).min(1).max(ROLES.length),
  supervisor: staffId.optional(),
  from: plainDate.optional(),
})

/** The names of the fields in which an edit differs from what stands. Events name fields; they do not repeat them. */
export const changedFields = <T extends object>(before: NoInfer<T>, after: T): (keyof T & string)[] => {
  const names = Object.keys(after) as (keyof T & string)[]
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
}
