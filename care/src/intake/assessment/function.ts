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

/**
 * What the life of a child asks of them: home, school, other children, and what they take part in. The federal definition of a
 * serious emotional disturbance looks at family, school and community.
 */
export const CHILD_AREAS = ['family', 'school', 'friends', 'community'] as const

/** Of what daily life asks of an adult, what it asks of a child too. */
const SHARED_AREAS = [
  'self-care',
  'understanding',
  'coping-with-change',
] as const satisfies readonly LifeArea[]

const ALL_AREAS = [...LIFE_AREAS, ...CHILD_AREAS] as const
export type LifeArea = (typeof ALL_AREAS)[number]
export const RATED_AREAS: readonly [LifeArea, ...LifeArea[]] = ALL_AREAS

/** What is looked at for somebody of this age: a child keeps no household and has no work to lose. */
export const areasFor = (isChild: boolean): readonly LifeArea[] =>
  isChild ? [...SHARED_AREAS, ...CHILD_AREAS] : LIFE_AREAS

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
  RATED_AREAS.flatMap((area) => {
    const rating = ratings[area]
    return rating === undefined || rating === 'not-known' ? [] : [rating]
  }).toSorted((a, b) => stepOf(b) - stepOf(a))
