import type { PlainDate } from '@handrail/eligibility'

/** Today by the clock of the device, where the person is. The only place in the browser that reads the clock. */
export const today = (): PlainDate => {
  const now = new Date()
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

const two = (number: number): `${number}` => {
  const padded = String(number).padStart(2, '0')
  return padded as `${number}`
}
