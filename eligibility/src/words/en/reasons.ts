import type { ReasonCode } from '../../reason-codes.ts'
import type { ReasonFigures, ReasonWords, Text, UnknownWords } from '../catalogue.ts'
import { capital, say } from '../write.ts'
import { aside, of } from './forms.ts'

const yours = (figure: string | null): string => (figure === null ? '' : ` [Yours|Theirs] is ${figure}.`)

export const unknown: UnknownWords = {
  notAsked: (missing) => `Not known yet: ${missing}.`,
  notSure: (missing) => `[You|You|They] are not sure ${missing}; that is fine.`,
  notSaid: (missing) => `[You|You|They] chose not to say ${missing}; that is fine.`,
  limitOpen: 'The limit for [you|them] is not known yet. It goes by how many people are counted.',
  decides: 'The agency has to decide this.',
  notFound: (state) => `We could not find out how this is in ${state}. Call and ask.`,
  uncertain: 'We could not find a sure figure for this. Call to confirm.',
  between: (low, high, figure) =>
    `Sources disagree: the limit is between ${low} and ${high}.${yours(figure)} Call to confirm.`,
  disputed: (limit, figure) =>
    `Sources disagree: one says that the limit is ${limit}.${yours(figure)} Call to confirm.`,
  old: (limit, figure) =>
    `The last limit we found is ${limit}.${yours(figure)} It may be old. Call to confirm.`,
  close: (limit, figure) =>
    `[You|They] are right at the limit: it is ${limit}, and [yours|theirs] is ${figure}. Call to confirm.`,
}

const income = ({ people }: ReasonFigures): string =>
  people === 1 ? '[Your|Their] income' : "[Your|Their] household's income"

type Subject = Text<ReasonFigures>

const within =
  (subject: Subject) =>
  (about: ReasonFigures): string =>
    about.same
      ? `${say(subject, about)}${aside(about.figure)} is right at the limit, and that still fits.`
      : `${say(subject, about)}${aside(about.figure)} is under the limit${of(about.limit)}.`

const over =
  (subject: Subject) =>
  (about: ReasonFigures): string =>
    about.same
      ? `${say(subject, about)}${aside(about.figure)} is at the limit or just over it.`
      : `${say(subject, about)}${aside(about.figure)} is over the limit${of(about.limit)}.`

const range = ([from, to]: readonly [number, number]): string =>
  from === 0 ? `people up to age ${to}` : `ages ${from} to ${to}`

const youAre = (figure: string | null): string => (figure === null ? '' : `[You|They] are ${figure}. `)

const age = ({ figure, limit, ages }: ReasonFigures): string => {
  const you = youAre(figure)
  if (ages) return `${you}This is for ${range(ages)}.`
  return limit === null ? `${you}This goes by age.` : `${you}This is for people ${limit} or older.`
}

/** A test that yes and no tell with the same figures. */
const both = (text: Text<ReasonFigures>): ReasonWords => ({ yes: text, no: text })

/** The two figures in one sentence; without them, what it goes by. */
const figures =
  (goesBy: string, sentence: (figure: string, limit: string) => string) =>
  ({ figure, limit }: ReasonFigures): string =>
    figure === null || limit === null ? goesBy : sentence(figure, limit)

/** A test that only an agency or a clinician can make. */
const agency = (decides: Text<ReasonFigures>): ReasonWords => ({
  yes: 'This has been found to fit.',
  no: 'This has been found not to fit now.',
  decides,
})

const oneWay = (what: string): string => `${what} is one way in. It does not fit here.`

const hardAreas = (figure: string, limit: string): string =>
  `[You|You|They] told us that ${figure} ${figure.startsWith('1 ') ? 'is' : 'are'} very hard for [you|them]. The rule asks for at least ${limit} here.`

const immigration: ReasonWords = {
  yes: 'Nothing [you|you|they] told us about immigration stands in the way.',
  no: 'This does not open with the status [you|you|they] told us. Clinics with a sliding fee most often do not ask about it.',
  decides:
    'This depends on [your|their] immigration status, and we do not know if [yours|theirs] fits. That office asks about it. It is [your choice to call|their choice].',
  notFound:
    'Some states cover children and young people with this status. Also during a pregnancy, and for a time after it. Call and ask.',
}

const serious = agency('A clinician has to confirm how serious it is.')

