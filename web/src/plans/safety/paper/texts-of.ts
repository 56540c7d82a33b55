import type { ShownLine, ShownSection } from '../shown.ts'

/** One line as it stands on paper. */
export const textOf = ({ words, phone, notes }: ShownLine): string =>
  [words, phone, ...notes].filter((part) => part !== undefined).join(' · ')

/** Everything that stands on the paper. */
export const textsOf = (sections: readonly ShownSection[]): readonly string[] =>
  sections.flatMap(({ heading, lines }) => [heading, ...lines.map(textOf)])
