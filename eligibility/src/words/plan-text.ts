import type { Determination, Reason } from '../determination.ts'
import type { Call } from '../plan/calls.ts'
import type { Plan } from '../plan/plan.ts'
import type { Words } from './words.ts'

const MOST_LINES = 108
const MOST_REASONS = 4
const FEW_REASONS = 2
const MOST_CALLS = 7
const FEWEST_CALLS = 4
/** The heading of the ways and the blank lines round it. */
const ROUND_WAYS = 5

/** The plan as text that reads well anywhere and prints on two or three pages. The same plan gives the same text. */
export const planTextIn = (words: Words, plan: Plan): string => {
  const before = [...top(words, plan), ...nextStep(words, plan)]
  const { after, room } = fitting(words, plan, before.length)
  return `${[...before, ...ways(words, plan, room), ...after].join('\n')}\n`
}

/** What stands below the ways, with fewer of the last calls where each way would not have a line of its own. */
const fitting = (
  words: Words,
  plan: Plan,
  above: number,
): { readonly after: readonly string[]; readonly room: number } => {
  for (let count = MOST_CALLS; ; count -= 1) {
    const after = below(words, plan, count)
    const room = MOST_LINES - above - after.length
    if (count === FEWEST_CALLS || room >= plan.ways.length + ROUND_WAYS) return { after, room }
  }
}

const below = (words: Words, plan: Plan, mostCalls: number): readonly string[] => [
  ...rule(words, plan),
  ...unclear(words, plan),
  ...notNow(words, plan),
  ...calls(words, plan, mostCalls),
  ...bring(words, plan),
  ...road(words, plan),
  ...end(words, plan),
]

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`## ${title}`, '', ...lines, '']

const top = (words: Words, plan: Plan): readonly string[] => {
  const { title, detail } = words.headline(plan)
  const told = words.told(plan.told)
  const line = told.length === 0 ? [] : [`${words.fixed.youToldUs}: ${told.join(' · ')}.`, '']
  return [`# ${title}`, '', words.fixed.crisis, '', detail, '', ...line]
}

const nextStep = (words: Words, plan: Plan): readonly string[] => {
  const { title, detail } = words.nextStep(plan)
  const [first] = plan.calls
  const reach = first ? reachOf(first) : []
  const step = `**${title}.** ${[detail, ...reach].join(' ')}`
  return [
    ...section(words.fixed.nextStepTitle, [
      step,
      '',
      words.fixed.statusNotNeeded,
      ...otherFirst(words, plan),
    ]),
    ...section(
      words.fixed.sayTitle,
      words.sayings(plan).map((saying) => `- ${words.say(saying)}`),
    ),
  ]
}

/** The first call that asks for no status, where the next step rests on one. */
const otherFirst = (words: Words, plan: Plan): readonly string[] => {
  if (plan.otherFirst === null) return []
  const { title, detail } = words.nextStep({ ...plan, ...plan.otherFirst })
  return [`${words.fixed.otherFirst} ${title}. ${detail}`]
}

const reachOf = ({ phone, url }: Call): readonly string[] => [phone, url].filter((each) => each !== null)

/** Ways that fit or may fit in full, as many as there is room for; the others on a line each. */
const ways = (words: Words, plan: Plan, room: number): readonly string[] => {
  const open = plan.ways.filter(({ standing }) => standing === 'needs-facts')
  const fitting = plan.ways.filter(({ standing }) => standing !== 'needs-facts')
  let left = room - 3 - open.length - (open.length > 0 ? 2 : 0)
  const lines: string[] = []
  for (const [index, way] of fitting.entries()) {
    const full = [...(lines.at(-1)?.startsWith('- ') ? [''] : []), ...wayInFull(words, plan, way)]
    const short = [`- ${nameOf(words, plan, way)}. ${words.program(way, plan.state, plan.on).gives}`]
    const chosen = left - full.length >= fitting.length - index ? full : short
    left -= chosen.length
    lines.push(...chosen)
  }
  const later = open.map((way) => openWay(words, plan, way))
  if (later.length === 0 && lines.at(-1) === '') lines.pop()
  return section(words.fixed.whoMayPay, [...lines, ...later])
}

const nameOf = (words: Words, plan: Plan, way: Determination): string =>
  `${words.program(way, plan.state, plan.on).name} (${words.standing(way.standing).word})`

