import type { Determination, Reason } from '../determination.ts'
import type { FactName, Known } from '../facts.ts'
import type { ValueRef } from '../finding.ts'
import type { StateCode } from '../places/state-codes.ts'
import type { PlainDate } from '../plain-date.ts'
import type { BringItem } from '../plan/bring.ts'
import type { Call } from '../plan/calls.ts'
import type { LetterPart } from '../plan/letter.ts'
import type { Plan } from '../plan/plan.ts'
import type { RoadStep } from '../plan/road.ts'
import type { Saying } from '../plan/say.ts'
import type { Stream, WorkedFigure } from '../program.ts'

/** The languages that are complete. A third one is one more folder beside `en/` and `es/`. */
export const LANGUAGES = ['en', 'es'] as const
export type Language = (typeof LANGUAGES)[number]

export type Speaker = 'self' | 'helper'
/** To whom words are said. Staff call and write as a helper does. */
export type Voice = Speaker | 'staff'

/**
 * Plain words for every answer of the library, in one language. Sentences are whole and end with a full stop;
 * names and phrases do not. Reading grade 6 or under. "You" is the person (usted in Spanish).
 */
export interface Words {
  readonly language: Language
  /** Who makes the call and signs the letter: the person, or somebody who helps them. */
  readonly speaker: Speaker
  /** The same words as said to somebody who helps the person, who is then "they" (la persona in Spanish). */
  readonly forHelper: Words
  /** The same about the person, to staff: nothing in a reason, a fact or a name takes the reader for them or for who answered. */
  readonly forStaff: Words
  /** Name of a state in the language. */
  state(code: StateCode): string
  /** "$1,835", "$1,835.40" only for cents that matter. */
  money(usd: number): string
  /** "Nov 23, 2026" / "23 nov 2026", without reading the clock. */
  date(date: PlainDate): string
  /** Name of a stream of money: "Medicaid", "Private insurance", … */
  stream(stream: Stream): string

  /** Name of the program as the person would see it ("Texas Medicaid for adults"), what it gives, and how to start. */
  program(
    determination: Determination,
    state: StateCode | null,
    on: PlainDate,
    /** What the person told, where a paper to show depends on it. */
    told?: Known,
  ): { readonly name: string; readonly gives: string; readonly start: string }
  /** One word for the standing ("Likely") and a sentence on what it means. */
  standing(standing: Determination['standing']): { readonly word: string; readonly meaning: string }
  /** A reason as a whole sentence with its figures. */
  reason(reason: Reason, context: ReasonContext): string
  /** What would turn the answer around, as one sentence, or `null` where nothing useful can be said. */
  changes(determination: Determination): string | null
  /** A fact as a noun phrase that completes "Not known yet: …", such as "how much you have saved". */
  missing(fact: FactName): string
  /** A figure worked out for the person, as a sentence. */
  figure(figure: WorkedFigure): string
  /** Where a figure comes from, as a sentence: in force since, source, and "confirm by calling" where it is not sure. */
  source(value: ValueRef): string
  /** Further things worth knowing about a program: rights, clocks, proof, what it does not pay. Whole sentences. */
  goodToKnow(determination: Determination, plan: Plan): readonly string[]

  /** The title of the plan and the sentence under it. */
  headline(plan: Plan): { readonly title: string; readonly detail: string }
  /** What the person told, as short phrases for one line. */
  told(
    known: Known,
    /** The household's income as it was told, such as "$82,000 a year"; else it reads by the month. */
    income?: string,
  ): readonly string[]
  /** The next step: a title that starts with a verb, and a sentence. */
  nextStep(plan: Plan): { readonly title: string; readonly detail: string }
  /** A place to call: name, what it is for, its hours, and a word where the number should be confirmed. */
  call(
    call: Call,
    plan: Plan,
  ): {
    readonly name: string
    /** Its name in English, where the name here says what it is in another language. */
    readonly own: string | null
    readonly what: string
    readonly hours: string | null
    readonly confirm: string | null
  }
  /** What to bring, and what else counts when the person does not have it. */
  bring(item: BringItem): { readonly what: string; readonly instead: string }
  /** What to say on the phone, in order. Asking for an interpreter comes first where the call is in another language. */
  sayings(plan: Plan): readonly Saying[]
  /** A sentence to say on the phone, in the voice of the speaker. */
  say(saying: Saying): string
  /** Questions that a phone screener tends to ask. */
  readonly theyMayAsk: readonly string[]
  /** A stop on the road, what happens there, and how long it tends to take. */
  road(step: RoadStep): { readonly name: string; readonly what: string; readonly time: string }
  /** A paragraph of the letter. */
  letter(part: LetterPart): string
  /** The fixed parts of the letter: date and name blanks, subject, greeting, signature lines. */
  letterFrame: {
    readonly title: string
    readonly blanks: readonly string[]
    readonly signature: readonly string[]
  }
  /** Fixed headings and sentences of the plan. */
  fixed: FixedWords
}

/** What a reason may need beside itself. */
export interface ReasonContext {
  readonly state: StateCode | null
  /** What is known, so that a reason that is open names only what is missing. */
  readonly told?: Known
}

export interface FixedWords {
  readonly youToldUs: string
  readonly whoMayPay: string
  /** Over the work rule, which is no way to pay. */
  readonly ruleTitle: string
  /** A way that more answers would settle. */
  readonly notKnownYet: string
  readonly wouldHelp: (missing: string) => string
  readonly goodToKnowTitle: string
  readonly notNow: string
  readonly bringTitle: string
  readonly bringHint: string
  /** Where the state is not known. */
  readonly stateOpens: string
  readonly callTitle: string
  readonly sayTitle: string
  readonly theyMayAskTitle: string
  readonly roadTitle: string
  readonly nextStepTitle: string
  readonly letterTitle: string
  readonly onlyTheAgencyDecides: string
  readonly confirmByCalling: string
  /** Begins a call whose first sentence is no greeting. */
  readonly hello: string
  /** Before another first step, for whoever keeps their immigration status. */
  readonly otherFirst: string
  /** After the words that ask for an interpreter, outside the quotation. */
  readonly waitForInterpreter: string
  /** Under the first step of everybody, whatever they told: so the paper gives nothing away. */
  readonly statusNotNeeded: string
  readonly assumesStatus: string
  /**
   * Public charge, for the foot of the plan: 8 CFR 212.21(a) to (c) and 212.22(a)(3), 87 FR 55472, in force since
   * 2022-12-23 (federalregister.gov/documents/2022/09/09/2022-18867; KFF, 2022 changes to the public charge rule). Both
   * were read as stored, not live on 2026-11-26, and a change was proposed: so it names its year and whom to ask.
   */
  readonly publicCharge: string
  readonly crisis: string
  readonly whatIsACaseManager: readonly string[]
  readonly printedOn: (date: string) => string
  readonly pageOf: (page: number, pages: number) => string
}
