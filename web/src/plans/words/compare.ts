import type { Language } from '../../staff-ui/surroundings.tsx'

/** What something is called, before what is said of it: a question needs no colon. */
const called = (what: string): string => (what.endsWith('?') ? what : `${what}:`)

const en = {
  between: (then: number, now: number) => `From version ${then} to version ${now}, goal by goal.`,
  added: (what: string, text: string) => `New. ${called(what)} ${text}`,
  newGoal: (text: string) => `This goal is new: ${text}`,
  goalOut: 'This goal was taken out.',
  newPart: (text: string) => `All of it is new: ${text}`,
  partOut: (text: string) => `All of it was taken out: ${text}`,
  removed: (what: string, text: string) => `Taken out. ${called(what)} ${text}`,
  changed: (what: string, before: string, now: string) =>
    `${called(what)} it was “${before}”, now it is “${now}”.`,
  order: 'The goals stand in another order.',
  orderOf: (what: string) => `${called(what)} the order changed.`,
  same: (count: number) => (count === 1 ? '1 part is as it was' : `${count} parts are as they were`),
}
type CompareWords = typeof en

const es: CompareWords = {
  between: (then, now) => `De la versión ${then} a la versión ${now}, meta por meta.`,
  added: (what, text) => `Nuevo. ${called(what)} ${text}`,
  newGoal: (text) => `Esta meta es nueva: ${text}`,
  goalOut: 'Esta meta se quitó.',
  newPart: (text) => `Todo es nuevo: ${text}`,
  partOut: (text) => `Se quitó todo: ${text}`,
  removed: (what, text) => `Quitado. ${called(what)} ${text}`,
  changed: (what, before, now) => `${called(what)} antes era “${before}”, ahora es “${now}”.`,
  order: 'Las metas están en otro orden.',
  orderOf: (what) => `${called(what)} cambió el orden.`,
  same: (count) => (count === 1 ? '1 parte sigue como estaba' : `${count} partes siguen como estaban`),
}

/** What changed from one version of a plan to another, in sentences. */
export const compareWords: Readonly<Record<Language, CompareWords>> = { en, es }
