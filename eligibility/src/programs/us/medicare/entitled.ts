import { ageAtLeast } from '../../../age.ts'
import { all, any, type Criterion, isFalse, isTrue, not, open } from '../../../criterion.ts'
import type { FactName } from '../../../facts.ts'
import { leafOf } from '../../../finding.ts'
import { type Day, refOf } from '../../../place.ts'
import { withoutValue } from '../../../poverty/income-tests.ts'
import { ssdiMonths } from './program.ts'
import { MEDICARE_AGE, SSDI_WAIT_MONTHS } from './values.ts'

const SSDI: readonly FactName[] = ['receivesSsdi']
/** Few people get SSDI, and those who do are mostly enrolled: untold, it is taken as not so, and the finding says it. */
const NO_SSDI = leafOf('on-ssdi', 'no', SSDI, { assumes: SSDI })
const getsSsdi = isTrue('on-ssdi', 'receivesSsdi')
const onSsdi: Criterion = (situation) =>
  situation.known.receivesSsdi === undefined ? NO_SSDI : getsSsdi(situation)

/**
 * Neither on Medicare nor entitled to it, as the marketplace credit and the adult group ask (26 CFR 1.36B-2(c)(2); 42 CFR
 * 435.119(b)(3)). From 65 on, after the wait of SSDI and with ALS beside SSDI one mostly is, though only Social Security
 * can say so: the answer stays open, never a no. Kidney failure entitles only whoever applies for it.
 */
export const notEntitledToMedicare = (day: Day): Criterion =>
  day.shared('not-entitled-to-medicare', () => {
    const age = day.read(MEDICARE_AGE)
    const wait = day.read(SSDI_WAIT_MONTHS)
    if (!age?.value || !wait?.value) return withoutValue('not-on-medicare', age, wait)
    const entitled = any(
      ageAtLeast(age.value, 'on-medicare'),
      all(onSsdi, any(ssdiMonths(wait.value, refOf(wait)), isTrue('als', 'hasAls'))),
    )
    const first = any(not(entitled, 'medicare-first'), open('medicare-first', 'agency-decides'))
    return all(isFalse('not-on-medicare', 'hasMedicare'), first)
  })
