import { createPortal } from 'react-dom'
import type { ShownLine, ShownSection } from '../shown.ts'
import { sectionWords } from '../words/sections.ts'
import type { Paper } from './safety-paper.ts'
import type { PaperKind } from './use-paper.ts'

type Props = Readonly<{ paper: Paper; kind: PaperKind }>

/** The card or the sheet as the browser prints it, in whatever writing it is. On the screen it is not there. */
export const SafetyPrint = ({ paper, kind }: Props) =>
  createPortal(<OnPaper paper={paper} kind={kind} />, document.body)

function OnPaper({ paper: { sections, language, asOf }, kind }: Props) {
  const w = sectionWords[language]
  return (
    <div className="hr-safety-print" lang={language}>
      {kind === 'card' ? <p>{w.fold}</p> : <h1>{w.mine}</h1>}
      <div className={`hr-safety-${kind}`}>
        {sections.map((section) => (
          <Section key={section.name} of={section} />
        ))}
        <p>{asOf}</p>
      </div>
    </div>
  )
}

const Section = ({ of: { heading, lines } }: Readonly<{ of: ShownSection }>) => (
  <section>
    <h2>{heading}</h2>
    <ul>
      {lines.map((line) => (
        <li key={line.id}>
          <Line of={line} />
        </li>
      ))}
    </ul>
  </section>
)

const Line = ({ of: { words, phone, notes } }: Readonly<{ of: ShownLine }>) => (
  <>
    <bdi>{words}</bdi>
    {phone !== undefined && (
      <>
        {' · '}
        <bdi dir="ltr">{phone}</bdi>
      </>
    )}
    {notes.map((note) => (
      <span key={note}>
        {' · '}
        <bdi>{note}</bdi>
      </span>
    ))}
  </>
)
