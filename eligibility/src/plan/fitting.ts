import type { Determination } from '../determination.ts'
import type { Known } from '../facts.ts'
import type { ProgramId } from '../programs/ids.ts'

/** Fits, or nothing that can be told speaks against it. */
export const mayFit = ({ standing }: Pick<Determination, 'standing'>): boolean =>
  standing === 'likely' || standing === 'possible'

/** Whether the program of an id may fit. */
export const fittingIn =
  (ways: readonly Determination[]) =>
  (id: ProgramId): boolean =>
    ways.some((way) => way.program === id && mayFit(way))

/** Of Medicaid, emergency care alone may fit: there is nothing to apply for ahead of an emergency. */
export const onlyEmergencyMedicaid = (ways: readonly Determination[]): boolean =>
  fittingIn(ways)('medicaid/emergency') &&
  ways.every(
    ({ program, stream, gives, standing }) =>
      program === 'medicaid/emergency' ||
      stream !== 'medicaid' ||
      gives !== 'cover' ||
      standing === 'unlikely',
  )

/** Medicaid itself is likely. CHIP is paid by the same stream, and is another door with another name. */
export const isLikelyMedicaid = ({ program, gives, standing }: Determination): boolean =>
  program.startsWith('medicaid/') && gives === 'cover' && standing === 'likely'

/** Whole cover by CHIP is likely. Care from conception is for the child who is expected, and is not that. */
export const isLikelyChip = ({ program, standing }: Determination): boolean =>
  (program === 'chip/child' || program === 'chip/pregnancy') && standing === 'likely'

/** Ways into Medicaid that go by family and taxed income (MAGI). */
const BY_INCOME: readonly ProgramId[] = [
  'medicaid/adult',
  'medicaid/parent',
  'medicaid/young-adult',
  'medicaid/pregnancy',
  'medicaid/postpartum',
  'medicaid/child',
  'chip/child',
]

/**
 * Comes into Medicaid by age, Medicare, blindness or a disability, since no way by income fits. A disabled person below 65
 * without Medicare does so only once those ways are ruled out and Medicaid is still to be asked for.
 */
export const comesByAgeOrDisability = (ways: readonly Determination[], told: Known): boolean => {
  const byIncome = ways.filter(({ program }) => BY_INCOME.includes(program))
  if ((told.age ?? 0) >= 65 || told.hasMedicare === true) return !byIncome.some(mayFit)
  if (told.hasMedicaid === true || byIncome.some(({ standing }) => standing !== 'unlikely')) return false
  return told.isBlind === true || told.cannotWorkForYear === true
}
