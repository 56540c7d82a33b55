import { addDays, type Moment } from '@handrail/care'
import {
  compareGroups,
  entriesOf,
  fairnessOf,
  type ListedEntry,
  rangeOf,
  readEntry,
  standingOf,
  toAsk,
  waitBoard,
} from '@handrail/care/waitlist'
import { answers } from '../door/handler.ts'
import { foundPeople } from '../people/finding/store.ts'
import { reachesWhole } from '../people/store.ts'
import type { Tx } from '../platform/transaction.ts'
import { everybodyWhoWaited } from './fairness-store.ts'
import { formulaOf } from './formula-store.ts'
import {
  countWaiting,
  entriesOfPerson,
  findEntry,
  liftAskedFor,
  liftOf,
  listEntries,
  type NamelessEntry,
  paceOf,
  stepsOf,
  waitingToAsk,
} from './list-store.ts'
import { placesOf } from './places-store.ts'

async function withNames(
  tx: Tx,
  { agency, on, actor }: Moment,
  entries: readonly NamelessEntry[],
): Promise<ListedEntry[]> {
  const people = [...new Set(entries.map(({ person }) => person))]
  const found = await foundPeople(tx, { agency, on, actor, withBorn: false }, people)
  const names = new Map(found.map(({ person, shownName }) => [person, shownName]))
  return entries.map((of) => ({ ...of, name: names.get(of.person) ?? '' }))
}

/** Whether the asker sees everybody who waits. Counted over a part of them, a place would be wrong. */
const seesWhole = ({ actor }: Moment): boolean => actor.kind === 'staff' && actor.reach === 'agency'

export const waitBoardHandler = answers(waitBoard, async (tx, { program, only, after, most }, moment) => {
  const { agency, on } = moment
  const page = { program, only, after, most, on, isWhole: seesWhole(moment) }
  const { entries, next } = await listEntries(tx, agency, page)
  return {
    entries: await withNames(tx, moment, entries),
    next,
    ...(await countWaiting(tx, agency, { program, on })),
    places: (await placesOf(tx, agency, program)) ?? null,
  }
})

/** How far back one looks to say how fast a list moves. */
export const PACE_DAYS = 182

export const toAskHandler = answers(toAsk, async (tx, { after }, { agency, on }) => ({
  waiting: [...(await waitingToAsk(tx, agency, { on, after }))],
}))

export const readEntryHandler = answers(readEntry, async (tx, { entry }, moment) => {
  const { agency, on } = moment
  const found = await findEntry(tx, agency, { entry, isWhole: seesWhole(moment) })
  const lift = found && (await liftOf(tx, agency, entry))
  if (!found || !lift) return undefined
  const [named] = await withNames(tx, moment, [found])
  if (!named) return undefined
  const formula = await formulaOf(tx, agency)
  const { liftTier, liftUntil } = lift
  const standing = standingOf(
    {
      ...found,
      priority: found.priority ?? undefined,
      lift: liftTier !== null && liftUntil !== null ? { tier: liftTier, until: liftUntil } : undefined,
    },
    formula,
    on,
  )
  const range =
    found.place === null
      ? null
      : rangeOf(found.place - 1, await paceOf(tx, agency, { entry, on, days: PACE_DAYS }))
  return {
    ...named,
    terms: [...standing.terms],
    formula: formula.version,
    range,
    lift: (await liftAskedFor(tx, agency, entry)) ?? null,
    steps: [...(await stepsOf(tx, agency, entry))],
  }
})

export const entriesOfHandler = answers(entriesOf, async (tx, { person }, moment) => {
  if (!(await reachesWhole(tx, moment.agency, person))) return undefined
  const found = await entriesOfPerson(tx, moment.agency, { person, isWhole: seesWhole(moment) })
  return { entries: await withNames(tx, moment, found) }
})

export const compareGroupsHandler = answers(compareGroups, async (tx, { days }, { agency, on, zone }) => {
  const { people, breakdowns } = fairnessOf(
    await everybodyWhoWaited(tx, agency, { from: addDays(on, -days), on, zone }),
  )
  return {
    people,
    breakdowns: breakdowns.map(({ by, lines }) => ({ by, lines: lines && [...lines] })),
  }
})
