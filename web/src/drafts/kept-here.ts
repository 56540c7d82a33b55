import { readValues, type Values } from '../staff-ui/form/values.ts'
import type { Seal } from './seal.ts'

/** Words that only this device has: they have not reached the server yet. */
export interface KeptHere {
  readonly form: string
  readonly subject: string | null
  readonly person: string | null
  readonly turn: number
  readonly request: string
  readonly values: Values
  /** The form was sent with this request. The words are gone; the server is still to be told. */
  readonly isSent?: boolean
}

const START = 'handrail-draft:'

/**
 * Holds words until the server has them, and no longer: what stands here is gone as soon as it is kept there, and all of
 * it when somebody signs out. It is sealed: whoever finds the device, or signs in at it as somebody else, reads nothing.
 */
export interface Shelf {
  readonly put: (key: string, kept: KeptHere) => void
  readonly take: (key: string) => KeptHere | undefined
  readonly remove: (key: string) => void
  readonly keys: () => readonly string[]
  readonly clear: () => void
}

export function shelfFor(storage: Storage, staff: string, seal: Seal): Shelf {
  const start = `${START}${staff}:`
  const all = () => Object.keys(storage)
  return {
    put(key, kept) {
      try {
        storage.setItem(start + key, seal.close(JSON.stringify(kept), start + key))
      } catch {
        // Storage is off or full. The words are still in the page and on their way to the server.
      }
    },
    take(key) {
      const sealed = storage.getItem(start + key)
      if (sealed === null) return undefined
      const text = seal.open(sealed, start + key)
      const kept = text === undefined ? undefined : readKept(text)
      // Nobody will ever read it: the agency has a new key, or something else wrote here.
      if (!kept) storage.removeItem(start + key)
      return kept
    },
    remove: (key) => storage.removeItem(start + key),
    keys: () => all().flatMap((key) => (key.startsWith(start) ? [key.slice(start.length)] : [])),
    clear: () => {
      for (const key of all()) if (key.startsWith(START)) storage.removeItem(key)
    },
  }
}

function readKept(text: string): KeptHere | undefined {
  try {
    const kept: unknown = JSON.parse(text)
    if (typeof kept !== 'object' || kept === null) return undefined
    const { form, subject, person, turn, request, values, isSent } = kept as Partial<
      Record<keyof KeptHere, unknown>
    >
    const read = readValues(values)
    if (typeof form !== 'string' || typeof turn !== 'number' || typeof request !== 'string' || !read)
      return undefined
    const rest = { form, subject: textOrNull(subject), person: textOrNull(person), turn, request }
    return { ...rest, values: read, ...(isSent === true && { isSent }) }
  } catch {
    return undefined
  }
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null)
