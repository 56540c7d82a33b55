import { z } from 'zod'
import { personId, staffId } from '../../kernel/ids.ts'
import { instant } from '../../kernel/instant.ts'
import { query } from '../../kernel/operation.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { linkStoppedWhy } from '../../messages/index.ts'
import { LANGUAGES } from '../instrument.ts'
import { ALERT_OUTCOMES, ALERTS } from './alert.ts'
import { alertId } from './alert-id.ts'
import { DROPPED_WHY, ERROR_WHY } from './events.ts'
import { givenAnswers, givingId, MODES } from './giving.ts'
import { GIVING_STATUSES } from './states.ts'

/** Who it is that may be called: a clinician or a supervisor of this person, or another clinician who is here. */
export const TO_CALL = ['their-clinician', 'their-supervisor', 'clinician-here'] as const

export const listedGiving = z.strictObject({
  giving: givingId,
  instrument: z.string(),
  edition: z.string().nullable(),
  mode: z.enum(MODES),
  on: plainDate,
  status: z.enum(GIVING_STATUSES),
  total: z.number().nullable(),
  band: z.string().nullable(),
  /** Until when the person may still answer it on their phone. */
  outUntil: instant.nullable(),
})

export const shownAlert = z.strictObject({
  alert: alertId,
  giving: givingId,
  instrument: z.string(),
  kind: z.enum(ALERTS),
  openedAt: instant,
  version: z.int(),
  answered: z
    .strictObject({
      at: instant,
      by: staffId,
      outcome: z.enum(ALERT_OUTCOMES),
      words: z.string(),
      screen: givingId.nullable(),
    })
    .nullable(),
})

/** What was given to a person, newest first, and what waits for a clinician. */
export const instrumentsOf = query({
  name: 'instruments.ofPerson',
  needs: { permission: 'instruments:read' },
  input: z.strictObject({ person: personId }),
  answer: z.strictObject({ givings: z.array(listedGiving), alerts: z.array(shownAlert) }),
  about: ({ person }) => person,
})

/** One giving with what was answered and how it was scored. */
export const readGiving = query({
  name: 'instruments.read',
  needs: { permission: 'instruments:read' },
  input: z.strictObject({ giving: givingId }),
  answer: listedGiving.extend({
    person: personId,
    language: z.enum(LANGUAGES).nullable(),
    version: z.int(),
    by: staffId.nullable(),
    beganAt: instant,
    finishedAt: instant.nullable(),
    answers: givenAnswers,
    /** As it was worked out then, by that edition. */
    score: z.json(),
    source: z.string().nullable(),
    rater: z.string().nullable(),
    replaces: givingId.nullable(),
    replacedBy: givingId.nullable(),
    dropped: z.enum(DROPPED_WHY).nullable(),
    /** Its link stopped before its time, since where it went was not safe any more. */
    linkStopped: z.strictObject({ at: instant, why: linkStoppedWhy }).nullable(),
    inError: z
      .strictObject({
        why: z.enum(ERROR_WHY),
        words: z.string().nullable(),
        at: instant,
        by: staffId.nullable(),
      })
      .nullable(),
    alerts: z.array(shownAlert),
    /** The last total of this instrument before it that counts. */
    before: z.strictObject({ on: plainDate, total: z.number(), edition: z.string().nullable() }).nullable(),
  }),
  shows: ({ person }) => [person],
})

/** What asks for a clinician, for whichever is here: who it is, what was answered, whether they were screened since. */
export const readAlert = query({
  name: 'instruments.readAlert',
  needs: { permission: 'instruments:read-alert' },
  input: z.strictObject({ alert: alertId }),
  answer: shownAlert.extend({
    person: personId,
    language: z.enum(LANGUAGES).nullable(),
    edition: z.string().nullable(),
    mode: z.enum(MODES),
    on: plainDate,
    status: z.enum(GIVING_STATUSES),
    /** Whom to call about it now, while it is open: their own first, each at the number of the site where they work. */
    toCall: z.array(
      z.strictObject({
        staff: staffId,
        name: z.string(),
        as: z.enum(TO_CALL),
        site: z.string().nullable(),
        phone: z.string().nullable(),
      }),
    ),
    /** What was done about it so far, the first first. */
    notes: z.array(
      z.strictObject({ whom: z.string(), at: instant, words: z.string(), by: staffId, writtenAt: instant }),
    ),
    screen: z
      .strictObject({ giving: givingId, instrument: z.string(), band: z.string().nullable(), on: plainDate })
      .nullable(),
  }),
  shows: ({ person }) => [person],
})
