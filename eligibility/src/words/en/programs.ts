import type { ProgramId } from '../../programs/ids.ts'
import type { ProgramNames, ProgramWords, RenewalFigures } from '../catalogue.ts'
import { waivers } from './waivers.ts'

const cover = ({ state }: ProgramNames): string =>
  `Health cover. In ${state} it may also pay for a case manager. A clinician has to find a serious mental illness first.`
const childCover = 'Health cover for a child. It pays for a case manager too, if the child needs one.'
const apply = ({ medicaid }: ProgramNames): string =>
  `Apply with ${medicaid}, by phone or online. It is free, and you can do it at any time.`
const asksStatus = 'Before you call: they ask about immigration status.'
/** By when to sign up; nothing where the program does not fit anyway. */
const signUp = ({ enrollment, unlikely }: ProgramNames): string => {
  if (enrollment === null || unlikely) return ''
  const { planYear, isOpen, lastDay, latest, opensNext } = enrollment
  if (!isOpen) return ` Until ${opensNext} [you|they] need a special reason to sign up.`
  return lastDay === null
    ? ` [You|They] can sign up for a plan of ${planYear} now. The last day is ${latest} or sooner, so ask.`
    : ` Sign up for a plan of ${planYear} by ${lastDay}. Call to confirm the day.`
}
const specialReason = ({ enrollment }: ProgramNames): string =>
  enrollment === null || enrollment.isOpen
    ? ''
    : ' A special reason is that [you|they] lost other cover, moved, or had a baby. Most often [you|they] have 60 days from it.'
const notByItself = 'It does not pay for a case manager by itself.'
const theRule = ({ workRule, waiver, ruleDue, enoughIncome }: ProgramNames): string => {
  if (waiver !== null) return `${waiver.name} asks for ${waiver.hours} hours of work, study or help a month.`
  const later = ruleDue?.mayBeLater ? ' (later in some states)' : ''
  const when = ruleDue === null ? '' : `${workRule.past ? 'Since' : 'By'} ${ruleDue.day}${later}, `
  const income = enoughIncome === null ? '' : `, or for an income of ${enoughIncome}`
  return `${when}Medicaid asks many adults for 80 hours of work or study a month${income}.`
}
const stands = ({ workRule: { stand, waiver, frail, byIncome }, onlyBenefits }: ProgramNames): string => {
  switch (stand) {
    case 'not-reached':
      return 'It does not seem to reach [you|them].'
    case 'meets':
      return 'By what you told us, [you|they] meet it.'
    case 'excused': {
      const excused = frail
        ? '[You|They] may be excused, because [your|their] health makes it hard to work (“medically frail”).'
        : '[You|They] may be excused.'
      return byIncome
        ? `${excused} [Your|Their] income already meets it too, so keep papers that show it, such as ${onlyBenefits ? 'the award letter of [your|their] benefit' : 'pay slips'}.`
        : excused
    }
    case 'short':
      return 'By what you told us, [you|they] do not have the hours. [You|They] could miss out on Medicaid, or lose it.'
    case 'open':
      if (waiver !== null)
        return 'Without the hours [you|they] could miss out on Medicaid, but ask what else counts.'
      return frail
        ? 'Without that [you|they] could miss out on Medicaid. [You|They] may be excused if [your|their] health makes it hard to work (“medically frail”).'
        : 'Without that [you|they] could miss out on Medicaid, but [you|they] may be excused.'
    default:
      return stand satisfies never
  }
}
const workRuleStart = (names: ProgramNames): string => {
  const { workRule, renewal, medicaid } = names
  const first = startOfRule(names)
  return workRule.stand === 'not-reached' || renewal === null
    ? first
    : `${first} ${lookedAt({ ...renewal, medicaid })}, with or without the rule. Call to confirm, and answer each letter.`
}
/** It goes by the group: the work rule has no part in it. */
export const lookedAt = ({
  medicaid,
  everyMonths,
  year,
  begun,
}: RenewalFigures & { readonly medicaid: string }): string =>
  `${begun ? 'Since' : 'From'} ${year} they look at ${medicaid} for adults every ${everyMonths} months`
