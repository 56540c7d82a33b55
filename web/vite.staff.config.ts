import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig } from 'vite'
import { BROWSERS } from './scripts/browsers.ts'
import { chosenScheme } from './scripts/chosen-scheme.ts'

/**
 * The staff pages, built on their own: nothing that they share with the public pages can make those larger.
 */
export default defineConfig(({ command }) => {
  if (command === 'build') process.env.NODE_ENV = 'production'
  return {
    root: import.meta.dirname,
    plugins: [react(), chosenScheme()],
    resolve: { conditions: ['source', ...defaultClientConditions] },
    // The public pages put these there already.
    publicDir: command === 'build' ? false : 'public',
    build: {
      target: BROWSERS,
      outDir: 'dist',
      emptyOutDir: false,
      assetsDir: 'assets/staff',
      rolldownOptions: { input: [join(import.meta.dirname, 'staff/index.html')] },
      modulePreload: { polyfill: false },
    },
    server: {
      host: '127.0.0.1',
      proxy: { '/api': 'http://localhost:3000' },
    },
  }
})
