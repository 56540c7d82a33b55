import { freeWhoLeft } from '@handrail/care/assignments'
import { handles } from '../door/handler.ts'
import { saveLater } from '../intake/case-store.ts'
import { saveEnded } from './cover-store.ts'
import { lockWhoLeft, saveFreed } from './leaver-store.ts'

export const freeWhoLeftHandler = handles(freeWhoLeft, {
  load: (tx, _input, { agency, on, now }) => lockWhoLeft(tx, agency, { on, now }),
  async save(tx, freed, _input, { agency, now }) {
    await saveFreed(tx, { agency, now }, freed)
    await saveEnded(tx, agency, { covers: freed.covers.map(({ cover }) => cover), now })
    for (const { case: of } of freed.assignments) await saveLater(tx, agency, of, { assignment: 'none' })
  },
})
