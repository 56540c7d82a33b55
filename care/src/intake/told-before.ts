import { type Facts, NOT_SURE, RATHER_NOT_SAY } from '@handrail/eligibility'
import type { Instant } from '../kernel/instant.ts'
import type { MANDATES, Sender, Way } from '../referrals/index.ts'
import type { Answers, Block } from './blocks.ts'

type Given = Answers[string]

/** A request, as far as it tells something that the first talk asks too. */
export interface ToldRequest {
  readonly way: Way
  readonly receivedAt: Instant
  readonly sender: Sender | null
  readonly mandate: (typeof MANDATES)[number]
  /** What the person said to staff about telling the sender. */
  readonly tellSender: 'yes' | 'no' | undefined
  readonly reason: string
  readonly safety: string | undefined
  readonly story: readonly { readonly said: string; readonly facts?: Facts | undefined }[]
}

/** An answer that somebody gave before the first talk: a proposal, and no answer of the talk until it is confirmed there. */
export interface ToldBefore {
  readonly block: Block
  readonly question: string
  readonly given: Given
  readonly at: Instant
  readonly way: Way
  /** Who told it, when that was not the person. */
  readonly by: string | undefined
}

/**
 * What the first talk need not ask from the start, because a request told it already; the newest request counts. An answer
 * that says less than a question asks is left out, and "not sure" and "would rather not say" are told as what they are.
 * Who is on the phone now, whether it is safe, and what they agree to is asked anew each time.
 */
export function toldBefore(requests: readonly ToldRequest[]): readonly ToldBefore[] {
  const told = new Map<string, ToldBefore>()
  for (const one of requests.toSorted((a, b) => (a.receivedAt < b.receivedAt ? 1 : -1)))
    for (const [name, given] of toldIn(one)) {
      const [block, question] = name.split('.') as [Block, string]
      if (given === undefined || told.has(name)) continue
      told.set(name, {
        ...{ block, question, given },
        ...{ at: one.receivedAt, way: one.way, by: one.sender?.name },
      })
    }
  return [...told.values()]
}

function toldIn(of: ToldRequest): readonly (readonly [name: string, given: Given | undefined])[] {
  const { sender, reason, safety, mandate, tellSender } = of
  // What somebody else wrote is not in the person's own words: it keeps the name of who wrote it.
  const words = (text: string | undefined) =>
    text === undefined ? undefined : value(sender ? `${sender.name}: ${text}`.slice(0, 4_000) : text)
  const facts: Facts = Object.assign({}, ...of.story.map((one) => one.facts))
  const saidOf = (...about: readonly (keyof Facts)[]) => {
    const lines = of.story.filter((one) => about.some((fact) => one.facts?.[fact] !== undefined))
    return lines.length === 0 ? undefined : value(lines.map(({ said }) => said).join(' '))
  }
  return [
    ['need.concern', words(reason)],
    ['need.duration', duration(facts.hardForMonths)],
    ['need.diagnosis', open(facts.diagnosisGroup) ?? saidOf('diagnosisGroup')],
    ['need.hardNow', list(facts.hardAreas, HARD)],
    [
      'need.substances',
      open(facts.substanceUseCondition) ?? saidOf('substanceUseCondition', 'inSubstanceUseTreatment'),
    ],
    ['risk.said', words(safety)],
    ['identity.county', plain(facts.county)],
    ['identity.veteran', plain(facts.isVeteran)],
    ['household.size', plain(facts.householdSize)],
    ['household.children', plain(facts.caresForChild)],
    ['household.pregnant', pregnant(facts.pregnancy)],
    ['coverage.payers', payers(facts)],
    ['coverage.disabilityMoney', severally({ ssi: facts.receivesSsi, ssdi: facts.receivesSsdi }, 'none')],
    ['coverage.incomeMonthly', plain(facts.householdMonthlyIncome)],
    ['reason.mandate', mandated(mandate)],
    ['consents.tellSender', tellSender && value(tellSender === 'yes')],
  ]
}

const value = (of: unknown): Given => ({ answer: 'given', value: of })

/** An answer that leaves it open is an answer too. */
const open = (fact: unknown): Given | undefined => {
  if (fact === NOT_SURE) return { answer: 'unknown' }
  return fact === RATHER_NOT_SAY ? { answer: 'declined' } : undefined
}

const plain = (fact: unknown): Given | undefined =>
  fact === undefined ? undefined : (open(fact) ?? value(fact))

const pregnant = (fact: Facts['pregnancy']) =>
  fact === undefined ? undefined : (open(fact) ?? value(fact === 'pregnant'))

/** "Under six months" may be days or weeks as well. */
const duration = (fact: Facts['hardForMonths']) =>
  fact === undefined || fact === 'under-6'
    ? undefined
    : (open(fact) ?? value(fact === '12-or-more' ? 'years' : 'months'))

const HARD: Readonly<Record<string, string>> = {
  'self-care': 'self-care',
  relationships: 'people',
  'work-or-school': 'work-school',
}

function list(fact: Facts['hardAreas'], named: Readonly<Record<string, string>>): Given | undefined {
  if (!Array.isArray(fact)) return open(fact)
  const known = fact.flatMap((one) => named[one] ?? [])
  return known.length > 0 ? value(known) : undefined
}

const payers = ({ hasMedicaid, hasMedicare, hasPrivateInsurance }: Facts) =>
  severally({ medicaid: hasMedicaid, medicare: hasMedicare, private: hasPrivateInsurance }, 'uninsured')

/** One question for several facts: those that hold; that there is none takes a no to each. */
function severally(facts: Readonly<Record<string, unknown>>, none: string): Given | undefined {
  const answers = Object.values(facts)
  const held = Object.keys(facts).filter((name) => facts[name] === true)
  if (held.length > 0) return value(held)
  if (answers.every((one) => one === false)) return value([none])
  return answers.every((one) => one === answers[0]) ? open(answers[0]) : undefined
}

function mandated(mandate: ToldRequest['mandate']): Given | undefined {
  if (mandate === 'not-asked') return undefined
  return mandate === 'unknown' ? { answer: 'unknown' } : value(mandate)
}
