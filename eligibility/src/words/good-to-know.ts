import { MEDICAID_DECISION, PLAN_APPEAL, SOCIAL_SECURITY_APPEAL_DAYS } from '../clocks.ts'
import { type Series, valueOn } from '../dated.ts'
import type { Determination } from '../determination.ts'
import { PLAN_REGULATORS } from '../places/plan-regulators.ts'
import { type PlainDate, yearOf } from '../plain-date.ts'
import { approvalOn } from '../plan/approval.ts'
import { earlyTeamFor } from '../plan/early-team.ts'
import { medicareStart } from '../plan/medicare-start.ts'
import { benefitNotFound, routeNotFound } from '../plan/not-found.ts'
import type { Plan } from '../plan/plan.ts'
import { workRuleOf } from '../plan/work-rule.ts'
import {
  COMMUNITY_ENGAGEMENT,
  COMMUNITY_ENGAGEMENT_STATES,
} from '../programs/us/community-engagement/values.ts'
import { MEDICARE_AGE, SSDI_WAIT_MONTHS } from '../programs/us/medicare/values.ts'
import { STATE_COVER } from '../programs/us/state-cover/values.ts'
import { OTHER_CASE_MANAGEMENT_ROUTE } from '../programs/us/state-mental-health/values.ts'
import type { Catalogue, WorkRuleFigures } from './catalogue.ts'
import { doorOf } from './door-of.ts'
import { LABOR_PHONE } from './labor-phone.ts'
import { medicaidName } from './medicaid-name.ts'
import { renewalOf } from './renewal-of.ts'
import { stateWithin } from './state-name.ts'
import { money } from './write.ts'

/** Rights, clocks and proof that go with a program. */
export const goodToKnow = (
  catalogue: Catalogue,
  determination: Determination,
  plan: Plan,
): readonly string[] => {
  const words = catalogue.goodToKnow
  const { on, state } = plan
  const own = doorOf(catalogue.doors, state)?.programs[determination.program]?.goodToKnow
  const apply = told(MEDICAID_DECISION, on, words.medicaid)
  switch (determination.program) {
    case 'private/plan':
      return told(PLAN_APPEAL, on, (clocks) =>
        words.plan({
          ...clocks,
          phone: LABOR_PHONE,
          state: stateWithin(catalogue.forms, catalogue.language, state),
          regulator: (state && PLAN_REGULATORS[state]) ?? null,
        }),
      )
    case 'marketplace/tax-credit':
    case 'marketplace/cost-sharing':
    case 'marketplace/basic-health':
      return words.marketplace
    case 'medicaid/case-management':
      return [
        ...(own ?? []),
        ...words.caseManagement,
        ...(state !== null && routeNotFound(state, on) ? words.otherRoute : []),
      ]
    case 'medicaid/specialized-recovery':
      return [...words.specializedRecovery, ...words.alsoCounts, ...words.caseManagement]
    case 'medicaid/health-home':
      return [
        ...(own ?? words.careManager),
        ...words.caseManagement,
        ...(state !== null && OTHER_CASE_MANAGEMENT_ROUTE[state] !== undefined && benefitNotFound(state, on)
          ? words.benefitNotFound
          : []),
      ]
    case 'medicaid/under-21':
    case 'medicaid/child':
    case 'medicaid/young-adult':
      return [...words.under21, ...apply]
    case 'medicaid/medically-needy':
      return [...words.spendDown, ...words.alsoCounts, ...apply]
    case 'medicaid/emergency':
      return words.emergency
    case 'state/cover':
      return stateCover(catalogue, plan)
    case 'medicaid/work-rule':
      return workRule(catalogue, determination, plan)
    case 'medicaid/adult':
      return [...apply, ...renewal(catalogue, plan)]
    case 'medicaid/ssi':
    case 'medicaid/georgia-pathways':
    case 'medicaid/parent':
    case 'medicaid/postpartum':
    case 'medicaid/former-foster-youth':
    case 'chip/child':
      return apply
    case 'medicaid/aged-blind-disabled':
    case 'medicaid/healthier-mississippi':
    case 'medicaid/working-disabled':
      return [...words.alsoCounts, ...apply]
    case 'medicaid/pregnancy':
    case 'chip/pregnancy':
    case 'chip/from-conception':
      return [...words.pregnancy, ...apply]
    case 'medicare/cover':
      return medicare(catalogue, plan)
    case 'medicare/care-management':
      return words.doctorsOffice
    case 'medicare-savings/qmb':
    case 'medicare-savings/slmb':
    case 'medicare-savings/qi':
    case 'medicare-savings/qdwi':
      return [...words.savingsProgram, ...words.alsoCounts]
    case 'state/mental-health':
      return [...(own ?? []), ...earlyTeam(catalogue, plan), ...words.state]
    case 'state/sliding-fee':
      return words.slidingFee
    case 'income/ssi':
      return told(SOCIAL_SECURITY_APPEAL_DAYS, on, (appealDays) => [
        ...words.ssi({ appealDays }),
        ...words.alsoCounts,
      ])
    case 'income/ssdi':
      return told(SOCIAL_SECURITY_APPEAL_DAYS, on, (appealDays) => words.ssdi({ appealDays }))
    case 'other/ccbhc':
      return words.ccbhc
    case 'other/veterans':
      return words.veterans
    case 'other/tribal':
      return words.tribal
    default:
      return determination.program satisfies never
  }
}

