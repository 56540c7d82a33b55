import { expect, test } from 'vitest'
import { type Copy, copyStanding } from './copy-standing.ts'

const NOW = '2026-11-28T15:00:00.000Z'
const copy = (way: Copy['way'], of: Partial<Copy> = {}): Copy => ({
  way,
  on: '2026-11-27',
  to: 'person',
  endsAt: null,
  openedAt: null,
  ...of,
})
const link = (of: Partial<Copy> = {}) => copy('link', { endsAt: '2026-12-01T15:00:00.000Z', ...of })

test.each<[string, readonly Copy[], string]>([
  ['nothing was given', [], 'none'],
  ['it was handed over', [copy('by-hand')], 'has'],
  ['it was printed', [copy('printed')], 'has'],
  ['it went by letter', [copy('mail')], 'has'],
  ['it was offered alone', [copy('offered')], 'none'],
  ['they want none', [copy('declined')], 'wants-none'],
  ['they wanted none and took one later', [copy('by-hand'), copy('declined')], 'has'],
  ['a supporter has one', [copy('by-hand', { to: 'supporter' })], 'none'],
  ['a supporter wants none', [copy('declined', { to: 'supporter' })], 'none'],
  ['a link is out', [link()], 'sent'],
  ['a link was opened', [link({ openedAt: NOW })], 'has'],
  ['a link was never opened and is over', [link({ endsAt: '2026-11-28T14:00:00.000Z' })], 'none'],
  ['they wanted none, and a link was sent since', [link(), copy('declined')], 'sent'],
])('%s', (_sentence, copies, is) => {
  expect(copyStanding(copies, NOW).is).toBe(is)
})
