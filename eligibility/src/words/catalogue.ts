import type { Standing } from '../determination.ts'
import type { DiagnosisGroup, FactName, LifeArea } from '../facts.ts'
import type { Comparison, Measure } from '../finding.ts'
import type { StateDoor } from '../places/doors.ts'
import type { EntryPointHours } from '../places/entry-points.ts'
import type { PlanRegulator } from '../places/plan-regulators.ts'
import type { PlainDate } from '../plain-date.ts'
import type { Approval } from '../plan/approval.ts'
import type { BringItem } from '../plan/bring.ts'
import type { CallKind } from '../plan/calls.ts'
import type { LetterPart } from '../plan/letter.ts'
import type { NextStep } from '../plan/next-step.ts'
import type { Headline } from '../plan/plan.ts'
import type { RoadStep, TimeLimit } from '../plan/road.ts'
import type { Saying } from '../plan/say.ts'
import type { WorkRule } from '../plan/work-rule.ts'
import type { Stream, WorkedFigure } from '../program.ts'
import type { ProgramId } from '../programs/ids.ts'
import type { SsiLink } from '../programs/us/aged-blind-disabled/values.ts'
import type { EngagementStatus } from '../programs/us/community-engagement/values.ts'
import type { WaiverProgram } from '../programs/us/medicaid-adult/values.ts'
import type { ReasonCode } from '../reason-codes.ts'
import type { FixedWords, Language, Words } from './words.ts'

/**
 * Everything that one language must supply. Sentences with figures are functions of those figures; figures come
 * as finished text. What joins them knows no words. A code without a sentence does not compile.
 */
export interface Catalogue {
  readonly language: Language
  readonly forms: Forms
  readonly facts: Readonly<Record<FactName, string>>
  readonly reasons: Readonly<Record<ReasonCode, ReasonWords>>
  readonly unknown: UnknownWords
  readonly programs: Readonly<Record<ProgramId, ProgramWords>>
  readonly waivers: Readonly<Record<WaiverProgram, string>>
  readonly doors: Readonly<Record<StateDoor, DoorWords>>
  readonly changes: ChangeWords
  readonly goodToKnow: GoodToKnowWords
  readonly plan: PlanWords
  readonly letter: LetterWords
  /** What is said otherwise when somebody helps the person. */
  readonly helper: HelperWords
  readonly frame: FrameWords
}

/** A text, or a function of figures that makes one. */
export type Text<Figures> = string | ((figures: Figures) => string)

/** How the language writes amounts, days and lists. */
export interface Forms {
  /** "Nov 23, 2026". */
  readonly day: (date: PlainDate) => string
  /** "Nov 2026". */
  readonly month: (year: number, month: number) => string
  /** "$900 a month", "24 months". Years stand as they follow "You are". */
  readonly amount: Readonly<Record<Comparison['unit'] | 'percent', (text: string, count: number) => string>>
  /** "10 business days". */
  readonly time: Readonly<Record<TimeLimit['unit'], (count: number) => string>>
  /** A limit with the people it is for: "$1,835 a month for 1 person". */
  readonly forPeople: (amount: string, people: number) => string
  readonly range: (low: string, high: string) => string
  readonly and: (items: readonly string[]) => string
  readonly or: (items: readonly string[]) => string
  /** A state that is not known, within a sentence: "your state". */
  readonly someState: string
  /** A state whose name needs another form within a sentence. */
  readonly stateInSentence: Readonly<Record<string, string>>
  /** "Harris County, Texas". */
  readonly place: (county: string | null, state: string) => string
}

/** The figures that a reason may quote. */
export interface ReasonFigures {
  /** The state within a sentence. */
  readonly state: string
  readonly figure: string | null
  readonly limit: string | null
  /** The two ends of a range of ages. */
  readonly ages: readonly [from: number, to: number] | null
  /** How many people the limit is for. */
  readonly people: number | null
  /** True when the figure and the limit read the same. */
  readonly same: boolean
  /** What the person said to the one yes-or-no fact of the reason, where that is known. */
  readonly told: boolean | null
}

/** A reason in the three truths. What is not here is said by `UnknownWords`. */
export interface ReasonWords {
  readonly yes: Text<ReasonFigures>
  readonly no: Text<ReasonFigures>
  /** Facts are missing, too many to name. */
  readonly open?: Text<ReasonFigures>
  readonly decides?: Text<ReasonFigures>
  readonly notFound?: Text<ReasonFigures>
  readonly uncertain?: Text<ReasonFigures>
}

