import { expect, test } from 'vitest'
import { router } from '../router.tsx'
import { pageHelp } from './page-help.ts'
import { pageHelpEn } from './page-help-en.ts'
import { pageHelpEs } from './page-help-es.ts'

const PATHS = Object.keys(router.routesByPath)
const LANGUAGES = ['en', 'es'] as const

test('the staff pages are found', () => {
  expect(PATHS).toContain('/plans/version/$plan')
  expect(PATHS.length).toBeGreaterThan(40)
})

test.each(PATHS.flatMap((path) => LANGUAGES.map((language) => [path, language] as const)))(
  'the page at %s says in %s what it is for, what to do first and what happens next, in three to five sentences',
  (path, language) => {
    const help = pageHelp(language, path)
    const sentences = [help?.is, help?.first, help?.next].map(
      (said = '') => said.split(/[.!?](?:\s|$)/).length - 1,
    )
    expect(Math.min(...sentences)).toBeGreaterThan(0)
    const count = sentences.reduce((sum, one) => sum + one, 0)
    expect(count).toBeGreaterThanOrEqual(3)
    expect(count).toBeLessThanOrEqual(5)
  },
)

test('no help is kept for a page that is gone', () => {
  expect(Object.keys(pageHelpEn).filter((path) => !PATHS.includes(path))).toEqual([])
})

test('neither language repeats the other', () => {
  for (const path of Object.keys(pageHelpEs) as (keyof typeof pageHelpEs)[])
    expect(pageHelpEs[path].is).not.toBe(pageHelpEn[path].is)
})
