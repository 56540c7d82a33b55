import type { Restriction } from '@handrail/care/consents'
import type { ConsentsWords } from './words/consents.ts'

/** Whom a restriction means, by every sign that it names. */
export const whomOf = ({ terms: { whom } }: Restriction): string =>
  [whom.name, whom.relationship, whom.phone, whom.email].filter(Boolean).join(', ')

/** What may not be said. */
export const whatOf = ({ terms: { what } }: Restriction, w: ConsentsWords): string =>
  what === 'everything' ? w.everything : what.map((one) => w.what[one]).join(', ')

/** A restriction in a sentence. */
export const restrictionText = (of: Restriction, w: ConsentsWords): string =>
  `${w.notTell(whomOf(of))}: ${whatOf(of, w)}.`
