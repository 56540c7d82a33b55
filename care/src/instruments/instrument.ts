import type { PlainDate } from '../kernel/plain-date.ts'

/** A language in which a text is here. Others have none: nothing is translated by us, or by a machine. */
export const LANGUAGES = ['en', 'es'] as const
export type Language = (typeof LANGUAGES)[number]

/** `read`: we read it there. `read-about`: we read what others say of it. `known`: not read again in its current text. */
type Confidence = 'read' | 'read-about' | 'known'

/** Where a figure comes from, and how sure we are of it. */
export interface Source {
  readonly source: string
  readonly confidence: Confidence
}

/** Who owns an instrument, and what they let others do. Shown beside every result. */
export interface Licence {
  readonly holder: string
  readonly terms: string
  readonly source: string
  /** `conflict`: sources disagree, and a lawyer looks at it before it is relied on. */
  readonly confidence: 'high' | 'medium' | 'conflict'
  /** Whether codes of LOINC are shipped with it, whose notice is then shown. */
  readonly showsLoinc: boolean
}

/** An answer's value: points, or a code where there are none. */
export type Value = number | string

interface Option {
  readonly value: Value
  readonly loinc?: string
  /** Chosen, it may mean a need in the item's domain. */
  readonly isNeed?: true
}

/** Asked only when one of these items has one of these values. */
interface AskIf {
  readonly anyOf: readonly string[]
  readonly is: readonly Value[]
}

export const DOMAINS = ['housing', 'food', 'transportation', 'utilities'] as const
export type Domain = (typeof DOMAINS)[number]

export interface Item {
  readonly id: string
  readonly loinc?: string
  /** The name of its answers, in the version's `scales`. */
  readonly scale: string
  readonly isScored: boolean
  readonly askIf?: AskIf
  /** Several answers may be chosen; `exclusive` goes with no other. */
  readonly several?: { readonly exclusive: Value }
  readonly domain?: Domain
}

/** The owner's words in one language. */
export interface Wording {
  readonly language: Language
  readonly source: string
  readonly stem?: string
  /** What stands before the items that come after the first one. */
  readonly stemAfterFirst?: string
  readonly items: Readonly<Record<string, string>>
  readonly scales: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** Totals from `from` to `to`, both included. */
export interface Band {
  readonly code: string
  readonly from: number
  readonly to: number
}

/** One of several cut-offs that its owner, or what was published since, leaves to whoever uses it: for whom, and from where. */
export interface CutoffChoice extends Source {
  readonly atLeast: number
  readonly population: string
}

/** From where on a total is looked at. The first one that fits the person holds; one without `sex` fits everybody. */
export interface Cutoff extends CutoffChoice {
  readonly sex?: Sex
  /** Among what an agency may choose, this one among them. */
  readonly choices?: readonly CutoffChoice[]
}

/** The sex that a cut-off was found for. Who is neither, or is not known, gets the more careful one. */
export const SEXES = ['female', 'male'] as const
export type Sex = (typeof SEXES)[number]

/** How far two totals lie apart before the difference is more than the instrument's own unsteadiness. */
interface ReliableChange extends Source {
  readonly points: number
}

/** Adds up the points. A scored item that is not asked, because an answer before it makes it void, counts as 0. */
interface SumScoring {
  readonly kind: 'sum'
  readonly range: readonly [number, number]
  readonly loinc: string
  readonly bands: readonly Band[]
  readonly bandsFrom: Source
  readonly cutoffs: readonly Cutoff[]
  readonly reliableChange?: ReliableChange
  /** An item whose answer alone asks for a suicide screen, whatever the total, and when others are blank. */
  readonly selfHarm?: { readonly item: string; readonly atLeast: number }
  /** All points from this item alone: recent intake is looked at before anything is concluded. */
  readonly aloneItem?: string
}

/** No sum: a yes or a refusal is positive, and the last item says how near it is. */
interface SuicideScreenScoring extends Source {
  readonly kind: 'suicide-screen'
  readonly acuity: string
}

/** No sum: each domain has a possible need, none, or is not known. */
interface DomainScoring extends Source {
  readonly kind: 'domains'
}

export type Scoring = SumScoring | SuicideScreenScoring | DomainScoring

export const INSTRUMENTS = ['phq-2', 'phq-9', 'gad-7', 'pc-ptsd-5', 'audit-c', 'asq', 'ahc-hrsn'] as const
export type InstrumentId = (typeof INSTRUMENTS)[number]

/** One edition of an instrument as we ship it. What was answered on it stays read by it. */
export interface Version {
  readonly instrument: InstrumentId
  readonly version: string
  readonly title: string
  /** The owner's edition. */
  readonly edition: string
  readonly from: PlainDate
  /** Its last day. From the next one on it is refused by name. */
  readonly until?: PlainDate
  readonly loinc?: string
  readonly licence: Licence
  readonly items: readonly Item[]
  readonly scales: Readonly<Record<string, readonly Option[]>>
  readonly wordings: readonly Wording[]
  readonly scoring: Scoring
}
