import { absences, endAbsence, MOST_ABSENCES, mayEnterAbsence, recordAbsence } from '@handrail/care/agency'
import { answers, handles } from '../door/handler.ts'
import * as store from './absence-store.ts'

export const recordAbsenceHandler = handles(recordAbsence, {
  async load(tx, { staff, cover }, { agency, on }) {
    const who = await store.lockWhoIsAway(tx, agency, staff)
    if (!who) return undefined
    const open = await store.openAbsences(tx, agency, {
      on,
      of: cover === null ? [staff] : [staff, cover],
      most: MOST_ABSENCES,
    })
    const held = cover === null ? undefined : await store.rolesHere(tx, agency, { staff: cover, on })
    return {
      ...who,
      open: open.filter((one) => one.staff === staff),
      roles: (await store.rolesHere(tx, agency, { staff, on })) ?? [],
      coverIs: held && { open: open.filter((one) => one.staff === cover), roles: held },
    }
  },
  save: (tx, next, _input, { agency, now, actor }) =>
    store.insertAbsence(tx, { agency, now, by: actor.kind === 'staff' ? actor.staff : null }, next),
})

export const endAbsenceHandler = handles(endAbsence, {
  load: (tx, { absence }, { agency }) => store.lockAbsence(tx, agency, absence),
  save: (tx, next, { absence }, { agency }) => store.saveBack(tx, agency, { absence, ...next }),
})

export const absencesHandler = answers(absences, async (tx, { staff }, moment) => {
  const who = staff && (await store.whoIs(tx, moment.agency, staff))
  if (staff && !who) return undefined
  const rows = await store.openAbsences(tx, moment.agency, {
    on: moment.on,
    ...(staff && { of: [staff] }),
    most: MOST_ABSENCES,
  })
  return {
    absences: rows.map((of) => {
      const { supervisor, ...shown } = of
      return { ...shown, mayEnd: mayEnterAbsence(of.staff, supervisor, moment) }
    }),
    mayRecord: who !== undefined && staff !== undefined && mayEnterAbsence(staff, who.supervisor, moment),
  }
})
