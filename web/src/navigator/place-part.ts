import { inOneState, readCounty, readPlace, stateSoFar } from './flow/place.ts'
import { CountyPage } from './pages/county-page.tsx'

/** The table of ZIP codes and the pages that need it: the largest part, in a file of its own. */
export const placePart = { readPlace, readCounty, stateSoFar, inOneState, CountyPage }
