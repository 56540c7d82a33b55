import type { Plan } from '@handrail/eligibility/plan'
import type { Language, Words } from '@handrail/eligibility/words'
import { GAP, heightOf, PAGE, SIZE, WIDTH } from './geometry.ts'

/** The letter to a doctor on one sheet of paper. Names and dates are blanks to fill in by hand. */
export interface LetterSheet {
  readonly language: Language
  readonly title: string
  readonly blanks: readonly string[]
  readonly paragraphs: readonly string[]
  readonly signature: readonly string[]
  /** The largest size of type at which it stays on one page. */
  readonly size: LetterSize
}

export type LetterSize = 12 | 11 | 10
const SIZES: readonly LetterSize[] = [12, 11, 10]
const SLACK = 24

export const LETTER_FILE = 'handrail-letter.pdf'

/** The letter in the language of the page, and in English where that is another one. */
export type Letters = readonly [LetterSheet, ...LetterSheet[]]

export const lettersOf = (plan: Plan, [own, ...copies]: readonly [Words, ...Words[]]): Letters => [
  letterSheetOf(plan, own),
  ...copies.map((words) => letterSheetOf(plan, words)),
]

export const letterSheetOf = (plan: Plan, words: Words): LetterSheet => {
  const { title, blanks, signature } = words.letterFrame
  const letter = {
    language: words.language,
    title,
    blanks,
    paragraphs: plan.letter.map((part) => words.letter(part)),
    signature,
  }
  const room = PAGE.height - 2 * PAGE.margin - SLACK
  return { ...letter, size: SIZES.find((size) => letterHeight(letter, size) <= room) ?? 10 }
}

const letterHeight = (
  { title, blanks, paragraphs, signature }: Omit<LetterSheet, 'size'>,
  size: LetterSize,
): number => {
  const lines = (texts: readonly string[], gap: number): number =>
    texts.reduce((sum, text) => sum + heightOf(text, size, { width: WIDTH.sheet }) + gap, 0)
  return (
    heightOf(title, SIZE.section, { width: WIDTH.sheet, face: 'bold' }) +
    lines(blanks, BLANK_GAP) +
    lines(paragraphs, GAP.block) +
    lines(signature, BLANK_GAP) +
    3 * GAP.part
  )
}

/** Room to write in. */
export const BLANK_GAP = 12
