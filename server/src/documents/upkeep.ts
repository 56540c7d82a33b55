import { filesInUse, oldWraps, recordOrphans, rewrapFiles } from '@handrail/care/documents'
import { answers, type Handler, handles } from '../door/handler.ts'
import { countOtherMark, lockOtherMark, updateKey, usedAmong } from './store.ts'
import type { Vault } from './vault.ts'

export const filesInUseHandler = answers(filesInUse, async (tx, { files }, { agency }) => ({
  files: await usedAmong(tx, agency, files),
}))

export const recordOrphansHandler = handles(recordOrphans, {
  load: async () => ({}),
  save: async () => undefined,
})

export const oldWrapsHandler = ({ mark }: Vault): Handler =>
  answers(oldWraps, async (tx, _input, { agency }) => ({ count: await countOtherMark(tx, agency, mark) }))

export const rewrapFilesHandler = ({ mark, rewrap }: Vault): Handler =>
  handles(rewrapFiles, {
    async load(tx, { most }, { agency }) {
      const files = await lockOtherMark(tx, agency, { mark, most })
      return { wrapped: files.map((sealed) => ({ file: sealed.file, key: rewrap(sealed) })) }
    },
    async save(tx, wrapped, _input, { agency }) {
      for (const { file, key } of wrapped) await updateKey(tx, agency, { file, key, mark })
    },
  })
