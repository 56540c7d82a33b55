import { Card } from '../../ui/card.tsx'
import { CheckBox } from '../../ui/check-row.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { RailList } from '../../ui/rail-list.tsx'
import { Fold } from './fold.tsx'
import { Points } from './points.tsx'
import type { Reader } from './way-reading.ts'

type TalkProps = Reader & Readonly<{ wide: boolean }>

/** Sentences for the telephone, and what the other side tends to ask. */
export function WhatToSay({
  plan,
  words,
  say,
  wide,
  onHelping,
}: TalkProps & Readonly<{ onHelping: (helping: boolean) => void }>) {
  const helping = words.speaker === 'helper'
  return (
    <Card level={2} title={words.fixed.sayTitle}>
      <Fold summary={say.seeWhatToSay} wide={wide}>
        <CheckBox
          id="helping"
          label={say.helping}
          detail={helping ? say.helpingNow : undefined}
          checked={helping}
          onToggle={onHelping}
        />
        <Points points={words.sayings(plan).map((saying) => `“${words.say(saying)}”`)} />
      </Fold>
      <Disclosure summary={words.fixed.theyMayAskTitle}>
        <Points points={words.theyMayAsk} />
      </Disclosure>
    </Card>
  )
}

/** The stops from the first call to a case manager, and how long each tends to take. */
export function WhatHappensNext({ plan, words, say, wide }: TalkProps) {
  const steps = plan.road.map((step, index) => {
    const { name, what, time } = words.road(step)
    return { title: name, detail: <StepDetail what={what} time={time} />, here: index === 0 }
  })
  const first = wide ? steps : steps.slice(0, 1)
  const later = steps.slice(first.length)
  return (
    <Card level={2} title={words.fixed.roadTitle}>
      <RailList steps={first} />
      {later.length > 0 && (
        <Fold summary={say.laterSteps(later.length)} wide={wide}>
          <RailList steps={later} />
        </Fold>
      )}
    </Card>
  )
}

function StepDetail({ what, time }: Readonly<{ what: string; time: string }>) {
  return (
    <>
      <div>{what}</div>
      <div className="hr-time">{time}</div>
    </>
  )
}
