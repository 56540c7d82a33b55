import { personId, plainDate, staffId } from '@handrail/care'
import { TRAIL_KINDS, type TrailKind } from '@handrail/care/trail'
import { z } from 'zod'

const left = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined)

/** What of the trail is shown, as it stands in the address. What is no filter is left out. */
const filter = z.object({
  day: left(plainDate),
  staff: left(staffId),
  kind: left(z.enum([...TRAIL_KINDS, 'everything'] as [TrailKind | 'everything'])),
  person: left(personId),
})
export type TrailFilter = z.output<typeof filter>

export const trailFilter = (search: Readonly<Record<string, unknown>>): TrailFilter => {
  const found = Object.entries(filter.parse(search)).filter(([, value]) => value !== undefined)
  return Object.fromEntries(found)
}
