import type { CopyLine } from './copy-lines.ts'
import './copy.css'

type Props = Readonly<{
  lines: readonly CopyLine[]
  language: 'en' | 'es'
  size: 'normal' | 'large'
  /** Where its title stands among the headings of the page. */
  level: 1 | 2
}>

/** A copy as it is read on a screen and printed from it. */
export function CopyShown({ lines, language, size, level }: Props) {
  return (
    <div className={`hr-copy hr-copy-${size}`} lang={language}>
      {grouped(lines).map((group) =>
        group.kind === 'items' ? (
          <ul key={group.at}>
            {group.lines.map(({ text }, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two steps may say the same, and their order never changes.
              <li key={n}>{text}</li>
            ))}
          </ul>
        ) : (
          <Line key={group.at} line={group.line} level={level} />
        ),
      )}
    </div>
  )
}

function Line({ line: { is, text }, level }: Readonly<{ line: CopyLine; level: 1 | 2 }>) {
  const Title: 'h1' | 'h2' = `h${level}`
  const Part = `h${level + 1}` as 'h2' | 'h3'
  const Goal = `h${level + 2}` as 'h3' | 'h4'
  switch (is) {
    case 'title':
      return <Title tabIndex={level === 1 ? -1 : undefined}>{text}</Title>
    case 'part':
      return <Part>{text}</Part>
    case 'goal':
      return <Goal className="hr-copy-said">{text}</Goal>
    case 'lead':
      return (
        <p>
          <strong>{text}</strong>
        </p>
      )
    default:
      return <p className={is === 'under-title' ? 'hr-copy-under' : undefined}>{text}</p>
  }
}

type Group =
  | { readonly kind: 'line'; readonly at: number; readonly line: CopyLine }
  | { readonly kind: 'items'; readonly at: number; readonly lines: readonly CopyLine[] }

/** Items that follow each other are one list. */
function grouped(lines: readonly CopyLine[]): readonly Group[] {
  const groups: Group[] = []
  let items: CopyLine[] = []
  for (const [at, line] of lines.entries()) {
    if (line.is !== 'item') {
      items = []
      groups.push({ kind: 'line', at, line })
    } else {
      if (items.length === 0) groups.push({ kind: 'items', at, lines: items })
      items.push(line)
    }
  }
  return groups
}
