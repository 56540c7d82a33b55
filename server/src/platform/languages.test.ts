import { describe, expect, it } from 'vitest'
import { preferredLanguage } from './languages.ts'

describe('preferredLanguage', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['*', 'en'],
    ['en-US,en;q=0.9', 'en'],
    ['es', 'es'],
    ['es-MX,es;q=0.9,en;q=0.8', 'es'],
    ['ES-419', 'es'],
    ['en,es', 'en'],
    ['es,en', 'es'],
    ['en-US,en;q=0.9,es;q=0.8', 'en'],
    ['en;q=0.5,es;q=0.9', 'es'],
    ['en;q=0.5, es ; q=0.9', 'es'],
    ['fr-CA,fr;q=0.9,es;q=0.5', 'es'],
    ['fr,de', 'en'],
    ['es;q=0,en;q=0.1', 'en'],
    ['es;q=0', 'en'],
    ['es;q=banana', 'en'],
    ['es;q=1e9', 'en'],
    [';;;,,,;q=,=', 'en'],
    ['est,esx', 'en'],
  ])('gives for %j the page in %s', (accepted, language) => {
    expect(preferredLanguage(accepted)).toBe(language)
  })

  it('does not read a header without end', () => {
    expect(preferredLanguage(`${'x,'.repeat(100_000)}es`)).toBe('en')
  })
})