/** Why something is not known. `missing` is what is missing, as in `facts`. */
export interface UnknownWords {
  readonly notAsked: (missing: string) => string
  readonly notSure: (missing: string) => string
  readonly notSaid: (missing: string) => string
  /** The limit hangs on how many people are counted. */
  readonly limitOpen: string
  readonly decides: string
  readonly notFound: (state: string) => string
  readonly uncertain: string
  readonly between: (low: string, high: string, figure: string | null) => string
  readonly disputed: (limit: string, figure: string | null) => string
  readonly old: (limit: string, figure: string | null) => string
  readonly close: (limit: string, figure: string) => string
}

/** Names that the words of a program may use. */
export interface ProgramNames {
  /** The state's own name of Medicaid. */
  readonly medicaid: string
  /** The name of the state's own marketplace; `null` where it uses HealthCare.gov. */
  readonly marketplace: string | null
  /** When one can sign up at the marketplace; `null` where no window is on file. */
  readonly enrollment: EnrollmentFigures | null
  /** A disability or age opens Medicaid only by way of SSI, so Social Security is the office to ask. */
  readonly bySsi: boolean
  /** True where the program does not fit now. */
  readonly unlikely: boolean
  /** Nobody found out if the state pays for it at all. */
  readonly benefitNotFound: boolean
  /** In how many states Medicaid was seen to pay for a case manager; more may. */
  readonly statesThatPay: number
  /** How SSI leads to Medicaid in the state. */
  readonly ssiLink: SsiLink | null
  readonly workRule: WorkRule
  /**
   * The day by which the work rule has to be in force, as text, its year, and whether the state may be let to wait; `null`
   * where it is not on file.
   */
  readonly ruleDue: { readonly day: string; readonly year: number; readonly mayBeLater: boolean } | null
  /** Income that is enough for the work rule, as text. */
  readonly enoughIncome: string | null
  /** The waiver of the state that asks for hours, while it runs: its name and the hours a month. */
  readonly waiver: { readonly name: string; readonly hours: number } | null
  /** The last day for which such a waiver is approved, as text, and whether it is past. */
  readonly approval: (Pick<Approval, 'over' | 'beforeDecision'> & { readonly lastDay: string }) | null
  /** How often cover of adults by income is looked at again, and from which year on; `null` where it is not on file. */
  readonly renewal: RenewalFigures | null
  /** Nothing of the income is pay. */
  readonly onlyBenefits: boolean
  readonly state: string
}

/** How often cover is looked at again. */
export interface RenewalFigures {
  readonly everyMonths: number
  /** The year from which renewals go by it. */
  readonly year: number
  /** It has come. */
  readonly begun: boolean
}

/** The days of the marketplace as text. */
export interface EnrollmentFigures {
  readonly planYear: number
  readonly isOpen: boolean
  /** `null` where the last day was not found, so that only `latest` is sure. */
  readonly lastDay: string | null
  readonly latest: string
  readonly opensNext: string
}

export interface ProgramWords {
  readonly name: Text<ProgramNames>
  /** What it gives, and whether it pays for a case manager. */
  readonly gives: Text<ProgramNames>
  readonly start: Text<ProgramNames>
}

/** What a state calls its door, in place of the words for all states. */
export interface DoorWords {
  /** Who sees people, within a sentence, where it is not a center of the county. */
  readonly center: string | null
  readonly programs: Readonly<
    Partial<Record<ProgramId, Partial<ProgramWords> & { readonly goodToKnow: readonly string[] }>>
  >
}

/** Facts that may turn into a yes, and those that may turn into a no. All others nobody can be asked to change. */
export const MAY_BECOME = [
  'hasMedicaid',
  'hasMedicare',
  'hasPrivateInsurance',
  'receivesSsi',
  'receivesSsdi',
  'caresForDisabledPerson',
  'meetsSnapOrTanfWorkRule',
  'isHalfTimeStudent',
] as const satisfies readonly FactName[]
export const MAY_END = ['hasPrivateInsurance', 'hasAffordableJobOffer'] as const satisfies readonly FactName[]

/** Clauses that complete "This would change …". */
export interface ChangeWords {
  readonly sentence: (clauses: string) => string
  readonly money: Readonly<Partial<Record<Measure, (amount: string, need: MoneyNeed) => string>>>
  readonly activityHours: (amount: string) => string
  readonly turns: (age: number) => string
  /** Medicare: by age, or after so many months of SSDI. */
  readonly turnsOrSsdi: (age: number, months: number) => string
  readonly turnsOrDisability: (age: number) => string
  readonly disability: string
  readonly ssdi: (month: number, now: number | null) => string
  /** Something that is not so would be so. */
  readonly becomes: Readonly<Record<(typeof MAY_BECOME)[number], string>>
  /** Something that is so would not be so. */
  readonly ends: Readonly<Record<(typeof MAY_END)[number], string>>
}

export type MoneyNeed = 'at-most' | 'under' | 'at-least' | 'above'

