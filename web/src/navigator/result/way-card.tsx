import type { QuestionId } from '@handrail/eligibility'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { LimitBar } from '../../ui/limit-bar.tsx'
import { ReasonList } from '../../ui/reason-list.tsx'
import { StatusChip } from '../../ui/status-chip.tsx'
import { Part } from './part.tsx'
import { Points } from './points.tsx'
import { Sources } from './sources.tsx'
import { REASON_TONES, type ReasonReading, tellingReasons, type WayReading } from './way-reading.ts'
import type { ResultWords } from './words.ts'

type WayCardProps = Readonly<{
  way: WayReading
  /** Everything at once, the reasons that say most and the rest a tap away, or all but its name a tap away. */
  room: 'full' | 'short' | 'folded'
  /** Of a short card. */
  reasonsShown: number
  say: ResultWords
  goodToKnowTitle: string
  onAnswer: (question: QuestionId) => void
}>

/** One way to pay: how it stands, what it gives, why, and where that comes from. */
export function WayCard({ way, room, reasonsShown, say, goodToKnowTitle, onAnswer }: WayCardProps) {
  const { ask } = way
  const full = room !== 'short'
  const shown = full ? way.reasons : tellingReasons(way.reasons, reasonsShown)
  const rest = <Rest way={way} full={full} say={say} goodToKnowTitle={goodToKnowTitle} />
  return (
    <Part
      title={way.name}
      level={3}
      chip={<StatusChip tone={way.tone}>{way.standing}</StatusChip>}
      folded={room === 'folded'}
    >
      <p>{way.gives}</p>
      {full ? <Reasons reasons={shown} say={say} /> : <Marks reasons={shown} say={say} />}
      {full && way.limit && <LimitBar {...way.limit} />}
      {way.figures.map((figure) => (
        <p key={figure} className="hr-figure">
          {figure}
        </p>
      ))}
      {ask && (
        <Button aria-label={say.answerItFor(way.name)} onClick={() => onAnswer(ask)}>
          {say.answerIt}
        </Button>
      )}
      {full ? (
        rest
      ) : (
        <Disclosure summary={say.moreAbout}>
          <Marks reasons={way.reasons.filter((reason) => !shown.includes(reason))} say={say} />
          {way.limit && <LimitBar {...way.limit} />}
          {rest}
        </Disclosure>
      )}
    </Part>
  )
}

type RestProps = Pick<WayCardProps, 'way' | 'say' | 'goodToKnowTitle'> &
  Readonly<{
    full: boolean
    /** How to start stands above already. */
    started?: boolean
  }>

/**
 * The work rule: no way to pay, so it has no standing and stands apart. Where there is little room, what it asks is a
 * tap away, but not from somebody who has something to ask or to show, and may lose cover over it.
 */
export function RuleCard({ way, title, wide, asks, say, onAnswer }: RuleCardProps) {
  const { ask, gives, name, start } = way
  const open = wide || asks || way.tone === 'not-now'
  // Who is well placed under it reads on a phone that they are; how to show it stands among the words to say as well.
  const startsInView = wide || way.tone !== 'fits'
  const more = (
    <>
      {open && !startsInView && <p>{start}</p>}
      <Marks reasons={way.reasons} say={say} />
      <Rest way={way} full={false} started say={say} goodToKnowTitle="" />
    </>
  )
  return (
    <Part title={open ? title : `${title}: ${name}`} folded={!open}>
      <p>
        {open && <strong>{name}.</strong>} {gives}
      </p>
      {(startsInView || !open) && <p>{start}</p>}
      {ask && (
        <Button aria-label={say.answerItFor(name)} onClick={() => onAnswer(ask)}>
          {say.answerIt}
        </Button>
      )}
      {open ? <Disclosure summary={say.moreAbout}>{more}</Disclosure> : more}
    </Part>
  )
}

type RuleCardProps = Pick<WayCardProps, 'way' | 'say' | 'onAnswer'> &
  Readonly<{
    title: string
    wide: boolean
    /** There is something to ask for, or to show, before the rule counts. */
    asks: boolean
  }>

/** What would change it, how to start, what is good to know, and the sources. */
function Rest({ way, full, started = false, say, goodToKnowTitle }: RestProps) {
  const { change, start, inForce, confirm, goodToKnow } = way
  return (
    <>
      {change && <p>{change}</p>}
      {!started && (
        <p>
          <strong>{say.howToStart}</strong> {start}
        </p>
      )}
      {!full && <Points points={goodToKnow} />}
      <div className="hr-source">
        {inForce} {confirm}
        <div className="hr-way-more">
          {full && goodToKnow.length > 0 && (
            <Disclosure summary={goodToKnowTitle}>
              <Points points={goodToKnow} />
            </Disclosure>
          )}
          <Sources way={way} say={say} />
        </div>
      </div>
    </>
  )
}

const OPEN_REASONS = 4

/** The first reasons at once; a single one is never hidden. */
function Reasons({ reasons, say }: Readonly<{ reasons: readonly ReasonReading[]; say: ResultWords }>) {
  const few = reasons.length <= OPEN_REASONS + 1
  const open = few ? reasons : tellingReasons(reasons, OPEN_REASONS)
  const more = reasons.filter((reason) => !open.includes(reason))
  return (
    <>
      <Marks reasons={open} say={say} />
      {more.length > 0 && (
        <Disclosure summary={say.moreReasons(more.length)}>
          <Marks reasons={more} say={say} />
        </Disclosure>
      )}
    </>
  )
}

function Marks({ reasons, say }: Readonly<{ reasons: readonly ReasonReading[]; say: ResultWords }>) {
  if (reasons.length === 0) return null
  const rows = reasons.map(({ truth, text }) => ({
    tone: REASON_TONES[truth],
    toneLabel: say.mark[truth],
    text,
  }))
  return <ReasonList reasons={rows} />
}
