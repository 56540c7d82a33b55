/** 0 emergency: act now. 1 crisis: a clinician now. 2 urgent. 3 routine. 4 information only. Lower is more urgent. */
export const TIERS = [0, 1, 2, 3, 4] as const
export type Tier = (typeof TIERS)[number]

/** Emergency and crisis: somebody acts now, and it cannot be put aside. */
export const isCrisis = (tier: Tier | null | undefined): boolean => tier === 0 || tier === 1

/** How the clocks name a tier. */
export const URGENCIES_FOUND = ['crisis', 'urgent', 'routine', 'information'] as const
export type UrgencyFound = (typeof URGENCIES_FOUND)[number]

export function urgencyOf(tier: Tier): UrgencyFound {
  if (isCrisis(tier)) return 'crisis'
  if (tier === 2) return 'urgent'
  return tier === 3 ? 'routine' : 'information'
}
