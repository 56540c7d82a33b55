import type { Determination, Reason } from '../determination.ts'
import type { Known } from '../facts.ts'
import type { ValueRef } from '../finding.ts'
import type { EntryPointHours } from '../places/entry-points.ts'
import { STATE_MARKETPLACES } from '../places/marketplaces.ts'
import type { StateCode } from '../places/state-codes.ts'
import { STATE_NAMES } from '../places/state-names.ts'
import { type PlainDate, yearOf } from '../plain-date.ts'
import { approvalOn } from '../plan/approval.ts'
import type { Call } from '../plan/calls.ts'
import type { LetterPart } from '../plan/letter.ts'
import type { NotFound } from '../plan/not-found.ts'
import type { Plan } from '../plan/plan.ts'
import type { RoadStep } from '../plan/road.ts'
import type { Saying } from '../plan/say.ts'
import { statesThatPayOn } from '../plan/states-that-pay.ts'
import { workRuleOf } from '../plan/work-rule.ts'
import type { WorkedFigure } from '../program.ts'
import { medicaidGoesBySsi, ssiLinkOn } from '../programs/us/aged-blind-disabled/by-ssi.ts'
import { enrollmentOn } from '../programs/us/marketplace/enrollment.ts'
import { firstHand, SOURCES } from '../sources.ts'
import type { Catalogue, Forms, OwnNamed, PlanWords, ProgramNames } from './catalogue.ts'
import { changeSentence } from './change-sentence.ts'
import { doorOf } from './door-of.ts'
import { goodToKnow } from './good-to-know.ts'
import { LABOR_PHONE } from './labor-phone.ts'
import { medicaidName, shortName } from './medicaid-name.ts'
import { reasonSentence } from './reason-sentence.ts'
import { renewalOf } from './renewal-of.ts'
import { stateWithin } from './state-name.ts'
import { toldPhrases } from './told.ts'
import { voiced } from './voice.ts'
import type { Speaker, Words } from './words.ts'
import { capital, money, say } from './write.ts'

/** Makes the words of a language from its catalogue, in every voice. */
export const wordsOf = (catalogue: Catalogue): Words => {
  const ofHelper = withCallOfHelper(catalogue)
  const to = (voice: 'helper' | 'staff'): Words => ({
    ...spokenBy('helper', voiced(voice, ofHelper)),
    get forHelper() {
      return forHelper
    },
    get forStaff() {
      return forStaff
    },
  })
  const forHelper = to('helper')
  const forStaff = to('staff')
  return { ...spokenBy('self', voiced('self', catalogue)), forHelper, forStaff }
}

/** The catalogue with the call and the letter of somebody who speaks for the person. */
const withCallOfHelper = (catalogue: Catalogue): Catalogue => {
  const { say, theyMayAsk, areas, letter } = catalogue.helper
  return { ...catalogue, plan: { ...catalogue.plan, say, theyMayAsk, areas }, letter }
}

