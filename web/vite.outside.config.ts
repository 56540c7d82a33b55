import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig } from 'vite'
import { BROWSERS } from './scripts/browsers.ts'
import { prerender } from './scripts/prerender.ts'

/**
 * The pages for people without an account who send something: a build of its own, since the navigator may send nothing and
 * must not grow by what these need.
 */
export default defineConfig(({ command }) => {
  if (command === 'build') process.env.NODE_ENV = 'production'
  return {
    root: import.meta.dirname,
    plugins: [react(), prerender('outside')],
    resolve: { conditions: ['source', ...defaultClientConditions] },
    // The public pages put these there already.
    publicDir: command === 'build' ? false : 'public',
    build: {
      target: BROWSERS,
      outDir: 'dist',
      emptyOutDir: false,
      assetsDir: 'assets/with',
      rolldownOptions: {
        input: [
          join(import.meta.dirname, 'with/index.html'),
          join(import.meta.dirname, 'with/es/index.html'),
        ],
      },
      modulePreload: { polyfill: false },
    },
    server: {
      host: '127.0.0.1',
      proxy: { '/api': 'http://localhost:3000' },
    },
  }
})
