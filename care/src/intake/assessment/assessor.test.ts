import { STATE_CODES } from '@handrail/eligibility'
import { expect, test } from 'vitest'
import { assessorRule, assessorsOn } from './assessor.ts'

test.each([
  ['TX', '2026-11-27', 'any-state', undefined],
  ['NY', '2026-11-27', 'NY', 'diagnostic-privilege'],
  ['NY', '2024-06-24', 'NY', 'diagnostic-privilege'],
  // What counted there before was not looked up.
  ['NY', '2024-06-23', 'any-state', undefined],
] as const)('in %s on %s the rule of %s counts; a counselor needs besides: %s', (state, on, of, besides) => {
  const rule = assessorRule(state, on)
  expect(rule.of).toBe(of)
  expect(rule.besides['professional-counselor']).toBe(besides)
})

test('what nobody compared with the law stops nobody whom common practice lets sign', () => {
  const practice = assessorsOn('TX', '2026-11-27')
  for (const state of STATE_CODES) {
    const rule = assessorRule(state, '2026-11-27')
    if (rule.verifiedOn === undefined) expect(rule.kinds).toEqual(expect.arrayContaining([...practice]))
    // Whoever signs alone does not need somebody beside them, in any state.
    expect(rule.supervised.filter((kind) => rule.kinds.includes(kind))).toEqual([])
    expect(rule.source).not.toBe('')
  }
})

test('on a day before the first rule nobody signs', () => {
  expect(assessorRule('NY', '2019-12-31')).toMatchObject({ kinds: [], supervised: [] })
})
