import { type Determination, type FactName, rankMissing, type Standing } from '@handrail/eligibility'
import { type Plan, planFor } from '@handrail/eligibility/plan'
import { type Words, wordsFor } from '@handrail/eligibility/words'
import { useMemo } from 'react'
import { Panel } from '../staff-ui/page.tsx'
import { useSurroundings, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { Fold } from '../ui/fold.tsx'
import { ReasonList } from '../ui/reason-list.tsx'
import { StatusChip, type Tone } from '../ui/status-chip.tsx'
import { type KnownOf, useKnownFacts } from './use-known-facts.ts'
import { intakeWords } from './words/intake.ts'

const TONES: Readonly<Record<Standing, Tone>> = {
  likely: 'fits',
  possible: 'maybe',
  'needs-facts': 'ask',
  unlikely: 'not-now',
  'not-in-force': 'not-now',
}
const REASON_TONES = { yes: 'fits', unknown: 'ask', no: 'not-now' } as const

/**
 * Who may pay, worked out again with each answer by the rules that the public pages use. Nothing of it is kept or sent: it
 * says what is worth asking next, and decides nothing.
 */
export function WhoPaysPart({ of, screening, record }: KnownOf) {
  const { whoPays: w } = useWords(intakeWords)
  const { language } = useSurroundings()
  const { facts, leftOut, isPart } = useKnownFacts({ of, screening, record })
  const when = useWhen()
  const plan = useMemo(() => planFor(facts, when.today), [facts, when.today])
  const words = wordsFor(language).forStaff
  const first = useMemo(() => rankMissing(facts, when.today)[0]?.fact, [facts, when.today])
  if (isPart)
    return (
      <Panel title={w.title}>
        <p>{w.notToSee}</p>
      </Panel>
    )
  return (
    <Panel title={w.title}>
      {plan.headline !== 'start-with-a-call' && <p>{words.headline(plan).title}</p>}
      {first && <p>{w.askNext(words.missing(first))}</p>}
      {leftOut.length > 0 && <p>{w.leftOut(named(leftOut, words))}</p>}
      {plan.ways.map((way) => (
        <Way key={way.program} way={way} plan={plan} words={words} />
      ))}
      <Others title={w.unclear} ways={plan.unclear} plan={plan} words={words} />
      <Others title={w.notNow} ways={plan.notNow} plan={plan} words={words} />
      <p className="hr-second">{w.decidesNothing}</p>
    </Panel>
  )
}

const named = (facts: readonly FactName[], words: Words) =>
  facts.map((fact) => words.missing(fact)).join(', ')

type WayProps = Readonly<{ way: Determination; plan: Plan; words: Words }>

function Way({ way, plan, words }: WayProps) {
  const { whoPays: w } = useWords(intakeWords)
  const { name } = words.program(way, plan.state, plan.on)
  const reasons = way.reasons.filter(({ facts }) => !facts.some((fact) => way.assumes.includes(fact)))
  return (
    <Fold
      summary={
        <>
          <StatusChip tone={TONES[way.standing]}>{words.standing(way.standing).word}</StatusChip>
          <h3>{name}</h3>
        </>
      }
    >
      <ReasonList
        reasons={reasons.map((reason) => ({
          tone: REASON_TONES[reason.truth],
          toneLabel: w.marks[reason.truth],
          text: words.reason(reason, { state: plan.state, told: plan.told }),
        }))}
      />
      {way.missing.length > 0 && <p>{w.stillToAsk(named(way.missing, words))}</p>}
      <p className="hr-second">{way.law.cite}</p>
    </Fold>
  )
}

function Others({
  title,
  ways,
  plan,
  words,
}: Readonly<{ title: string; ways: readonly Determination[]; plan: Plan; words: Words }>) {
  if (ways.length === 0) return null
  return (
    <Fold summary={<h3>{`${title} (${ways.length})`}</h3>}>
      {ways.map((way) => (
        <Way key={way.program} way={way} plan={plan} words={words} />
      ))}
    </Fold>
  )
}
