import type { DeadlineShown } from '@handrail/care/clocks'

/** The request that something is due about, while it is nobody's record yet. */
export function requestOf({ person, because }: DeadlineShown): string | undefined {
  const isRequest =
    because !== null && /^(referrals|intake)\.|^progress\.stranded-request$/.test(because.topic)
  return person === null && isRequest ? (because.subject ?? undefined) : undefined
}