const wayInFull = (words: Words, plan: Plan, way: Determination): readonly string[] => {
  const { gives, start } = words.program(way, plan.state, plan.on)
  const change = words.changes(way)
  const figures = way.figures.map((figure) => words.figure(figure))
  const quoted = way.reasons.find(({ compared, value }) => compared !== undefined && value !== undefined)
  const source = quoted?.value ? [words.source(quoted.value)] : []
  const saysSo = quoted?.value !== undefined && quoted.value.conf !== 'confirmed'
  const confirm = way.confirmByCalling && !saysSo ? [words.fixed.confirmByCalling] : []
  const more = [...figures, ...(change === null ? [] : [change]), ...source, ...confirm]
  return [
    `### ${nameOf(words, plan, way)}`,
    `${gives} ${start}`,
    ...reasonsOf(way, plan.state === null).map(
      (reason) => `- ${words.reason(reason, { state: plan.state, told: plan.told })}`,
    ),
    ...(more.length === 0 ? [] : [more.join(' ')]),
    '',
  ]
}

/** What is open first, then figures, then the rest and age last; what was taken as usual is told once, at the end. */
const reasonsOf = ({ reasons, assumes, standing }: Determination, withoutState: boolean): readonly Reason[] =>
  reasons
    .filter(({ facts }) => !facts.some((fact) => assumes.includes(fact)))
    .filter(({ code }) => !(withoutState && code === 'state'))
    .sort((one, other) => weightOf(one) - weightOf(other))
    .slice(0, standing === 'unlikely' ? FEW_REASONS : MOST_REASONS)

const weightOf = ({ truth, compared, value }: Reason): number => {
  if (truth === 'unknown') return 0
  if (compared?.measure === 'age') return 4
  if (compared) return 1
  return value ? 2 : 3
}

const openWay = (words: Words, plan: Plan, way: Determination): string => {
  const [fact] = way.missing
  const help =
    fact === undefined ? words.standing(way.standing).meaning : words.fixed.wouldHelp(words.missing(fact))
  return `- ${nameOf(words, plan, way)}. ${help}`
}

/** What has to be known about keeping cover: no way to pay, so without a standing. */
const rule = (words: Words, plan: Plan): readonly string[] => {
  if (plan.workRule === null) return []
  const { name, gives, start } = words.program(plan.workRule, plan.state, plan.on, plan.told)
  return [`**${words.fixed.ruleTitle}: ${name}.** ${gives} ${start}`, '']
}

const unclear = (words: Words, plan: Plan): readonly string[] =>
  section(words.fixed.notKnownYet, [
    ...(plan.state === null ? [words.fixed.stateOpens] : []),
    ...named(words, plan, plan.unclear),
  ])

const notNow = (words: Words, plan: Plan): readonly string[] =>
  section(words.fixed.notNow, named(words, plan, plan.notNow))

const named = (words: Words, plan: Plan, ways: readonly Determination[]): readonly string[] => {
  const names = ways.map((way) => words.program(way, plan.state, plan.on).name)
  return names.length === 0 ? [] : [`${[...new Set(names)].join('; ')}.`]
}

const calls = (words: Words, plan: Plan, most: number): readonly string[] =>
  section(
    words.fixed.callTitle,
    plan.calls.slice(0, most).map((call) => {
      const { name: office, own, what, hours } = words.call(call, plan)
      const name = own === null ? office : `${office}, ${own}`
      const reach = reachOf(call).filter((each) => each !== name)
      const where = reach.length === 0 ? name : `${name}: ${reach.join(', ')}`
      return `- ${[where, ...(hours === null ? [] : [hours]), what].join('. ')}`
    }),
  )

const bring = (words: Words, plan: Plan): readonly string[] => {
  const lines = plan.bring.map((item) => {
    const { what, instead } = words.bring(item)
    return `- ${what}. ${instead}`
  })
  return section(words.fixed.bringTitle, [words.fixed.bringHint, '', ...lines])
}

const road = (words: Words, plan: Plan): readonly string[] =>
  section(
    words.fixed.roadTitle,
    plan.road.map((step, index) => {
      const { name, what, time } = words.road(step)
      return `${index + 1}. ${name}. ${what} ${time}`
    }),
  )

const end = (words: Words, plan: Plan): readonly string[] => {
  const assumes = plan.ways.some((way) => way.assumes.includes('immigration'))
  return [
    words.fixed.crisis,
    ...(assumes ? [words.fixed.assumesStatus] : []),
    words.fixed.publicCharge,
    words.fixed.onlyTheAgencyDecides,
    words.fixed.printedOn(words.date(plan.on)),
  ]
}
