import { fiscalYearOf, searchCodes, searchDiagnoses } from '@handrail/care/intake'
import { answers } from '../door/handler.ts'
import { codesOf } from './code-sets.ts'

export const searchDiagnosesHandler = answers(searchDiagnoses, async (_tx, { on, ...asked }) => {
  const year = fiscalYearOf(on)
  if (year === undefined) return { year: null, codes: [], more: false }
  const { codes, more } = searchCodes(await codesOf(year), asked)
  return { year, codes: [...codes], more }
})
