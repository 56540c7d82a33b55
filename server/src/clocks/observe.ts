import { addDays, dayIn, type Instant, type Moment, type PlainDate } from '@handrail/care'
import {
  clockRules,
  type HeardEvent,
  type Observing,
  observe,
  recount,
  type Series,
  seriesOf,
} from '@handrail/care/clocks'
import { handles } from '../door/handler.ts'
import type { Tx } from '../platform/transaction.ts'
import { insertHeard, lockSeries, saveReconciled, seriesToRecount } from './series-store.ts'
import { kindOfProgram, readSetting } from './setting-store.ts'

export const observeHandler = handles(observe, {
  async load(tx, input, moment) {
    const heard: HeardEvent = {
      id: input.eventId,
      event: input.event,
      at: input.at,
      about: input.about ?? undefined,
      facts: input.facts,
      program: await kindOfProgram(tx, moment.agency, input.facts.program),
    }
    const keys = seriesOf(clockRules, heard).map((key) => ({
      ...key,
      person: isNameless(key.topic) ? null : input.about,
    }))
    const stored = await lockSeries(tx, moment.agency, keys)
    for (const { key } of stored) await insertHeard(tx, moment.agency, key, heard)
    const series = stored.map((one) => ({
      ...one,
      heard: [...one.heard.filter(({ id }) => id !== heard.id), heard],
    }))
    return withSetting(tx, series, moment)
  },
  async save(tx, next, _input, { agency, now }) {
    for (const one of next) await saveReconciled(tx, agency, one, now)
  },
})

const AT_ONCE = 100

export const recountHandler = handles(recount, {
  async load(tx, input, moment) {
    const keys = await seriesToRecount(tx, moment.agency, input, AT_ONCE)
    const series = await lockSeries(
      tx,
      moment.agency,
      keys.map((key) => ({ ...key, person: null })),
    )
    const last = keys.length === AT_ONCE ? keys.at(-1) : undefined
    return { ...(await withSetting(tx, series, moment)), next: last ?? null }
  },
  async save(tx, next, _input, { agency, now }) {
    for (const one of next) await saveReconciled(tx, agency, one, now)
  },
})

const isNameless = (topic: string): boolean =>
  clockRules.some((rule) => rule.topic === topic && rule.namesNobody)

/** Series with how this agency counts. */
export async function withSetting(
  tx: Tx,
  series: readonly Series[],
  { agency, zone, now }: Moment,
): Promise<Observing> {
  const setting = await readSetting(tx, agency, zone, earliest(series, zone, now))
  return { rules: clockRules, setting, series }
}

/** A count may run backwards from a day in an event: closed days of the year before may matter too. */
const LOOK_BACK = -366

function earliest(series: readonly Series[], zone: string, now: Instant): PlainDate {
  const first = series
    .flatMap(({ heard }) => heard.map(({ at }) => at))
    .reduce((least, at) => (at < least ? at : least), now)
  return addDays(dayIn(zone, first), LOOK_BACK)
}
