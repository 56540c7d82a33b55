import { addDays, type Moment } from '@handrail/care'
import {
  addTask,
  type ByHand,
  chooseRules,
  type DeadlineId,
  type DeadlineNow,
  dismiss,
  escalateDue,
  finish,
  type OneDeadline,
  type OneOfSeries,
  reassign,
  settleOwners,
  snooze,
} from '@handrail/care/clocks'
import { handles } from '../door/handler.ts'
import type { Tx } from '../platform/transaction.ts'
import * as store from './deadline-store.ts'
import { withSetting } from './observe.ts'
import { insertHeard, lockSeries, saveReconciled } from './series-store.ts'
import { readChoice, readSetting, writeChoice } from './setting-store.ts'

export const addTaskHandler = handles(addTask, {
  async load(tx, { person, owner }, { agency, on }) {
    if (!(await store.mayChange(tx, agency, person))) return undefined
    const named = owner && 'staff' in owner ? owner.staff : undefined
    return { owner: named && (await store.wouldOwn(tx, agency, named, person, on)) }
  },
  save: (tx, task, _input, { agency, now }) => store.insertTask(tx, agency, task, now),
})

/** What is shown of a deadline that changed meanwhile. */
const current = ({
  version,
  status,
  severity,
  dueOn,
  owner,
  snoozedUntil,
  putOffWhy,
}: OneDeadline): DeadlineNow => ({
  version,
  status,
  severity,
  dueOn,
  owner,
  snoozedUntil,
  putOffWhy,
})

/** A deadline with its series. */
async function withSeries(tx: Tx, deadline: DeadlineId, moment: Moment): Promise<OneOfSeries | undefined> {
  // The series first, as whoever hears an event does: two that take them in different order would wait for each other.
  const belongs = await store.seriesOfDeadline(tx, moment.agency, deadline)
  const [series] = belongs ? await lockSeries(tx, moment.agency, [{ ...belongs, person: null }]) : []
  const found = await store.lockDeadline(tx, moment.agency, deadline)
  if (!found) return undefined
  const kept = series?.kept.find((one) => one.deadline === deadline)
  if (!series || !kept) return { ...found, follows: undefined }
  const { rules, setting } = await withSetting(tx, [series], moment)
  return { ...found, follows: { rules, setting, series, kept } }
}

async function saveByHand(
  tx: Tx,
  { heard, reconciled, key }: ByHand,
  { agency, now }: Moment,
): Promise<void> {
  await insertHeard(tx, agency, key, heard)
  await saveReconciled(tx, agency, reconciled, now)
}

export const finishHandler = handles(finish, {
  load: (tx, { deadline }, moment) => withSeries(tx, deadline, moment),
  async save(tx, { at, ofSeries }, { deadline }, moment) {
    if (ofSeries) await saveByHand(tx, ofSeries, moment)
    else await store.endDeadline(tx, moment.agency, deadline, { status: 'met', at })
  },
  current,
})

export const snoozeHandler = handles(snooze, {
  load: (tx, { deadline }, { agency }) => store.lockDeadline(tx, agency, deadline),
  save: (tx, next, { deadline }, { agency }) => store.putOff(tx, agency, deadline, next),
  current,
})

export const dismissHandler = handles(dismiss, {
  load: (tx, { deadline }, moment) => withSeries(tx, deadline, moment),
  async save(tx, { at, why, note, ofSeries }, { deadline }, moment) {
    const { agency } = moment
    if (ofSeries) {
      await saveByHand(tx, ofSeries, moment)
      await store.writeWhy(tx, agency, deadline, { why, note })
    } else await store.endDeadline(tx, agency, deadline, { status: 'dismissed', at, why, note })
  },
  current,
})

export const reassignHandler = handles(reassign, {
  async load(tx, { deadline, to }, { agency, on }) {
    const found = await store.lockDeadline(tx, agency, deadline)
    if (!found) return undefined
    const newOwner = 'staff' in to ? await store.wouldOwn(tx, agency, to.staff, found.person, on) : undefined
    return { ...found, newOwner }
  },
  save: (tx, { to }, { deadline }, { agency }) => store.giveTo(tx, agency, deadline, to),
  current,
})

const AT_ONCE = 200
const YEAR = 366

export const escalateDueHandler = handles(escalateDue, {
  async load(tx, _input, { agency, zone, now, on }) {
    const due = await store.lockDueSteps(tx, agency, now, AT_ONCE)
    const { counting } = await readSetting(tx, agency, zone, addDays(on, -YEAR))
    return { due, counting, more: due.length === AT_ONCE }
  },
  save: (tx, next, _input, { agency }) => store.saveSteps(tx, agency, next),
})

export const settleOwnersHandler = handles(settleOwners, {
  load: async (tx: Tx, input, { agency, on }: Moment) => ({
    deadlines: await store.settle(tx, agency, { ...input, on }),
  }),
  save: async () => undefined,
})

export const chooseRulesHandler = handles(chooseRules, {
  load: (tx, _input, { agency }) => readChoice(tx, agency, true),
  save: (tx, next, _input, { agency }) => writeChoice(tx, agency, next),
  current: (state) => state,
})
