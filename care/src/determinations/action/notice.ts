import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Appeal } from '../appeals.ts'
import type { Known } from '../evidence.ts'
import { bothOf, dayText, type From, helpPart, type NoticeText, type NoticeTexts } from '../notice.ts'
import { appealParts, elsewherePart, lookedAt } from '../notice-decided.ts'
import type { NoticeWords } from '../words-en.ts'
import type { MadeAction } from './action.ts'
import type { NoticeTime } from './times.ts'

interface Told {
  readonly action: MadeAction
  readonly known: readonly Known[]
  readonly appeal: Appeal
  readonly goesOnBy: PlainDate
  readonly hadAdvance: boolean
  readonly time: NoticeTime
  readonly from: From
}

type Part = NoticeText['parts'][number]

/**
 * What somebody is told before something is taken from them (42 CFR 431.210): what happens and when, why, the rule, what was
 * looked at, how to object and until when, that help goes on if they object in time, and who helps.
 */
export const actionText = (told: Told): NoticeTexts =>
  bothOf((w) => {
    const { action, known, appeal, from } = told
    const alternatives = action.alternatives.length > 0 ? [elsewherePart(w, action.alternatives)] : []
    return {
      title: w.action.titles[action.kind],
      parts: [
        whatHappens(w, told),
        goesOn(w, told),
        whyPart(w, action),
        lookedAt(w, action.evidence, known),
        ...appealParts(w, appeal, w.action.speaks),
        ...alternatives,
        helpPart(w, from),
      ],
    }
  })

function whatHappens(w: NoticeWords, { action, time }: Told): Part {
  const { kind, question, effectiveOn, lessened, exception, rule } = action
  const day = dayText(w, effectiveOn)
  const lines = [w.action.happens[kind](w.action.about[question], day)]
  if (lessened) lines.push(w.action.less(lessened[w.language]))
  if (kind !== 'ended') lines.push(w.action.notEnded)
  lines.push(exception ? w.action.exceptions[exception] : w.action.untilThen(day))
  lines.push(w.action.rule(rule), w.action.time(time.source))
  return { heading: null, lines }
}

/** The louder of the two days: until when asking keeps help going. */
const goesOn = (w: NoticeWords, { goesOnBy, hadAdvance }: Told): Part => ({
  heading: w.action.goesOn,
  lines: [
    hadAdvance ? w.action.askBefore(dayText(w, goesOnBy)) : w.action.askToBeginAgain(dayText(w, goesOnBy)),
    w.action.payBack,
  ],
})

const whyPart = (w: NoticeWords, { criteria }: MadeAction): Part => ({
  heading: w.action.why,
  lines: criteria.filter(({ met }) => !met).map(({ criterion }) => w.criteria[criterion].failed),
})
