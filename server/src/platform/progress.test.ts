import { describe, expect, it } from 'vitest'
import { capturedTerminal } from './captured-terminal.ts'
import { progressOn } from './progress.ts'

/** Counts to `count` while the clock goes on by `step` milliseconds for each. */
function countTo(count: number, step: number, isTTY: boolean): string {
  const { terminal, texts } = capturedTerminal()
  let now = 0
  const progress = progressOn(Object.assign(terminal.errors, { isTTY }), () => now)
  for (let n = 1; n <= count; n += 1) {
    now += step
    progress.reached(n)
  }
  progress.end(count)
  return texts.errors
}

describe('progress', () => {
  it('is silent about work that is soon done', () => {
    expect(countTo(1000, 1, true)).toBe('')
    expect(countTo(1000, 1, false)).toBe('')
  })

  it('keeps one line up to date for a person', () => {
    const text = countTo(5000, 1, true)
    expect(text.split('\r').length).toBeGreaterThan(5)
    expect(text.match(/\n/g)).toHaveLength(1)
    expect(text).toMatch(/5,000 inquiries, 1,000 a second\n$/)
  })

  it('adds a line now and then for a log', () => {
    const lines = countTo(30_000, 1, false).trimEnd().split('\n')
    expect(lines[0]).toBe('2,048 inquiries, 1,000 a second')
    expect(lines.length).toBeLessThan(6)
    expect(lines.at(-1)).toBe('30,000 inquiries, 1,000 a second')
  })
})
