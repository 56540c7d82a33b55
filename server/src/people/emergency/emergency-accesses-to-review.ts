import { reachOf } from '@handrail/care'
import { emergencyAccessesToReview } from '@handrail/care/people'
import { answers } from '../../door/handler.ts'
import { writerOf } from '../store.ts'
import { unreviewed } from './store.ts'

export const emergencyAccessesToReviewHandler = answers(
  emergencyAccessesToReview,
  async (tx, _input, { agency, actor }) => {
    const waiting = await unreviewed(tx, agency, writerOf(actor))
    const reads = actor.kind !== 'staff' || reachOf(actor.role, 'people:read') !== undefined
    return { accesses: waiting.map((one) => (reads ? one : { ...one, words: null, shownName: null })) }
  },
)
