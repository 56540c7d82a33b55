import { type ToldBefore, toldBefore } from '@handrail/care/intake'
import { readReason, readReferral } from '@handrail/care/referrals'
import { useMemo } from 'react'
import { useAskEach } from '../door/doors.tsx'
import { useMay } from '../staff-ui/surroundings.tsx'
import type { OneCase } from './one-case.ts'

/** What the requests of a case told already of what the first talk asks. Nothing for whoever may not read what was told. */
export function useToldBefore({ referrals }: OneCase): readonly ToldBefore[] {
  const may = useMay()
  const asks = may('referrals:read-reason') ? referrals.map(({ referral }) => ({ referral })) : []
  const cards = useAskEach(readReferral, asks)
  const reasons = useAskEach(readReason, asks)
  return useMemo(
    () =>
      cards.length < asks.length || reasons.length < asks.length
        ? []
        : toldBefore(
            cards.map(({ way, receivedAt, sender, mandate, consent }, n) => ({
              ...{ way, receivedAt, sender, mandate, tellSender: consent.heard?.says },
              reason: reasons[n]?.reason.reason ?? '',
              safety: reasons[n]?.reason.safety,
              story: reasons[n]?.reason.story ?? [],
            })),
          ),
    [cards, reasons, asks.length],
  )
}