const startOfRule = (names: ProgramNames): string => {
  const { medicaid, onlyBenefits, ruleDue, workRule } = names
  const { stand, waiver, byIncome } = workRule
  if (stand === 'not-reached') return `If [you|they] get a letter about it, call ${medicaid}.`
  if (stand === 'meets' && byIncome)
    return onlyBenefits
      ? 'Show it with the award letter of [your|their] benefit.'
      : 'Show it with papers about [your|their] income: pay slips of the last 4 weeks, or a letter about other income.'
  if (stand === 'meets')
    return 'Show it with [your|their] pay slips of the last 4 weeks. Then report [your|their] hours as often as the office asks.'
  if (waiver !== null)
    return `Does [your|their] health get in the way? Ask ${medicaid} for a change to the rule. The name to use when you call is reasonable modification.${ruleDue === null ? '' : ` From ${ruleDue.year}, an illness that makes work hard may excuse [you|them].`}`
  return stand === 'short'
    ? `Call ${medicaid} soon. Ask what counts as hours, and what may excuse [you|them].`
    : `Call ${medicaid}, and ask how to show that [you|they] are excused.`
}
/** How long a waiver is approved, after what was said before. */
const approval = (
  { approval: approved }: ProgramNames,
  over: (day: string) => string,
  running: (day: string) => string,
): string => (approved === null ? '' : ` ${(approved.over ? over : running)(approved.lastDay)}`)
const withSsi = ({ medicaid, state, ssiLink }: ProgramNames): string => {
  switch (ssiLink) {
    case '1634':
      return `In ${state} it comes with SSI. If [you|they] have no card, call ${medicaid} and say that [you|they] get SSI.`
    case 'ssi-criteria':
      return `In ${state} people on SSI can have it, but [you|they] have to ask for it. Apply with ${medicaid}.`
    case '209b':
      return `In ${state} [you|they] have to ask for it, and the rules may be stricter. Apply with ${medicaid}.`
    case null:
      return `In most states it comes with SSI. If [you|they] have no card yet, call ${medicaid}.`
    default:
      return ssiLink satisfies never
  }
}
/** Where a disability opens Medicaid only by way of SSI, the Medicaid office can only point to Social Security. */
const applyOrSsi = (names: ProgramNames): string =>
  names.bySsi
    ? `In ${names.state} it goes by the rules of SSI. Call Social Security first, and ask for SSI.`
    : apply(names)
/** Without the expansion the office can do little for an adult, and for whom health keeps from work the way is another. */
const applyAsAdult = (names: ProgramNames): string =>
  names.bySsi && names.unlikely
    ? `Does [your|their] health keep [you|them] from work? In ${names.state} Medicaid then comes by way of SSI, so call Social Security.`
    : apply(names)
const askFor =
  (short: string) =>
  ({ medicaid }: ProgramNames): string =>
    `Call ${medicaid} and ask for ${short}. It is one of the Medicare Savings Programs.`
/** What the family of programs is, before its short names are used. */
const savings = '[Your|Their] state pays a part of what Medicare costs [you|them]'

