import type { Moment } from '@handrail/care'
import {
  answerAlert,
  beginGiving,
  dropGiving,
  enterError,
  finishGiving,
  type GivingId,
  noteAlert,
  recordResult,
  saveGiving,
} from '@handrail/care/instruments'
import { handles } from '../door/handler.ts'
import { readBorn } from '../people/identity/store.ts'
import { lockPerson, writerOf } from '../people/store.ts'
import type { Tx } from '../platform/transaction.ts'
import { alertToNote, insertAlertNote } from './alert-note-store.ts'
import { lockAlert, saveAlertAnswer } from './alert-store.ts'
import {
  givingToReplace,
  insertGiving,
  insertResult,
  lockGiving,
  openGiving,
  saveAnswers,
  saveDrop,
  saveError,
  saveFinished,
} from './giving-store.ts'
import { endLinks } from './link-store.ts'

const written = ({ agency, now, actor }: Moment) => ({ agency, now, by: writerOf(actor) })

export const beginGivingHandler = handles(beginGiving, {
  async load(tx, { person, instrument, replaces }, { agency }) {
    const kept = await lockPerson(tx, agency, person)
    if (!kept) return undefined
    return {
      ...kept,
      born: await readBorn(tx, agency, person),
      open: await openGiving(tx, agency, { person, instrument }),
      before: replaces && (await givingToReplace(tx, agency, { person, giving: replaces })),
    }
  },
  save: (tx, next, _input, moment) => insertGiving(tx, moment, next),
})

export const recordResultHandler = handles(recordResult, {
  async load(tx, { person, replaces }, { agency }) {
    const kept = await lockPerson(tx, agency, person)
    if (!kept) return undefined
    return {
      ...kept,
      born: await readBorn(tx, agency, person),
      before: replaces && (await givingToReplace(tx, agency, { person, giving: replaces })),
    }
  },
  save: (tx, next, _input, moment) => insertResult(tx, moment, next),
})

const load = (tx: Tx, { giving }: { readonly giving: GivingId }, moment: Moment) =>
  lockGiving(tx, moment, giving)

export const saveGivingHandler = handles(saveGiving, {
  load,
  save: (tx, next, _input, moment) => saveAnswers(tx, moment, next),
  // Both versions are shown side by side, and nobody's answers are lost.
  current: ({ version, answers }) => ({ version, answers }),
})

export const finishGivingHandler = handles(finishGiving, {
  load,
  save: (tx, next, _input, moment) => saveFinished(tx, written(moment), next),
  current: ({ version, answers }) => ({ version, answers }),
})

export const dropGivingHandler = handles(dropGiving, {
  load,
  async save(tx, next, _input, { agency, now }) {
    await saveDrop(tx, agency, next)
    await endLinks(tx, agency, next.giving, now)
  },
})

export const enterErrorHandler = handles(enterError, {
  load,
  save: (tx, next, _input, moment) => saveError(tx, written(moment), next),
  current: ({ version }) => ({ version }),
})

export const noteAlertHandler = handles(noteAlert, {
  load: (tx, { alert }, { agency }) => alertToNote(tx, agency, alert),
  save: (tx, next, _input, moment) => insertAlertNote(tx, moment, next),
})

export const answerAlertHandler = handles(answerAlert, {
  load: (tx, { alert }, { agency }) => lockAlert(tx, agency, alert),
  save: (tx, next, _input, moment) => saveAlertAnswer(tx, written(moment), next),
  current: ({ version }) => ({ version }),
})
