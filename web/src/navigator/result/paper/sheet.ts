import type { ProgramId } from '@handrail/eligibility'
import type { CallKind } from '@handrail/eligibility/plan'
import type { Language } from '@handrail/eligibility/words'
import type { Tone } from '../../../ui/status-chip.tsx'
import type { ReasonReading } from '../way-reading.ts'

/**
 * The plan on two sheets of paper, trimmed so that it fits. The print view and the PDF draw the same sheet and add
 * nothing, so they cannot differ.
 */
export interface Sheet {
  readonly language: Language
  /** The name, and whose plan it is where somebody asked for a person they help. */
  readonly brand: string
  readonly date: string
  readonly title: string
  readonly detail: string
  readonly next: SheetNext
  readonly ways: {
    readonly title: string
    readonly columns: readonly [WaysColumn, WaysColumn]
    readonly more: string | null
  }
  /** What has to be known about keeping cover. It pays for nothing, so it has no standing. */
  readonly rule: { readonly name: string; readonly text: string } | null
  /** Places told in full, then others in one line each. `note` says what a star beside a number means. */
  readonly calls: {
    readonly title: string
    readonly items: readonly SheetCall[]
    readonly also: readonly string[]
    readonly note: string | null
  }
  readonly say: { readonly title: string; readonly items: readonly string[] }
  readonly bring: { readonly title: string; readonly hint: string; readonly items: readonly SheetBring[] }
  readonly road: { readonly title: string; readonly items: readonly SheetStep[] }
  /** What stands at the foot of each sheet: help in a crisis first. */
  readonly feet: readonly [readonly string[], readonly string[]]
  readonly pages: readonly [string, string]
}

export interface SheetNext {
  readonly kicker: string
  readonly title: string
  readonly detail: string
  /** The number to call, or the address where there is none. */
  readonly contact: string | null
  readonly sayLabel: string
  /** In quotation marks, with what is not said between them. */
  readonly say: string
  /** That nobody has to tell their status to ask for help. */
  readonly status: string
}

export type WaysColumn = readonly SheetWay[]

export interface SheetWay {
  readonly id: ProgramId
  readonly tone: Tone
  readonly standing: string
  readonly name: string
  readonly gives: string
  readonly reasons: readonly ReasonReading[]
  /** How to start, where there is room. */
  readonly start: string | null
  /** Worked figures, or what would change the answer. */
  readonly notes: readonly string[]
  /** What to confirm by calling, and of when it is. Never trimmed: a figure that may be old says so. */
  readonly confirm: string | null
}

export interface SheetCall {
  readonly kind: CallKind
  readonly name: string
  /** Its name in English, for whoever answers there; `null` where the name is that one. */
  readonly own: string | null
  /** What it is for, and its hours. */
  readonly detail: string
  readonly phone: string | null
  readonly address: string | null
}

export interface SheetBring {
  readonly what: string
  readonly instead: string
}

export interface SheetStep {
  readonly name: string
  readonly what: string
  readonly time: string
  /** The first sheet says it too. */
  readonly toldElsewhere: boolean
}
