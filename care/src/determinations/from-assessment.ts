import { type Content, isAtLeast, type Rating } from '../intake/index.ts'
import { daysBetween, type PlainDate } from '../kernel/plain-date.ts'
import type { Born } from '../people/index.ts'
import type { IllnessFacts } from './illness-facts.ts'

/**
 * What an assessment says to the question of serious mental illness. What the clinician left open stays open; of whom only the
 * year of birth is known, the age counts only where the year settles it.
 *
 * @example factsFrom({ diagnoses: { none: true } }, { answer: 'unknown' }, '2026-11-27') // { diagnoses: [], … }
 */
export function factsFrom(of: Content, born: Born, on: PlainDate): IllnessFacts {
  const { ratings = {} } = of.function ?? {}
  return {
    ...of.findings,
    ageMonths: monthsOld(born, on),
    diagnoses: diagnosesIn(of.diagnoses),
    markedSelfCare: isAtLeast(ratings['self-care'], 'marked'),
    markedDailyLiving: isAtLeast(ratings['daily-living'], 'marked'),
    markedSocial: isAtLeast(ratings.social, 'marked'),
    markedPace: isAtLeast(ratings.pace, 'marked'),
    markedFamily: isAtLeast(ratings.family, 'marked'),
    markedSchool: isAtLeast(ratings.school, 'marked'),
    markedCommunity: communityOf(ratings.friends, ratings.community),
  }
}

/** Friends are part of it: either one is enough, and both must have been looked at for a no. */
function communityOf(friends: Rating | undefined, community: Rating | undefined): boolean | undefined {
  const both = [isAtLeast(friends, 'marked'), isAtLeast(community, 'marked')]
  if (both.includes(true)) return true
  return both.includes(undefined) ? undefined : false
}

const diagnosesIn = (of: Content['diagnoses']): IllnessFacts['diagnoses'] =>
  of?.none || (of?.list ?? []).length > 0
    ? (of?.list ?? []).map(({ code, certainty }) => ({ code, suspected: certainty === 'provisional' }))
    : undefined

/** Every definition asks for an age between these: outside them a year is enough. */
const CHILD = 17
const GROWN = 22

function monthsOld(born: Born, on: PlainDate): number | undefined {
  if (born.answer === 'approximate') {
    const most = Number(on.slice(0, 4)) - born.year
    return most - 1 >= GROWN ? (most - 1) * 12 : most < CHILD ? most * 12 : undefined
  }
  if (born.answer !== 'exact' || daysBetween(born.on, on) < 0) return undefined
  const months = (day: PlainDate) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
  return months(on) - months(born.on) - (on.slice(8) < born.on.slice(8) ? 1 : 0)
}
