import { join } from 'node:path'
import { defaultServerConditions, type Plugin, runnerImport } from 'vite'

const ROOT = join(import.meta.dirname, '..')
const PLACE = '<div id="app"></div>'

type Entry = 'navigator' | 'outside'

/** Draws what stands first into the HTML of each language, so that crisis help needs no script. */
export function prerender(entry: Entry): Plugin {
  return {
    name: 'handrail-prerender',
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { filename }) {
        if (!html.includes(PLACE)) throw new Error(`${filename} has no ${PLACE}`)
        const drawn = await firstHtml(entry, /<html lang="([a-z-]+)">/.exec(html)?.[1] ?? '')
        return html.replace(PLACE, () => `<div id="app">${drawn}</div>`)
      },
    },
  }
}

async function firstHtml(entry: Entry, language: string): Promise<string> {
  const { module } = await runnerImport<typeof import('../src/app/prerender.tsx')>(
    join(ROOT, 'src/app/prerender.tsx'),
    {
      root: ROOT,
      configFile: false,
      logLevel: 'error',
      resolve: { conditions: ['source', ...defaultServerConditions] },
    },
  )
  return module.firstHtml[entry](module.pageLanguage(language))
}
