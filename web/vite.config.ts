import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig } from 'vite'
import { BROWSERS } from './scripts/browsers.ts'
import { prerender } from './scripts/prerender.ts'

/** What the first question needs from libraries: React, and the names of the states. */
const FIRST = {
  name: 'first',
  priority: 3,
  test: /\/node_modules\/(react|react-dom|scheduler)\/|\/places\/state-/,
}
/** Everything else of the first question in one file: what repeats in it is compressed together. */
const FRAME = { name: 'public', priority: 2, test: /\/web\/src\/app\/public\.tsx$/ }
/** The rules in one file. The ZIP table and the words of each language have their own. */
const RULES = { name: 'rules', priority: 1, test: /\/eligibility\/src\/(?!words\/(en|es)\/|places\/zip\/)/ }

export default defineConfig(({ command }) => {
  // A build started from a test must not pack React's development half: it is twice as large.
  if (command === 'build') process.env.NODE_ENV = 'production'
  return {
    root: import.meta.dirname,
    plugins: [react(), prerender('navigator')],
    // Our packages are read from their sources: one build, no stale half.
    resolve: { conditions: ['source', ...defaultClientConditions] },
    build: {
      target: BROWSERS,
      outDir: 'dist',
      rolldownOptions: {
        input: [join(import.meta.dirname, 'index.html'), join(import.meta.dirname, 'es/index.html')],
        output: { codeSplitting: { groups: [FIRST, FRAME, RULES] } },
      },
      // It would use fetch, which the page's own security policy forbids.
      modulePreload: { polyfill: false },
    },
    // `npm run dev -w web` beside a running `npm start`.
    server: {
      host: '127.0.0.1',
      proxy: { '/api': 'http://localhost:3000', '/fhir': 'http://localhost:3000' },
    },
  }
})
