import type { GoodToKnowWords, WorkRuleDates } from '../catalogue.ts'
import { capital } from '../write.ts'
import { lookedAt } from './programs.ts'

const starts = ({ state, due, latest, past }: WorkRuleDates): string =>
  past
    ? `In ${state} the rule was due to start by ${due}. The federal government may let some states wait until ${latest}. Call and ask where it stands.`
    : `In ${state} the rule should start by ${due}. The federal government may let some states wait until ${latest}.`

export const goodToKnow: GoodToKnowWords = {
  plan: ({ insideDays, outsideMonths, urgentHours, phone, state, regulator }) => [
    '[Your|Their] plan may want to say yes before [you|they] start. The word for this is prior authorization.',
    'Ask [your|their] doctor for a letter that says why [you|they] need it. Plans have a name for this: medical necessity.',
    'A plan may not be stricter with mental health care than with other care. You can ask for its rules in writing.',
    `If the plan says no, [you|they] have ${insideDays} days to ask it to look again. After that, [you|they] have ${outsideMonths} months to ask for an outside review.`,
    `If it cannot wait, ask for an answer in ${urgentHours} hours.`,
    `Is the plan from a job? Then you can complain to the Labor Department (EBSA) at ${phone}.${regulator === null ? " For other plans, call [your|their] state's insurance department." : ''}`,
    ...(regulator === null
      ? []
      : [
          `In ${state} most other plans answer to the ${regulator.name}. Its Help Center is ${regulator.phone}. Ask for an independent medical review within ${regulator.reviewMonths} months of the letter. It is free. For the rest, it sends [you|them] to the Department of Insurance.`,
        ]),
  ],
  medicaid: ({ days, disabilityDays }) => [
    `The state has ${days} days to decide, or ${disabilityDays} days if it goes by a disability.`,
    'If the letter says no, it tells [you|them] how to ask for a hearing, and by when.',
    'Keep [your|their] address up to date with the office, so that letters reach [you|them].',
  ],
  alsoCounts: [
    'We left out child support, VA disability pay and pay for a work injury. Here they count, so tell the office.',
  ],
  renewal: (about) => [`${lookedAt(about)}. Call to confirm.`],
  pregnancy: ['The child [you|they] expect counts as a person in [your|their] household.'],
  caseManagement: [
    'A clinician looks first at how serious the illness is, and how long it has lasted.',
    'It is [your|their] choice. [You|They] can get other care and not have a case manager.',
  ],
  otherRoute: ['Ask too if Medicaid there has another way to a care manager.'],
  careManager: ['The name differs from state to state. Ask for help to plan and link [your|their] care.'],
  benefitNotFound: [
    'Some states also pay for “targeted case management”. We could not find out if this state does, so ask for that too.',
  ],
  specializedRecovery: [
    'The long name of it is Specialized Recovery Services, if they do not know the short one. [You|They] can have it next to Medicare, so it can help when Medicaid by income ends.',
    'A recovery manager makes a plan with [you|them]. There is also help with a job, and from people who have been through the same.',
  ],
  under21: [
    'Under 21, Medicaid has to pay for all the care [you|they] need. This is called EPSDT.',
    'No waiting list may stand in the way.',
  ],
  emergency: [
    'It pays for care that cannot wait. A hospital has to check [you|them] first, even if [you|they] cannot pay.',
    'Care from [your|their] state and clinics with a fee by income most often do not ask about [your|their] status.',
  ],
  stateCover: ({ names, withoutPapers }) => [
    `The name to ask for is ${names}. Who is let in can change from year to year, so call to confirm.`,
    withoutPapers
      ? 'The state says that people without a status do not have to show papers about it. Call to confirm.'
      : 'Before [you|they] apply, ask what the office wants to know about [your|their] status, and who can see it.',
  ],
  spendDown: [
    'In a spend-down, [your|their] medical bills use up what is over the limit. Then Medicaid pays the rest.',
    'Keep each bill, paid or not, and show them to the office.',
  ],
  workRule: ({
    hours,
    income,
    seasonalMonths,
    lookbackMonths,
    childAge,
    fosterAge,
    custodyMonths,
    proofMonths,
    noticeDays,
  }) => [
    `The rule asks some adults for ${hours} hours a month of work, study, training or unpaid help, or for an income of ${income} a month. In work that comes by season, the average of the past ${seasonalMonths} months counts.`,
    `The state looks back over as much as ${lookbackMonths} months before [you|they] apply.`,
    '[You|They] are excused if a mental illness makes it hard to work. The same goes for a drug or alcohol use disorder, and for some other serious health needs. The rule calls this medically frail.',
    `[You|They] are also excused if [you|they] are pregnant, are Native, or look after a child up to age ${childAge}. It is the same if [you|they] look after a person with a disability. If the VA rates [your|their] disability as total, [you|they] are excused too.`,
    `It goes for people under ${fosterAge} who were in foster care, and for people who left jail in the past ${custodyMonths} months. It is enough to meet the work rules of SNAP or TANF.`,
    `A note from [your|their] doctor or therapist is good proof. [You|They] may say it [yourself|themselves] first; the state asks for proof within about ${proofMonths} months.`,
    '[You|They] can say: “I have a mental illness that makes it hard to work. I ask to be excused as medically frail.”',
    `Before cover ends over the rule, [you|they] get a letter and ${noticeDays} days to answer.`,
    'Keep [your|their] address up to date with the office, so that letters reach [you|them].',
  ],
  workHours: ({ hours, income, byIncome }) => [
    byIncome
      ? `The rule asks for ${hours} hours a month, or for an income of ${income}. By what you told us, [you|they] meet it.`
      : `The rule asks for ${hours} hours a month. By what you told us, [you|they] meet it.`,
    'Show [your|their] pay slips of the last 4 weeks. Do [you|they] study or help out? Ask for a letter that says how many hours.',
    'Report [your|their] hours when the office asks: each month, or once a year. Keep a copy of what [you|they] send.',
    'Will [your|their] hours or [your|their] income get less? Call before that, and ask what else counts.',
    'Keep [your|their] address up to date with the office, so that letters reach [you|them].',
  ],
  waiverHours: ({ waiverName, state, hours, childUnder, childAge, dueYear }) => [
    `${waiverName} asks for ${hours} hours a month before it lets [you|them] in. For now, ${state} alone says what counts.`,
    '[You|They] show the hours when [you|they] apply, and again at the renewal each year. Call to confirm.',
    ...(childUnder === null
      ? []
      : [
          `Do [you|they] look after a child under ${childUnder} who has Medicaid? That counts as the hours, so tell them.`,
        ]),
    'Does a health condition get in the way? You can ask for a change to the rule for [you|them]. The name to use when you call is reasonable modification.',
    'A note from [your|their] doctor or therapist helps with that.',
    `From ${dueYear}, the rule of the whole country may excuse [you|them]. It does so if a mental illness makes it hard to work, if [you|they] are Native, or if [you|they] look after a child up to age ${childAge}.`,
    `If the answer is no today, [you|they] can apply again in ${dueYear}.`,
  ],
  workRuleStart: {
    'in-force': ({ state, start, begun }) =>
      begun
        ? `In ${state} the rule has been in force since ${start}.`
        : `In ${state} the rule starts on ${start}.`,
    'soft-launch': ({ state, start, enforced, begun, counts }) => {
      if (counts) return `In ${state} the rule began on ${start}. Since ${enforced} cover may end over it.`
      return `In ${state} the rule ${begun ? 'began' : 'begins'} on ${start}. No one loses cover over it before ${enforced}.`
    },
    'waiver-condition': ({ state, waiverName, start, due, past }) =>
      past
        ? `In ${state} the rule was a part of ${waiverName}. From ${due} on, the rule of all states counts. Call and ask where it stands.`
        : `In ${state} the rule has been a part of ${waiverName} since ${start}.`,
    'planned-unconfirmed': (dates) => {
      if (dates.past || dates.planned === null) return starts(dates)
      const state = capital(dates.state)
      const { year, come } = dates.planned
      return come
        ? `${state} planned to start the rule in ${year}. Call and ask if it has.`
        : `${state} plans to start the rule in ${year}.`
    },
    'planned-for-federal-date': starts,
    'state-law-signed': starts,
    'federal-deadline': starts,
    'not-affected': ({ state }) => `The work rule does not reach anyone in ${state}.`,
  },
  medicare: ({ waitMonths, age }) => [
    `Medicare starts at ${age}, or after ${waitMonths} months of SSDI. Months of SSI alone do not count.`,
    "It pays for doctors, hospitals and therapy. It can pay for care management in a doctor's office.",
    'It rarely pays for a case manager where [you|they] live. Medicaid or [your|their] state may pay for that.',
  ],
  medicareFromSsdi: (month) => `By what you told us, [your|their] Medicare starts in about ${month}.`,
  medicareFromAge: (age) => `It starts with the month in which [you|they] turn ${age}.`,
  doctorsOffice: [
    '[Your|Their] doctor may charge a small part of it to [you|them]. Ask what [you|they] would pay.',
    'A case manager who comes to [you|them] is most often paid by Medicaid or by [your|their] state.',
  ],
  savingsProgram: ['[You|They] can have this next to Medicare. It leaves [you|them] more money each month.'],
  state: [
    '[You|They] need a full assessment by a licensed clinician first. It looks at how serious it is, and how long it has lasted.',
    'What [you|they] pay goes by [your|their] income. Most often, they do not ask about [your|their] immigration status.',
    'There may be a waiting list. Ask what help there is while [you|they] wait.',
  ],
  earlyTeam: ({ told }) => [
    ...(told
      ? []
      : ['Do [you|they] hear or see things that others do not? Only then is this for [you|them].']),
    'Many states have teams for people of about 15 to 35 in the first years of hearing or seeing things that others do not. They help with care, school, work and family, and have a case manager.',
    'The name to use is coordinated specialty care. Ages differ from team to team, so call to confirm. 211 and FindTreatment.gov can help you find one.',
  ],
  slidingFee: [
    'Only [your|their] income and the size of [your|their] household count. Most often, they do not ask about [your|their] immigration status.',
    'Each clinic sets its own fees. No one is turned away for not being able to pay.',
  ],
  ssi: ({ appealDays }) => [
    'SSI goes by [your|their] immigration status too, and Social Security will ask.',
    'A case manager can help [you|them] apply. Ask for SOAR: free help for people who ask for SSI.',
    `If the answer is no, [you|they] have ${appealDays} days to ask for another look. That is better than starting over.`,
  ],
  ssdi: ({ appealDays }) => [
    'What [you|they] have saved does not count. Medicare comes with it after a time.',
    'You can ask for SSI and SSDI in one call. Ask for SOAR: free help for people who ask for them.',
    `If the answer is no, [you|they] have ${appealDays} days to ask for another look. That is better than starting over.`,
  ],
  ccbhc: [
    'It may not turn [you|them] away because [you|they] cannot pay, or because of where [you|they] live. Most often, they do not ask about [your|their] immigration status.',
  ],
  veterans: [
    'Did [you|they] leave the military with a discharge that was less than honorable? Ask all the same.',
  ],
  tribal: ['[You|They] can use this next to Medicaid or another plan.'],
  marketplace: ['Before [you|they] pick a plan, ask what it pays for in mental health.'],
}
