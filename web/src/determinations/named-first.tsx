import { besideFirst, firstStream } from '@handrail/care/determinations'
import { readScreening } from '@handrail/care/intake'
import { read } from '@handrail/care/people'
import { wordsFor } from '@handrail/eligibility/words'
import { useMemo } from 'react'
import { useAsk } from '../door/doors.tsx'
import type { OneCase } from '../intake/one-case.ts'
import { useKnownFacts } from '../intake/use-known-facts.ts'
import { useSurroundings, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import type { OneDecision } from './one-packet.ts'
import { namedFirstWords } from './words/named-first.ts'

/** What the public pages name first by all that was told, and how the decision about who pays stands to it. */
export function NamedFirst({ of, decision }: Readonly<{ of: OneCase; decision: OneDecision | undefined }>) {
  const w = useWords(namedFirstWords)
  const { language } = useSurroundings()
  const when = useWhen()
  const [latest] = of.screenings
  const { answer: screening } = useAsk(
    readScreening,
    { screening: latest?.screening ?? '' },
    { enabled: latest !== undefined },
  )
  const { answer: record } = useAsk(read, { person: of.person })
  const { facts } = useKnownFacts({ of, screening, record })
  const first = useMemo(() => firstStream(facts, when.today), [facts, when.today])
  if (!first) return null
  const beside = decision && besideFirst(first, decision)
  return (
    <p className="hr-second">
      {w.first(wordsFor(language).stream(first))}{' '}
      {beside && (beside.is === 'passed-over' ? w.passedOver[beside.why] : w[beside.is])}
    </p>
  )
}
