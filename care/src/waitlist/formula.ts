import { z } from 'zod'
import { plainDate } from '../kernel/plain-date.ts'
import { GROUNDS } from './grounds.ts'

const TIER_NUMBERS = [0, 1, 2, 3, 4] as const
export type WaitTier = (typeof TIER_NUMBERS)[number]

/** The tier of somebody with no ground that lifts them. */
export const LAST_TIER: WaitTier = 4
/** As far as waiting alone lifts anybody. Before it stand only those who are in danger. */
export const TIER_BY_WAITING: WaitTier = 1

const weight = z.strictObject({ tier: z.literal(TIER_NUMBERS), points: z.int().min(0).max(100) })

/**
 * How a list is ordered: everything that counts, and how much. It is data, has a version, and is shown to whoever asks.
 *
 * The score may not pass `top`, and `top` is at least what all grounds give together. So somebody who has waited long enough
 * stands at the top of the score and of the tiers, and nobody who came later passes (`surelyFirstAfter`).
 */
export const formula = z
  .strictObject({
    version: z.int().min(1),
    from: plainDate,
    weights: z.record(z.enum(GROUNDS), weight),
    ageing: z.strictObject({
      /** A point for every so many days of waiting. */
      daysPerPoint: z.int().min(1).max(365),
      /** One tier up for every so many days of waiting. */
      daysPerTier: z.int().min(1).max(3650),
      /** The score ends here, however long the wait. */
      top: z.int().min(1).max(10_000),
    }),
  })
  .refine(({ weights, ageing }) => ageing.top >= mostPoints(weights), {
    error: 'top-below-grounds',
    path: ['ageing', 'top'],
  })
  .refine(
    ({ weights }) => GROUNDS.every((ground) => (weights[ground].tier === 0) === (ground === 'in-danger')),
    { error: 'danger-alone-is-first', path: ['weights'] },
  )
export type Formula = z.output<typeof formula>

type Weights = Readonly<Record<(typeof GROUNDS)[number], z.output<typeof weight>>>

function mostPoints(weights: Weights): number {
  return GROUNDS.reduce((sum, ground) => sum + weights[ground].points, 0)
}

/** What a list begins with until an agency adopts another. Common practice: no law gives these figures. */
export const FIRST_FORMULA: Formula = formula.parse({
  version: 1,
  from: '2020-01-01',
  weights: {
    'in-danger': { tier: 0, points: 20 },
    'leaving-hospital': { tier: 1, points: 10 },
    'leaving-jail': { tier: 1, points: 10 },
    'leaving-crisis-unit': { tier: 1, points: 10 },
    'court-ordered-treatment': { tier: 1, points: 6 },
    'losing-home-at-high-risk': { tier: 1, points: 8 },
    'tried-to-die-lately': { tier: 2, points: 10 },
    'higher-level-recommended': { tier: 2, points: 8 },
    pregnant: { tier: 2, points: 8 },
    'child-at-risk': { tier: 2, points: 8 },
    'first-episode': { tier: 3, points: 6 },
    veteran: { tier: 3, points: 4 },
    'transition-age': { tier: 3, points: 4 },
    homeless: { tier: 3, points: 6 },
    'no-other-care': { tier: 4, points: 4 },
    'daily-life-hard': { tier: 4, points: 4 },
  },
  ageing: { daysPerPoint: 2, daysPerTier: 90, top: 130 },
})

/** Days of waiting after which nobody who comes later can pass, other than whom the law or a danger puts first. */
export const surelyFirstAfter = ({ ageing }: Formula): number =>
  Math.max(ageing.top * ageing.daysPerPoint, (LAST_TIER - TIER_BY_WAITING) * ageing.daysPerTier)
