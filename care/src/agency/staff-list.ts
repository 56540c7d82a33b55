import { z } from 'zod'
import { siteId, staffId } from '../kernel/ids.ts'
import { query } from '../kernel/operation.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { ROLES } from '../permissions.ts'
import { CREDENTIAL_KINDS, credentialId, credentialState } from './credential.ts'

const member = z.strictObject({
  staff: staffId,
  name: z.string(),
  email: z.string(),
  supervisor: staffId.nullable(),
  site: siteId.nullable(),
  languages: z.array(z.string()),
  leftOn: plainDate.nullable(),
  version: z.int(),
  roles: z.array(z.strictObject({ role: z.enum(ROLES), from: plainDate, until: plainDate.nullable() })),
  credentials: z.array(
    z.strictObject({
      credential: credentialId,
      kind: z.enum(CREDENTIAL_KINDS),
      number: z.string().nullable(),
      state: credentialState,
      from: plainDate,
      until: plainDate.nullable(),
      verifiedOn: plainDate.nullable(),
      version: z.int(),
    }),
  ),
})
export type StaffMember = z.output<typeof member>

/** The staff by name, a page at a time. `after` is the last one of the page before. */
export const staffList = query({
  name: 'agency.staffList',
  needs: { permission: 'staff:read' },
  input: z.strictObject({
    left: z.boolean().default(false),
    after: z.strictObject({ name: z.string(), staff: staffId }).optional(),
    limit: z.int().min(1).max(100).default(50),
  }),
  answer: z.strictObject({ staff: z.array(member), more: z.boolean() }),
})

/** One member of staff with every role and licence, of whom works here and of whom left. */
export const staffMember = query({
  name: 'agency.staffMember',
  needs: { permission: 'staff:read' },
  input: z.strictObject({ staff: staffId }),
  answer: member,
})