const spokenBy = (speaker: Speaker, catalogue: Catalogue): Omit<Words, 'forHelper' | 'forStaff'> => {
  const { language, forms, plan, letter, frame } = catalogue
  return {
    language,
    speaker,
    state: (code) => STATE_NAMES[code][language],
    money,
    date: forms.day,
    stream: (stream) => frame.streams[stream],
    program: (determination, state, on, told) => programOf(catalogue, determination, { state, on, told }),
    standing: (standing) => frame.standings[standing],
    reason: (reason, context) => reasonSentence(catalogue, reason, context),
    changes: (determination) => changeSentence(catalogue, determination),
    missing: (fact) => catalogue.facts[fact],
    figure: (figure) => figureSentence(catalogue, figure),
    source: (value) => sourceSentence(catalogue, value),
    goodToKnow: (determination, whole) => goodToKnow(catalogue, determination, whole),
    headline: (whole) => headlineOf(catalogue, whole),
    told: (known, income) => toldPhrases(catalogue, known, income),
    nextStep: (whole) => {
      const { title, detail } = plan.nextStep[whole.nextStep.ask]
      const [first] = whole.calls
      if (first?.kind === 'county-mental-health')
        return {
          title: title(centerName(catalogue, whole)),
          detail: `${plan.center.number({ line: lineOf(whole) })} ${detail}`,
        }
      if (first === undefined) return { title: title(plan.calls[whole.nextStep.call].name), detail }
      const name = callName(catalogue, first)
      return { title: title(explained(catalogue, first)?.within(shortName(name)) ?? name), detail }
    },
    call: (call, whole) => ({
      ...namedCall(catalogue, call, whole),
      hours: hoursOf(catalogue, call),
      confirm: call.phone !== null && call.conf !== 'confirmed' ? plan.confirmNumber : null,
    }),
    bring: (item) => plan.bring[item],
    sayings: ({ say }) => (catalogue.language === 'en' ? say : interpreterFirst(say)),
    say: (saying) => sayingOf(catalogue, saying),
    theyMayAsk: plan.theyMayAsk,
    road: (step) => roadStep(catalogue, step),
    letter: (part) => letterPart(catalogue, part),
    letterFrame: letter.frame,
    fixed: frame.fixed,
  }
}

const centerName = ({ plan, doors }: Catalogue, { state }: Plan): string =>
  doorOf(doors, state)?.center ?? plan.center.name

const lineOf = ({ calls }: Plan): { readonly name: string; readonly phone: string } | null => {
  const line = calls.find(({ kind }) => kind === 'access-line')
  return line?.name && line.phone ? { name: line.name, phone: line.phone } : null
}

const programOf = (
  { forms, language, programs, waivers, doors }: Catalogue,
  determination: Determination,
  { state, on, told }: Readonly<{ state: StateCode | null; on: PlainDate; told: Known | undefined }>,
): ReturnType<Words['program']> => {
  const workRule = workRuleOf(determination, state, on)
  const names: ProgramNames = {
    medicaid: medicaidName(state),
    marketplace: state === null ? null : (STATE_MARKETPLACES[state]?.name ?? null),
    enrollment: state === null ? null : enrollmentOf(forms, state, on),
    bySsi: state !== null && medicaidGoesBySsi(state, on),
    unlikely: determination.standing === 'unlikely',
    benefitNotFound: determination.reasons.some(isNotFound),
    statesThatPay: statesThatPayOn(on),
    ssiLink: state === null ? null : ssiLinkOn(state, on),
    state: stateWithin(forms, language, state),
    workRule,
    ruleDue:
      workRule.due === null || workRule.begins === null
        ? null
        : {
            day: forms.day(workRule.begins),
            year: yearOf(workRule.due),
            mayBeLater: workRule.latest !== null,
          },
    enoughIncome: workRule.enoughIncome === null ? null : money(workRule.enoughIncome),
    renewal: renewalOf({ ...told, ...(state !== null && { state }) }, on),
    onlyBenefits: told?.ownMonthlyEarnings === 0,
    waiver: workRule.waiver && {
      name: waivers[workRule.waiver.program],
      hours: workRule.waiver.hoursPerMonth,
    },
    approval: approvalText(forms, state, on),
  }
  const door = doorOf(doors, state)?.programs[determination.program]
  const { name, gives, start } = { ...programs[determination.program], ...door }
  return {
    name: say(name, { ...names, medicaid: asHeadline(names.medicaid) }),
    gives: say(gives, names),
    start: say(start, names),
  }
}

/** Nobody found out, or what was found is of an earlier year. */
const isNotFound = ({ code, open }: Reason): boolean =>
  open === 'coverage-not-found' || (code === 'state-route' && open === 'figure-uncertain')

/** What nobody found out, as it follows "if Medicaid here". */
const notFoundClauses = (catalogue: Catalogue, open: readonly NotFound[]): string =>
  catalogue.forms.or(open.map((each) => notFoundClause(catalogue, each)))

