import { changeLegalAuthority } from '@handrail/care/people'
import { handles } from '../../door/handler.ts'
import { lockAuthority, updateAuthority } from './store.ts'

export const changeLegalAuthorityHandler = handles(changeLegalAuthority, {
  load: (tx, { person, authority }, { agency }) => lockAuthority(tx, agency, { person, authority }),
  current: (authority) => authority,
  save: (tx, next, { authority }, { agency }) => updateAuthority(tx, agency, { ...next, authority }),
})
