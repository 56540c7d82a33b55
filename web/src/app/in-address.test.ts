import { expect, test } from 'vitest'
import { agencyAt, agencyInAddress, linkInAddress, problemInAddress } from './in-address.ts'

const at = (address: string) => new URL(address, 'http://localhost') as unknown as Location

test('a link of an invitation names the agency, and its secret stands behind the #', () => {
  expect(linkInAddress(at('/staff/welcome/river-county#secret'))).toEqual({
    agency: 'river-county',
    token: 'secret',
  })
  expect(linkInAddress(at('/staff/welcome/river-county'))).toBeUndefined()
  expect(linkInAddress(at('/staff/people#secret'))).toBeUndefined()
})

test('a link asks its own agency from the first question on, on a device that knows none or another', () => {
  const link = at('/staff/welcome/river-county#secret')
  expect(agencyAt(link, undefined)).toBe('river-county')
  expect(agencyAt(link, 'hill-county')).toBe('river-county')
  expect(agencyAt(at('/staff'), 'hill-county')).toBe('hill-county')
  expect(agencyAt(at('/staff'), undefined)).toBeUndefined()
})

test('an agency gives its staff an address with its short name', () => {
  expect(agencyInAddress(at('/staff?agency=river-county'))).toBe('river-county')
  expect(agencyInAddress(at('/staff?agency=<script>'))).toBeUndefined()
  expect(agencyInAddress(at('/staff'))).toBeUndefined()
})

test('the way over another system says why it led back', () => {
  expect(problemInAddress(at('/staff/sign-in?agency=a&problem=not-known-here'))).toBe('not-known-here')
  expect(problemInAddress(at('/staff'))).toBeUndefined()
})
