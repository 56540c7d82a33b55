import { describe, expect, it } from 'vitest'
import { firstHand, SOURCES, type SourceId } from './sources.ts'
import { LANGUAGES, wordsFor } from './words/index.ts'

const value = (src: readonly SourceId[]) => ({ from: '2026-01-13', conf: 'confirmed', src }) as const

describe('a source that tells what another one says', () => {
  it('is not shown beside the one that speaks for itself', () => {
    const said = wordsFor('en').source(value(['fr2026', 'aca2026', 'cm2026']))
    expect(said).toContain('Annual Update of the HHS Poverty Guidelines')
    expect(said).not.toMatch(/Council on Aging|checkmedicaid/)
    expect(firstHand(['fr2026', 'aca2026', 'gaext25'])).toEqual(['fr2026'])
  })

  it('is told of as another place where it is the only one, with a call to confirm', () => {
    expect(wordsFor('en').source(value(['gaext25']))).toBe(
      'Known to hold since Jan 13, 2026. We found it in another place and not at the office, so call to confirm.',
    )
    for (const language of LANGUAGES)
      expect(wordsFor(language).source(value(['cm2026']))).not.toContain('checkmedicaid')
  })

  it('is marked as one', () => {
    const others =
      /medicaidplanningassistance|checkmedicaid|chattooga1180|singlemotherguide|legalclarity|mspcheck/
    for (const [id, source] of Object.entries(SOURCES))
      if ('url' in source && others.test(source.url)) expect([id, 'secondHand' in source]).toEqual([id, true])
  })
})
