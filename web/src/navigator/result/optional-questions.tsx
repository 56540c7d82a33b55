import type { Facts } from '@handrail/eligibility'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import type { ResultWords } from './words.ts'

export type OptionalQuestion = 'immigration' | 'crisis-care'

type OptionalQuestionsProps = Readonly<{
  facts: Facts
  say: ResultWords
  onAnswer: (question: OptionalQuestion) => void
}>

/** Questions that nobody is asked unless they open them, and why they may be worth it. */
export function OptionalQuestions({ facts, say, onAnswer }: OptionalQuestionsProps) {
  const immigration = facts.immigration === undefined
  const crisisCare = facts.crisisCareInPastYear === undefined
  if (!immigration && !crisisCare) return null
  return (
    <Card level={2} title={say.moreTitle}>
      {immigration && (
        <Disclosure summary={say.immigrationTitle}>
          <p>{say.immigrationWhy}</p>
          <Button onClick={() => onAnswer('immigration')}>{say.immigrationAsk}</Button>
        </Disclosure>
      )}
      {crisisCare && (
        <Disclosure summary={say.crisisCareTitle}>
          <p>{say.crisisCareWhy}</p>
          <Button onClick={() => onAnswer('crisis-care')}>{say.crisisCareAsk}</Button>
        </Disclosure>
      )}
    </Card>
  )
}