export const programs: Readonly<Record<ProgramId, ProgramWords>> = {
  'private/plan': {
    name: '[Your|Their] private health plan',
    gives: 'Some plans pay for a case manager, or have one of their own. The plan decides.',
    start: 'Call the number on the back of [your|their] card. Ask for mental health case management.',
  },
  'marketplace/tax-credit': {
    name: 'A lower price for a Marketplace plan',
    gives: (names) =>
      `Makes a health plan cost less each month. Some plans pay for a case manager, but many do not.${signUp(names)}`,
    start: (names) =>
      `${asksStatus} ${names.marketplace === null ? 'Call the Marketplace, or go to HealthCare.gov.' : `Go to ${names.marketplace}, the Marketplace of ${names.state}, by phone or online.`}${specialReason(names)}`,
  },
  'marketplace/cost-sharing': {
    name: 'Lower costs on a silver plan',
    gives: `Makes each visit cost less if [you|they] pick a silver plan. ${notByItself}`,
    start: (names) =>
      `${asksStatus} Call ${names.marketplace ?? 'the Marketplace'}, and ask for a silver plan with lower costs.${signUp(names)}`,
  },
  'marketplace/basic-health': {
    name: 'Basic Health Program',
    gives:
      'Low-cost health cover for people just over the Medicaid limit. Ask if it pays for a case manager.',
    start: ({ marketplace }) =>
      `${asksStatus} Call ${marketplace ?? 'the Marketplace of [your|their] state'}.`,
  },
  'medicaid/case-management': {
    name: ({ medicaid }) => `A case manager paid by ${medicaid}`,
    gives: ({ benefitNotFound, statesThatPay }) =>
      benefitNotFound
        ? `At least ${statesThatPay} states pay for a case manager in this way, if a clinician finds a serious mental illness. Ask if [your|their] state does.`
        : 'Pays for a case manager, if a clinician finds a serious mental illness.',
    start:
      'Call the mental health center of [your|their] county, and ask for a first visit. 211 has the number.',
  },
  'medicaid/health-home': {
    name: ({ medicaid }) => `A care manager by way of ${medicaid}`,
    gives: ({ benefitNotFound }) =>
      benefitNotFound
        ? 'May pay for a care manager, who does much the same work as a case manager. Ask if it does in [your|their] state.'
        : 'Pays for a care manager, who does much the same work as a case manager.',
    start: ({ medicaid }) => `Call ${medicaid} and ask for a care manager for mental health.`,
  },
  'medicaid/specialized-recovery': {
    name: 'SRS, an Ohio program with full Medicaid',
    gives:
      'Full Medicaid, and someone who does the work of a case manager. [Your|Their] income may be higher than for other Medicaid.',
    start: ({ medicaid }) => `Call ${medicaid} and ask for SRS. Call to confirm the rules.`,
  },
  'medicaid/under-21': {
    name: ({ medicaid }) => `All needed care under 21 with ${medicaid} (EPSDT)`,
    gives: 'Under 21, it pays for a case manager and all other care that [you|they] need.',
    start: 'Ask the doctor to write down why it is needed. Then call the plan or the state.',
  },
  'medicaid/ssi': {
    name: ({ medicaid }) => `${medicaid} through SSI`,
    gives: cover,
    start: withSsi,
  },
  'medicaid/adult': { name: ({ medicaid }) => `${medicaid} for adults`, gives: cover, start: applyAsAdult },
  'medicaid/georgia-pathways': {
    name: waivers['medicaid/georgia-pathways'],
    gives: (names) =>
      `${cover(names)}${approval(
        names,
        (day) => `Its approval ended on ${day}.`,
        (day) =>
          names.approval?.beforeDecision
            ? `It is approved to ${day}, and they may decide after that. So apply soon.`
            : `It is approved to ${day}.`,
      )}`,
    start: (names) =>
      `${apply(names)}${approval(
        names,
        () => 'Ask what came after it.',
        () => 'Ask what comes after that day.',
      )}`,
  },
  'medicaid/parent': { name: ({ medicaid }) => `${medicaid} for parents`, gives: cover, start: apply },
  'medicaid/young-adult': {
    name: ({ medicaid }) => `${medicaid} at ages 19 and 20`,
    gives: 'Health cover. Under 21 it pays for a case manager too, if [you|they] need one.',
    start: apply,
  },
  'medicaid/pregnancy': { name: ({ medicaid }) => `${medicaid} while pregnant`, gives: cover, start: apply },
  'medicaid/postpartum': {
    name: ({ medicaid }) => `${medicaid} after a pregnancy`,
    gives: cover,
    start: apply,
  },
  'medicaid/child': { name: ({ medicaid }) => `${medicaid} for children`, gives: childCover, start: apply },
  'medicaid/former-foster-youth': {
    name: ({ medicaid }) => `${medicaid} after foster care`,
    gives: cover,
    start: apply,
  },
  'medicaid/aged-blind-disabled': {
    name: ({ medicaid }) => `${medicaid} with a disability, or from 65 on`,
    gives: cover,
    start: applyOrSsi,
  },
  'medicaid/healthier-mississippi': { name: 'Healthier Mississippi', gives: cover, start: apply },
  'medicaid/working-disabled': {
    name: ({ medicaid }) => `${medicaid} for workers with a disability`,
    gives: (names) => `${cover(names)} [You|They] may pay a monthly price.`,
    start: apply,
  },
  'medicaid/medically-needy': {
    name: ({ medicaid }) => `${medicaid} with a spend-down`,
    gives: cover,
    start: ({ medicaid }) => `Call ${medicaid}, and ask how a spend-down works for [you|them].`,
  },
  'medicaid/emergency': {
    name: 'Emergency Medicaid',
    gives: 'Pays for emergency care only. It does not pay for a case manager.',
    start: 'Go to the hospital if [you|they] need to. Someone there can help [you|them] apply.',
  },
  'medicaid/work-rule': {
    name: ({ waiver, ruleDue }) =>
      waiver !== null
        ? `The ${waiver.hours} hours of ${waiver.name}`
        : `Keeping Medicaid under the ${ruleDue === null ? '' : `${ruleDue.year} `}work rule`,
    gives: (names) => `${theRule(names)} ${stands(names)}`,
    start: workRuleStart,
  },
  'chip/child': {
    name: 'CHIP for children',
    gives: 'Health cover for a child. Ask if it pays for a case manager.',
    start: apply,
  },
  'chip/pregnancy': {
    name: 'CHIP while pregnant',
    gives: 'Health cover while [you|they] are pregnant. Ask if it pays for a case manager.',
    start: apply,
  },
  'chip/from-conception': {
    name: 'Care while pregnant, with any status',
    gives: 'Pays for care while [you|they] are pregnant, with any status. It rarely pays for a case manager.',
    start: apply,
  },
  'medicare/cover': {
    name: 'Medicare',
    gives: 'Health cover. Medicare itself rarely pays for a case manager where [you|they] live.',
    start: 'Call Social Security. SHIP gives free help with Medicare.',
  },
  'medicare/care-management': {
    name: "Care management at [your|their] doctor's office, with Medicare",
    gives:
      'Someone there plans [your|their] care and stays in touch. It is not a case manager who comes to [you|them].',
    start: "Ask [your|their] doctor's office if they have care management for mental health.",
  },
  'medicare-savings/qmb': {
    name: 'Help with all Medicare costs (QMB)',
    gives: `${savings}: the monthly price, and [your|their] part of the bills. ${notByItself}`,
    start: askFor('QMB'),
  },
  'medicare-savings/slmb': {
    name: 'Help with the price of Part B (SLMB)',
    gives: `${savings}: the monthly price of Part B, which covers doctors. ${notByItself}`,
    start: askFor('SLMB'),
  },
  'medicare-savings/qi': {
    name: 'Help with the price of Part B (QI)',
    gives: `${savings}: the monthly price of Part B, which covers doctors, while the money of the year lasts. ${notByItself}`,
    start: askFor('QI'),
  },
  'medicare-savings/qdwi': {
    name: 'Help with the price of Part A (QDWI)',
    gives: `${savings}: the monthly price of Part A, which covers the hospital, for people who went to work. ${notByItself}`,
    start: askFor('QDWI'),
  },
  'state/mental-health': {
    name: 'Mental health care paid by [your|their] state or county',
    gives:
      'Can pay for a case manager, with or without insurance. [You|They] may pay a fee by [your|their] income.',
    start:
      'Call the mental health center of [your|their] county, and ask for a first visit. 211 has the number.',
  },
  'state/sliding-fee': {
    name: 'A fee by [your|their] income (sliding fee)',
    gives: 'Clinics lower the bill by [your|their] income. Some have case managers, so ask.',
    start: 'Find a health center near [you|them] and ask for the sliding fee.',
  },
  'state/cover': {
    name: 'Health cover from [your|their] state, with any status',
    gives:
      'Health cover that [your|their] state pays for, whatever [your|their] immigration status. Ask if it pays for a case manager.',
    start: ({ medicaid }) =>
      `Call ${medicaid} and ask about it. Ask what they need to know before you speak of [your|their] status.`,
  },
  'income/ssi': {
    name: ({ bySsi, medicaid }) => (bySsi ? `SSI, with ${medicaid}` : 'SSI'),
    gives: ({ bySsi, ssiLink, state }) => {
      if (!bySsi)
        return 'Money each month. In most states Medicaid comes with it, and that may pay for a case manager.'
      return ssiLink === '1634'
        ? `Money each month. In ${state} Medicaid comes with it, and that may pay for a case manager.`
        : `Money each month. In ${state} it opens Medicaid, if [you|they] ask for that too, and that may pay for a case manager.`
    },
    start:
      'Call Social Security and say that [you|they] want to apply for SSI. Ask a case manager for SOAR: free help with it.',
  },
  'income/ssdi': {
    name: 'SSDI',
    gives:
      'Money each month for people who cannot work: by their own years of work, or by a parent’s if they were disabled before 22. Medicare comes later.',
    start:
      'Call Social Security and say that [you|they] want to apply for SSDI. You can ask for SSI in the same call.',
  },
  'other/ccbhc': {
    name: 'A certified clinic that serves everyone (CCBHC)',
    gives: 'Gives mental health care to everyone, and a case manager to those who need one.',
    start: 'Look on FindTreatment.gov, or call 211 and ask for a CCBHC. That is the name of these clinics.',
  },
  'other/veterans': {
    name: 'VA health care',
    gives: 'The VA has mental health case managers of its own.',
    start: 'Call the VA, or go to a VA clinic. Ask for mental health care.',
  },
  'other/tribal': {
    name: 'Indian Health Service or tribal care',
    gives:
      'Health care for Native people. Many clinics have someone who does the work of a case manager, so ask.',
    start: 'Call the clinic of [your|their] tribe, or an Indian Health Service clinic.',
  },
}
