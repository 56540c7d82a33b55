import type { Plan, RoadStep, Saying } from '@handrail/eligibility/plan'
import type { Words } from '@handrail/eligibility/words'
import { shortAddress } from '../address.ts'
import { type NextContact, nextContact } from '../next-contact.ts'
import { openingText } from '../opening-words.ts'
import { type PlaceReading, readPlace } from '../place-reading.ts'
import { assumption, type Reader, readWay, type WayReading } from '../way-reading.ts'
import type { ResultWords } from '../words.ts'
import { type FirstPage, fitPlaces, fitSteps, fitWays } from './fit.ts'
import type { Sheet, SheetCall, SheetNext, SheetWay } from './sheet.ts'

/** Lays the plan out on two sheets. */
export const sheetOf = (plan: Plan, words: Words, say: ResultWords): Sheet => {
  const { fixed } = words
  const reader = { plan, words, say }
  const assumed = assumption(reader)
  const feet: Sheet['feet'] = [
    [fixed.crisis, fixed.onlyTheAgencyDecides],
    [fixed.crisis, ...(assumed === null ? [] : [assumed]), fixed.publicCharge],
  ]
  const rule = ruleOf(reader)
  const top = { ...words.headline(plan), next: nextOf(reader) }
  return {
    language: words.language,
    brand: words.speaker === 'helper' ? `Handrail · ${say.whosePlan}` : 'Handrail',
    date: fixed.printedOn(words.date(plan.on)),
    ...top,
    ways: waysOf(reader, { ...top, rule, foot: feet[0] }),
    rule,
    ...secondPage(reader, feet[1]),
    feet,
    pages: [fixed.pageOf(1, 2), fixed.pageOf(2, 2)],
  }
}

/** A name for the file that tells nothing to someone who sees it in a list. */
export const planFile = (plan: Plan): string => `handrail-plan-${plan.on}.pdf`

const waysOf = (
  reader: Reader,
  page: Pick<FirstPage, 'title' | 'detail' | 'next' | 'rule' | 'foot'>,
): Sheet['ways'] => {
  const { plan, words, say } = reader
  // What does not fit now is explained on the screen; the paper is for what to ask about.
  const ways = plan.ways
    .filter(({ program, standing }) => standing !== 'unlikely' || program === 'medicare/cover')
    .map((way) => sheetWay(readWay(way, reader)))
  const title = words.fixed.whoMayPay
  const more = (left: readonly SheetWay[]): string => say.alsoAskAbout(byStanding(left).join(' '))
  return { title, ...fitWays(ways, { ...page, heading: title, more }) }
}

/** "Possible: SSI; Medicare." for each standing, in the order of the ways. */
const byStanding = (ways: readonly SheetWay[]): readonly string[] =>
  [...new Set(ways.map(({ standing }) => standing))].map((standing) => {
    const names = ways.filter((way) => way.standing === standing).map(({ name }) => name)
    return `${standing}: ${names.join('; ')}.`
  })

const ruleOf = ({ plan, words }: Reader): Sheet['rule'] => {
  if (plan.workRule === null) return null
  const { name, gives, start } = words.program(plan.workRule, plan.state, plan.on, plan.told)
  return { name: `${words.fixed.ruleTitle}: ${name}`, text: `${gives} ${start}` }
}

const secondPage = (
  { plan, words, say }: Reader,
  foot: readonly string[],
): Pick<Sheet, 'calls' | 'say' | 'bring' | 'road'> => {
  const { callTitle, sayTitle, bringTitle, bringHint, roadTitle } = words.fixed
  const places = plan.calls.map((call) => readPlace(call, { plan, words }))
  const note = noteOf(places)
  const left = fitPlaces(callsOf(places, say), sayingsOf(plan, words), {
    calls: callTitle,
    say: sayTitle,
    note,
    foot,
  })
  const right = fitSteps(
    plan.bring.map((item) => words.bring(item)),
    plan.road.map((step) => ({ ...words.road(step), toldElsewhere: STOPS_OF_THE_RULE.includes(step.code) })),
    { bring: bringTitle, hint: bringHint, road: roadTitle, foot },
  )
  return {
    calls: { title: callTitle, items: left.items, also: left.also, note },
    say: { title: sayTitle, items: left.say },
    bring: { title: bringTitle, hint: bringHint, items: right.bring },
    road: { title: roadTitle, items: right.road },
  }
}

