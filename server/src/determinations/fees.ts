import { agreeFee, feesOf } from '@handrail/care/determinations'
import { readAgency } from '../agency/settings-store.ts'
import { answers, handles } from '../door/handler.ts'
import { lockCase } from '../intake/case-store.ts'
import { findCase } from '../intake/list-store.ts'
import { writerOf } from '../people/store.ts'
import { countFees, feeRows, insertFee } from './fee-store.ts'

export const agreeFeeHandler = handles(agreeFee, {
  async load(tx, input, { agency }) {
    // The lock of the case makes two who agree at once wait for each other.
    const of = await lockCase(tx, agency, input.case)
    const own = await readAgency(tx, agency)
    if (!of || !own) return undefined
    const { case: id, status, person } = of
    return { case: id, status, person, state: own.state, version: await countFees(tx, agency, id) }
  },
  save: (tx, next, _input, { agency, now, actor }) =>
    insertFee(tx, { agency, now, by: writerOf(actor) }, next),
  current: ({ version }) => ({ version }),
})

export const feesOfHandler = answers(feesOf, async (tx, { case: of }, { agency }) => {
  const found = await findCase(tx, agency, of)
  if (!found) return undefined
  const rows = await feeRows(tx, agency, of)
  return { person: found.person, fees: rows.map(({ fee, ...row }) => ({ ...fee, ...row })) }
})
