import type { Address, LegalName } from '@handrail/care/people'

/** A name as it is read aloud. */
export const inOneLine = ({ given, middle, family, suffix }: LegalName): string =>
  [given, middle, family, suffix].filter(Boolean).join(' ')

export const addressLine = ({ line1, line2, city, state, zip }: Address): string =>
  [line1, line2, city, `${state} ${zip}`].filter(Boolean).join(', ')

/** `+17135550142` as `713-555-0142`. */
export const phoneText = (number: string): string => {
  const [, area, first, last] = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(number) ?? []
  return area ? `${area}-${first}-${last}` : number
}
