#!/usr/bin/env node
import { existsSync } from 'node:fs'

const built = new URL('../dist/cli.js', import.meta.url)

if (existsSync(built)) {
  await import(built.href)
} else {
  console.error('Handrail is not built yet. Run "npm ci" (or "npm run build") in its folder, then try again.')
  process.exitCode = 1
}
