import { describe, expect, it } from 'vitest'
import type { DatedValue } from '../dated.ts'
import { withoutValue } from './income-tests.ts'

const found: DatedValue<number> = { from: '2020-01-01', value: 7, conf: 'single', src: ['pe'] }
const notFound: DatedValue<number> = { from: '2021-01-01', value: null, conf: 'unknown', src: [] }

describe('a rule without one of its values', () => {
  it('is open by its own code where nobody found the figure', () => {
    expect(withoutValue('resources', found, notFound)()).toMatchObject({
      code: 'resources',
      truth: 'unknown',
      open: 'figure-uncertain',
      value: { from: '2021-01-01', conf: 'unknown' },
    })
  })

  it('is not in force where one of them has not begun, whatever else was not found', () => {
    expect(withoutValue('resources', notFound, null)()).toMatchObject({ code: 'state', truth: 'unknown' })
  })
})
