import { overview } from '@handrail/care/agency'
import { type AllAnswers, factsOf, readStory } from '@handrail/care/intake'
import type { PersonRecord } from '@handrail/care/people'
import { readReason } from '@handrail/care/referrals'
import { type Determination, type FactName, rankMissing, type Standing } from '@handrail/eligibility'
import { type Plan, planFor } from '@handrail/eligibility/plan'
import { type Words, wordsFor } from '@handrail/eligibility/words'
import { useMemo } from 'react'
import { useAsk } from '../door/doors.tsx'

import { Panel } from '../staff-ui/page.tsx'
import { useMay, useSurroundings, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { Fold } from '../ui/fold.tsx'
import { ReasonList } from '../ui/reason-list.tsx'
import { StatusChip, type Tone } from '../ui/status-chip.tsx'
import type { OneCase, OneScreening } from './one-case.ts'
import { intakeWords } from './words/intake.ts'

const TONES: Readonly<Record<Standing, Tone>> = {
  likely: 'fits',
  possible: 'maybe',
  'needs-facts': 'ask',
  unlikely: 'not-now',
  'not-in-force': 'not-now',
}
const REASON_TONES = { yes: 'fits', unknown: 'ask', no: 'not-now' } as const

type PartProps = Readonly<{ of: OneCase; screening: OneScreening; record: PersonRecord | undefined }>

/**
 * Who may pay, worked out again with each answer by the rules that the public pages use. Nothing of it is kept or sent: it
 * says what is worth asking next, and decides nothing.
 */
export function WhoPaysPart({ of, screening, record }: PartProps) {
  const { whoPays: w } = useWords(intakeWords)
  const { language } = useSurroundings()
  const { facts, leftOut } = useFacts({ of, screening, record })
  const when = useWhen()
  const plan = useMemo(() => planFor(facts, when.today), [facts, when.today])
  const words = wordsFor(language).forHelper
  const first = useMemo(() => rankMissing(facts, when.today)[0]?.fact, [facts, when.today])
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

/** What is known: of the first talk, of the record, and of what the person sent with the answers of the public pages. */
function useFacts({ of, screening, record }: PartProps) {
  const may = useMay()
  const when = useWhen()
  const sent = of.referrals.find(({ way }) => way === 'navigator')
  const { answer: reason } = useAsk(
    readReason,
    { referral: sent?.referral ?? '' },
    { enabled: sent !== undefined && may('referrals:read-reason') },
  )
  const { answer: story } = useAsk(
    readStory,
    { screening: screening.screening },
    { enabled: may('intake:read-story') },
  )
  const { answer: agency } = useAsk(overview, {})
  return useMemo(() => {
    const blocks = [...screening.blocks, ...(story?.blocks ?? [])]
    return factsOf({
      on: when.today,
      state: agency?.state,
      born: record?.identity.born,
      answers: Object.fromEntries(
        blocks.flatMap(({ block, answers }) => (answers === null ? [] : [[block, answers]])),
      ) as AllAnswers,
      told: [Object.assign({}, ...(reason?.reason.story ?? []).map(({ facts }) => facts))],
    })
  }, [screening, story, reason, agency, record, when.today])
}

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
