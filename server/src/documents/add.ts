import { addDocument } from '@handrail/care/documents'
import { type Handler, handles } from '../door/handler.ts'
import { lockPerson, writerOf } from '../people/store.ts'
import type { Arrivals } from './arrivals.ts'
import { insertDocument, sameContent } from './store.ts'
import type { Vault } from './vault.ts'

/** The row is written only after its file is in the vault, so a row never points to nothing. */
export const addDocumentHandler = (arrivals: Arrivals, vault: Vault): Handler =>
  handles(addDocument, {
    async load(tx, { person, upload, sha256 }, { agency, actor }) {
      const kept = await lockPerson(tx, agency, person)
      if (!kept) return undefined
      const sameAs = await sameContent(tx, { agency, actor }, { person, sha256 })
      return { ...kept, sameAs, file: arrivals.find(agency, upload)?.file }
    },
    async save(tx, { document, name }, input, { agency, actor, now }) {
      const sealed = arrivals.find(agency, input.upload)
      if (!sealed) throw new Error('The file of this request is gone.')
      arrivals.take(input.upload)
      const row = { ...input, document, name, sealed, mark: vault.mark, by: writerOf(actor), at: now }
      await insertDocument(tx, agency, row)
    },
  })
