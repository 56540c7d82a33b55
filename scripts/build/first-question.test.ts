import { describe, expect, it } from 'vitest'
import { measureNavigator } from '../bench/navigator.mjs'

/** What a weak telephone with a weak signal still loads while somebody waits. docs/benchmarks.md says it too. */
const MOST_BYTES = 90_000

describe.each(['index.html', 'es/index.html'])('the first question of %s, as built', (page) => {
  it('loads its scripts and its style in at most 90 KB', () => {
    const { bytes, sizes } = measureNavigator(page)
    expect(bytes, JSON.stringify(sizes, null, 2)).toBeLessThanOrEqual(MOST_BYTES)
  })

  it('counts a style, the words of its language and the library', () => {
    const files = measureNavigator(page).sizes.map(({ file }) => file)
    for (const part of [/\.css$/, page === 'index.html' ? /\/en-/ : /\/es-/, /\/first-/])
      expect(files.filter((file) => part.test(file))).toHaveLength(1)
  })
})