export const reasons: Readonly<Record<ReasonCode, ReasonWords>> = {
  state: {
    yes: ({ state }) => `[You|They] live in ${state}.`,
    no: 'This is only for people in some states.',
    uncertain: 'We could not find all the rules for that day. Call and ask.',
  },
  age: {
    ...both(age),
    notFound: ({ state }) =>
      `This is most often for ages 16 to 64. We could not find out how it is in ${state}. Call and ask.`,
  },
  'state-has-group': {
    yes: ({ state }) => `${capital(state)} has this.`,
    no: ({ state }) => `${capital(state)} does not have this.`,
    notFound: ({ state }) => `We could not find out if ${state} has this. Call and ask.`,
    uncertain: ({ state }) => `We could not find the rules of ${state} for this. Call and ask.`,
  },
  'state-has-expansion': {
    yes: ({ state }) => `${capital(state)} gives Medicaid to adults by income.`,
    no: ({ state }) =>
      `In ${state}, Medicaid is mostly for parents, for people who are pregnant, and for people who cannot work. [You|You|They] can still apply at no cost.`,
  },
  'not-on-medicare': {
    yes: '[You|They] do not have Medicare.',
    no: '[You|They] have Medicare. This is for people without it.',
  },
  'on-medicare': { yes: '[You|They] have Medicare.', no: '[You|They] do not have Medicare now.' },
  'on-medicaid': { yes: '[You|They] have Medicaid.', no: '[You|They] do not have Medicaid now.' },
  'not-on-medicaid': {
    yes: '[You|They] do not have Medicaid.',
    no: '[You|They] have Medicaid. This is for people without it.',
  },
  'has-private-plan': {
    yes: '[You|They] have a health plan.',
    no: '[You|They] do not have a private health plan.',
  },
  'no-private-plan': {
    yes: '[You|They] do not have a private health plan.',
    no: '[You|They] have a health plan. This is for people without one.',
    decides: '[Your|Their] plan is asked to pay first. The agency decides on the rest.',
  },
  'plan-from-marketplace': agency(
    'This is for plans from the marketplace. If [yours|theirs] is one, or [you|they] have no other, the marketplace works it out.',
  ),
  'no-affordable-job-offer': {
    yes: 'No job offers [you|them] a plan that [you|they] can pay for.',
    no: 'A job offers [you|them] a plan that [you|they] can pay for. It comes first.',
  },
  'income-below-tax-credit': {
    yes: ({ figure, limit }) => `[Your|Their] income${aside(figure)} is at or over the start${of(limit)}.`,
    no: ({ figure, limit }) => `[Your|Their] income${aside(figure)} is under the start${of(limit)}.`,
  },
  'enrollment-window': {
    yes: 'Everyone can sign up now.',
    no: 'Sign-up is closed now.',
    decides: 'Sign-up for everyone is closed now. With a special reason it is open to [you|them].',
  },
  'covered-elsewhere': {
    yes: 'Medicaid does not seem to fit now, so this may.',
    no: '[You|They] have Medicaid or would likely get it. It comes first.',
    open: 'It is not clear yet if [you|they] would get Medicaid. It comes first.',
    decides: 'The agency has to decide first if [you|they] get Medicaid.',
  },
  immigration,
  'kept-from-medicaid': {
    yes: 'With the status [you|you|they] told us, Medicaid may not be open to [you|them]. This may be.',
    no: 'This is for people whose status keeps them from Medicaid. This does not seem to be so for [you|them].',
    decides:
      'If [your|their] status keeps [you|them] from Medicaid, this may be open to [you|them]. [You|They] do not have to tell us more.',
  },
  'state-cover': {
    yes: '[Your|Their] state takes people of every age, whatever their status.',
    no: '[Your|Their] state does not have this.',
    decides: '[Your|Their] state looks at [your|their] income, and at whether it has room. Call and ask.',
  },
  'barred-by-status': {
    yes: '[Your|Their] status keeps [you|them] from Medicaid, so this may fit below that too.',
    no: 'People whose status keeps them from Medicaid are let in below that. This does not seem to be so for [you|them].',
    decides:
      'Does [your|their] status keep [you|them] from Medicaid? Then this may fit below that too. Call and ask.',
    notFound:
      'Does [your|their] status keep [you|them] from Medicaid? Then this may fit below that too. Call and ask.',
  },
  'medicare-first': {
    yes: 'Medicare does not come first for [you|them] now.',
    no: 'Medicare comes first.',
    decides:
      '[You|They] may have a right to Medicare by now, and it comes first. Ask Social Security before [you|they] apply.',
    open: 'If [you|they] have a right to Medicare by now, it comes first. We do not know yet.',
  },
  'household-income': { yes: within(income), no: over(income) },
  'countable-income': {
    yes: within('The part of [your|their] income that counts'),
    no: over('The part of [your|their] income that counts'),
    decides:
      "Some of [your|their] spouse's income may not count. The limit goes by that too. The agency works it out, so ask.",
  },
  resources: {
    yes: (about) =>
      about.figure === null && about.limit === null
        ? 'What [you|they] have saved does not matter here.'
        : within('What [you|they] have saved')(about),
    no: over('What [you|they] have saved'),
    uncertain: 'We could not find a sure limit for what [you|they] have saved. Call to confirm.',
  },
  'earnings-under-sga': {
    yes: (about) =>
      about.figure === null && about.limit === null
        ? 'From age 65 on, pay from work does not close this.'
        : within('[Your|Their] pay from work')(about),
    no: over('[Your|Their] pay from work'),
  },
  works: { yes: '[You|They] have pay from work.', no: 'This is for people who have pay from work.' },
  'spend-down': agency(
    '[Your|Their] medical bills must use up what is over the limit. The state works it out, so ask how much it is.',
  ),
  disability: {
    yes: '[Your|Their] health keeps [you|them] from work for a year or more.',
    no: '[Your|Their] health does not keep [you|them] from work for a year.',
  },
  'child-disability': agency(
    'A child counts as disabled when a condition limits them badly for a year or more. Social Security or the state decides this.',
  ),
  'disability-decision': agency(
    'Social Security or the state has to find that [you|they] have a disability.',
  ),
  'aged-or-disabled': {
    yes: ({ figure, limit }) => `${youAre(figure)}This is open from ${limit ?? 'some age'} on.`,
    no: ({ figure, limit }) => `${youAre(figure)}One way in opens at ${limit ?? 'some age'}.`,
  },
  blind: { yes: '[You|They] are blind.', no: '[You|They] are not blind.' },
  als: { yes: '[You|They] have ALS.', no: '[You|They] do not have ALS.' },
  'kidney-failure': { yes: '[You|They] have kidney failure.', no: '[You|They] do not have kidney failure.' },
  'kidney-rules': agency('Social Security has to check the rules for kidney failure.'),
  'on-ssi': { yes: '[You|They] get SSI.', no: '[You|They] do not get SSI now.' },
  'not-on-ssi': {
    yes: '[You|They] do not get SSI, which has a way in of its own.',
    no: '[You|They] get SSI, which has a way in of its own.',
  },
  'ssi-link': {
    yes: ({ state }) => `In ${state}, people who get SSI can have Medicaid.`,
    no: ({ state }) => `In ${state}, SSI by itself does not open Medicaid.`,
  },
  'on-ssdi': { yes: '[You|They] get SSDI.', no: '[You|They] do not get SSDI now.' },
  'ssdi-months': both(
    figures(
      'This goes by months of SSDI.',
      (figure, limit) => `[You|They] have had SSDI for ${figure}. Medicare starts after ${limit}.`,
    ),
  ),
  'ssdi-record': agency(
    'It takes a record of work, or that of a parent if [you|they] were disabled before 22. Social Security looks it up.',
  ),
  'adult-counting': {
    yes: "[Your|Their] parents' money does not count.",
    no: "[Your|Their] parents' money may count.",
    decides:
      'A part of the income and savings of parents in the home counts too, but not those of grandparents. The agency works it out.',
  },
  'stricter-state-rules': agency(
    ({ state }) => `${capital(state)} has its own, stricter rules for people on SSI. Call and ask.`,
  ),
  pregnant: { yes: '[You|They] are pregnant.', no: 'This is for people who are pregnant.' },
  'not-pregnant': {
    yes: '[You|They] are not pregnant now.',
    no: 'While [you|they] are pregnant, another program comes first.',
  },
  'recent-pregnancy': {
    yes: 'A pregnancy ended in the past year.',
    no: 'This is for people whose pregnancy ended in the past year.',
    decides: 'The state has to check [your|their] cover while [you|they] were pregnant.',
  },
  'months-since-pregnancy': both(
    figures(
      'This goes by when the pregnancy ended.',
      (figure, limit) =>
        `The pregnancy ended ${figure} ago. [You|They] keep [your|their] cover for ${limit}.`,
    ),
  ),
  'cares-for-child': {
    yes: '[You|They] look after a child at home.',
    no: oneWay('Looking after a child at home'),
    decides: 'The state works out if this counts here.',
  },
  'child-age': {
    ...both(
      figures(
        'This goes by the age of [your|their] youngest child.',
        (figure, limit) => `[Your|Their] youngest child is ${figure}. A child counts up to age ${limit}.`,
      ),
    ),
    decides: 'A child of 18 may still count while in school. The state works it out.',
  },
  'foster-care': { yes: '[You|They] were in foster care.', no: oneWay('Having been in foster care') },
  'under-26': both(age),
  'under-21': both(age),
  'medicaid-likely': {
    yes: '[You|They] have Medicaid, or would likely get it.',
    no: 'Medicaid does not seem to fit now.',
    open: 'It is not clear yet if [you|they] would get Medicaid.',
    decides: 'The agency has to decide first if [you|they] get Medicaid.',
  },
  adult: both(age),
  condition: {
    yes: '[You|You|They] told us of a mental health condition.',
    no: '[You|You|They] told us that [you|they] have no mental health condition.',
    decides: 'A clinician has to confirm this. A first visit can do that.',
  },
  diagnosis: {
    yes: 'The kind of condition [you|you|they] named counts here.',
    no: 'The kind of condition [you|you|they] named does not count by itself.',
    decides: 'A clinician has to find if [your|their] condition counts here.',
  },
  'not-substance-only': {
    yes: 'It is more than alcohol or drug use alone.',
    no: 'Alcohol or drug use alone does not open this. There is other help for it.',
  },
  'life-areas': {
    yes: figures('[Your|Their] condition makes work or school hard.', hardAreas),
    no: figures('[You|You|They] did not say that it makes work or school hard.', hardAreas),
  },
  'hard-duration': {
    yes: 'It has been hard for long enough.',
    no: 'It has not been hard for as long as the rule asks.',
  },
  'smi-decision': serious,
  'recovery-needs': agency(
    'Someone checks what help [you|they] need. It also counts if [you|they] were in the hospital, the ER or jail before.',
  ),
  'state-covers-case-management': {
    yes: ({ state }) => `Medicaid in ${state} pays for case managers.`,
    no: ({ state }) => `Medicaid in ${state} does not pay for case managers.`,
    notFound: ({ state }) =>
      `We could not find out if Medicaid in ${state} has this benefit (targeted case management). It may, so ask.`,
  },
  'state-route': {
    yes: ({ state }) => `Medicaid in ${state} pays for a care manager in a way of its own.`,
    no: ({ state }) => `There is no other way to a care manager in ${state}.`,
    notFound: ({ state }) => `We do not know if ${state} has another way to a care manager. Call and ask.`,
    uncertain: ({ state }) =>
      `Some years ago Medicaid in ${state} had a way of its own. We do not know if it still does, so call and ask.`,
  },
  'plan-decides': agency(
    "[Your|Their] plan decides. It may want a doctor's letter, and to say yes before [you|they] start.",
  ),
  'center-nearby': {
    yes: 'There is one near [you|them].',
    no: 'There is none near [you|them].',
    notFound: 'We do not know if there is one near [you|them]. Look on FindTreatment.gov.',
  },
  'no-one-refused': {
    yes: 'No one is turned away for not being able to pay.',
    no: 'This place may turn people away who cannot pay.',
  },
  'any-need': {
    yes: '[You|You|They] told us that alcohol or drugs are a part of it.',
    no: '[You|You|They] told us that alcohol and drugs are no part of it.',
  },
  'rule-not-here': {
    yes: ({ state }) => `The work rule does not reach anyone in ${state}.`,
    no: ({ state }) => `The work rule reaches some adults in ${state}.`,
  },
  'state-work-rule': agency(
    ({ state }) =>
      `${capital(state)} has a work rule of its own for now, and says what counts. Call and ask.`,
  ),
  'group-not-affected': {
    yes: 'The work rule is for adults who have Medicaid by income alone. [You|They] do not seem to be one of them.',
    no: '[You|They] would have Medicaid by income alone, so the work rule reaches [you|them].',
    open: 'It is not clear yet if the work rule reaches [you|them].',
    decides: 'The agency has to say if the work rule reaches [you|them].',
  },
  'parent-group': {
    yes: '[You|They] look after a child and [your|their] income fits the group for parents. The rule does not reach it.',
    no: '[You|They] are not in the group for parents, which the rule does not reach.',
  },
  'frail-disability': {
    yes: '[You|You|They] told us of a disability. The rule may not apply to [you|them], so ask.',
    no: oneWay('A disability'),
    open: 'If [you|they] have a disability, the rule may not apply to [you|them]. We do not know yet.',
    decides:
      'If [you|they] have a disability, the rule may not apply to [you|them]. The agency has to decide this.',
  },
  'frail-mental': {
    yes: '[You|You|They] told us that [your|their] mental health gets in the way of work. The rule may not apply to [you|them], so ask.',
    no: oneWay('A mental illness that gets in the way of work'),
    open: 'If a mental illness gets in the way of work, the rule may not apply to [you|them]. We do not know yet.',
    decides:
      'If a mental illness gets in the way of work, the rule may not apply to [you|them]. A clinician has to confirm it.',
  },
  'frail-substance': {
    yes: 'Alcohol or drugs are a part of it. The rule may not apply to [you|them], so ask.',
    no: oneWay('A drug or alcohol use disorder'),
  },
  'substance-treatment': {
    yes: '[You|They] get care for alcohol or drug use. The rule may not apply to [you|them], so ask.',
    no: oneWay('Care for alcohol or drug use'),
  },
  native: {
    yes: '[You|They] are American Indian or Alaska Native. The rule may not apply to [you|them], so ask.',
    no: '[You|They] are not American Indian or Alaska Native.',
  },
  'young-child': {
    yes: '[You|They] look after a young child. The rule may not apply to [you|them], so ask.',
    no: oneWay('Looking after a young child'),
    open: 'If [you|they] look after a young child, the rule may not apply to [you|them]. We do not know yet.',
  },
  'cares-for-disabled': {
    yes: '[You|They] look after a person with a disability. The rule may not apply to [you|them], so ask.',
    no: oneWay('Looking after a person with a disability'),
  },
  'veteran-total': {
    yes: 'The VA rates [your|their] disability as total. The rule may not apply to [you|them], so ask.',
    no: oneWay('A total VA disability'),
  },
  'snap-tanf': {
    yes: '[You|They] meet the work rules of SNAP or TANF. That is enough.',
    no: oneWay('Meeting the work rules of SNAP or TANF'),
  },
  custody: {
    yes: '[You|They] are in custody, or left it in the past three months. The rule may not apply to [you|them], so ask.',
    no: oneWay('Having left custody not long ago'),
  },
  'activity-hours': both(
    figures(
      'This goes by hours of work, study or help.',
      (figure, limit) => `[You|They] work, study or help out for ${figure}. The rule asks for ${limit}.`,
    ),
  ),
  'pathways-child': {
    yes: '[You|They] look after a child under 6.',
    no: oneWay('Looking after a child under 6 who has Medicaid'),
    open: 'If [you|they] look after a child under 6 who has Medicaid, that counts as the hours. We do not know yet.',
    decides: 'If the child has Medicaid, that counts as the hours. The state checks it.',
  },
  'half-time-student': {
    yes: '[You|They] study at least half time. That is enough.',
    no: oneWay('Studying at least half time'),
  },
  'income-over-minimum': {
    ...both(
      figures(
        'This goes by [your|their] own income. Pay counts, and other income too.',
        (figure, limit) =>
          `[Your|Their] own income is ${figure}. An income of ${limit} is enough for the rule.`,
      ),
    ),
    decides:
      'Here [your|their] own income counts, without that of a husband or wife. The agency works out how much is [yours|theirs].',
  },
  veteran: {
    yes: '[You|They] served in the military.',
    no: 'This is for people who served in the military.',
  },
  'veteran-discharge': agency('The VA has to check [your|their] service and [your|their] discharge.'),
  tribal: {
    yes: '[You|They] are Native, or may use the Indian Health Service.',
    no: 'This is for people who are Native, or may use the Indian Health Service.',
  },
  emergency: {
    yes: 'With the status [you|you|they] told us, Medicaid can pay for emergency care.',
    no: 'Full Medicaid may fit. It pays for emergencies too.',
    decides: 'The hospital and the state decide what counts as an emergency.',
  },
  'part-a': agency('Social Security has to check that [you|they] lost free Part A.'),
  'medicare-care-management': agency(
    "It is up to [your|their] doctor's office. Not all of them offer this, so ask.",
  ),
  'fee-schedule': { yes: within(income), no: over(income) },
}