/** Things worth knowing, in groups that programs share. */
export interface GoodToKnowWords {
  readonly plan: (about: {
    readonly insideDays: number
    readonly outsideMonths: number
    readonly urgentHours: number
    readonly phone: string
    /** The state within a sentence. */
    readonly state: string
    /** The office that most private plans of the state answer to, where it is not the department of insurance. */
    readonly regulator: PlanRegulator | null
  }) => readonly string[]
  readonly medicaid: (about: { readonly days: number; readonly disabilityDays: number }) => readonly string[]
  /** What the question about income left out, where it counts. */
  readonly alsoCounts: readonly string[]
  readonly pregnancy: readonly string[]
  readonly caseManagement: readonly string[]
  readonly careManager: readonly string[]
  /** Where nobody found out if the state has another way to a care manager. */
  readonly otherRoute: readonly string[]
  /** Where the state has another way, and nobody found out if it also has targeted case management. */
  readonly benefitNotFound: readonly string[]
  readonly specializedRecovery: readonly string[]
  readonly under21: readonly string[]
  readonly emergency: readonly string[]
  /** Names under which the state takes people of that age, and whether it says that no papers are asked for. */
  readonly stateCover: (about: {
    readonly names: string
    readonly withoutPapers: boolean
  }) => readonly string[]
  readonly spendDown: readonly string[]
  readonly workRule: (about: WorkRuleFigures) => readonly string[]
  /** How to show the hours, for who has them. */
  readonly workHours: (about: WorkRuleFigures & { readonly byIncome: boolean }) => readonly string[]
  /** What a state offers while its own rule runs, for who lacks the hours; what may excuse later follows. */
  readonly waiverHours: (
    about: WorkRuleFigures & {
      readonly waiverName: string
      readonly state: string
      /** A child under this age who has Medicaid counts as the hours; `null` where none does. */
      readonly childUnder: number | null
    },
  ) => readonly string[]
  /** How often cover of adults by income is looked at again. `medicaid` is the state's own name of it. */
  readonly renewal: (about: RenewalFigures & { readonly medicaid: string }) => readonly string[]
  readonly workRuleStart: Readonly<Record<EngagementStatus, (about: WorkRuleDates) => string>>
  readonly medicare: (about: { readonly waitMonths: number; readonly age: number }) => readonly string[]
  readonly medicareFromSsdi: (month: string) => string
  readonly medicareFromAge: (age: number) => string
  readonly doctorsOffice: readonly string[]
  readonly savingsProgram: readonly string[]
  readonly state: readonly string[]
  /** `told` to whoever told of it; to others it is something to ask if it is so. */
  readonly earlyTeam: (about: { readonly told: boolean }) => readonly string[]
  readonly slidingFee: readonly string[]
  readonly ssi: (about: { readonly appealDays: number }) => readonly string[]
  readonly ssdi: (about: { readonly appealDays: number }) => readonly string[]
  readonly ccbhc: readonly string[]
  readonly veterans: readonly string[]
  readonly tribal: readonly string[]
  readonly marketplace: readonly string[]
}

export interface WorkRuleFigures {
  readonly hours: number
  readonly income: string
  readonly seasonalMonths: number
  /** The months before an application that are looked at, at most. */
  readonly lookbackMonths: number
  /** The year in which the rule of the whole country begins. */
  readonly dueYear: number
  readonly childAge: number
  readonly fosterAge: number
  readonly custodyMonths: number
  readonly proofMonths: number
  readonly noticeDays: number
}

export interface WorkRuleDates {
  readonly state: string
  readonly start: string
  readonly enforced: string
  readonly due: string
  /** The state's waiver that asked for hours first. */
  readonly waiverName: string
  /** The day to which a state may be let to wait. */
  readonly latest: string
  /** The year that the state planned it for, where no day is known, and whether it has come. */
  readonly planned: { readonly year: number; readonly come: boolean } | null
  /** True once the state's own start has come. */
  readonly begun: boolean
  /** True once cover may be lost over it. */
  readonly counts: boolean
  /** True once the federal date has come. */
  readonly past: boolean
}

