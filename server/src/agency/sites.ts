import { addSite, changeSite } from '@handrail/care/agency'
import { handles } from '../door/handler.ts'
import { insertSite, lockSite, updateSite } from './settings-store.ts'

export const addSiteHandler = handles(addSite, {
  load: async () => ({ agency: true as const }),
  save: (tx, site, _input, { agency }) => insertSite(tx, agency, site),
})

export const changeSiteHandler = handles(changeSite, {
  load: (tx, { site }, { agency }) => lockSite(tx, agency, site),
  save: (tx, next, { site }, { agency }) => updateSite(tx, agency, site, next),
  current: (state) => state,
})
