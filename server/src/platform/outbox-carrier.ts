import { open, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { Carrier } from './carrier.ts'
import { makeFolder } from './make-folder.ts'

/**
 * Where messages go until an agency names a provider: into a folder on this machine, one file each, which only this
 * account may read. `say` is told that there is one, and nothing of what is in it.
 */
export function outboxCarrier(folder: string, say: (line: string) => void): Carrier {
  return {
    async carry({ id, to, subject, text }) {
      makeFolder(folder)
      const file = join(folder, `${id.replace(/[^a-z0-9-]/gi, '')}.txt`)
      const draft = `${file}.part`
      const handle = await open(draft, 'w', 0o600)
      try {
        await handle.writeFile(`To: ${to}\nSubject: ${subject}\n\n${text}\n`)
        await handle.sync()
      } finally {
        await handle.close()
      }
      await rename(draft, file)
      say(`A message was written to ${file}\n`)
      return { provider: null }
    },
  }
}