/** The page that a person carries. */
export interface PlanWords {
  readonly headline: Readonly<Record<Headline, Text<{ readonly state: string }>>>
  /** How many ways of those shown fit, and how many may. */
  readonly counts: (about: {
    readonly fits: number
    readonly may: number
    /** Something was told; else nothing rests on it. */
    readonly told: boolean
  }) => string
  readonly told: ToldWords
  readonly nextStep: Readonly<
    Record<NextStep['ask'], { readonly title: (place: string) => string; readonly detail: string }>
  >
  /** The center of the county within a sentence, and how to find its number. */
  readonly center: {
    readonly name: string
    /** `line` is a line of the state that knows it. */
    readonly number: (about: {
      readonly line: { readonly name: string; readonly phone: string } | null
    }) => string
  }
  readonly calls: Readonly<Record<CallKind, { readonly name: string; readonly what: string }>>
  readonly hours: Readonly<Record<EntryPointHours, string | null>>
  readonly confirmNumber: string
  /** What an office is, for whoever cannot read its English name; `null` where the name says it in the language. */
  readonly ownName: (kind: OwnNamed) => Readonly<{
    office: string
    /** Within a sentence, with its name. */
    within: (name: string) => string
    /** What it is for. */
    what: string
  }> | null
  readonly bring: Readonly<Record<BringItem, { readonly what: string; readonly instead: string }>>
  readonly say: Readonly<Record<Saying['code'], Text<SayFigures>>>
  readonly theyMayAsk: readonly string[]
  readonly road: Readonly<
    Record<
      RoadStep['code'],
      {
        readonly name: Text<RoadFigures>
        readonly what: Text<RoadFigures>
        /** How long it tends to take; `ask` where nothing can be said. */
        readonly time: (time: string) => string
        readonly ask: string
      }
    >
  >
  /** What nobody found out, as it follows "if Medicaid here". */
  readonly notFound: {
    /** `also` beside another way that the state has. */
    readonly benefit: (about: { readonly also: boolean }) => string
    readonly route: string
    readonly program: (about: { readonly name: string }) => string
  }
  /** Beside a day that may be put off. */
  readonly mayBeLater: string
  /** Beside SSI, while the immigration status is not told. */
  readonly ssiCounts: string
  /** Conditions as they follow "I have". */
  readonly diagnoses: Readonly<Record<DiagnosisGroup, string>>
  /** Areas of life in the first person: "taking care of myself". */
  readonly areas: Readonly<Record<LifeArea, string>>
}

/** Offices that go by their own, English names. */
export type OwnNamed =
  | 'state-medicaid'
  | 'state-mental-health'
  | 'access-line'
  | 'marketplace'
  | 'plan-regulator'

export interface RoadFigures {
  /** The program that the stop is about. */
  readonly waiverName: string
  /** Who watches over plans from a job. */
  readonly laborPhone: string
}

export interface SayFigures {
  readonly place: string
  readonly diagnosis: string | null
  readonly areas: string
  /** False of a person who told that they have no condition. */
  readonly ill: boolean
  /** What nobody found out, as it follows "if Medicaid here". */
  readonly clauses: string
  /** A day that the sentence names, and the program that it is the day of. */
  readonly day: string
  readonly waiverName: string
}

/** Short phrases for "You told us". */
export interface ToldWords {
  readonly age: (years: number) => string
  readonly noInsurance: string
  readonly medicaid: string
  readonly medicare: string
  readonly privatePlan: string
  readonly ssi: string
  readonly ssdi: string
  readonly noCondition: string
  readonly suspected: string
  readonly diagnosed: string
  readonly income: (amount: string) => string
  readonly incomeFor: (amount: string, people: number) => string
  readonly people: (people: number) => string
  readonly veteran: string
  readonly child: string
  /** A spouse in the home who is 65 or older, blind or disabled. */
  readonly spouse: string
}

export interface LetterWords {
  readonly parts: Readonly<Record<LetterPart['code'], Text<LetterFigures>>>
  readonly frame: Words['letterFrame']
}

/** The same call and the same letter, by somebody who speaks for the person. */
export interface HelperWords {
  readonly say: PlanWords['say']
  readonly theyMayAsk: PlanWords['theyMayAsk']
  /** Areas of life in the third person: "taking care of themselves". */
  readonly areas: PlanWords['areas']
  readonly letter: LetterWords
}

export interface LetterFigures {
  /** The waiver that asks for hours, and how many a month. */
  readonly waiver: { readonly name: string; readonly hours: number }
  readonly diagnosis: string | null
  readonly suspected: boolean
  readonly areas: string
}

export interface FrameWords {
  readonly streams: Readonly<Record<Stream, string>>
  readonly standings: Readonly<Record<Standing, { readonly word: string; readonly meaning: string }>>
  readonly figures: Readonly<Record<WorkedFigure['code'], (about: FigureWords) => string>>
  readonly source: (about: { readonly from: string; readonly where: string }) => string
  /** Only a page that tells what another one says is on file. */
  readonly sourceElsewhere: (about: { readonly from: string }) => string
  readonly sourceUnknown: string
  readonly sure: Readonly<Record<'single' | 'conflict' | 'stale' | 'unknown', string>>
  readonly fixed: FixedWords
}

export interface FigureWords {
  readonly amount: string
  readonly zero: boolean
  /** The level of a spend-down. */
  readonly level: string | null
  readonly nominalFee: string | null
}
