import { z } from 'zod'
import { instant } from '../kernel/instant.ts'
import { query } from '../kernel/operation.ts'

/**
 * Whether each change is on the disk before it is acknowledged. `seen`: the embedded database does so, and since the start
 * its writes were seen to. `unseen`: it is set to, and nothing was written yet. `told`: a PostgreSQL server says so. `off`:
 * it does not.
 */
const DURABLE = ['seen', 'unseen', 'told', 'off'] as const

/**
 * Where the records lie, whether what was saved outlasts a power cut, how much room is left and when a backup was last
 * made. It tells no address, no folder and no key.
 */
export const storage = query({
  name: 'storage.overview',
  needs: { permission: 'storage:read' },
  input: z.strictObject({}),
  answer: z.strictObject({
    database: z.enum(['embedded', 'postgres']),
    durable: z.enum(DURABLE),
    /** Bytes left where the data folder lies; nothing when that could not be learnt. */
    room: z.number().nullable(),
    /** It is less than Handrail needs to go on. */
    tight: z.boolean(),
    documents: z.enum(['folder', 'store']),
    key: z.enum(['file', 'setting']),
    /** The moment whose records the last backup holds, and how many rows of all tables. */
    backup: z.strictObject({ at: instant, rows: z.int() }).nullable(),
  }),
})
export type Storage = z.output<typeof storage.answer>
