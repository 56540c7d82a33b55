import {
  askCredential,
  confirmCredentialAsk,
  credentialAsks,
  endCredentialAsk,
} from '@handrail/care/assignments'
import { lockProgram } from '../agency/settings-store.ts'
import { answers, handles } from '../door/handler.ts'
import { writerOf } from '../people/store.ts'
import { asksFrom, insertAsk, lockAsk, saveConfirmed, saveEnd } from './fit-store.ts'

export const askCredentialHandler = handles(askCredential, {
  load: (tx, { program }, { agency }) => lockProgram(tx, agency, program),
  save: (tx, next, _input, { agency, now, actor }) =>
    insertAsk(tx, { agency, now, by: writerOf(actor) }, next),
})

export const confirmCredentialAskHandler = handles(confirmCredentialAsk, {
  load: (tx, { ask }, { agency }) => lockAsk(tx, agency, ask),
  save: (tx, next, { ask }, { agency }) => saveConfirmed(tx, agency, ask, next),
})

export const endCredentialAskHandler = handles(endCredentialAsk, {
  load: (tx, { ask }, { agency }) => lockAsk(tx, agency, ask),
  save: (tx, next, { ask }, { agency }) => saveEnd(tx, agency, ask, next),
})

export const credentialAsksHandler = answers(credentialAsks, async (tx, _input, { agency, on, actor }) => {
  const me = writerOf(actor)
  return {
    asks: (await asksFrom(tx, agency, on)).map(({ writtenBy, ...of }) => ({
      ...of,
      mayConfirm: of.confirmedOn === null && me !== null && writtenBy !== me,
    })),
  }
})
