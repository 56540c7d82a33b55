import { z } from 'zod'
import { event } from '../kernel/event.ts'
import { idOf, personId, requestId } from '../kernel/ids.ts'
import { instant } from '../kernel/instant.ts'

export const draftId = idOf('Draft')
export type DraftId = z.output<typeof draftId>

/** Which form, as its operation is named: `people.register`. */
export const formKey = z
  .string()
  .max(80)
  .regex(/^[a-z]+\.[a-zA-Z]+$/)

/** One for each browser, made by it and kept there. */
export const deviceId = idOf('Device')

export const MOST_BYTES = 256 * 1024

/** A form is a few lists deep. Deeper JSON is an attack on whoever walks it. */
const MOST_DEPTH = 32

type Json = z.output<ReturnType<typeof z.json>>

/** What stands in a form, as JSON of at most 256 kB. */
export const draftBody = z.custom<Json>().superRefine((body, check) => {
  if (body === undefined) check.addIssue({ code: 'custom', message: 'missing' })
  else if (isDeep(body)) check.addIssue({ code: 'custom', message: 'too-deep' })
  else if (bytesOf(body) > MOST_BYTES) check.addIssue({ code: 'custom', message: 'too-many-bytes' })
})

/** Level by level, since a function that called itself would fall over what it looks for. */
function isDeep(body: unknown): boolean {
  let level: readonly unknown[] = [body]
  for (let depth = 0; depth <= MOST_DEPTH; depth += 1) {
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []))
    if (level.length === 0) return false
  }
  return true
}

/** How long the JSON is in UTF-8. JSON escapes half characters, so encoding it cannot fail. */
export const bytesOf = (body: unknown): number =>
  encodeURIComponent(JSON.stringify(body)).replace(/%[0-9A-F]{2}/g, '-').length

/** What a draft is of. `subject` is the thing that the form changes, when it changes one. */
export const draftOf = z.strictObject({ form: formKey, subject: z.uuid().nullable().default(null) })

export const draftShown = z.strictObject({
  draft: draftId,
  form: formKey,
  subject: z.uuid().nullable(),
  person: personId.nullable(),
  device: deviceId,
  /** The version of the record that the form began from. */
  basis: z.int().nullable(),
  turn: z.int(),
  request: requestId,
  keptAt: instant,
})
export type DraftShown = z.output<typeof draftShown>

export const draftKept = event(
  'drafts.kept',
  z.strictObject({ draft: draftId, form: formKey, turn: z.int() }),
)
export const draftDiscarded = event('drafts.discarded', z.strictObject({ draft: draftId, form: formKey }))
export const draftsSwept = event('drafts.swept', z.strictObject({ sent: z.int(), old: z.int() }))
