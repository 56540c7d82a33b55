import { useEffect, useRef } from 'react'
import { useWords } from '../surroundings.tsx'
import { commonWords } from '../words/common.ts'

interface Line {
  readonly text: string
  readonly href: string | undefined
}

/** Everything to look at, with a link to each field. Takes the focus when it appears. */
export function ProblemSummary({ problems }: Readonly<{ problems: readonly Line[] }>) {
  const w = useWords(commonWords)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div ref={box} className="hr-summary" role="alert" tabIndex={-1}>
      <h2>{w.problemsTitle(problems.length)}</h2>
      <ul>
        {problems.map(({ text, href }) => (
          <li key={text}>
            {href ? (
              <a
                href={href}
                onClick={(event) => {
                  event.preventDefault()
                  const field = document.getElementById(href.slice(1))
                  const control = field?.matches('input, select, textarea')
                    ? field
                    : field?.querySelector<HTMLElement>('input, select, textarea')
                  control?.focus()
                }}
              >
                {text}
              </a>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
