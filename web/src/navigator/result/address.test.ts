import { describe, expect, it } from 'vitest'
import { shortAddress } from './address.ts'

describe('an address on paper', () => {
  it.each([
    ['https://www.medicaid.gov/', 'medicaid.gov'],
    ['https://medicaid.georgia.gov/how-apply', 'medicaid.georgia.gov/how-apply'],
    ['https://kynect.ky.gov/benefits/s/?language=en_US', 'kynect.ky.gov/benefits/s'],
    ['https://apps1.web.maine.gov/benefits/account/login.html', 'apps1.web.maine.gov'],
  ])('leaves out of %s what nobody has to type', (url, short) => {
    expect(shortAddress(url)).toBe(short)
  })
})
