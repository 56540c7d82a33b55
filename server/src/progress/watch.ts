import { watchPlans } from '@handrail/care/progress'
import { handles } from '../door/handler.ts'
import { driftingIn, tellOf } from './telling.ts'
import { beginWatching, lockWatched, saveLooked } from './watch-store.ts'

export const watchPlansHandler = handles(watchPlans, {
  async load(tx, { case: of, person }, { agency, on }) {
    if (of !== undefined || person !== undefined) await beginWatching(tx, agency, { case: of, person })
    const rows = await lockWatched(tx, agency, { case: of, person, on })
    const told = await tellOf(
      tx,
      agency,
      rows.map((row) => row.case),
    )
    return rows.map(({ isGoing, ...row }) => ({
      ...row,
      drifting: isGoing ? driftingIn(told(row.case), on) : undefined,
    }))
  },
  save: (tx, next, _input, { agency }) => saveLooked(tx, agency, next),
})
