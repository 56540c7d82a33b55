import { readFileSync } from 'node:fs'
import { planFor } from '@handrail/eligibility/plan'
import { describe, expect, it } from 'vitest'
import { dayOn } from './day.ts'

describe('the day for which a device is answered', () => {
  it.each(['2026-11-23', '2026-11-24', '2028-11-23'] as const)('is its own on %s', (device) => {
    expect(dayOn(device)).toEqual({ on: device, dateLooksWrong: null })
  })

  it.each(['2026-11-22', '2024-06-01', '1970-01-01'] as const)(
    'is never old law: %s looks wrong',
    (device) => {
      expect(dayOn(device)).toEqual({ on: '2026-11-23', dateLooksWrong: 'early' })
    },
  )

  it.each(['2028-11-24', '2031-01-01', '2125-11-23'] as const)(
    'is never a day for which the figures are too old: %s looks wrong',
    (device) => {
      expect(dayOn(device)).toEqual({ on: '2026-11-23', dateLooksWrong: 'late' })
    },
  )

  it('has the law of today, where a refugee was covered by that of the wrong date', () => {
    const facts = {
      state: 'OH',
      age: 30,
      immigration: 'refugee-or-asylee',
      householdSize: 1,
      householdMonthlyIncome: 900,
      hasMedicare: false,
      hasMedicaid: false,
      hasPrivateInsurance: false,
      receivesSsi: false,
      receivesSsdi: false,
      pregnancy: 'no',
    } as const
    expect(planFor(facts, '2024-06-01').headline).toBe('medicaid-first')
    expect(planFor(facts, dayOn('2024-06-01').on).headline).not.toBe('medicaid-first')
  })

  it('begins when the figures were put together', () => {
    const values = new URL('../../../eligibility/src/programs/us/medicaid-adult/values.ts', import.meta.url)
    expect(readFileSync(values, 'utf8')).toContain(`Compiled ${dayOn('1970-01-01').on}`)
  })
})
