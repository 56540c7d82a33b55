import type { Moment } from '@handrail/care'
import type { CaseId } from '@handrail/care/intake'
import { kindOfProgram, readSetting } from '../clocks/setting-store.ts'
import { findCase } from '../intake/list-store.ts'
import type { Tx } from '../platform/transaction.ts'

/** Which rules hold for the plan of a case: of its program where it names one, and not of all that the agency runs. */
export async function settingOf(tx: Tx, { agency, on, zone }: Moment, of: CaseId) {
  const { program } = (await findCase(tx, agency, of)) ?? {}
  const setting = await readSetting(tx, agency, zone, on)
  const kind = await kindOfProgram(tx, agency, program)
  return { ...setting, place: kind ? { ...setting.place, programs: [kind] } : setting.place }
}
