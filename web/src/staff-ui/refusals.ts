import type { Figure, Refused } from '../door/reply.ts'

type Figures = Readonly<Record<string, Figure>>

/** What a refusal says, by its code. A code without words does not compile. */
export type RefusalWords<Code extends string> = Readonly<
  Record<Code, string | ((figures: Figures) => string)>
>

/** The words for a refusal, when this room has some. */
export const wordsFor =
  (words: RefusalWords<string>) =>
  ({ code, figures }: Refused): string | undefined => {
    if (!Object.hasOwn(words, code)) return undefined
    const said = words[code]
    return typeof said === 'function' ? said(figures) : said
  }

export const numberIn = (figures: Figures, name: string): number => {
  const figure = figures[name]
  return typeof figure === 'number' ? figure : 0
}

export const textIn = (figures: Figures, name: string): string => String(figures[name] ?? '')

export const listIn = (figures: Figures, name: string): readonly string[] => {
  const figure = figures[name]
  return typeof figure === 'object' && figure !== null ? figure : []
}
