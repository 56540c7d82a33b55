import { isUtf8 } from 'node:buffer'
import { type Found, hasMarkup, refused } from './found.ts'

// Line ends, tabs and page breaks are part of text; everything else below a space is not.
const CONTROL = /[^\P{Cc}\t\n\f\r]/u
const RUNS = /^\uFEFF?\s*(#!|<[a-z!?/%])/i

/** Plain text in UTF-8 that no program would take for something to run. */
export function readText(bytes: Buffer): Found {
  if (!isUtf8(bytes)) return refused('type-not-kept')
  const text = bytes.toString('utf8')
  if (CONTROL.test(text) || RUNS.test(text) || hasMarkup(bytes) || /<(script|svg|html)\b/i.test(text))
    return refused('type-not-kept')
  return { type: 'text/plain', bytes }
}
