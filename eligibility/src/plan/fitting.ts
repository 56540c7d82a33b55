import type { Determination } from '../determination.ts'
import type { Known } from '../facts.ts'
import type { Opens } from '../opens.ts'
import { PROGRAMS } from '../programs/all.ts'
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

const OPENS: ReadonlyMap<ProgramId, Opens | null> = new Map(PROGRAMS.map(({ id, opens }) => [id, opens]))

/** Gives cover by Medicaid or CHIP of one of these kinds. */
export const isCoverBy = (
  { program, gives }: Pick<Determination, 'program' | 'gives'>,
  ...kinds: readonly Opens[]
): boolean => {
  const opens = OPENS.get(program)
  return gives === 'cover' && opens !== undefined && opens !== null && kinds.includes(opens)
}

/** Medicaid itself is likely. CHIP is paid by the same stream, and is another door with another name. */
export const isLikelyMedicaid = (way: Determination): boolean =>
  way.standing === 'likely' &&
  isCoverBy(way, 'medicaid-by-income', 'medicaid-by-group', 'medicaid-at-a-price')

/** Whole cover by CHIP is likely. */
export const isLikelyChip = (way: Determination): boolean =>
  way.standing === 'likely' && isCoverBy(way, 'chip')

/**
 * Comes into Medicaid by age, Medicare, blindness or a disability, since no way by income fits. A disabled person below 65
 * without Medicare does so only once those ways are ruled out and Medicaid is still to be asked for.
 */
export const comesByAgeOrDisability = (ways: readonly Determination[], told: Known): boolean => {
  const byIncome = ways.filter((way) => isCoverBy(way, 'medicaid-by-income', 'chip'))
  if ((told.age ?? 0) >= 65 || told.hasMedicare === true) return !byIncome.some(mayFit)
  if (told.hasMedicaid === true || byIncome.some(({ standing }) => standing !== 'unlikely')) return false
  return told.isBlind === true || told.cannotWorkForYear === true
}
