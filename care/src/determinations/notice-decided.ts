import type { Alternative } from '../referrals/index.ts'
import type { Appeal } from './appeals.ts'
import type { MadeDecision } from './decision.ts'
import type { Evidence, Known } from './evidence.ts'
import { bothOf, dayText, type From, helpPart, type NoticeText, type NoticeTexts } from './notice.ts'
import type { NoticeWords } from './words-en.ts'

interface Decided {
  readonly decision: MadeDecision
  readonly known: readonly Known[]
  readonly appeal: Appeal | undefined
  readonly from: From
}

type Part = NoticeText['parts'][number]

/**
 * The notice of a decision. A no says what failed, what was looked at, how to show more, until when one may appeal and by
 * what that day is counted, and where else there is help.
 */
export const decidedText = ({ decision, known, appeal, from }: Decided): NoticeTexts =>
  bothOf((w) => ({
    title: decision.outcome === 'granted' ? w.decided.granted : w.decided.denied,
    parts: [
      first(w, decision),
      why(w, decision),
      lookedAt(w, decision.evidence, known),
      ...(decision.outcome === 'denied' ? afterNo(w, decision, appeal) : [next(w)]),
      helpPart(w, from),
    ],
  }))

function first(w: NoticeWords, of: MadeDecision): Part {
  const lines = [w.decided.about(w.questions[of.question], dayText(w, of.decidedOn))]
  if (of.instead) lines.push(w.decided.instead)
  if (of.outcome === 'granted') {
    if (of.payer) lines.push(w.decided.payer(w.payers[of.payer]))
    lines.push(w.decided.from(dayText(w, of.from), dayText(w, of.until)))
  }
  return { heading: null, lines }
}

const why = (w: NoticeWords, { outcome, criteria }: MadeDecision): Part => ({
  heading: outcome === 'granted' ? w.decided.met : w.decided.failed,
  lines: criteria
    .filter(({ met }) => met === (outcome === 'granted'))
    .map(({ criterion, met }) => w.criteria[criterion][met ? 'met' : 'failed']),
})

export function lookedAt(w: NoticeWords, evidence: readonly Evidence[], known: readonly Known[]): Part {
  const lines = evidence.map((one, n) =>
    one.kind === 'statement' ? w.told(one.by) : w.evidence[known[n] ?? 'other'],
  )
  return { heading: w.decided.looked, lines: lines.length > 0 ? [...new Set(lines)] : [w.decided.nothing] }
}

const afterNo = (w: NoticeWords, { alternatives }: MadeDecision, appeal: Appeal | undefined): Part[] => [
  { heading: w.decided.add, lines: [w.decided.addHow] },
  ...(appeal ? appealParts(w, appeal, w.decided.appealHelp) : []),
  elsewherePart(w, alternatives),
]

/** Until when one may appeal, by what that day is counted, and what helps. */
export const appealParts = (w: NoticeWords, appeal: Appeal, help: string): readonly Part[] => [
  {
    heading: w.decided.appeal,
    lines: [
      w.decided.appealBy(dayText(w, appeal.by)),
      w.decided.appealCounted(appeal.days, appeal.source, appeal.section),
      ...(appeal.isSure ? [] : [w.decided.appealAsk]),
      help,
    ],
  },
]

export const elsewherePart = (w: NoticeWords, alternatives: readonly Alternative[]): Part => ({
  heading: w.decided.other,
  lines: alternatives.map(placeText),
})

const placeText = ({ name, phone, note }: Alternative): string =>
  [name, phone && readable(phone), note].filter((part) => part !== undefined).join(' · ')

/** `+17135550142` as it is read: `713-555-0142`. */
const readable = (phone: string): string => phone.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3')

const next = (w: NoticeWords): Part => ({ heading: w.decided.next, lines: [w.decided.nextHow] })
