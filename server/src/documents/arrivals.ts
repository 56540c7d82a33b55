import type { AgencyId } from '@handrail/care'
import type { SealedFile } from './vault.ts'

/**
 * Files that came with a request and are in the vault, until that request's operation says what they are. It lives as
 * long as one request in one process; no other process asks for it.
 */
export interface Arrivals {
  /** False when the same upload is under way already: the same request, sent twice at once. */
  reserve(upload: string): boolean
  begin(upload: string, file: SealedFile): void
  /** The file of this upload, when it came to this agency. */
  find(agency: AgencyId, upload: string): SealedFile | undefined
  /** Its row was written: from now on a document may point to it. */
  take(upload: string): void
  /** Ends an upload. True when a row was written for its file. */
  end(upload: string): boolean
}

export function openArrivals(): Arrivals {
  const waiting = new Map<string, { readonly file: SealedFile | undefined; readonly taken: boolean }>()
  return {
    reserve(upload) {
      if (waiting.has(upload)) return false
      waiting.set(upload, { file: undefined, taken: false })
      return true
    },
    begin: (upload, file) => {
      waiting.set(upload, { file, taken: false })
    },
    find(agency, upload) {
      const file = waiting.get(upload)?.file
      return file?.agency === agency ? file : undefined
    },
    take(upload) {
      const found = waiting.get(upload)
      if (found) waiting.set(upload, { ...found, taken: true })
    },
    end(upload) {
      const taken = waiting.get(upload)?.taken === true
      waiting.delete(upload)
      return taken
    },
  }
}
