import { endCoverage } from '@handrail/care/people'
import { handles } from '../../door/handler.ts'
import { writerOf } from '../store.ts'
import { insertFact, lockFact } from './store.ts'

export const endCoverageHandler = handles(endCoverage, {
  load: (tx, { person, coverage }, { agency }) => lockFact(tx, agency, { person, coverage }),
  current: ({ version, terms }) => ({ version, terms }),
  save: (tx, next, { coverage }, { agency, now, actor }) =>
    insertFact(tx, { agency, now, by: writerOf(actor) }, { ...next, coverage }),
})
