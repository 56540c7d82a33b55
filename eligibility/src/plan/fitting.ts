import type { Determination } from '../determination.ts'
import type { ProgramId } from '../programs/ids.ts'

/** Fits, or nothing that can be told speaks against it. */
export const mayFit = ({ standing }: Pick<Determination, 'standing'>): boolean =>
  standing === 'likely' || standing === 'possible'

/** Whether the program of an id may fit. */
export const fittingIn =
  (ways: readonly Determination[]) =>
  (id: ProgramId): boolean =>
    ways.some((way) => way.program === id && mayFit(way))

/** Medicaid by one of its ways in is likely, so applying for it comes first. */
export const medicaidIsLikely = (ways: readonly Determination[]): boolean => ways.some(isLikelyMedicaid)

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

/** Medicaid cover that is likely. */
export const isLikelyMedicaid = ({ stream, gives, standing }: Determination): boolean =>
  stream === 'medicaid' && gives === 'cover' && standing === 'likely'
