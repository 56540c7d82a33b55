import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { dayOn } from '../navigator/day.ts'
import { Navigator } from '../navigator/navigator.tsx'
import type { FirstWords } from '../navigator/words/first-words.ts'
import '../ui/kit.css'
import '../navigator/navigator.css'
import { today } from './clock.ts'
import { lastStand } from './last-stand.ts'

/** Wakes the public page that stands in the HTML, in the language of that HTML. */
export function openNavigator(first: FirstWords) {
  const root = document.getElementById('app')
  if (!root) return
  hydrateRoot(
    root,
    <StrictMode>
      <Navigator first={first} {...dayOn(today())} />
    </StrictMode>,
    { onUncaughtError: lastStand(root) },
  )
}
