import { addDays, endOfDay } from '@handrail/care'
import { MOST_ABSENCES } from '@handrail/care/agency'
import {
  coverCaseload,
  coveredByMe,
  endCovers,
  MOST_TO_COVER,
  takeBackCovers,
  turnCovers,
} from '@handrail/care/assignments'
import { lockAbsence, openAbsences } from '../agency/absence-store.ts'
import { credentialsOfAll } from '../agency/credential-store.ts'
import { stateOf } from '../agency/settings-store.ts'
import { answers, handles } from '../door/handler.ts'
import { writerOf } from '../people/store.ts'
import {
  coveredBy,
  insertCovers,
  lockCovers,
  lockToCover,
  lockToTakeBack,
  lockTurning,
  rolesOfAll,
  saveBegun,
  saveEnded,
  saveShorter,
} from './cover-store.ts'
import { asksOn } from './fit-store.ts'
import { namesOf } from './suggesting.ts'

export const coverCaseloadHandler = handles(coverCaseload, {
  async load(tx, { absence: id, people }, { agency, on }) {
    const locked = await lockAbsence(tx, agency, id)
    if (!locked) return undefined
    const { supervisor: _supervisor, ...absence } = locked
    const staff = [...new Set(people.map(({ to }) => to))]
    const away = await openAbsences(tx, agency, { on, of: staff, most: MOST_ABSENCES })
    const found = await lockToCover(tx, agency, {
      absence: id,
      assignments: people.map(({ assignment }) => assignment),
    })
    const firstDay = absence.from > on ? absence.from : on
    const roles = await rolesOfAll(tx, agency, { staff, on: firstDay })
    const asks = await asksOn(tx, agency, firstDay)
    const state = await stateOf(tx, agency)
    const kinds = [...new Set(asks.flatMap((ask) => ask.kinds))]
    const held = await credentialsOfAll(tx, agency, { staff, kinds })
    return {
      absence,
      people: found.map(({ program, ...one }) => ({
        ...one,
        asked: { asks: asks.filter((ask) => ask.program === program), state, on: firstDay },
      })),
      covers: roles.map((one) => ({
        ...one,
        credentials: held.filter((of) => of.staff === one.staff),
        absences: away.filter((of) => of.staff === one.staff),
      })),
    }
  },
  save: (tx, next, _input, { agency, now, actor }) =>
    insertCovers(tx, { agency, now, by: writerOf(actor) }, next),
})

export const turnCoversHandler = handles(turnCovers, {
  load: (tx, _input, { agency, now }) => lockTurning(tx, agency, now),
  async save(tx, { begins, ends }, _input, { agency, now }) {
    if (begins.length > 0)
      await saveBegun(
        tx,
        agency,
        begins.map(({ cover }) => cover),
      )
    if (ends.length > 0) await saveEnded(tx, agency, { covers: ends.map(({ cover }) => cover), now })
  },
})

export const endCoversHandler = handles(endCovers, {
  load: (tx, input, { agency }) => lockCovers(tx, agency, input),
  async save(tx, { ends, shortened, back }, _input, { agency, now, zone }) {
    const until = addDays(back, -1)
    if (ends.length > 0) await saveEnded(tx, agency, { covers: ends.map(({ cover }) => cover), now })
    if (shortened.length > 0)
      await saveShorter(tx, agency, {
        covers: shortened.map(({ cover }) => cover),
        until,
        at: endOfDay(zone, until),
      })
  },
})

export const takeBackCoversHandler = handles(takeBackCovers, {
  async load(tx, { covers }, { agency }) {
    const found = await lockToTakeBack(tx, agency, covers)
    return found.length === new Set(covers).size ? found : undefined
  },
  save: (tx, ends, _input, { agency, now }) =>
    saveEnded(tx, agency, { covers: ends.map(({ cover }) => cover), now }),
})

export const coveredByMeHandler = answers(coveredByMe, async (tx, _input, moment) => {
  const staff = writerOf(moment.actor)
  if (staff === null) return { people: [] }
  const rows = await coveredBy(tx, moment.agency, { staff, most: MOST_TO_COVER })
  const nameOf = await namesOf(
    tx,
    moment,
    rows.map(({ person }) => person),
  )
  return { people: rows.map((of) => ({ ...of, name: nameOf(of.person) })) }
})
