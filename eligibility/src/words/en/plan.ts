import type { PlanWords } from '../catalogue.ts'
import { capital } from '../write.ts'

const first = 'Ask for a case manager. [You can call with someone you trust.|You can call together.]'

/** "More" is said only where some fit for sure. */
const fitting = (fits: number, may: number): string => {
  if (fits === 0 && may === 0) return 'we cannot tell yet which way to pay fits'
  if (fits === 0) return `${may} ${may === 1 ? 'way' : 'ways'} to pay may fit, but none is sure yet`
  const sure = `${fits} ${fits === 1 ? 'way to pay fits' : 'ways to pay fit'}`
  return may === 0 ? sure : `${sure}, and ${may} more may fit`
}

const firstVisit = (place: string): string => `Call ${place} and ask for a first visit`
const upTo = (time: string): string => `Up to ${time}.`

export const plan: PlanWords = {
  headline: {
    'plan-may-pay': '[Your|Their] health plan may pay for a case manager',
    'medicaid-likely-pays': '[Your|Their] Medicaid will likely pay for a case manager',
    'medicaid-may-pay': '[Your|Their] Medicaid may pay for a case manager',
    'medicaid-first': '[You|They] can likely get Medicaid, so start there',
    'medicaid-may-fit': 'Medicaid is likely, if [your|their] immigration status fits',
    'ssi-may-fit': 'SSI is likely, if [your|their] immigration status fits',
    'chip-may-fit': 'CHIP is likely, if [your|their] immigration status fits',
    'ssi-first': '[You|They] can likely get SSI, so start there',
    'chip-first': '[You|They] can likely get CHIP, so start there',
    'state-likely': ({ state }) => `[You|They] can likely get care paid by ${state}`,
    'state-may': ({ state }) => `${capital(state)} may pay for [your|their] care`,
    'other-way': 'There is another door to a case manager',
    'start-with-a-call': 'Start with one call',
  },
  counts: ({ fits, may, told }) =>
    `${told ? 'By what you told us' : 'Even without answers'}, ${fitting(fits, may)}. Only the program can decide, and you can ask any of them.`,
  told: {
    age: (years) => `age ${years}`,
    noInsurance: 'no insurance',
    medicaid: 'Medicaid',
    medicare: 'Medicare',
    privatePlan: 'a private health plan',
    ssi: 'SSI',
    ssdi: 'SSDI',
    noCondition: 'no mental health condition',
    suspected: 'a condition no doctor has named yet',
    diagnosed: 'a mental health condition',
    income: (amount) => amount,
    incomeFor: (amount, people) => `${amount}, ${people} ${people === 1 ? 'person' : 'people'}`,
    people: (people) => `${people} ${people === 1 ? 'person' : 'people'}`,
    veteran: 'served in the military',
    child: 'looks after a child',
    spouse: 'a husband or wife who is 65 or older, blind or disabled',
  },
  nextStep: {
    'case-management-benefit': {
      title: () => 'Call [your|their] health plan and ask about case management',
      detail:
        'The number is on the back of [your|their] card. Ask if the plan pays for a mental health case manager.',
    },
    'apply-for-medicaid': {
      title: (place) => `Call ${place} and ask to apply`,
      detail: 'It is free. You can ask for a case manager and not wait for the answer.',
    },
    'medicaid-with-ssi': {
      title: (place) => `Call ${place} and say that [you|they] get SSI`,
      detail:
        'In [your|their] state Medicaid comes with SSI, so [you|they] do not apply. Ask where [your|their] card is. If no one finds [your|their] SSI, call Social Security.',
    },
    'apply-for-ssi': {
      title: (place) => `Call ${place} and ask to apply for SSI`,
      detail: 'In [your|their] state Medicaid comes by way of SSI, and it may pay for a case manager.',
    },
    'apply-for-chip': {
      title: (place) => `Call ${place} and ask to apply for CHIP`,
      detail: 'It is health cover, and free to ask for. You can ask for a case manager and not wait.',
    },
    'intake-with-medicaid': {
      title: () => 'Call the number on [your|their] Medicaid card and ask for a case manager',
      detail:
        'That line can name the center that serves [you|them], and help with a first visit. You can also call 211.',
    },
    'intake-with-medicare': {
      title: firstVisit,
      detail: 'Medicare rarely pays for a case manager. [Your|Their] state may, so ask there.',
    },
    'intake-without-insurance': {
      title: firstVisit,
      detail: '[You|They] do not need insurance. Ask for a case manager, and for a fee that goes by income.',
    },
    intake: { title: firstVisit, detail: first },
    'va-mental-health': {
      title: () => 'Call the VA and ask for mental health care',
      detail: 'The VA has case managers of its own. Ask for one on the first call.',
    },
    'indian-health-care': {
      title: () => 'Call [your|their] tribal or Indian Health Service clinic',
      detail: 'Ask for mental health care, and for someone who can do the work of a case manager.',
    },
    'where-to-start': {
      title: () => 'Call 211 and ask where to start',
      detail: 'Ask for mental health care and a case manager near [you|them].',
    },
  },
  center: {
    name: 'the mental health center of [your|their] county',
    number: ({ line }) =>
      line === null
        ? '211 has the number.'
        : `${line.name} can tell you which one, at ${line.phone}. 211 has the number too.`,
  },
  calls: {
    'state-medicaid': { name: 'Medicaid', what: 'To apply for Medicaid, or to ask about it.' },
    'state-mental-health': {
      name: 'The mental health office of [your|their] state',
      what: 'The state office. It can tell you which center serves [you|them].',
    },
    'county-mental-health': {
      name: 'The mental health center of [your|their] county',
      what: 'For a first visit and a case manager. 211 has the number.',
    },
    'access-line': {
      name: 'The line of [your|their] state',
      what: 'It can tell you which center serves [you|them].',
    },
    'social-security': { name: 'Social Security', what: 'For SSI, SSDI and Medicare.' },
    'medicare-counseling': {
      name: '1-800-MEDICARE',
      what: 'For Medicare. Ask for SHIP: free help with Medicare near [you|them].',
    },
    'health-plan': {
      name: '[Your|Their] health plan',
      what: 'To ask what the plan pays for. The number is on [your|their] card.',
    },
    marketplace: { name: 'Health Insurance Marketplace', what: 'For a private plan and a lower price.' },
    'health-center': {
      name: 'Health center finder',
      what: 'For a clinic with a fee by [your|their] income.',
    },
    ccbhc: { name: 'FindTreatment.gov', what: 'For a certified clinic (CCBHC) near [you|them].' },
    va: { name: 'VA health care', what: 'For people who served in the military.' },
    'indian-health': { name: 'Tribal or Indian Health Service clinic', what: 'For Native people.' },
    'plan-regulator': {
      name: 'The insurance department of [your|their] state',
      what: 'For when the plan says no, or is slow. Its help is free.',
    },
    'labor-department': {
      name: 'U.S. Labor Department (EBSA)',
      what: 'For a plan from a job, when it says no. Its help is free.',
    },
    'two-one-one': { name: '211', what: 'For help near [you|them] with care, food, rent and rides.' },
    doctor: {
      name: '[Your|Their] doctor or therapist',
      what: 'For a letter, and to be sent to the right place.',
    },
    'treatment-line': {
      name: 'SAMHSA National Helpline',
      what: 'To find care near [you|them], for free.',
    },
  },
  hours: {
    always: 'Day and night',
    'most-areas-always': 'Day and night in most places',
    'always-but-holidays': 'Day and night, but not on some holidays',
    'weekdays-8-19-local': 'Mon to Fri, 8:00 AM to 7:00 PM your time',
    'weekdays-10-22-eastern': 'Mon to Fri, 10:00 AM to 10:00 PM Eastern time',
    'weekdays-8-21-eastern': 'Mon to Fri, 8:00 AM to 9:00 PM Eastern time',
    unknown: null,
  },
  confirmNumber: 'If this number does not work, call 211.',
  ownName: () => null,
  bring: {
    identity: {
      what: 'Something with [your|their] name',
      instead:
        'An ID or a passport of any country; ask which serves. If none: a letter from an agency, a jail paper or a medicine bottle.',
    },
    residence: {
      what: 'Where [you|they] live or stay',
      instead:
        'A bill or a lease. If [you|they] have none: a letter from a shelter, or from someone who knows [you|them].',
    },
    income: {
      what: 'Money coming in',
      instead:
        'A pay stub or a benefit letter. If [you|they] have none: a note that [you|they] write and sign.',
    },
    'no-income': {
      what: 'A note that no money comes in',
      instead: '[You|They] can write it [yourself|themselves] and sign it. Say how [you|they] get by.',
    },
    'insurance-card': {
      what: '[Your|Their] health plan card',
      instead: 'If [you|they] have no card, the plan can look up [your|their] name.',
    },
    'medicare-card': {
      what: '[Your|Their] Medicare card',
      instead: 'If [you|they] have no card, Medicare can look up [your|their] name.',
    },
    'medicaid-card': {
      what: '[Your|Their] Medicaid card',
      instead: 'If [you|they] have no card, the office can look up [your|their] name.',
    },
    'social-security-number': {
      what: '[Your|Their] Social Security number, if any (you can ask for help without it)',
      instead: 'If [you|they] have none, leave it blank, and ask whether it is needed.',
    },
    diagnosis: {
      what: 'A paper that names [your|their] condition',
      instead: 'If [you|they] have none: a medicine bottle, or the name of [your|their] doctor.',
    },
    medicines: {
      what: 'The medicines [you|they] take',
      instead: 'A list or the bottles. [Your|Their] drug store can print a list.',
    },
    'hospital-papers': {
      what: 'Hospital papers, if any',
      instead: 'If [you|they] have none, tell them which hospital it was, and about when.',
    },
    'benefit-letter': {
      what: '[Your|Their] letter from Social Security',
      instead: 'If it is lost, Social Security can send a new one for free.',
    },
    savings: {
      what: 'What [you|they] have saved',
      instead: 'A bank paper. If [you|they] have no account, just say so.',
    },
    'child-papers': {
      what: "[Your|Their] child's papers",
      instead: 'A birth paper. If [you|they] have none: a letter from the school.',
    },
    pregnancy: {
      what: 'A note that [you|they] are pregnant',
      instead: 'A clinic can write one. [Your|Their] own word may do at first.',
    },
    'veteran-papers': {
      what: '[Your|Their] discharge paper (DD214)',
      instead: 'The VA can find it for [you|them] if it is lost.',
    },
    'tribal-papers': {
      what: 'A tribal card or letter',
      instead: '[Your|Their] tribe or clinic can write a letter.',
    },
    'plan-denial': {
      what: 'Letters from [your|their] plan, if any',
      instead: 'You can ask the plan to send a letter again.',
    },
    'work-rule-proof': {
      what: 'A note from [your|their] doctor about work',
      instead: '[You|They] may say it [yourself|themselves] first, and send the note later.',
    },
    'work-hours-proof': {
      what: 'Proof of [your|their] hours or [your|their] income',
      instead:
        'Pay slips of the last 4 weeks. For other income, the letter about it. For study or unpaid help, a letter with the hours.',
    },
    'immigration-papers': {
      what: 'Papers about [your|their] status, only if [you|they] apply for Medicaid or a plan',
      instead: 'Clinics with a fee by income most often do not ask for them.',
    },
  },
  say: {
    opening: ({ ill }) =>
      ill
        ? 'Hello. I need help with my mental health, and I would like to have a case manager.'
        : 'Hello. I need help, and I would like to have a case manager.',
    'live-in': ({ place }) => `I live in ${place}.`,
    diagnosed: ({ diagnosis }) =>
      diagnosis === null
        ? 'A doctor told me that I have a mental health condition.'
        : `A doctor told me that I have ${diagnosis}.`,
    suspected: 'I think that I have a mental health condition. No doctor has checked it yet.',
    'hard-areas': ({ areas }) => `This is very hard for me right now: ${areas}.`,
    'cover-medicaid': 'I have Medicaid.',
    'cover-medicare': 'I have Medicare.',
    'cover-private': 'I have a private health plan.',
    'cover-none': 'I do not have health insurance.',
    'ask-intake': 'May I have a first visit, please? You may call it an intake.',
    'ask-case-manager': 'How do I get a case manager?',
    'ask-designation': 'I would like an SMI evaluation. Who can do it for me?',
    'ask-health-home':
      'Can I have a Health Home care manager? I mean Specialty Mental Health Care Management.',
    'ask-early-team':
      'Do you have a team for the first years of hearing or seeing things that others do not? The name is coordinated specialty care.',
    'ask-sliding-fee': 'I cannot pay much. Do you have a fee that goes by income?',
    'ask-wait': 'How long is the wait?',
    'ask-while-waiting': 'What help is there while I wait?',
    'ask-interpreter': 'If I need someone to interpret, is that free?',
    'ask-plan-benefit': 'Does my plan pay for a mental health case manager?',
    'ask-prior-authorization': 'Do you have to say yes first? What do you need from my doctor?',
    'ask-written-reason': 'If the answer is no, please send me the reason and your rules in writing.',
    'ask-apply-medicaid': 'I would like to apply for Medicaid.',
    'ask-medicaid-with-ssi': 'I get SSI, and Medicaid should come with it. Where is my card?',
    'ask-ssi': 'I would like to apply for SSI.',
    'ask-soar': 'Can you help me ask Social Security for SSI and SSDI? That help is called SOAR.',
    'ask-apply-chip': 'I would like to apply for CHIP.',
    'ask-disability-route': 'Can I get help because of my age or a disability?',
    'ask-not-found': ({ clauses }) => `I could not find out if Medicaid here ${clauses}. Do you know?`,
    'ask-savings-program': 'Can my state pay my Medicare costs? I mean a Medicare Savings Program.',
    'ask-work-change':
      'My health gets in the way of 80 hours a month. How do I ask you for a change to that rule, a reasonable modification?',
    'ask-show-hours': 'I meet the 80-hour rule. How do I show it to you, and how often?',
    'ask-frail':
      'My health makes it hard to work. How do I ask to be excused from the Medicaid work rule as “medically frail”?',
    'ask-approval-end': ({ waiverName, day }) =>
      `${waiverName} is approved to ${day}. What comes after, if you decide later?`,
    'ask-work-rule': 'How do I ask to be excused from the Medicaid work rule?',
  },
  theyMayAsk: [
    'Are you safe right now?',
    'What is your name, and how can we reach you safely?',
    'How old are you, and where do you live or stay?',
    'What has been going on, and since when?',
    'What medicine do you take?',
    'Have you been in the hospital for this?',
    'What insurance do you have?',
    'How much money comes in, and for how many people?',
    'Is it all right to leave you a message?',
    'You can always say: “I would rather not say.”',
  ],
  road: {
    'phone-screening': {
      name: 'The first call',
      what: 'Someone asks what is going on and what [you|they] need.',
      time: upTo,
      ask: 'Often one call.',
    },
    'ssi-and-ssdi': {
      name: 'Ask Social Security for SSI and SSDI',
      what: 'In [your|their] state Medicaid comes by way of SSI. Ask for SOAR: free help with it.',
      time: upTo,
      ask: 'It can take months, so start soon.',
    },
    ssi: {
      name: 'Ask Social Security for SSI',
      what: 'In [your|their] state Medicaid comes by way of SSI.',
      time: upTo,
      ask: 'It can take a while, so start soon.',
    },
    'medicaid-application': {
      name: '[You|They] apply for Medicaid',
      what: 'By phone or online. Do not wait for the other steps.',
      time: upTo,
      ask: 'You can do it at any time.',
    },
    'approval-ends': {
      name: ({ waiverName }) => `Approval of ${waiverName} ends`,
      what: 'Medicaid may decide after that day. Ask what comes then.',
      time: (time) => `On ${time}. Apply soon, and ask.`,
      ask: 'Ask what comes after.',
    },
    'work-rule-starts': {
      name: 'The Medicaid work rule starts',
      what: 'Ask before that day to be excused. Then answer each letter about [your|their] cover.',
      time: (time) => `By ${time}.`,
      ask: 'Ask from which day it counts.',
    },
    'work-rule-starts-met': {
      name: 'The Medicaid work rule starts',
      what: 'Keep papers that show [your|their] hours or income. Then answer each letter about [your|their] cover.',
      time: (time) => `By ${time}.`,
      ask: 'Ask from which day it counts.',
    },
    'medicaid-decision': {
      name: 'Medicaid decides',
      what: 'The state checks it, and writes [you|them] a letter.',
      time: (time) => `Up to ${time} by law.`,
      ask: 'Ask how long it takes.',
    },
    'plan-decision': {
      name: '[Your|Their] plan decides',
      what: 'The plan says yes or no in writing.',
      time: (time) => `Most often up to ${time}. If it cannot wait, it has to be faster.`,
      ask: 'Ask how long it takes.',
    },
    assessment: {
      name: 'A full assessment',
      what: 'A licensed clinician asks about [your|their] health and [your|their] life.',
      time: (time) => `Up to ${time} at certified clinics. Others may take longer.`,
      ask: 'Ask for the first free day.',
    },
    decision: {
      name: 'A decision and a letter',
      what: 'The program says if it can serve [you|them], and what to do if not.',
      time: upTo,
      ask: 'Ask when you will hear.',
    },
    'waiting-list': {
      name: 'Maybe a waiting list',
      what: 'Ask where [you|they] stand on the list, and what help there is while [you|they] wait.',
      time: upTo,
      ask: 'It differs from place to place, so ask.',
    },
    assignment: {
      name: 'A case manager of [your|their] own',
      what: '[You|They] get a name and a number. [You|They] make a plan in [your|their] own words.',
      time: upTo,
      ask: 'Ask who it will be, and when.',
    },
    'medicare-starts': {
      name: 'Medicare starts',
      what: 'Call Medicaid some months before. Ask which of its other groups [you|they] fit.',
      time: (time) => `In about ${time}. Medicaid by income may end then.`,
      ask: 'When [you|they] turn 65. Medicaid by income may end then.',
    },
    appeal: {
      name: 'If [your|their] plan says no',
      what: ({ laborPhone }) =>
        `You can ask it to look again. Someone [you|they] trust may help [you|them]. Is it a plan from a job? The Labor Department (EBSA) helps for free, at ${laborPhone}.`,
      time: (time) => `[You|They] have ${time} from the letter to appeal.`,
      ask: 'The letter says by when.',
    },
  },
  notFound: {
    benefit: ({ also }) => `${also ? 'also ' : ''}pays for “targeted case management”`,
    route: 'has another way to a care manager',
    program: ({ name }) => `has “${name}”`,
  },
  mayBeLater: 'Some states may start later, so ask.',
  ssiCounts:
    'They ask about immigration status there, and SSI counts in a green card case. Not a citizen? Ask a free immigration lawyer first; 211 knows one.',
  diagnoses: {
    schizophrenia: 'schizophrenia',
    bipolar: 'bipolar disorder',
    'major-depression': 'major depression',
    ptsd: 'PTSD',
    'anxiety-or-ocd': 'anxiety or OCD',
    personality: 'a personality disorder',
    eating: 'an eating disorder',
    'substance-use-only': 'a substance use disorder',
    other: 'a mental health condition',
  },
  areas: {
    'self-care': 'taking care of myself',
    'daily-living': 'daily tasks',
    relationships: 'getting along with people',
    concentration: 'keeping my mind on things',
    'work-or-school': 'work or school',
  },
}
