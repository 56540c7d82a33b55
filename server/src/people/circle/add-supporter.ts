import { addSupporter } from '@handrail/care/people'
import { handles } from '../../door/handler.ts'
import { lockPerson } from '../store.ts'
import { insertSupporter } from './store.ts'

export const addSupporterHandler = handles(addSupporter, {
  load: (tx, { person }, { agency }) => lockPerson(tx, agency, person),
  save: (tx, next, _input, { agency }) => insertSupporter(tx, agency, next),
})
