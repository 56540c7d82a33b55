import { useSyncExternalStore } from 'react'
import type { Language } from '../staff-ui/surroundings.tsx'

/** What somebody chose on this device. Nothing here is about a person we serve. */
export interface Preferences {
  readonly language: Language
  readonly singleKeys: boolean
  /** The agency's name in addresses, so that signing in need not ask again. */
  readonly agency: string | undefined
  /** Whoever sets up the agency said that its days off are the federal ones. */
  readonly calendarFits: boolean
}

const KEY = 'handrail-preferences'

const fromBrowser = (): Preferences => ({
  language: navigator.language.startsWith('es') ? 'es' : 'en',
  singleKeys: true,
  agency: undefined,
  calendarFits: false,
})

let current: Preferences | undefined
const listeners = new Set<() => void>()

export function preferences(): Preferences {
  current ??= read()
  return current
}

export function prefer(changes: Partial<Preferences>): void {
  current = { ...preferences(), ...changes }
  try {
    localStorage.setItem(KEY, JSON.stringify(current))
  } catch {
    // Storage is off or full: the choice holds until the page is closed.
  }
  for (const listener of listeners) listener()
}

export const usePreferences = (): Preferences => useSyncExternalStore(listen, preferences)

const listen = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function read(): Preferences {
  const begun = fromBrowser()
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return begun
    return {
      language:
        'language' in kept && (kept.language === 'en' || kept.language === 'es')
          ? kept.language
          : begun.language,
      singleKeys: !('singleKeys' in kept && kept.singleKeys === false),
      agency: 'agency' in kept && typeof kept.agency === 'string' ? kept.agency : undefined,
      calendarFits: 'calendarFits' in kept && kept.calendarFits === true,
    }
  } catch {
    return begun
  }
}
