import { addDays, endOfDay } from '@handrail/care'
import { eventsOf, happened, QUIET_KINDS, type TrailRow } from '@handrail/care/trail'
import { z } from 'zod'
import { answers } from '../door/handler.ts'
import { type EventRow, listEvents, recordsOf, seenBy, teamOf } from './store.ts'

export const happenedHandler = answers(happened, async (tx, input, moment) => {
  const { agency, actor, zone } = moment
  if (actor.kind !== 'staff') return undefined
  const { day, kind, after, limit } = input
  const [team, records] = await Promise.all([
    actor.reach === 'agency' ? undefined : teamOf(tx, agency, actor.staff),
    input.person === undefined ? undefined : recordsOf(tx, agency, input.person, seenBy(actor)),
  ])
  // "Not there" and "not yours" look alike.
  if (input.person !== undefined && records === undefined) return undefined
  if (team && input.staff !== undefined && !team.includes(input.staff)) return undefined
  const found = await listEvents(tx, agency, {
    records,
    staff: input.staff === undefined ? team : [input.staff],
    names: kind === undefined || kind === 'everything' ? undefined : eventsOf([kind]),
    without: kind === undefined ? eventsOf(QUIET_KINDS) : undefined,
    between: day && { after: endOfDay(zone, addDays(day, -1)), until: endOfDay(zone, day) },
    before: after,
    limit,
    seen: seenBy(actor),
  })
  return {
    rows: found.rows.map(shown),
    next: found.next ?? null,
    staff: team ? [...team] : null,
  }
})

const { ofStaff, how } = happened.answer.shape.rows.element.shape
const told = z.object({ staff: ofStaff.catch(null), how: how.catch(null) })

/** Facts hold ids, codes and figures of every room. Two of them leave here, and no other. */
function shown({ facts, ...row }: EventRow): TrailRow {
  const said = told.safeParse(facts).data
  const isComingIn = row.name.startsWith('signin.')
  return { ...row, ofStaff: said?.staff ?? null, how: isComingIn ? (said?.how ?? null) : null }
}
