import type { PlainDate } from '@handrail/eligibility'

/** Today by the clock of the device, where the person is. The only file in the browser that reads the clock. */
export const today = (): PlainDate => {
  const at = new Date()
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}

/** Milliseconds since 1970 by the clock of the device. */
export const now = (): number => Date.now()

/** The time zone that the device is set to, until the agency's own is known. */
export const deviceZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone

const two = (number: number): `${number}` => {
  const padded = String(number).padStart(2, '0')
  return padded as `${number}`
}
