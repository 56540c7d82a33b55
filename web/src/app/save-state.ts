import { useSyncExternalStore } from 'react'

/** Where what somebody wrote is now: on the server, on its way, or only on this device. */
export type SaveState = 'all' | 'saving' | 'on-device'

let state: SaveState = 'all'
const listeners = new Set<() => void>()

export function setSaveState(next: SaveState): void {
  if (next === state) return
  state = next
  for (const listener of listeners) listener()
}

const listen = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useSaveState = (): SaveState => useSyncExternalStore(listen, () => state)

const listenToLine = (listener: () => void) => {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}

export const useOnline = (): boolean => useSyncExternalStore(listenToLine, () => navigator.onLine)
