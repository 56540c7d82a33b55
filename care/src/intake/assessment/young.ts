import type { PlainDate } from '../../kernel/plain-date.ts'
import { ageOn, type Born } from '../../people/index.ts'

/** From here on somebody is asked as an adult. */
const GROWN = 18
/** Up to here school and family may be asked about as well, where that helps. */
const STILL_YOUNG = 22

/**
 * Whether somebody is a child on the day of the service, or not long grown. Of whom only the year of birth is known, the age
 * counts where the year settles it: nobody is asked about school because a birthday is not known.
 *
 * @example stageOfLife({ answer: 'exact', on: '2009-05-01' }, '2026-11-27') // 'child'
 */
export function stageOfLife(born: Born | undefined, on: PlainDate): 'child' | 'young-adult' | 'adult' {
  const age = born && ageOn(born, on)
  if (!age) return 'adult'
  if (age.years < GROWN) return 'child'
  return age.years < STILL_YOUNG ? 'young-adult' : 'adult'
}
