import type { Plugin } from 'vite'

const DARK = /@media \(prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}\s*\}/g
const ATTRIBUTE = 'data-mantine-color-scheme'

/**
 * The public pages follow the system's light or dark. Staff may also choose. The colours stay where they are, in one
 * file; here the dark ones are tied to the choice as well. `:where` keeps the weight, so that the later rules for more
 * contrast, forced colours and print still win.
 */
export const withChosenScheme = (css: string): string =>
  css.replace(
    DARK,
    (_all, dark: string) =>
      `@media (prefers-color-scheme: dark) { :root:where(:not([${ATTRIBUTE}="light"])) {${dark}} }\n` +
      `:root:where([${ATTRIBUTE}="dark"]) {${dark}}\n` +
      `:root:where([${ATTRIBUTE}="light"]) { color-scheme: light; }\n` +
      `:root:where([${ATTRIBUTE}="dark"]) { color-scheme: dark; }`,
  )

/** Ties our colours to the chosen scheme wherever a sheet changes them for the dark. */
export function chosenScheme(): Plugin {
  return {
    name: 'handrail-chosen-scheme',
    enforce: 'pre',
    transform(code, id) {
      return id.split('?')[0]?.endsWith('/src/ui/tokens.css') ? withChosenScheme(code) : undefined
    },
  }
}
