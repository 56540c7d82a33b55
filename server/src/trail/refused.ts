import { refused } from '@handrail/care/trail'
import { answers } from '../door/handler.ts'
import { listDenials, teamOf } from './store.ts'

export const refusedHandler = answers(refused, async (tx, { before, limit }, { agency, actor }) => {
  if (actor.kind !== 'staff') return undefined
  const team = actor.reach === 'agency' ? undefined : await teamOf(tx, agency, actor.staff)
  const { rows, next } = await listDenials(tx, agency, { before, limit, team })
  return { rows: rows.map(({ asked, ...row }) => ({ ...row, room: asked.split('.')[0] ?? '' })), next }
})
