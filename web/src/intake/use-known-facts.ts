import { overview } from '@handrail/care/agency'
import { type AllAnswers, factsOf, readStory } from '@handrail/care/intake'
import type { PersonRecord } from '@handrail/care/people'
import { readReason } from '@handrail/care/referrals'
import type { Fitting } from '@handrail/care/screenings'
import { useMemo } from 'react'
import { useAsk } from '../door/doors.tsx'
import { useMay } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import type { OneCase, OneScreening } from './one-case.ts'

export type KnownOf = Readonly<{
  of: OneCase
  screening: OneScreening | undefined
  record: PersonRecord | undefined
}>

/** What is known: of the first talk, of the record, and of what the person sent with the answers of the public pages. */
export function useKnownFacts({ of, screening, record }: KnownOf): Fitting {
  const may = useMay()
  const when = useWhen()
  const sent = of.referrals.find(({ way }) => way === 'navigator')
  const { answer: reason } = useAsk(
    readReason,
    { referral: sent?.referral ?? '' },
    { enabled: sent !== undefined && may('referrals:read-reason') },
  )
  const { answer: story } = useAsk(
    readStory,
    { screening: screening?.screening ?? '' },
    { enabled: screening !== undefined && may('intake:read-story') },
  )
  const { answer: agency } = useAsk(overview, {})
  return useMemo(() => {
    const blocks = [...(screening?.blocks ?? []), ...(story?.blocks ?? [])]
    return factsOf({
      on: when.today,
      state: agency?.state,
      born: record?.identity.born,
      answers: Object.fromEntries(
        blocks.flatMap(({ block, answers }) => (answers === null ? [] : [[block, answers]])),
      ) as AllAnswers,
      told: [Object.assign({}, ...(reason?.reason.story ?? []).map(({ facts }) => facts))],
    })
  }, [screening, story, reason, agency, record, when.today])
}