const notFoundClause = (catalogue: Catalogue, open: NotFound): string => {
  const { notFound } = catalogue.plan
  switch (open.code) {
    case 'case-management':
      return notFound.benefit(open)
    case 'other-route':
      return notFound.route
    case 'program': {
      const { way, state, on } = open
      return notFound.program(programOf(catalogue, way, { state, on, told: undefined }))
    }
    default:
      return open satisfies never
  }
}

const enrollmentOf = (forms: Forms, state: StateCode, on: PlainDate): ProgramNames['enrollment'] => {
  const enrollment = enrollmentOn(state, on)
  if (enrollment === null) return null
  const { planYear, isOpen, lastDay, latest, opensNext } = enrollment
  return {
    planYear,
    isOpen,
    lastDay: lastDay === null ? null : forms.day(lastDay),
    latest: forms.day(latest),
    opensNext: forms.day(opensNext),
  }
}

/** How long a waiver of the state is approved. What follows it was not found. */
const approvalText = (forms: Forms, state: StateCode | null, on: PlainDate): ProgramNames['approval'] => {
  const approval = approvalOn(state, on)
  return approval && { ...approval, lastDay: forms.day(approval.lastDay) }
}

/** A state's own name says nothing to whoever does not know it yet: over a card stands what it is. */
const asHeadline = (medicaid: string): string =>
  medicaid.includes('Medicaid') ? medicaid : `${medicaid} (Medicaid)`

const figureSentence = ({ frame, forms }: Catalogue, figure: WorkedFigure): string => {
  const { code, amount, unit } = figure
  const { level, nominalFeeUsd } = figure.with ?? {}
  return frame.figures[code]({
    amount: forms.amount[unit](unit === 'percent' ? `${amount}` : money(amount), amount),
    zero: amount === 0,
    level: level === undefined ? null : forms.amount['usd-a-month'](money(level), level),
    nominalFee: nominalFeeUsd === undefined ? null : money(nominalFeeUsd),
  })
}

const MOST_TITLES = 2
const IN_PARENTHESES = / ?\([^)]*\)/g

const sourceSentence = ({ frame, forms }: Catalogue, { from, conf, src, cite }: ValueRef): string => {
  const titles = firstHand(src).map((id) => SOURCES[id].title.replace(IN_PARENTHESES, ''))
  const where = [...new Set([...titles, ...(cite === undefined ? [] : [cite])])]
    .slice(0, MOST_TITLES)
    .join('; ')
  if (where === '' && src.length > 0) return frame.sourceElsewhere({ from: forms.day(from) })
  const told = where === '' ? frame.sourceUnknown : frame.source({ from: forms.day(from), where })
  return conf === 'confirmed' ? told : `${told} ${frame.sure[conf]}`
}

const headlineOf = (
  { plan, forms, language }: Catalogue,
  { headline, state, ways, told }: Plan,
): ReturnType<Words['headline']> => {
  const count = (standing: Determination['standing']): number =>
    ways.filter((way) => way.standing === standing).length
  const detail = plan.counts({
    fits: count('likely'),
    may: count('possible') + count('needs-facts'),
    told: Object.values(told).some((said) => said !== undefined),
  })
  return { title: say(plan.headline[headline], { state: stateWithin(forms, language, state) }), detail }
}

const OWN_NAMES: readonly OwnNamed[] = [
  'state-medicaid',
  'state-mental-health',
  'access-line',
  'marketplace',
  'plan-regulator',
]

/** Offices of a state go by their own names; all others by a name in the language. */
const callName = ({ plan }: Catalogue, { kind, name }: Call): string =>
  (isOwnNamed(kind) ? name : null) ?? plan.calls[kind].name

const isOwnNamed = (kind: Call['kind']): kind is OwnNamed => OWN_NAMES.some((each) => each === kind)

type NamedCall = Pick<ReturnType<Words['call']>, 'name' | 'own' | 'what'>

