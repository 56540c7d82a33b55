import { CheckBox } from '../../ui/check-row.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { RailList } from '../../ui/rail-list.tsx'
import { Part } from './part.tsx'
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
    <Part title={words.fixed.sayTitle} folded={!wide}>
      <CheckBox
        id="helping"
        label={say.helping}
        detail={helping ? say.helpingNow : undefined}
        checked={helping}
        onToggle={onHelping}
      />
      <Points points={words.sayings(plan).map((saying) => `“${words.say(saying)}”`)} />
      <Disclosure summary={words.fixed.theyMayAskTitle}>
        <Points points={words.theyMayAsk} />
      </Disclosure>
    </Part>
  )
}

/** The stops from the first call to a case manager, and how long each tends to take. */
export function WhatHappensNext({ plan, words, wide }: TalkProps) {
  const steps = plan.road.map((step, index) => {
    const { name, what, time } = words.road(step)
    return { title: name, detail: <StepDetail what={what} time={time} />, here: index === 0 }
  })
  return (
    <Part title={words.fixed.roadTitle} folded={!wide}>
      <RailList steps={steps} />
    </Part>
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
