import type { Facts } from '@handrail/eligibility'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
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
    <section className="hr-stack" aria-labelledby="more-that-may-matter">
      <h2 id="more-that-may-matter">{say.moreTitle}</h2>
      {immigration && (
        <Card title={say.immigrationTitle}>
          <p>{say.immigrationWhy}</p>
          <Button onClick={() => onAnswer('immigration')}>{say.immigrationAsk}</Button>
        </Card>
      )}
      {crisisCare && (
        <Card title={say.crisisCareTitle}>
          <p>{say.crisisCareWhy}</p>
          <Button onClick={() => onAnswer('crisis-care')}>{say.crisisCareAsk}</Button>
        </Card>
      )}
    </section>
  )
}
