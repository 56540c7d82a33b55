import { handleCaution } from '@handrail/care/consents'
import { handles } from '../door/handler.ts'
import { lockCaution, saveHandled } from './caution-store.ts'
import { allRestrictionsOf } from './store.ts'

export const handleCautionHandler = handles(handleCaution, {
  async load(tx, { person, caution }, { agency }) {
    const found = await lockCaution(tx, agency, { person, caution })
    return found && { ...found, restrictions: await allRestrictionsOf(tx, agency, person) }
  },
  current: ({ restrictions: _asked, ...found }) => found,
  save: (tx, next, { caution }, { agency }) => saveHandled(tx, agency, { caution, ...next }),
})
