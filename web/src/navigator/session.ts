import type { PlainDate, QuestionId } from '@handrail/eligibility'
import type { Language } from '@handrail/eligibility/words'
import type { Draft } from './flow/draft.ts'
import type { Drafts } from './flow/draft-for.ts'
import type { Given } from './flow/path.ts'
import type { PlaceDraft } from './flow/place-draft.ts'
import type { AnswerProblem } from './flow/problems.ts'
import type { NoticeCode, PlaceProblem } from './words/first-words.ts'
import type { KeepingNotice } from './words/keeping-words.ts'

/** A page that a person can be on. `changing`: they came from the result to change one answer. */
export type Stop =
  | Readonly<{ page: 'start' | 'result' }>
  | Readonly<{ page: 'place' | 'county'; changing: boolean }>
  | Readonly<{ page: 'question'; id: QuestionId; changing: boolean }>

/** What is wrong, and the control it belongs to. Words come when it is shown, in the language of that moment. */
export type Problem =
  | Readonly<{ about: 'place'; field: string; problem: PlaceProblem }>
  | Readonly<{ about: 'answer'; field: string; problem: AnswerProblem }>

type Notice = NoticeCode | KeepingNotice

/** All that the navigator remembers. It lives in the page's memory and nowhere else, unless the person asks. */
export interface Session {
  readonly language: Language
  readonly given: Given
  /** The person asks for somebody whom they help. Nobody has to say so. */
  readonly helping: boolean
  readonly drafts: Drafts
  readonly placeDraft: PlaceDraft | null
  /** The pages seen, in order; the browser's history holds only the place in this list. */
  readonly trail: readonly Stop[]
  readonly at: number
  readonly problems: readonly Problem[]
  /** Counts the tries to go on from this page. */
  readonly attempt: number
  readonly notice: Notice | null
  readonly kept: boolean
  /** The day of answers that were kept on the device, until the person says that they still hold. */
  readonly since: PlainDate | null
  /** Counts the times that the person started over. */
  readonly visit: number
}

export type Move =
  | Readonly<{ move: 'go'; to: Stop }>
  | Readonly<{ move: 'seen'; at: number }>
  | Readonly<{ move: 'draft'; id: QuestionId; draft: Draft }>
  | Readonly<{ move: 'place-draft'; draft: PlaceDraft }>
  | Readonly<{ move: 'refused'; problem: Problem }>
  /** `complete`: nothing more is asked, so drafts of questions that fell away go too. */
  | Readonly<{ move: 'answered'; given: Given; complete: boolean; to: Stop }>
  | Readonly<{ move: 'helping'; helping: boolean }>
  | Readonly<{ move: 'restored'; given: Given; helping: boolean; drafts: Drafts; since: PlainDate }>
  | Readonly<{ move: 'confirmed' }>
  | Readonly<{ move: 'language'; language: Language }>
  | Readonly<{ move: 'notice'; notice: Notice }>
  | Readonly<{ move: 'keep'; kept: boolean; notice: Notice | null }>
  | Readonly<{ move: 'start-over'; notice: Notice | null }>

export const newSession = (language: Language): Session => ({
  language,
  given: {},
  helping: false,
  drafts: {},
  placeDraft: null,
  trail: [{ page: 'start' }],
  at: 0,
  problems: [],
  attempt: 0,
  notice: null,
  kept: false,
  since: null,
  visit: 0,
})

export const stopOf = ({ trail, at }: Session): Stop => trail[at] ?? { page: 'start' }

/** True for the page where the person is already, so that going there leaves no step behind. */
export const isHere = (session: Session, to: Stop): boolean => {
  const here = stopOf(session)
  if (here.page === 'question' && to.page === 'question') return here.id === to.id
  return here.page === to.page
}

/** What one move makes of a session. */
export const moved = (session: Session, move: Move): Session => {
  switch (move.move) {
    case 'go':
      return goTo(session, move.to)
    case 'seen':
      return { ...session, ...FRESH_PAGE, at: Math.min(Math.max(move.at, 0), session.trail.length - 1) }
    case 'draft':
      return { ...session, drafts: { ...session.drafts, [move.id]: move.draft } }
    case 'place-draft':
      return { ...session, placeDraft: move.draft }
    case 'refused':
      return { ...session, problems: [move.problem], attempt: session.attempt + 1, notice: null }
    case 'answered':
      return goTo({ ...session, given: move.given, drafts: draftsAfter(session, move) }, move.to)
    case 'restored':
      return {
        ...session,
        given: move.given,
        helping: move.helping,
        drafts: move.drafts,
        placeDraft: null,
        kept: true,
        since: move.since,
      }
    case 'confirmed':
      return { ...session, since: null }
    case 'helping':
      return { ...session, helping: move.helping }
    case 'language':
      return { ...session, language: move.language }
    case 'notice':
      return { ...session, notice: move.notice }
    case 'keep':
      return { ...session, kept: move.kept, notice: move.notice }
    case 'start-over':
      return { ...newSession(session.language), notice: move.notice, visit: session.visit + 1 }
    default:
      return move satisfies never
  }
}

const draftsAfter = (
  { drafts }: Session,
  { given, complete }: Readonly<{ given: Given; complete: boolean }>,
): Session['drafts'] =>
  complete ? Object.fromEntries(Object.entries(drafts).filter(([id]) => Object.hasOwn(given, id))) : drafts

const FRESH_PAGE = { problems: [], attempt: 0, notice: null } as const

/** A new page takes the place of any that lay ahead. */
const goTo = (session: Session, to: Stop): Session => {
  const trail = [...session.trail.slice(0, session.at + 1), to]
  return { ...session, ...FRESH_PAGE, trail, at: trail.length - 1 }
}
