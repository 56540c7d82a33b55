import { instrumentsOf, readAlert, readGiving } from '@handrail/care/instruments'
import { answers } from '../door/handler.ts'
import { reachesWhole, writerOf } from '../people/store.ts'
import { notesOf, toCall } from './alert-note-store.ts'
import { type AlertRow, alertsOf, alertsOfGiving, findAlert, screenSince } from './alert-store.ts'
import { findGiving, givingsOf, type ReadRow, totalBefore } from './giving-store.ts'
import { stoppedLinkOf } from './link-store.ts'

const listed = ({ giving, instrument, edition, mode, on, status, total, band, outUntil }: ReadRow) => ({
  giving,
  instrument,
  edition,
  mode,
  on,
  status,
  total,
  band,
  outUntil,
})

const shown = ({ alert, giving, instrument, kind, openedAt, version, ...of }: AlertRow) => ({
  alert,
  giving,
  instrument,
  kind,
  openedAt,
  version,
  answered:
    of.answeredAt === null
      ? null
      : {
          at: of.answeredAt,
          by: of.answeredBy,
          outcome: of.outcome,
          words: of.words ?? '',
          screen: of.screen,
        },
})

export const instrumentsOfHandler = answers(instrumentsOf, async (tx, { person }, moment) => {
  if (!(await reachesWhole(tx, moment.agency, person))) return undefined
  const givings = await givingsOf(tx, moment, person)
  const alerts = await alertsOf(tx, moment.agency, person)
  return instrumentsOf.answer.parse({ givings: givings.map(listed), alerts: alerts.map(shown) })
})

export const readGivingHandler = answers(readGiving, async (tx, { giving }, moment) => {
  const { agency } = moment
  const row = await findGiving(tx, moment, giving)
  if (!row || !(await reachesWhole(tx, agency, row.person))) return undefined
  const { errorWhy: why, errorWords: words, errorAt: at, errorBy, ...of } = row
  const before = await totalBefore(tx, agency, row)
  const alerts = await alertsOfGiving(tx, agency, giving)
  return readGiving.answer.parse({
    ...of,
    linkStopped: (await stoppedLinkOf(tx, agency, giving)) ?? null,
    inError: why === null ? null : { why, words, at, by: errorBy },
    alerts: alerts.map(shown),
    before: before ?? null,
  })
})

export const readAlertHandler = answers(readAlert, async (tx, { alert }, moment) => {
  const row = await findAlert(tx, moment.agency, alert)
  const giving = row && (await findGiving(tx, moment, row.giving))
  if (!row || !giving) return undefined
  const { person, language, edition, mode, on, status } = giving
  const screen = await screenSince(tx, moment.agency, row)
  return readAlert.answer.parse({
    ...shown(row),
    person,
    language,
    edition,
    mode,
    on,
    status,
    toCall:
      row.answeredAt === null ? await toCall(tx, moment, { person, asker: writerOf(moment.actor) }) : [],
    notes: await notesOf(tx, moment.agency, alert),
    screen: screen ?? null,
  })
})
