import type { StateCode } from '@handrail/eligibility'
import type { Language, Speaker } from '@handrail/eligibility/words'
import type { CrisisWords } from '../../ui/crisis/words.ts'

/** A number to call without any script. */
export type HelpCall = Readonly<{ name: string; detail: string; number: string; href: string }>

/** Title of a question, a line under it, and why it is asked. */
export type QuestionText = Readonly<{ title: string; hint?: string; why: string }>

/** A choice as a person reads it. */
export type ChoiceText = Readonly<{ label: string; detail?: string }>

/** What went wrong with an answer to "where do you live?". */
export type PlaceProblem =
  | Readonly<{ code: 'place-empty' }>
  | Readonly<{ code: 'not-a-zip'; wrote: string }>
  | Readonly<{ code: 'zip-unknown'; wrote: string }>
  | Readonly<{ code: 'zip-not-covered'; wrote: string }>
  | Readonly<{ code: 'zip-elsewhere'; wrote: string; states: readonly StateCode[]; chosen: StateCode }>
  | Readonly<{ code: 'county-empty' }>

/** Short news shown once at the top of a page. */
export type NoticeCode = 'cleared' | 'not-kept' | 'language-failed'

/** The words of the shell, the start page and the first question: all that the first page needs. */
export interface FirstWords {
  readonly language: Language
  readonly skip: string
  readonly crisis: CrisisWords
  readonly leave: string
  readonly otherLanguage: string

  readonly start: Readonly<{
    title: string
    lead: string
    does: readonly string[]
    go: string
    /** In the place of "Start" while nothing would happen on a tap. */
    waits: string
    helping: ChoiceText
    time: string
    privacyTitle: string
    privacy: readonly string[]
    isTitle: string
    is: readonly string[]
    isNotTitle: string
    isNot: readonly string[]
    talkTitle: string
    goOn: string
    goOnKept: string
    keptHere: string
    startAgain: string
    /** Asked once before all is cleared. */
    sure: string
    sureNo: string
    sureYes: string
    clear: string
  }>
  readonly help: Readonly<{ withoutScripts: string; see: string; intro: string; calls: readonly HelpCall[] }>

  readonly back: string
  readonly continue: string
  readonly why: string
  /** The number alone: a total that answers can move would grow in front of a tired person. */
  readonly progress: (number: number, part?: number) => string
  /** Title of the tab: a number and nothing about health. */
  readonly tab: (number: number) => string
  readonly changing: string
  readonly stays: string
  readonly keep: Readonly<{ offer: string; caution: string; on: string; clear: string }>
  readonly wait: string
  /** A part that did not load, or that broke. The first can only be mended by loading the page again. */
  readonly trouble: Readonly<{
    loading: string
    loadingText: string
    reload: string
    broken: string
    brokenText: string
    again: string
  }>
  readonly dateLooksWrong: string
  readonly notices: Readonly<Record<NoticeCode, string>>

  readonly notSure: string
  readonly ratherNotSay: string
  readonly orChoose: string
  readonly errorTitle: string

  /** Its title is the one thing that the first question says otherwise to somebody who helps. */
  readonly place: Omit<QuestionText, 'title'> &
    Readonly<{
      title: Readonly<Record<Speaker, string>>
      zip: string
      zipHint: string
      state: string
      chooseState: string
    }>
  readonly placeProblem: (problem: PlaceProblem) => string
}
