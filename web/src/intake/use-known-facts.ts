import { overview } from '@handrail/care/agency'
import { type AllAnswers, factsOf, readStory } from '@handrail/care/intake'
import type { PersonRecord } from '@handrail/care/people'
import { readReason } from '@handrail/care/referrals'
import type { Fitting } from '@handrail/care/screenings'
import { useMemo } from 'react'
import { useAsk } from '../door/doors.tsx'
import type { Trouble } from '../door/reply.ts'
import { useMay } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import type { OneCase, OneScreening } from './one-case.ts'

export type KnownOf = Readonly<{
  of: OneCase
  screening: OneScreening | undefined
  record: PersonRecord | undefined
}>

/** It is kept from this reader; a connection that fails is something else. */
const isClosed = (trouble: Trouble | undefined): boolean =>
  trouble?.kind === 'not-found' || trouble?.kind === 'not-allowed'

/** What is known: of the first talk, of the record, and of what the person sent with the answers of the public pages. */
export function useKnownFacts({ of, screening, record }: KnownOf): Fitting & { readonly isPart: boolean } {
  const may = useMay()
  const when = useWhen()
  const sent = of.referrals.find(({ way }) => way === 'navigator')
  const { answer: reason, trouble: noReason } = useAsk(
    readReason,
    { referral: sent?.referral ?? '' },
    { enabled: sent !== undefined && may('referrals:read-reason') },
  )
  const { answer: story, trouble: noStory } = useAsk(
    readStory,
    { screening: screening?.screening ?? '' },
    { enabled: screening !== undefined && may('intake:read-story') },
  )
  const { answer: agency } = useAsk(overview, {})
  // What somebody may not read, they are told of: a result from less would say something else to each reader.
  const isPart =
    (sent !== undefined && (!may('referrals:read-reason') || isClosed(noReason))) ||
    (screening !== undefined && (!may('intake:read-story') || isClosed(noStory)))
  const fitting = useMemo(() => {
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
  return { ...fitting, isPart }
}