/** The rule stands under the ways, with its day. */
const STOPS_OF_THE_RULE: readonly RoadStep['code'][] = ['work-rule-starts', 'work-rule-starts-met']

const nextOf = ({ plan, words, say }: Reader): SheetNext => ({
  kicker: words.fixed.nextStepTitle,
  ...words.nextStep(plan),
  contact: contactOf(nextContact(plan), say),
  sayLabel: say.youCanSay,
  say: openingText(plan, words),
  status: [words.fixed.statusNotNeeded, ...otherFirst({ plan, words, say })].join(' '),
})

/** In one line, for whoever keeps their status: the first call that asks for none. */
const otherFirst = ({ plan, words, say }: Reader): readonly string[] => {
  if (plan.otherFirst === null) return []
  const other = { ...plan, ...plan.otherFirst }
  const { title } = words.nextStep(other)
  const contact = nextContact(other)
  const reach = contact.by === 'asking' ? say.numberFrom(contact.number) : contactOf(contact, say)
  return [`${words.fixed.otherFirst} ${reach === null ? title : `${title}: ${reach}`}.`]
}

const contactOf = (contact: NextContact, say: ResultWords): string | null => {
  switch (contact.by) {
    case 'phone':
      return contact.number
    case 'page':
      return shortAddress(contact.url)
    case 'asking':
      return say.callToGetNumber(contact.number)
    case 'card':
      return null
    default:
      return contact satisfies never
  }
}

const sheetWay = (way: WayReading): SheetWay => {
  const { id, tone, standing, name, gives, start, reasons, confirm } = way
  return { id, tone, standing, name, gives, start, reasons, notes: notesOf(way), confirm }
}

const notesOf = ({ figures, change, tone }: WayReading): readonly string[] =>
  figures.length > 0 ? figures : change === null || tone === 'fits' ? [] : [change]

/** A star beside a number stands for the note under the list: it would take a line for each place. */
const STAR = '*'

/** Where one can apply on the page. */
const ONLINE: readonly PlaceReading['kind'][] = ['state-medicaid', 'marketplace']

const callsOf = (places: readonly PlaceReading[], say: ResultWords): readonly SheetCall[] =>
  places.map((place) => {
    const { kind, name, own, what, hours, confirm } = place
    const phone = place.phone === name ? null : place.phone
    return {
      kind,
      name,
      own,
      detail: [own && `${own}.`, what, hours && `${hours}.`].filter(Boolean).join(' '),
      phone: phone !== null && confirm !== null ? `${phone} ${STAR}` : phone,
      address: phone === null || ONLINE.includes(kind) ? addressOf(place, say) : null,
    }
  })

/** An address that is not the name itself. */
const addressOf = ({ name, url }: PlaceReading, say: ResultWords): string | null => {
  const address = url === null ? null : shortAddress(url)
  return address === null || address === name.toLowerCase() ? null : say.siteName(address)
}

const noteOf = (places: readonly PlaceReading[]): string | null => {
  const confirm = places.find((place) => place.confirm !== null)?.confirm
  return confirm ? `${STAR} ${confirm}` : null
}

/**
 * What to ask, what nobody found out before the rest; who one is and what for is said by the first words, which stand beside
 * the next step.
 */
const sayingsOf = (plan: Plan, words: Words): readonly string[] => {
  const opening = openingText(plan, words)
  const asks = words.sayings(plan).filter(({ code }) => code.startsWith('ask-'))
  return notFoundFirst(asks)
    .map((saying) => words.say(saying))
    .filter((text) => !opening.includes(text))
}

/** Ahead of all but the interpreter, who comes first where one is asked for first. */
const notFoundFirst = (asks: readonly Saying[]): readonly Saying[] => {
  const isNotFound = ({ code }: Saying): boolean => code === 'ask-not-found'
  const before = asks[0]?.code === 'ask-interpreter' ? 1 : 0
  const rest = asks.filter((saying) => !isNotFound(saying))
  return [...rest.slice(0, before), ...asks.filter(isNotFound), ...rest.slice(before)]
}
