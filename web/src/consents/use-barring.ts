import type { PersonId } from '@handrail/care'
import { barsOn, restrictionsOf } from '@handrail/care/consents'
import { useMemo } from 'react'
import { useAsk } from '../door/doors.tsx'
import type { Barring } from '../people/barring.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { restrictionText } from './restriction-text.ts'
import { consentsWords } from './words/consents.ts'

/** What a person's restrictions say to whoever is written into their record. The server decides by the same rule. */
export function useBarring(person: PersonId, enabled: boolean): Barring {
  const w = useWords(consentsWords)
  const may = useMay()
  const { today } = useWhen()
  const { answer, again } = useAsk(
    restrictionsOf,
    { person },
    { enabled: enabled && may('restrictions:read') },
  )
  const restrictions = answer?.restrictions
  return useMemo(() => {
    const said = new Map(restrictions?.map((one) => [one.restriction as string, restrictionText(one, w)]))
    return {
      barsOn: (parties) => {
        const bars = parties.flatMap((party) => barsOn(restrictions ?? [], party, today))
        const each = new Map(bars.map((bar) => [bar.restriction, bar]))
        return [...each.values()].map((bar) => ({ ...bar, said: said.get(bar.restriction) ?? '' }))
      },
      again,
    }
  }, [restrictions, today, w, again])
}
