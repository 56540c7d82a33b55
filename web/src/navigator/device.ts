/**
 * The one value that may stand in the browser's store, and only after the person asked for it. A browser may refuse
 * its store altogether; then reading finds nothing and keeping says no.
 */
const NAME = 'handrail'

/** What the result hands on to the page that sends lies under this name in the tab's own store until that page takes it. */
export const HANDED_ON = 'handrail-send'

export const readKept = (): string | null => {
  try {
    return window.localStorage.getItem(NAME) || null
  } catch {
    return null
  }
}

/** True when the browser took it. */
export const writeKept = (text: string): boolean => {
  try {
    window.localStorage.setItem(NAME, text)
    return window.localStorage.getItem(NAME) === text
  } catch {
    return false
  }
}

type Kind = 'localStorage' | 'sessionStorage'

/** True when nothing is left under the name: what cannot be taken away is written over with nothing. */
const wiped = (kind: Kind, name: string): boolean => {
  for (const empty of ['removeItem', 'setItem'] as const) {
    try {
      window[kind][empty](name, '')
    } catch {
      // Whether it worked is looked at next.
    }
    if (!stands(kind, name)) return true
  }
  return false
}

/** A store that cannot be opened holds nothing of ours. */
const stands = (kind: Kind, name: string): boolean => {
  try {
    return Boolean(window[kind].getItem(name))
  } catch {
    return false
  }
}

/** Takes back what was handed on to a page that never came. */
export const takeBack = (): boolean => wiped('sessionStorage', HANDED_ON)

/** True when nothing of ours is left on the device. */
export const clearKept = (): boolean => [takeBack(), wiped('localStorage', NAME)].every(Boolean)

/** Stands in the store for a moment, so that our other pages on this device hear of the quick exit. */
const LEAVING = 'leaving'

/** Clears what is kept, and has our other pages leave as well, where the browser refuses its store too. */
export const leaveDevice = (): void => {
  writeKept(LEAVING)
  clearKept()
  const others = new BroadcastChannel(NAME)
  others.postMessage(LEAVING)
  others.close()
}

type Heard = Readonly<{
  /** What now stands in the store: newer answers, or nothing. */
  onKept?: (text: string | null) => void
  onLeaving: () => void
}>

/** Calls back when another page of ours changes what is kept, or leaves. Answers the way to stop listening. */
export const onDevice = ({ onKept, onLeaving }: Heard): (() => void) => {
  const listen = ({ key, newValue }: StorageEvent): void => {
    if (key !== NAME && key !== null) return
    if (newValue === LEAVING) onLeaving()
    else onKept?.(newValue || null)
  }
  // Open also while the browser keeps this page for whoever comes back: what it hears then has the browser let go of it.
  const others = new BroadcastChannel(NAME)
  others.onmessage = onLeaving
  window.addEventListener('storage', listen)
  return () => {
    others.close()
    window.removeEventListener('storage', listen)
  }
}

/** True when the person loaded the page anew; false when they came back to it, as after the quick exit. */
export const wasReloaded = (): boolean =>
  performance.getEntriesByType('navigation').some((entry) => 'type' in entry && entry.type === 'reload')
