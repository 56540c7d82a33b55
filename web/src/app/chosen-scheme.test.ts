import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { withChosenScheme } from '../../scripts/chosen-scheme.ts'

const tokens = readFileSync(new URL('../ui/tokens.css', import.meta.url), 'utf8')
const css = withChosenScheme(tokens)

const colours = (text: string) => [...text.matchAll(/--hr-[a-z-]+: #[0-9a-f]+/g)].map(([one]) => one)
const block = (selector: string) => css.split(`${selector} {`)[1]?.split('}')[0] ?? ''

test('a chosen dark has every colour of the system’s dark', () => {
  const [, dark = ''] = /prefers-color-scheme: dark\) \{\s*:root \{([^}]*)/.exec(tokens) ?? []
  expect(colours(dark).length).toBeGreaterThan(20)
  expect(colours(block(':root:where([data-mantine-color-scheme="dark"])'))).toEqual(colours(dark))
})

test('a chosen light is not overruled by the system', () => {
  expect(css).toContain(':root:where(:not([data-mantine-color-scheme="light"]))')
})

test('more contrast, forced colours and print come later and still win', () => {
  const dark = css.indexOf(':root:where([data-mantine-color-scheme="dark"])')
  for (const later of ['prefers-contrast: more', 'forced-colors: active', '@media print'])
    expect(css.indexOf(later)).toBeGreaterThan(dark)
})
