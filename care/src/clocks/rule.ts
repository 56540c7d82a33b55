import type { StateCode } from '@handrail/eligibility'
import type { ProgramKind } from '../agency/programs.ts'
import type { EventName } from '../kernel/event.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { Role } from '../permissions.ts'

/**
 * In what a time is counted.
 * - `calendar`: every day. `business`: days on which public offices here are open. `working`: days on which the agency works.
 * - `hour`: elapsed hours, whatever the clocks on the wall do. `month`: the same day of a later month, or its last day.
 */
export const UNITS = ['calendar', 'business', 'working', 'hour', 'month'] as const
export type Unit = (typeof UNITS)[number]

export interface Span {
  readonly count: number
  readonly unit: Unit
}

/** From the most general to the most particular. `practice` is what agencies commonly do where no rule says anything. */
export const LEVELS = ['practice', 'federal', 'state', 'county', 'payer', 'agency'] as const
export type Level = (typeof LEVELS)[number]

/** `hard`: cannot be dismissed, only met. `warn`: may be dismissed with a reason. `info`: good to know. */
export const SEVERITIES = ['info', 'warn', 'hard'] as const
export type Severity = (typeof SEVERITIES)[number]

/**
 * How sure we are of a rule: its text was read; it was read about; it is known and was not read again; nobody has checked
 * it; it is common practice and may be set otherwise; or it is Handrail's own, which leaves something undone until a person
 * has seen to it, and claims no law.
 */
export const CONFIDENCES = ['read', 'read-about', 'known', 'unchecked', 'practice', 'own'] as const
export type Confidence = (typeof CONFIDENCES)[number]

/** An event that a rule listens to, and which thing it is about: the person, or the id in one of its facts. */
export interface Hearing {
  readonly event: EventName
  readonly subject: 'person' | { readonly fact: string }
  /** Only when this fact has one of these values. */
  readonly when?: { readonly fact: string; readonly is: readonly string[] }
  /** The day stands in this fact, as an expiry does, rather than being the day of the event. */
  readonly day?: string
}

/** Who is told, and how long before or after the due time. */
export interface Step {
  readonly span: Span
  readonly side: 'before' | 'after'
  readonly to: 'owner' | Role
}

/** Kinds of care relation that may own what is due about a person; `lead-or-intake` is the intake while nobody leads. */
export type OwningRelation = 'lead' | 'intake' | 'assessor' | 'co-signer' | 'lead-or-intake'

export interface ClockRule {
  readonly id: string
  /** What it sets a time for. Rules of one topic stand in for each other. */
  readonly topic: string
  readonly level: Level
  /** Where it holds. What is not named holds everywhere. */
  readonly where: {
    readonly states?: readonly StateCode[]
    readonly county?: string
    readonly payer?: string
    readonly programs?: readonly ProgramKind[]
  }
  readonly opens: readonly Hearing[]
  readonly closes: readonly Hearing[]
  /** Starts the count again. */
  readonly resets: readonly Hearing[]
  readonly cancels: readonly Hearing[]
  /** From the trigger to the due time; negative for so long before. */
  readonly offset: Span
  /** Moves a due day to the last day of its month. */
  readonly throughMonth: boolean
  /** Whose closed days `business` and `working` skip. */
  readonly calendar: 'federal' | 'county' | 'agency'
  readonly grace: Span | undefined
  /** The first day after the trigger on which a closing event counts. */
  readonly closesFromDay: number
  /** After it was met, the next comes so much later. */
  readonly repeats: Span | undefined
  /** The next one counts from when this was due, so that being late shifts nothing, or from when it was done. */
  readonly anchor: 'original-due' | 'actual'
  readonly severity: Severity
  readonly owner: {
    readonly role: Role
    readonly relation: OwningRelation | undefined
    /** The fact of what opens it that names the one whose it is, where a relation would say too little. */
    readonly named?: string
  }
  readonly escalation: readonly Step[]
  /** Somebody may say that it was done: no event of another room tells us. */
  readonly doneByHand: boolean
  /** The deadline does not say whom it is about: whoever must do it need not have a reason to see the person. */
  readonly namesNobody: boolean
  readonly source: string
  readonly section: string
  readonly confidence: Confidence
  /** The day on which somebody read the text in force. */
  readonly verifiedOn: PlainDate | undefined
  readonly effectiveFrom: PlainDate
  readonly effectiveUntil: PlainDate | undefined
}

/** A rule of others that nobody has verified never stops anybody. */
export const severityOf = ({ severity, confidence, verifiedOn }: ClockRule): Severity =>
  severity === 'hard' && confidence !== 'own' && (confidence !== 'read' || verifiedOn === undefined)
    ? 'warn'
    : severity

/** Every event that a rule listens to. */
export const heardBy = (rule: ClockRule): readonly Hearing[] => [
  ...rule.opens,
  ...rule.closes,
  ...rule.resets,
  ...rule.cancels,
]
