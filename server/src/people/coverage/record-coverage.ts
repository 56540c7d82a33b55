import { recordCoverage } from '@handrail/care/people'
import { handles } from '../../door/handler.ts'
import { lockPerson, writerOf } from '../store.ts'
import { insertFact } from './store.ts'

export const recordCoverageHandler = handles(recordCoverage, {
  load: (tx, { person }, { agency }) => lockPerson(tx, agency, person),
  save: (tx, next, _input, { agency, now, actor }) =>
    insertFact(tx, { agency, now, by: writerOf(actor) }, next),
})
