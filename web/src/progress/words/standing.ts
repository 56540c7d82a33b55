import type { Language } from '../../staff-ui/surroundings.tsx'

const en = {
  alert: (day: string) => `An answer of ${day} waits for a clinician.`,
  unsigned: (who: string) => `The plan in effect still lacks a signature: ${who}.`,
}
type StandingWords = typeof en

const es: StandingWords = {
  alert: (day) => `Una respuesta del ${day} espera a un profesional clínico.`,
  unsigned: (who) => `Al plan en vigor todavía le falta una firma: ${who}.`,
}

/** What stands open besides the drift of a plan. */
export const standingWords: Readonly<Record<Language, StandingWords>> = { en, es }
