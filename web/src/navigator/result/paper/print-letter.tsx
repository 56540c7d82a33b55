import type { LetterSheet, Letters } from './letter-sheet.ts'

/** The letter as it is printed: each language alone on one sheet. */
export function PrintLetters({ letters }: Readonly<{ letters: Letters }>) {
  return (
    <div className="hr-paper hr-print-only">
      {letters.map((letter) => (
        <section
          key={letter.language}
          lang={letter.language}
          className={`hr-sheet hr-sheet-letter hr-letter-${letter.size}`}
        >
          <LetterText letter={letter} />
        </section>
      ))}
    </div>
  )
}

/** The letter with its blanks, on the screen and on paper. */
export function LetterText({ letter }: Readonly<{ letter: LetterSheet }>) {
  return (
    <>
      <h3>{letter.title}</h3>
      <Blanks labels={letter.blanks} />
      {letter.paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <Blanks labels={letter.signature} />
    </>
  )
}

/** What belongs there, and a line to write it on. */
function Blanks({ labels }: Readonly<{ labels: readonly string[] }>) {
  return (
    <ul className="hr-blanks">
      {labels.map((label) => (
        <li key={label}>
          {label}: <span />
        </li>
      ))}
    </ul>
  )
}
