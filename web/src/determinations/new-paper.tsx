import type { PersonId } from '@handrail/care'
import type { EvidenceTaken } from '@handrail/care/determinations'
import { useState } from 'react'
import { AddPaper } from '../documents/add-paper.tsx'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { kindsOf } from './evidence-fields.tsx'
import { determinationsWords } from './words/determinations.ts'

/** A paper that is handed over right now: it is added here, before the form in which it is chosen, and nobody leaves the page. */
export function NewPaper({
  person,
  accepts,
}: Readonly<{ person: PersonId; accepts: readonly EvidenceTaken[] }>) {
  const { needs: w } = useWords(determinationsWords)
  const may = useMay()
  const [added, setAdded] = useState<string>()
  if (!may('documents:add') || !kindsOf(accepts).includes('document')) return null
  return (
    <>
      {added !== undefined && <p role="status">{w.paperAdded(added)}</p>}
      <Reveal label={w.addPaper}>
        {(close) => <AddPaper person={person} onAdded={({ name }) => setAdded(name)} onClose={close} />}
      </Reveal>
    </>
  )
}
