import { barsOn, type Restriction } from '../consents/index.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { type ContactPoint, leavesWord, partiesAt } from '../people/index.ts'

/**
 * A person's points as messages may use them. Where somebody is who must not even know that we know the person, nothing may
 * be left or sent, whatever was allowed there before they said so.
 */
export const hushed = <Point extends ContactPoint>(
  points: readonly Point[],
  restrictions: readonly Restriction[],
  on: PlainDate,
): readonly Point[] => points.map((point) => (isSecret(point, restrictions, on) ? withoutWord(point) : point))

const isSecret = ({ at, terms }: ContactPoint, restrictions: readonly Restriction[], on: PlainDate) =>
  leavesWord(at) &&
  partiesAt(at, terms.label).some((party) => barsOn(restrictions, party, on).some(({ secret }) => secret))

function withoutWord<Point extends ContactPoint>(point: Point): Point {
  const { at } = point
  switch (at.kind) {
    case 'phone':
      return { ...point, at: { ...at, rules: { voicemail: 'none', text: 'no' } } }
    case 'email':
      return { ...point, at: { ...at, rules: { email: 'no' } } }
    case 'postal':
      return { ...point, at: { ...at, rules: { mail: 'no' } } }
    default:
      return at satisfies never
  }
}
