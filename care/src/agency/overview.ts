import { z } from 'zod'
import { programId, siteId } from '../kernel/ids.ts'
import { query } from '../kernel/operation.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { settings } from './change-settings.ts'
import { PROGRAM_KINDS } from './programs.ts'

/** How the agency is set up: settings, programs and sites. No person's record. */
export const overview = query({
  name: 'agency.overview',
  needs: { permission: 'agency:read' },
  input: z.strictObject({}),
  answer: settings.extend({
    slug: z.string(),
    demo: z.boolean(),
    version: z.int(),
    programs: z.array(
      z.strictObject({
        program: programId,
        name: z.string(),
        kind: z.enum(PROGRAM_KINDS),
        openedOn: plainDate,
        closedOn: plainDate.nullable(),
        version: z.int(),
      }),
    ),
    sites: z.array(
      z.strictObject({
        site: siteId,
        name: z.string(),
        address: z.string().nullable(),
        county: z.string().nullable(),
        phone: z.string().nullable(),
        closedOn: plainDate.nullable(),
        version: z.int(),
      }),
    ),
    staff: z.int(),
  }),
})
