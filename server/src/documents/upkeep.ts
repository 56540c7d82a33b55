import { filesInUse, oldWraps, recordOrphans, rewrapFiles } from '@handrail/care/documents'
import { answers, type Handler, handles } from '../door/handler.ts'
import { lockOtherMark, otherMarkAfter, updateKey, usedAmong } from './store.ts'
import type { Vault } from './vault.ts'

export const filesInUseHandler = answers(filesInUse, async (tx, { files }, { agency }) => ({
  files: await usedAmong(tx, agency, files),
}))

export const recordOrphansHandler = handles(recordOrphans, {
  load: async () => ({}),
  save: async () => undefined,
})

/** So many keys are looked at, and wrapped, at once. */
const WRAPS = 200

export const oldWrapsHandler = ({ mark, mayRewrap }: Vault): Handler =>
  answers(oldWraps, async (tx, { after }, { agency }) => {
    const looked = await otherMarkAfter(tx, agency, { mark, after, most: WRAPS })
    return {
      files: looked.filter(mayRewrap).map(({ file }) => file),
      last: looked.at(-1)?.file ?? null,
    }
  })

export const rewrapFilesHandler = ({ mark, rewrap }: Vault): Handler =>
  handles(rewrapFiles, {
    async load(tx, { files }, { agency }) {
      const locked = await lockOtherMark(tx, agency, { mark, files })
      return { wrapped: locked.map((sealed) => ({ file: sealed.file, key: rewrap(sealed) })) }
    },
    async save(tx, wrapped, _input, { agency }) {
      for (const { file, key } of wrapped) await updateKey(tx, agency, { file, key, mark })
    },
  })
