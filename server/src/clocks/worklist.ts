import { addDays, endOfDay, type Moment } from '@handrail/care'
import {
  type DeadlineShown,
  ofPerson,
  ofThing,
  standingAt,
  today,
  WEEK,
  WHOSE_BY_REACH,
} from '@handrail/care/clocks'
import { answers } from '../door/handler.ts'
import { ownerFrom, ruleOf } from './deadline-store.ts'
import { deadlinesAbout, deadlinesOf, listDeadlines, type ShownRow } from './worklist-store.ts'

const MOST_COUNTED = 1_000

export const todayHandler = answers(today, async (tx, { until, after, limit, ...asked }, moment) => {
  const { agency, actor, now, on, zone } = moment
  if (actor.kind !== 'staff') return undefined
  const choices = WHOSE_BY_REACH[actor.reach]
  const whose = choices.find((one) => one === asked.whose) ?? 'mine'
  const ends = { now, today: endOfDay(zone, on), week: endOfDay(zone, addDays(on, WEEK)) }
  const horizon = { past: now, today: ends.today, week: ends.week, later: undefined }[until]
  const found = await listDeadlines(tx, agency, {
    whose,
    actor,
    on,
    horizon,
    aheadToo: until === 'week' && whose === 'mine',
    after,
    limit: limit + 1,
    count: after === undefined ? { ...ends, most: MOST_COUNTED } : undefined,
  })
  const rows = found.rows.slice(0, limit).map((row) => show(row, moment))
  const last = found.rows.length > limit ? rows.at(-1) : undefined
  const { counts } = found
  return {
    whose,
    choices: [...choices],
    rows,
    next: last ? { dueAt: last.dueAt, deadline: last.deadline } : null,
    counts: counts
      ? { past: counts.past, today: counts.today, week: counts.week, more: counts.seen >= MOST_COUNTED }
      : null,
  }
})

export const ofPersonHandler = answers(ofPerson, async (tx, { person }, moment) => {
  const found = await deadlinesOf(tx, moment.agency, person)
  return (
    found && {
      open: found.open.map((row) => ({ ...show(row, moment), setBy: row.setBy })),
      ended: found.ended.map((row) => {
        const { standing: _standing, ...kept } = show(row, moment)
        return { ...kept, how: row.status, endedAt: row.endedAt, late: row.endedAt > row.graceUntil }
      }),
    }
  )
})

export const ofThingHandler = answers(ofThing, async (tx, asked, moment) => ({
  open: (await deadlinesAbout(tx, moment.agency, asked)).map((row) => show(row, moment)),
}))

function show(row: ShownRow, { now, zone }: Moment): DeadlineShown {
  const { deadline, person, title, severity, dueOn, dueAt, graceUntil, escalatedTo } = row
  const { snoozedUntil, putOffWhy, version, unseen } = row
  return {
    deadline,
    person,
    title,
    because: because(row),
    severity,
    dueOn,
    dueAt,
    graceUntil,
    standing: standingAt({ on: dueOn, at: dueAt, graceUntil }, now, zone),
    owner: ownerFrom(row.staff, row.role),
    escalatedTo,
    doneByHand: row.ruleId === null || ruleOf(row.ruleId, row.ruleFrom)?.doneByHand === true,
    snoozedUntil,
    putOffWhy,
    version,
    unseen,
  }
}

function because({
  ruleId,
  ruleFrom,
  subject,
  triggerEvent,
  triggeredOn,
  n,
}: ShownRow): DeadlineShown['because'] {
  const rule = ruleOf(ruleId, ruleFrom)
  if (!rule || triggerEvent === null || triggeredOn === null) return null
  const { id, topic, source, section, verifiedOn } = rule
  const { count, unit } = (n > 1 ? rule.repeats : undefined) ?? rule.offset
  return {
    rule: id,
    topic,
    subject,
    event: triggerEvent,
    on: triggeredOn,
    count,
    unit,
    n,
    source,
    section,
    verifiedOn: verifiedOn ?? null,
  }
}
