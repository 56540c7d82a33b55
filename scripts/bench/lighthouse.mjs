// Runs Lighthouse on the built pages and prints what it gives them. Not part of the normal install.
// Usage: node scripts/bench/lighthouse.mjs [--desktop]
import { measurePages } from './pages.mjs'
import { pagesPart } from './report.mjs'

try {
  const measured = await measurePages(process.argv.includes('--desktop') ? 'desktop' : 'mobile')
  for (const { path, below } of measured.pages) for (const what of below) console.error(`${path}: ${what}`)
  console.log(pagesPart(measured).join('\n'))
} catch (failure) {
  console.error(failure.message)
  process.exitCode = 1
}