/** What rests on a clock is told only on days for which the clock is on file. */
const told = <T>(
  clock: Series<T>,
  on: PlainDate,
  tell: (value: T) => readonly string[],
): readonly string[] => {
  const reading = valueOn(clock, on)
  return reading.inForce && reading.entry.value !== null ? tell(reading.entry.value) : []
}

const stateCover = (
  { goodToKnow: words, forms }: Catalogue,
  { on, state, told: { age } }: Plan,
): readonly string[] =>
  told((state && STATE_COVER[state]) ?? [], on, (groups) => {
    const own = groups.filter(
      ({ from, to }) => age === undefined || (age >= from && (to === null || age <= to)),
    )
    if (own.length === 0) return []
    const names = forms.or([...new Set(own.map(({ name }) => name))])
    return words.stateCover({ names, withoutPapers: own.every((group) => group.withoutPapers === true) })
  })

const workRule = (catalogue: Catalogue, way: Determination, plan: Plan): readonly string[] => {
  const { on, state } = plan
  const rule = valueOn(COMMUNITY_ENGAGEMENT, on)
  if (!rule.inForce || !rule.entry.value) return []
  const federal = rule.entry.value
  const { forms, goodToKnow: words, language, waivers } = catalogue
  const { stand, waiver, byIncome } = workRuleOf(way, state, on)
  const figures: WorkRuleFigures = {
    hours: federal.hoursPerMonth,
    income: money(federal.incomePerMonth),
    seasonalMonths: federal.seasonalAverageMonths,
    lookbackMonths: federal.lookbackMonthsAtMost,
    dueYear: yearOf(federal.mandatoryBy),
    childAge: federal.caretakerChildMaxAge,
    fosterAge: federal.fosterCareUnderAge,
    custodyMonths: federal.releasedWithinMonths,
    proofMonths: federal.attestationMonths,
    noticeDays: federal.noticeDays,
  }
  const all =
    stand === 'meets'
      ? words.workHours({ ...figures, byIncome })
      : waiver
        ? words.waiverHours({
            ...figures,
            waiverName: waivers[waiver.program],
            state: stateWithin(forms, language, state),
            childUnder: waiver.childUnderAge,
          })
        : words.workRule(figures)
  const here = state === null ? null : valueOn(COMMUNITY_ENGAGEMENT_STATES[state], on)
  if (here?.inForce !== true || !here.entry.value) return all
  const { status, start, enforced, plannedYear } = here.entry.value
  const begins = start ?? federal.mandatoryBy
  const counts = enforced ?? federal.mandatoryBy
  const dates = {
    state: stateWithin(forms, language, state),
    start: forms.day(begins),
    enforced: forms.day(counts),
    due: forms.day(federal.mandatoryBy),
    waiverName: waiverName(catalogue, plan),
    latest: forms.day(federal.goodFaithDelayUntil),
    planned: plannedYear === undefined ? null : { year: plannedYear, come: yearOf(on) >= plannedYear },
    begun: on >= begins,
    counts: on >= counts,
    past: on >= federal.mandatoryBy,
  }
  const starts = words.workRuleStart[status](dates)
  return here.entry.value.affected ? [starts, ...all] : [starts]
}

/** The name of the waiver that the state has or had. */
const waiverName = ({ waivers }: Catalogue, { state, on }: Plan): string => {
  const approval = approvalOn(state, on)
  return approval === null ? '' : waivers[approval.program]
}

/** Of cover by income, with its own name. */
const renewal = ({ goodToKnow: words }: Catalogue, { told, state, on }: Plan): readonly string[] => {
  const figures = renewalOf(told, on)
  return figures === null ? [] : words.renewal({ ...figures, medicaid: medicaidName(state) })
}

const earlyTeam = ({ goodToKnow: words }: Catalogue, plan: Plan): readonly string[] => {
  const comesUp = earlyTeamFor(plan.told)
  return comesUp === null ? [] : words.earlyTeam({ told: comesUp === 'told' })
}

const medicare = (catalogue: Catalogue, { on, told }: Plan): readonly string[] => {
  const age = valueOn(MEDICARE_AGE, on)
  const wait = valueOn(SSDI_WAIT_MONTHS, on)
  if (!age.inForce || !age.entry.value || !wait.inForce || !wait.entry.value) return []
  const { goodToKnow: words, forms } = catalogue
  const [years, months] = [age.entry.value, wait.entry.value]
  const start = medicareStart(told, on)
  const first: string[] = []
  if (start && 'month' in start)
    first.push(words.medicareFromSsdi(forms.month(start.month.year, start.month.month)))
  else if (start) first.push(words.medicareFromAge(start.age))
  return [...first, ...words.medicare({ waitMonths: months, age: years })]
}
