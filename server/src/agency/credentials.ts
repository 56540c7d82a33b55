import { addCredential, endCredential, verifyCredential } from '@handrail/care/agency'
import { handles } from '../door/handler.ts'
import * as store from './credential-store.ts'

export const addCredentialHandler = handles(addCredential, {
  load: (tx, input, { agency }) => store.findHolder(tx, agency, input),
  save: (tx, next, _input, { agency }) => store.insertCredential(tx, agency, next),
})

export const verifyCredentialHandler = handles(verifyCredential, {
  load: (tx, { credential }, { agency }) => store.lockCredential(tx, agency, credential),
  save: (tx, next, { credential }, { agency }) => store.verifyCredential(tx, agency, credential, next),
  current: (state) => state,
})

export const endCredentialHandler = handles(endCredential, {
  load: (tx, { credential }, { agency }) => store.lockCredential(tx, agency, credential),
  save: (tx, next, { credential }, { agency }) => store.endCredential(tx, agency, credential, next),
  current: (state) => state,
})
