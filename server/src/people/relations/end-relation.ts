import { endRelation } from '@handrail/care/people'
import { handles } from '../../door/handler.ts'
import { endRelationAt, lockRelation } from './store.ts'

export const endRelationHandler = handles(endRelation, {
  load: (tx, { person, relation }, { agency }) => lockRelation(tx, agency, { person, relation }),
  current: (relation) => relation,
  save: (tx, { until }, { relation }, { agency }) => endRelationAt(tx, agency, { relation, until }),
})
