import { readCutoffs, setCutoff } from '@handrail/care/instruments'
import { answers, handles } from '../door/handler.ts'
import { writerOf } from '../people/store.ts'
import { cutoffsSet, insertCutoff, lastCutoff } from './cutoff-store.ts'

export const setCutoffHandler = handles(setCutoff, {
  load: async (tx, { instrument }, { agency }) => ({ version: await lastCutoff(tx, agency, instrument) }),
  save: (tx, next, _input, { agency, now, actor }) =>
    insertCutoff(tx, { agency, now, by: writerOf(actor) }, next),
  current: ({ version }) => ({ version }),
})

export const cutoffsHandler = answers(readCutoffs, async (tx, _input, { agency }) => ({
  cutoffs: [...(await cutoffsSet(tx, agency))],
}))
