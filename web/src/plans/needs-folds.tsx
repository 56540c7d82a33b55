import type { Answers } from '@handrail/care/intake'
import { type NeedsPart, needsQuestionsOf } from '@handrail/care/plans'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useAnswerText } from '../intake/answer-text.ts'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useAsks } from './needs-asks.ts'
import { needsWords } from './words/needs.ts'

const AREAS = 'details[id^="part-"]'

/** Opens all areas, or folds them; each can be opened by itself as well, and keeps what was written in it. */
export function OpenAll() {
  const w = useWords(needsWords)
  const [isOpen, setIsOpen] = useState(false)
  const toggle = () => {
    for (const area of document.querySelectorAll<HTMLDetailsElement>(AREAS)) area.open = !isOpen
    setIsOpen(!isOpen)
  }
  return (
    <div className="hr-actions">
      <Button variant="default" size="xs" onClick={toggle}>
        {isOpen ? w.foldAll : w.openAll}
      </Button>
    </div>
  )
}

/** So much of what was said as one line holds. */
const MOST = 90

/** What was answered in an area, in one line, while it is folded. */
export function useInOneLine(): (part: NeedsPart, answers: Answers | undefined) => string {
  const { choices } = useAsks()
  const textIn = useAnswerText(choices)
  return (part, answers) => {
    const said = Object.keys(needsQuestionsOf(part)).flatMap((name) => {
      const given = answers?.[name]
      return given?.answer === 'given' ? [textIn(given)] : []
    })
    const line = said.join(' · ')
    return line.length > MOST ? `${line.slice(0, MOST).trimEnd()}…` : line
  }
}
