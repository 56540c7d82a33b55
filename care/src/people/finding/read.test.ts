import { expect, test } from 'vitest'
import { PERMISSIONS, ROLES } from '../../permissions.ts'
import { mayIn, viewOf } from './read.ts'

test.each([
  ['intake-worker', [], 'agency', 'full'],
  ['case-manager', ['lead'], 'own', 'full'],
  ['case-manager', ['emergency'], 'own', 'short'],
  ['case-manager', ['emergency', 'backup'], 'own', 'full'],
  ['supervisor', ['team'], 'team', 'full'],
  ['clinician', ['emergency'], 'own', 'short'],
  ['auditor', ['audit'], 'own', 'full'],
  ['billing', [], 'agency', 'billing'],
] as const)('%s with %j reaching %s sees the %s view', (role, reasons, reach, view) => {
  expect(viewOf(role, reasons, reach)).toBe(view)
})

test('in an emergency nothing may be changed, by no role', () => {
  for (const role of ROLES)
    for (const permission of mayIn(role, 'short')) {
      expect(PERMISSIONS).toContain(permission)
      expect(permission).toMatch(/:(read|search)/)
    }
})
