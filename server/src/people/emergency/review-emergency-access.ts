import { reviewEmergencyAccess } from '@handrail/care/people'
import { handles } from '../../door/handler.ts'
import { endAccessAt, lockAccess, writeReview } from './store.ts'

export const reviewEmergencyAccessHandler = handles(reviewEmergencyAccess, {
  load: (tx, { access }, { agency }) => lockAccess(tx, agency, access),
  async save(tx, { review, until }, { access }, { agency }) {
    await endAccessAt(tx, agency, { access, until })
    await writeReview(tx, agency, { access, ...review })
  },
})
