import { z } from 'zod'
import type { PersonId, StaffId } from '../../kernel/ids.ts'
import { idOf } from '../../kernel/ids.ts'
import { type Instant, instantIn } from '../../kernel/instant.ts'
import { done, operation } from '../../kernel/operation.ts'
import { type PlainDate, plainDate } from '../../kernel/plain-date.ts'
import { refuse } from '../../kernel/refusal.ts'
import { line, words } from '../../people/index.ts'
import { type AlertId, alertId } from './alert-id.ts'
import { writer } from './begin.ts'
import { alertNoted } from './events.ts'
import type { GivingId } from './giving.ts'

export const alertNoteId = idOf('AlertNote')
type AlertNoteId = z.output<typeof alertNoteId>

/** More than anybody writes about one answer; a page ends there. */
export const MOST_ALERT_NOTES = 100

export interface AlertToNote {
  readonly alert: AlertId
  readonly giving: GivingId
  readonly person: PersonId
  /** The day of the questionnaire: nobody acted on it before. */
  readonly on: PlainDate
  readonly notes: number
}

export interface AlertNote {
  readonly note: AlertNoteId
  readonly alert: AlertId
  readonly giving: GivingId
  readonly person: PersonId
  readonly whom: string
  readonly at: Instant
  readonly words: string
  readonly by: StaffId | null
}

/**
 * Whoever stays with the person writes whom they called, when, and what came of it. It is kept with the alert and closes
 * nothing: that a clinician answers is still waited for. What came later may be added after that, too.
 */
export const noteAlert = operation({
  name: 'instruments.noteAlert',
  needs: { permission: 'instruments:note-alert' },
  input: z.strictObject({
    alert: alertId,
    whom: line(120),
    on: plainDate,
    time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
    words: words(2_000),
  }),
  answer: z.null(),
  decide(state: AlertToNote, { whom, on, time, words: said }, moment) {
    const at = instantIn(moment.zone, on, time)
    if (at > moment.now) return refuse('moment-to-come', undefined, 'time')
    if (on < state.on) return refuse('before-it-was-given', { on: state.on }, 'on')
    if (state.notes >= MOST_ALERT_NOTES) return refuse('enough-notes')
    const { alert, giving, person } = state
    const note = alertNoteId.parse(moment.newId())
    const next: AlertNote = { note, alert, giving, person, whom, at, words: said, by: writer(moment) }
    return done(next, [alertNoted.of({ giving, alert }, person)], null)
  },
})
