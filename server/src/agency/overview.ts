import { overview } from '@handrail/care/agency'
import { answers } from '../door/handler.ts'
import { listPrograms, listSites, readAgency } from './settings-store.ts'

export const overviewHandler = answers(overview, async (tx, _input, { agency }) => {
  const [own, programs, sites] = await Promise.all([
    readAgency(tx, agency),
    listPrograms(tx, agency),
    listSites(tx, agency),
  ])
  return own && { ...own, programs: [...programs], sites: [...sites] }
})
