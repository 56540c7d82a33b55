import { lazy, StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { openDoor } from '../door/door.ts'
import { takeHandedOn } from '../referrals/outside/handed-on.ts'
import { Outside, type Place } from '../referrals/outside/outside.tsx'
import '../ui/kit.css'
import { Answering } from './answering.tsx'
import { agencyInAddress } from './in-address.ts'
import { lastStand } from './last-stand.ts'

/** The pages that send something need not grow by what reads a plan. */
const Mine = lazy(async () => ({ default: (await import('./mine.tsx')).Mine }))
const Keeping = lazy(async () => ({ default: (await import('./keeping.tsx')).Keeping }))

/** The server answers in the language that the browser asks for, or that the address names. */
const language = document.documentElement.lang === 'es' ? 'es' : 'en'

/** The secret of a partner's link stands behind the `#`, and in the address no longer than it takes to read it. */
function placeHere():
  | Place
  | { readonly page: 'answer'; readonly token: string }
  | { readonly page: 'mine'; readonly token: string }
  | { readonly page: 'keep'; readonly token: string | undefined } {
  const { pathname, hash, search } = window.location
  // These stay in the address, so that the person can load the page again; they open nothing in another browser.
  if (pathname === '/answer') return { page: 'answer', token: hash.slice(1) }
  if (pathname === '/mine') return { page: 'mine', token: hash.slice(1) }
  if (pathname === '/keep') return { page: 'keep', token: hash.slice(1) }
  // The worker of what is kept answers here; where nothing is kept, the server does.
  if (pathname.startsWith('/keep/')) return { page: 'keep', token: undefined }
  if (pathname === '/status') return { page: 'status' }
  if (pathname === '/send') return { page: 'send', handed: takeHandedOn(language) }
  const token = hash.slice(1) || undefined
  if (token !== undefined) window.history.replaceState(null, '', pathname + search)
  return { page: 'refer', token }
}

const root = document.getElementById('app')
if (root) {
  const place = placeHere()
  const door = openDoor({
    fetch: window.fetch.bind(window),
    agency: () => agencyInAddress(),
    // Whoever sends something here is nobody to us, even in a browser in which staff are signed in.
    believed: () => undefined,
  })
  createRoot(root, { onUncaughtError: lastStand(root) }).render(
    <StrictMode>
      {place.page === 'answer' ? (
        <Answering language={language} door={door} token={place.token} />
      ) : place.page === 'mine' ? (
        <Suspense>
          <Mine language={language} door={door} token={place.token} />
        </Suspense>
      ) : place.page === 'keep' ? (
        <Suspense>
          <Keeping language={language} door={door} token={place.token} />
        </Suspense>
      ) : (
        <Outside
          place={place}
          language={place.page === 'send' ? place.handed.language : language}
          door={door}
        />
      )}
    </StrictMode>,
  )
}
