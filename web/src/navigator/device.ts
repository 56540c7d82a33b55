/**
 * The one value that may stand in the browser's store, and only after the person asked for it. A browser may refuse
 * its store altogether; then reading finds nothing and keeping says no.
 */
const NAME = 'handrail'

export const readKept = (): string | null => {
  try {
    return window.localStorage.getItem(NAME)
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

export const clearKept = (): void => {
  try {
    window.localStorage.removeItem(NAME)
  } catch {
    // A store that cannot be opened holds nothing of ours.
  }
}

/** Stands in the store for a moment, so that our other pages on this device hear of the quick exit. */
const LEAVING = 'leaving'

/** Clears what is kept, and has our other pages leave as well. */
export const leaveDevice = (): void => {
  writeKept(LEAVING)
  clearKept()
}

type Heard = Readonly<{
  /** What now stands in the store: newer answers, or nothing. */
  onKept: (text: string | null) => void
  onLeaving: () => void
}>

/** Calls back when another page of ours changes what is kept, or leaves. Answers the way to stop listening. */
export const onDevice = ({ onKept, onLeaving }: Heard): (() => void) => {
  const listen = ({ key, newValue }: StorageEvent): void => {
    if (key !== NAME && key !== null) return
    if (newValue === LEAVING) onLeaving()
    else onKept(newValue)
  }
  window.addEventListener('storage', listen)
  return () => window.removeEventListener('storage', listen)
}

/** True when the person loaded the page anew; false when they came back to it, as after the quick exit. */
export const wasReloaded = (): boolean =>
  performance.getEntriesByType('navigation').some((entry) => 'type' in entry && entry.type === 'reload')
