import type { AgencyId, Moment } from '@handrail/care'
import {
  behind,
  behindFigure,
  fourQuarters,
  inShort,
  type Journey,
  lastDays,
  type Measured,
  MOST_BEHIND,
  measure,
  timely,
  timelyOf,
  type Year,
} from '@handrail/care/progress'
import { readSetting } from '../clocks/setting-store.ts'
import { answers } from '../door/handler.ts'
import { foundPeople } from '../people/finding/store.ts'
import type { Tx } from '../platform/transaction.ts'
import { journeysOf, seenByTeamOf } from './journey-store.ts'

interface Told {
  readonly journeys: readonly Journey[]
  readonly setting: Parameters<typeof measure>[2]
  readonly from: Journey['requested']
  readonly to: Journey['requested']
}

async function tellAll(
  tx: Tx,
  agency: AgencyId,
  { year, on, zone }: Pick<Moment, 'on' | 'zone'> & { year: Year },
): Promise<Told> {
  const { from, to } = fourQuarters(on, year)
  const { place, counting } = await readSetting(tx, agency, zone, from)
  const journeys = await journeysOf(tx, agency, { from, to, zone })
  return { journeys, setting: { on, state: place.state, lastDay: lastDays(counting) }, from, to }
}

export const timelyHandler = answers(timely, async (tx, { step, year }, { agency, on, zone }) => {
  const { journeys, setting, from, to } = await tellAll(tx, agency, { year, on, zone })
  const measured = measure(step, journeys, setting)
  const { whole, breakdowns } = timelyOf(measured)
  return {
    from,
    to,
    steps: [...inShort(journeys, setting)],
    whole,
    breakdowns: breakdowns.map(({ by, lines }) => ({ by, lines: lines && [...lines] })),
    standards: standardsOf(measured),
  }
})

function standardsOf(measured: readonly Measured[]) {
  const used = new Map(
    measured.flatMap(({ standard }) => (standard ? [[standard.id, standard] as const] : [])),
  )
  return [...used.values()].map(({ id, span, source, section, confidence, verifiedOn, from }) => ({
    id,
    ...span,
    source,
    section,
    confidence,
    verifiedOn: verifiedOn ?? null,
    from,
  }))
}

export const behindHandler = answers(behindFigure, async (tx, { step, year, by, group, which }, moment) => {
  const { agency, on, zone, actor } = moment
  if (actor.kind !== 'staff') return undefined
  const { journeys, setting } = await tellAll(tx, agency, { year, on, zone })
  const all = behind(measure(step, journeys, setting), { by, group, which })
  if (!all) return undefined
  const team = await seenByTeamOf(tx, agency, actor.staff)
  const seen = all
    .filter(({ journey }) => team.has(journey.person))
    .toSorted((a, b) => b.taken.days - a.taken.days || (a.journey.case < b.journey.case ? -1 : 1))
  const shown = seen.slice(0, MOST_BEHIND)
  const found = await foundPeople(tx, { agency, on, actor, withBorn: false }, [
    ...new Set(shown.map(({ journey }) => journey.person)),
  ])
  const names = new Map(found.map(({ person, shownName }) => [person, shownName]))
  return {
    people: shown.map(({ journey, taken }) => ({
      case: journey.case,
      person: journey.person,
      name: names.get(journey.person) ?? '',
      from: taken.from,
      until: taken.state === 'open' ? null : taken.until,
      days: taken.days,
    })),
    seen: seen.length,
    beyond: all.length - seen.length,
  }
})
