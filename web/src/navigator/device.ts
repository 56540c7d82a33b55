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
    return true
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

/** Calls back when another page of ours clears what is kept. Answers the way to stop listening. */
export const onKeptCleared = (forgotten: () => void): (() => void) => {
  const listen = (event: StorageEvent): void => {
    const ours = event.key === NAME || event.key === null
    if (ours && event.newValue === null) forgotten()
  }
  window.addEventListener('storage', listen)
  return () => window.removeEventListener('storage', listen)
}

/** True when the person loaded the page anew; false when they came back to it, as after the quick exit. */
export const wasReloaded = (): boolean =>
  performance.getEntriesByType('navigation').some((entry) => 'type' in entry && entry.type === 'reload')
