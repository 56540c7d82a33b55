/**
 * What daily life asks of somebody. The names and the steps are our own: no instrument is copied here, and no score of one is
 * computed. An instrument that was filled in stands in the room `instruments`.
 */
export const LIFE_AREAS = [
  'self-care',
  'daily-living',
  'understanding',
  'social',
  'pace',
  'coping-with-change',
  'role',
  'safe-home',
] as const
export type LifeArea = (typeof LIFE_AREAS)[number]

/** In order: each step is harder than the one before. */
export const LIMITS = ['none', 'some', 'moderate', 'marked', 'extreme'] as const
export type Limit = (typeof LIMITS)[number]

/** `not-known`: looked at, and it could not be told. An area that is left out was not looked at. */
export const RATINGS = [...LIMITS, 'not-known'] as const
export type Rating = (typeof RATINGS)[number]

export type Ratings = Readonly<Partial<Record<LifeArea, Rating>>>

export const stepOf = (limit: Limit): number => LIMITS.indexOf(limit)

/** Whether an area is limited so far; nothing while nobody could tell. */
export function isAtLeast(rating: Rating | undefined, limit: Limit): boolean | undefined {
  if (rating === undefined || rating === 'not-known') return undefined
  return stepOf(rating) >= stepOf(limit)
}

/** The limits that are known, hardest first. */
export const knownLimits = (ratings: Ratings): readonly Limit[] =>
  LIFE_AREAS.flatMap((area) => {
    const rating = ratings[area]
    return rating === undefined || rating === 'not-known' ? [] : [rating]
  }).toSorted((a, b) => stepOf(b) - stepOf(a))
