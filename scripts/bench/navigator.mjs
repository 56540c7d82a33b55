import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from '../build/tools.mjs'

const DIST = join(root, 'web/dist')

/** The JavaScript and CSS that a browser loads before the first question can be answered, compressed with gzip. */
export function measureNavigator(page = 'index.html') {
  const html = readFileSync(join(DIST, page), 'utf8')
  const files = new Set()
  for (const [, file] of html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="(\/[^"]+\.(?:js|css))"/g))
    follow(file, files)
  const sizes = [...files].map((file) => ({
    file,
    bytes: gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length,
  }))
  return { page, sizes, bytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0) }
}

/** A file and everything that it imports at once. What is loaded when it is needed does not count. */
function follow(file, files) {
  if (files.has(file)) return
  files.add(file)
  if (!file.endsWith('.js')) return
  const text = readFileSync(join(DIST, file), 'utf8')
  for (const [, imported] of text.matchAll(
    /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{},\s]*?from\s*)?["'](\.[^"']+\.js)["']/g,
  )) {
    follow(posix.join(posix.dirname(file), imported), files)
  }
}
