import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { openDoor } from '../door/door.ts'
import { takeHandedOn } from '../referrals/outside/handed-on.ts'
import { Outside, type Place } from '../referrals/outside/outside.tsx'
import '../ui/kit.css'
import { agencyInAddress } from './in-address.ts'
import { lastStand } from './last-stand.ts'

/** The server answers in the language that the browser asks for, or that the address names. */
const language = document.documentElement.lang === 'es' ? 'es' : 'en'

/** The secret of a partner's link stands behind the `#`, and in the address no longer than it takes to read it. */
function placeHere(): Place {
  const { pathname, hash, search } = window.location
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
      <Outside
        place={place}
        language={place.page === 'send' ? place.handed.language : language}
        door={door}
      />
    </StrictMode>,
  )
}
