import { recordLegalAuthority } from '@handrail/care/people'
import { handles } from '../../door/handler.ts'
import { lockPerson } from '../store.ts'
import { insertAuthority } from './store.ts'

export const recordLegalAuthorityHandler = handles(recordLegalAuthority, {
  load: (tx, { person }, { agency }) => lockPerson(tx, agency, person),
  save: (tx, next, _input, { agency }) => insertAuthority(tx, agency, next),
})
