import type { Criterion } from './criterion.ts'
import type { Series } from './dated.ts'
import type { Opens } from './opens.ts'
import type { Day, NamedRule, Place } from './place.ts'
import type { ProgramId } from './programs/ids.ts'
import type { Situation } from './situation.ts'

/** The four streams of money for a case manager, and what else there is. */
export type Stream = 'private' | 'medicaid' | 'medicare' | 'state-county' | 'other'

/** What a program gives. */
export type Gives =
  /** Pays for a case manager itself. */
  | 'case-manager'
  /** Health cover through which a case manager may be paid. */
  | 'cover'
  /** Lowers what the person pays. */
  | 'lower-costs'
  /** Monthly money. */
  | 'income'
  /** Protects cover that the person has. */
  | 'protection'

/** Where one asks for it. */
export type Office =
  | 'state-medicaid'
  | 'state-mental-health'
  | 'social-security'
  | 'medicare-counseling'
  | 'health-plan'
  | 'marketplace'
  | 'health-center'
  | 'ccbhc'
  | 'va'
  | 'indian-health'

/** A figure worked out for the person: what they would pay or use up. */
export interface WorkedFigure {
  readonly code: 'spend-down' | 'sliding-fee-percent' | 'premium-share' | 'part-b-premium'
  readonly amount: number
  readonly unit: 'usd-a-month' | 'usd' | 'percent'
  /** Extra figures that words may need, such as the nominal fee. */
  readonly with?: Readonly<Record<string, number>>
}

/** A program: one way in which a person may get a case manager paid, or a step to it. */
export interface Program extends NamedRule {
  readonly id: ProgramId
  readonly stream: Stream
  readonly gives: Gives
  /** The Medicaid or CHIP that it opens; `null` where it opens none. */
  readonly opens: Opens | null
  readonly office: Office
  /** The law it rests on. */
  readonly law: string
  /** Another law on which it rests in a place, of which no second person has read the text; `null` where there is none. */
  readonly lawOf?: (place: Place) => string | null
  /** True once a second person has read the text of that law for this version. */
  readonly lawVerified: boolean
  /** The first day from which all that is said of it stands, where it rests on no figure. */
  readonly firstDay?: Series<true>
  /** The rule as far as it goes while the state is not known. Without it, the program answers that it needs one. */
  readonly withoutState?: (day: Day) => Criterion
  /** Figures worked out for a person once the rule does not say no. */
  readonly works?: (place: Place) => (situation: Situation) => readonly WorkedFigure[]
}

/** The rule of a program at a place, shared with every other program that builds on it. */
export const ruleOf = (program: Program, place: Place): Criterion =>
  place.shared(program.id, () => program.rule(place))