/** What a place is, before a name in another language that says nothing to whoever reads. */
const namedCall = (catalogue: Catalogue, call: Call, whole: Plan): NamedCall => {
  const { what } = catalogue.plan.calls[call.kind]
  if (call.kind === 'county-mental-health')
    return { name: capital(centerName(catalogue, whole)), own: null, what }
  const name = callName(catalogue, call)
  const own = explained(catalogue, call)
  return own === null ? { name, own: null, what } : { name: capital(own.office), own: name, what: own.what }
}

/** What the office of a name in another language is. "Ohio Medicaid" says it in any language. */
const explained = ({ plan }: Catalogue, { kind, name }: Call): ReturnType<PlanWords['ownName']> =>
  name !== null && !name.endsWith(' Medicaid') && isOwnNamed(kind) ? plan.ownName(kind) : null

const hoursOf = ({ plan }: Catalogue, { hours }: Call): string | null =>
  hours !== null && isHours(hours, plan.hours) ? plan.hours[hours] : null

const isHours = (
  hours: string,
  words: Readonly<Record<EntryPointHours, string | null>>,
): hours is EntryPointHours => Object.hasOwn(words, hours)

type Areas = NonNullable<Known['hardAreas']>

const areasOf = ({ plan, forms }: Catalogue, areas: Areas): string =>
  forms.and(areas.map((area) => plan.areas[area]))

const sayingOf = (catalogue: Catalogue, saying: Saying): string => {
  const { plan, forms, language, waivers } = catalogue
  return say(plan.say[saying.code], {
    place: saying.code === 'live-in' ? forms.place(saying.county, STATE_NAMES[saying.state][language]) : '',
    diagnosis:
      saying.code === 'diagnosed' && saying.diagnosis !== null ? plan.diagnoses[saying.diagnosis] : null,
    areas: saying.code === 'hard-areas' ? areasOf(catalogue, saying.areas) : '',
    ill: saying.code !== 'opening' || saying.ill,
    day: 'day' in saying ? forms.day(saying.day) : '',
    clauses: saying.code === 'ask-not-found' ? notFoundClauses(catalogue, saying.open) : '',
    waiverName: 'program' in saying ? waivers[saying.program] : '',
  })
}

const roadStep = (
  { plan, forms, waivers }: Catalogue,
  { code, program, time, askFirst }: RoadStep,
): ReturnType<Words['road']> => {
  const words = plan.road[code]
  const figures = { waiverName: program ? waivers[program] : '', laborPhone: LABOR_PHONE }
  const name = say(words.name, figures)
  const happens = say(words.what, figures)
  const what = askFirst ? `${happens} ${plan.ssiCounts}` : happens
  if (time === null) return { name, what, time: words.ask }
  const when = words.time(timeText(forms, time))
  return { name, what, time: 'latest' in time ? `${when} ${plan.mayBeLater}` : when }
}

const timeText = (forms: Forms, time: NonNullable<RoadStep['time']>): string => {
  if ('day' in time) return forms.day(time.day)
  return 'month' in time ? forms.month(time.month.year, time.month.month) : forms.time[time.unit](time.upTo)
}

const letterPart = (catalogue: Catalogue, part: LetterPart): string =>
  say(catalogue.letter.parts[part.code], {
    diagnosis:
      part.code === 'condition' && part.diagnosis !== null ? catalogue.plan.diagnoses[part.diagnosis] : null,
    suspected: part.code === 'condition' && part.suspected,
    areas: part.code === 'function' ? areasOf(catalogue, part.areas) : '',
    waiver:
      part.code === 'please-work-change'
        ? { name: catalogue.waivers[part.waiver.program], hours: part.waiver.hoursPerMonth }
        : { name: '', hours: 0 },
  })

/** Offices answer in English: who speaks another language asks for an interpreter before anything else. */
const interpreterFirst = (say: readonly Saying[]): readonly Saying[] => [
  ...say.filter(({ code }) => code === 'ask-interpreter'),
  ...say.filter(({ code }) => code !== 'ask-interpreter'),
]
