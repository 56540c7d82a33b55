import type { ShownLine, ShownSection } from '../shown.ts'
import { keepWords } from '../words/keep.ts'
import { sectionWords } from '../words/sections.ts'
import { KEPT, PASSES } from './on-this-phone.ts'

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const safe = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)

const STYLE = `
:root{color-scheme:light dark}
body{margin:0 auto;max-width:34rem;padding:1rem 1.25rem 3rem;font:1.125rem/1.5 system-ui,sans-serif;background:#f7f7f3;color:#20292c}
h1{font-size:1.75rem;line-height:1.2}h2{font-size:1.1875rem;margin:1.5rem 0 .5rem}
ul{list-style:none;margin:0;padding:0}li{background:#fff;border:1px solid #dedfd8;border-radius:12px;padding:.75rem 1rem;margin:0 0 .5rem}
p{margin:0;white-space:pre-line;overflow-wrap:anywhere}.second{color:#56636a;font-size:1rem}
a{display:inline-block;padding:.6rem 0;color:#17506a;font-weight:600}
button{font:inherit;font-weight:600;min-height:52px;padding:0 1rem;border-radius:10px;border:1px solid #7a868b;background:#fff;color:#20292c}
:focus-visible{outline:3px solid #f2b84b;outline-offset:2px}
@media(prefers-color-scheme:dark){body{background:#11181b;color:#e7ecec}li,button{background:#1a2428;border-color:#2f3c41;color:#e7ecec}
.second{color:#a8b5b9}a{color:#8fcbe4}button{border-color:#6f7f85}}
@media print{button{display:none}}`

/**
 * Takes what is kept off the phone and goes elsewhere; with no network, to a page that shows nothing. It stands in the page itself,
 * so that it works then. Other pages of ours leave as well: going back opens none of them.
 */
const LEAVING = (leaveTo: string): string => `
document.getElementById('leave').addEventListener('click', async () => {
  document.body.hidden = true
  document.title = ''
  try {
    for (const place of Object.keys(localStorage))
      if (place.startsWith(${JSON.stringify(PASSES)})) localStorage.removeItem(place)
    new BroadcastChannel('handrail').postMessage('leaving')
  } catch {}
  const kept = 'caches' in window ? [caches.delete(${JSON.stringify(KEPT)})] : []
  const workers = 'serviceWorker' in navigator
    ? navigator.serviceWorker.getRegistrations().then((all) => Promise.all(all.map((one) => one.unregister()))) : undefined
  await Promise.allSettled([...kept, workers])
  location.replace(navigator.onLine ? ${JSON.stringify(leaveTo)} : 'about:blank')
})`

function lineOf({ words, phone, dial, notes }: ShownLine, call: (what: string) => string): string {
  const number = phone === undefined || dial !== undefined ? '' : ` <bdi dir="ltr">${safe(phone)}</bdi>`
  const tap = dial === undefined ? '' : `<a href="tel:${safe(dial)}">${safe(call(phone ?? dial))}</a>`
  const more = notes.map((note) => `<p class="second">${safe(note)}</p>`).join('')
  return `<li><p>${safe(words)}${number}</p>${more}${tap}</li>`
}

interface PhoneSheet {
  readonly sections: readonly ShownSection[]
  readonly language: 'en' | 'es'
  readonly asOf: string
  /** By which this page’s own style and script are known, and no other. */
  readonly nonce: string
  /** A file stays where the person saved it: leaving does not take it away. */
  readonly isFile: boolean
}

/** Only what stands in the page itself may run or draw, and it may reach nothing. */
export const policyOf = (nonce: string): string =>
  `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`

/** The whole plan as one page that needs nothing else: it is kept on the phone, or saved as a file. */
export function phoneSheet({ sections, language, asOf, nonce, isFile }: PhoneSheet): string {
  const w = keepWords[language]
  const { call } = sectionWords[language]
  const parts = sections.map(
    ({ heading, lines }) =>
      `<section><h2>${safe(heading)}</h2><ul>${lines.map((line) => lineOf(line, call)).join('')}</ul></section>`,
  )
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="content-security-policy" content="${policyOf(nonce)}"><meta name="referrer" content="no-referrer">
<title>${safe(w.tab)}</title><style nonce="${nonce}">${STYLE}</style></head>
<body><main><button id="leave" type="button">${safe(w.leave)}</button><p class="second">${safe(isFile ? w.fileNote : w.leaveNote)}</p>
<h1>${safe(w.title)}</h1>${parts.join('')}<p class="second">${safe(asOf)}</p></main>
<script nonce="${nonce}">${LEAVING(w.leaveTo)}</script></body></html>`
}
