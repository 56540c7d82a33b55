import { event, personId, staffId } from '@handrail/care'
import { dayClosed, dayOpened, settingsChanged, staffLeft } from '@handrail/care/agency'
import {
  clockRules,
  escalateDue,
  heardBy,
  observe,
  recount,
  rulesChosen,
  type SeriesKey,
  settleOwners,
} from '@handrail/care/clocks'
import { z } from 'zod'
import type { Chore, ChoreWork } from '../door/reaction.ts'

const facts = z.record(z.string(), z.unknown())

/** Rules name events of later rooms, which this room may not import. */
const heardEvents = [...new Set(clockRules.flatMap((rule) => heardBy(rule).map((hearing) => hearing.event)))]

/**
 * Hears every event that a rule waits for. Only those: most events open nothing, and each one heard costs a row. The name
 * of the step is the same each time, so an event is heard once however often the chore runs. Who is to be told at once, as
 * of a danger, is told at once.
 */
const hear: Chore = {
  name: 'clocks.hear',
  on: heardEvents.map((name) => event(name, facts)),
  async run({ heard, perform }) {
    if (!heard) return
    const input = observe.input.parse({
      event: heard.event,
      eventId: heard.eventId,
      about: heard.about ?? null,
      at: heard.at,
      facts: heard.facts,
    })
    const { tellsNow } = await perform('observe', observe, input)
    if (tellsNow) await perform('escalate', escalateDue, {})
  },
}

/**
 * A day that closes or opens, or another county, moves what is counted in open days; another zone moves the end of every
 * day; another state brings its own rules.
 */
const recountAll: Chore = {
  name: 'clocks.recount',
  on: [dayClosed, dayOpened, rulesChosen, settingsChanged],
  async run({ heard, perform }) {
    const isSetting = heard?.event === settingsChanged.name
    if (isSetting && !movesWhatIsDue(settingsChanged.facts.parse(heard.facts))) return
    let after: SeriesKey | null = null
    for (let n = 1; n === 1 || after !== null; n += 1)
      after = await recountFrom(perform, n, { openDaysOnly: !isSetting, after })
  },
}

const movesWhatIsDue = ({ changed }: { readonly changed: readonly string[] }): boolean =>
  changed.includes('zone') || changed.includes('state')

async function recountFrom(
  perform: ChoreWork['perform'],
  n: number,
  input: { readonly openDaysOnly: boolean; readonly after: SeriesKey | null },
): Promise<SeriesKey | null> {
  return (await perform(`recount ${n}`, recount, input)).next
}

const withStaff = z.object({ staff: staffId })
const relations = ['people.relationBegan', 'people.relationEnded'] as const

/** When somebody begins or ends to work with a person, what is due about that person follows. */
const followRelation: Chore = {
  name: 'clocks.followRelation',
  on: relations.map((name) => event(name, facts)),
  async run({ heard, perform }) {
    if (heard?.about === undefined) return
    await perform('settle', settleOwners, { person: personId.parse(heard.about), staff: null })
  },
}

const followLeaving: Chore = {
  name: 'clocks.followLeaving',
  on: [staffLeft],
  async run({ heard, perform }) {
    if (!heard) return
    await perform('settle', settleOwners, { person: null, staff: withStaff.parse(heard.facts).staff })
  },
}

/** Relations end by the clock too, and last days pass: every night nothing is left with nobody. */
const settleNightly: Chore = {
  name: 'clocks.settleNightly',
  nightly: true,
  async run({ perform }) {
    await perform('settle', settleOwners, { person: null, staff: null })
  },
}

const escalate: Chore = {
  name: 'clocks.escalate',
  everyMinutes: 15,
  async run({ perform }) {
    for (let n = 1; ; n += 1) {
      const { more } = await perform(`escalate ${n}`, escalateDue, {})
      if (!more) return
    }
  },
}

/** What follows from events in this room, and what comes round by itself. */
export const clocksChores: readonly Chore[] = [
  hear,
  recountAll,
  followRelation,
  followLeaving,
  settleNightly,
  escalate,
]
