import { changeResidence } from '@handrail/care/people'
import { handles } from '../../door/handler.ts'
import { closePoint, pointsOf } from '../contact/store.ts'
import { lockPerson } from '../store.ts'
import { replaceResidence, residenceNow } from './store.ts'

export const changeResidenceHandler = handles(changeResidence, {
  async load(tx, { person }, { agency }) {
    const kept = await lockPerson(tx, agency, person)
    if (!kept) return undefined
    const points = await pointsOf(tx, agency, person)
    const postal = points.filter(({ at, closed }) => at.kind === 'postal' && !closed)
    return { ...kept, ...(await residenceNow(tx, agency, person)), postal }
  },
  current: ({ version, residence }) => ({ version, residence }),
  async save(tx, next, { person }, { agency, now, on, newId }) {
    await replaceResidence(tx, { agency, person, at: now }, { next, newId })
    for (const one of next.closes) await closePoint(tx, agency, { ...one, on, why: 'not-safe' })
  },
})
