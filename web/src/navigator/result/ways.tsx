import type { QuestionId } from '@handrail/eligibility'
import type { Saying } from '@handrail/eligibility/plan'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { RuleCard, WayCard } from './way-card.tsx'
import { decidingReason, type Reader, readWay, splitWays, type WayReading } from './way-reading.ts'

type WaysProps = Readonly<{ reader: Reader; wide: boolean; onAnswer: (question: QuestionId) => void }>

const FULL_WAYS = 2

/** Sentences to say about the work rule. */
const ASKED_OF_THE_RULE: readonly Saying['code'][] = [
  'ask-work-rule',
  'ask-frail',
  'ask-work-change',
  'ask-show-hours',
]

const roomOf = (index: number, wide: boolean) =>
  wide ? (index < FULL_WAYS ? 'full' : 'short') : index === 0 ? 'short' : 'folded'

/**
 * Who may pay: the first ways open where there is room; on a phone the first one, the others by their names. The rest and
 * what does not fit now are a tap away.
 */
export function Ways({ reader, wide, onAnswer }: WaysProps) {
  const { plan, words, say } = reader
  const { open, more } = splitWays(plan.ways.map((way) => readWay(way, reader)))
  const unclear = plan.unclear.map((way) => readWay(way, reader))
  const notNow = plan.notNow.map((way) => readWay(way, reader))
  const card = (way: WayReading, index: number) => (
    <WayCard
      key={way.id}
      way={way}
      room={roomOf(index, wide)}
      reasonsShown={wide ? 2 : 1}
      say={say}
      goodToKnowTitle={words.fixed.goodToKnowTitle}
      onAnswer={onAnswer}
    />
  )
  return (
    <>
      <h2>{words.fixed.whoMayPay}</h2>
      {open.map(card)}
      {more.length > 0 && (
        <Disclosure summary={say.moreWays(more.length)}>{more.map((way) => card(way, FULL_WAYS))}</Disclosure>
      )}
      {plan.workRule && (
        <RuleCard
          way={readWay(plan.workRule, reader)}
          title={words.fixed.ruleTitle}
          wide={wide}
          asks={plan.say.some(({ code }) => ASKED_OF_THE_RULE.includes(code))}
          say={say}
          onAnswer={onAnswer}
        />
      )}
      {plan.state === null && (
        <>
          <p>{words.fixed.stateOpens}</p>
          <Button onClick={() => onAnswer('place')}>{say.answerState}</Button>
        </>
      )}
      {unclear.length > 0 && <InShort ways={unclear} summary={words.fixed.notKnownYet} />}
      {notNow.length > 0 && <InShort ways={notNow} summary={say.notNow(notNow.length)} />}
    </>
  )
}

/** What does not fit now, or cannot be told yet: its name, the reason that decides, and what would turn it around. */
function InShort({ ways, summary }: Readonly<{ ways: readonly WayReading[]; summary: string }>) {
  return (
    <Disclosure summary={summary}>
      <ul className="hr-rows hr-not-now">
        {ways.map((way) => (
          <li key={way.id}>
            <strong>{way.name}</strong>
            <span>{decidingReason(way)}</span>
            {way.change && <span className="hr-second">{way.change}</span>}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
