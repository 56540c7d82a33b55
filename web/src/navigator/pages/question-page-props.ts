import type { Speech } from '../flow/answer-text.ts'
import type { Draft } from '../flow/draft.ts'
import type { Step } from '../flow/path.ts'
import type { Around } from './question-frame.tsx'

/** What the page of a question and its fields are given. */
export type QuestionPageProps = Readonly<{
  around: Around
  speech: Speech
  step: Step
  draft: Draft
  onDraft: (draft: Draft) => void
}>
