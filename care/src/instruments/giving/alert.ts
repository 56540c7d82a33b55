import { z } from 'zod'
import type { Happened } from '../../kernel/event.ts'
import type { PersonId } from '../../kernel/ids.ts'
import { done, type Moment, operation } from '../../kernel/operation.ts'
import { refuse } from '../../kernel/refusal.ts'
import { words } from '../../people/index.ts'
import type { Follow } from '../score.ts'
import { type AlertId, alertId } from './alert-id.ts'
import { alertAnswered, alertOpened } from './events.ts'
import type { GivingId } from './giving.ts'

/** What cannot be put aside. Something to look at is not one of them. */
export const ALERTS = ['emergency', 'crisis', 'suicide-screen'] as const satisfies readonly Follow[]
export type AlertKind = (typeof ALERTS)[number]

export const ALERT_OUTCOMES = [
  'no-danger-found',
  'safety-planned',
  'warm-handoff',
  'mobile-team',
  'emergency-services',
  'hospital',
] as const
export type AlertOutcome = (typeof ALERT_OUTCOMES)[number]

export interface NewAlert {
  readonly alert: AlertId
  readonly giving: GivingId
  readonly person: PersonId
  readonly kind: AlertKind
}

interface Answered {
  readonly giving: GivingId
  readonly person: PersonId
  /** What was opened from it before: an answer that is changed back takes none of it away. */
  readonly alerts: readonly AlertKind[]
}

/** What is opened now by what follows, with the events of it. */
export function alertsFrom(
  { giving, person, alerts }: Answered,
  follows: readonly Follow[],
  { newId }: Pick<Moment, 'newId'>,
): { readonly opened: readonly NewAlert[]; readonly happened: readonly Happened[] } {
  const opened = ALERTS.filter((kind) => follows.includes(kind) && !alerts.includes(kind)).map(
    (kind): NewAlert => ({ alert: alertId.parse(newId()), giving, person, kind }),
  )
  return { opened, happened: opened.map(({ alert }) => alertOpened.of({ giving, alert }, person)) }
}

export interface AlertState {
  readonly alert: AlertId
  readonly giving: GivingId
  readonly person: PersonId
  readonly kind: AlertKind
  readonly isAnswered: boolean
  readonly version: number
  /** A suicide screen of this person that was finished since, with its text or by its result alone. */
  readonly screen: GivingId | null
}

export interface AlertAnswer {
  readonly alert: AlertId
  readonly outcome: AlertOutcome
  readonly words: string
  readonly screen: GivingId | null
}

/**
 * A clinician says what came of it. Nothing else closes it. That there is no danger takes a suicide screen first, where one
 * was asked for; help never waits for one.
 */
export const answerAlert = operation({
  name: 'instruments.answerAlert',
  needs: { permission: 'instruments:dispose' },
  input: z.strictObject({
    alert: alertId,
    version: z.int(),
    outcome: z.enum(ALERT_OUTCOMES),
    words: words(2_000),
  }),
  answer: z.null(),
  decide(state: AlertState, { outcome, words: said }) {
    if (state.isAnswered) return refuse('alert-answered')
    const { alert, giving, person, kind, screen } = state
    if (kind === 'suicide-screen' && outcome === 'no-danger-found' && !screen)
      return refuse('screen-first', undefined, 'outcome')
    const next: AlertAnswer = { alert, outcome, words: said, screen }
    return done(next, [alertAnswered.of({ giving, alert }, person)], null)
  },
})
