import { changeResidence } from '@handrail/care/people'
import { handles } from '../../door/handler.ts'
import { lockPerson } from '../store.ts'
import { replaceResidence, residenceNow } from './store.ts'

export const changeResidenceHandler = handles(changeResidence, {
  async load(tx, { person }, { agency }) {
    const kept = await lockPerson(tx, agency, person)
    return kept && { ...kept, ...(await residenceNow(tx, agency, person)) }
  },
  current: ({ version, residence }) => ({ version, residence }),
  save: (tx, next, { person }, { agency, now, newId }) =>
    replaceResidence(tx, { agency, person, at: now }, { next, newId }),
})
