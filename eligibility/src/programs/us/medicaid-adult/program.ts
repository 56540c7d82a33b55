import { ageBetween } from '../../../age.ts'
import {
  all,
  any,
  type Criterion,
  given,
  isFalse,
  open,
  summed,
  whenAgencyAgrees,
} from '../../../criterion.ts'
import type { Series } from '../../../dated.ts'
import type { ValueRef } from '../../../finding.ts'
import { type Day, type Place, refOf } from '../../../place.ts'
import { magiAtMost, NOT_IN_FORCE, withoutValue } from '../../../poverty/income-tests.ts'
import type { Program } from '../../../program.ts'
import { activityAtLeast } from '../activity.ts'
import { caresForChild, notPregnant, youngestChildAtMost } from '../family.ts'
import { fullStatus } from '../immigration/full-status.ts'
import { notEntitledToMedicare } from '../medicare/entitled.ts'
import { ADULT_AGES, ADULT_LIMIT, EXPANSION, HOURS_WAIVERS, type HoursWaiver } from './values.ts'

const everyAdult = (day: Day): readonly Criterion[] => [
  adultAge(day),
  notEntitledToMedicare(day),
  isFalse('not-on-ssi', 'receivesSsi'),
  notPregnant,
]

const adultAge = (day: Day): Criterion => {
  const entry = day.read(ADULT_AGES)
  return entry?.value ? ageBetween(entry.value.from, entry.value.to) : withoutValue('age', entry)
}

/** Adults from 19 to 64 by income alone: the expansion of 2014, and Wisconsin's cover without it. */
export const medicaidAdult: Program = {
  id: 'medicaid/adult',
  stream: 'medicaid',
  gives: 'cover',
  opens: 'medicaid-by-income',
  office: 'state-medicaid',
  law: 'SSA s.1902(a)(10)(A)(i)(VIII); 42 CFR 435.119',
  lawVerified: false,
  rule: (place) => all(...everyAdult(place), adultIncome(place), fullStatus(place)),
}

const adultIncome = (place: Place): Criterion => {
  const { adopted, ...expansion } = EXPANSION[place.state]
  const limit = place.read(ADULT_LIMIT[place.state])
  if (limit?.value !== 'none' || adopted) return magiAtMost(place, ADULT_LIMIT[place.state])
  return given('state-has-expansion', 'no', { from: limit.from, conf: expansion.conf, src: expansion.src })
}

/** The waiver of Georgia: adults up to the poverty line who report hours of work, study or service each month. */
export const georgiaPathways: Program = {
  id: 'medicaid/georgia-pathways',
  stream: 'medicaid',
  gives: 'cover',
  opens: 'medicaid-by-income',
  office: 'state-medicaid',
  law: 'Georgia Pathways to Coverage, section 1115 demonstration',
  lawVerified: false,
  only: ['GA'],
  rule: (place) => all(waiverGroup(place), waiverHours(place)),
}

/** The terms of a state that asks for hours; an empty series elsewhere. */
const termsOf = ({ state }: Place): Series<HoursWaiver> => HOURS_WAIVERS[state] ?? []

/** Whom the waiver is for, whether or not they have the hours: those whom its work rule reaches. */
export const waiverGroup = (place: Place): Criterion =>
  place.shared('hours-waiver-group', () => {
    const entry = place.read(termsOf(place))
    if (!entry) return NOT_IN_FORCE
    const { value } = entry
    const income =
      value === null
        ? open('state-has-group', 'figure-uncertain', refOf(entry))
        : magiAtMost(place, [{ ...entry, value: value.pctFpl }])
    return all(...everyAdult(place), income, fullStatus(place))
  })

/** The hours of the waiver. Without one on file there are none of the state's own. */
const waiverHours = (place: Place): Criterion => {
  const entry = place.read(termsOf(place))
  if (!entry) return NOT_IN_FORCE
  if (entry.value === null) return open('state-has-group', 'figure-uncertain', refOf(entry))
  return any(...waiverActivity(entry.value, refOf(entry)))
}

/** What the waiver counts: the hours, or a young child with Medicaid, which the state has to check. */
export const waiverActivity = (
  { hoursPerMonth, childUnderAge }: HoursWaiver,
  value: ValueRef,
): readonly Criterion[] => {
  const hours = activityAtLeast(hoursPerMonth, value)
  if (childUnderAge === null) return [hours]
  const child = all(caresForChild, youngestChildAtMost(childUnderAge - 1, 'young-child'))
  return [hours, whenAgencyAgrees(summed('pathways-child', child, { value }), 'pathways-child')]
}
