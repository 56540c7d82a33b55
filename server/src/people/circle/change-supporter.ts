import { changeSupporter } from '@handrail/care/people'
import { handles } from '../../door/handler.ts'
import { lockSupporter, updateSupporter } from './store.ts'

export const changeSupporterHandler = handles(changeSupporter, {
  load: (tx, { person, supporter }, { agency }) => lockSupporter(tx, agency, { person, supporter }),
  current: (supporter) => supporter,
  save: (tx, next, { supporter }, { agency }) => updateSupporter(tx, agency, { ...next, supporter }),
})
