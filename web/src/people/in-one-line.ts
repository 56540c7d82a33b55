import type { Address, LegalName } from '@handrail/care/people'

/** A name as it is read aloud. */
export const inOneLine = ({ given, middle, family, suffix }: LegalName): string =>
  [given, middle, family, suffix].filter(Boolean).join(' ')

export const addressLine = ({ line1, line2, city, state, zip }: Address): string =>
  [line1, line2, city, `${state} ${zip}`].filter(Boolean).join(', ')
