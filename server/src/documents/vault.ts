import type { AgencyId, Instant } from '@handrail/care'
import { type FileId, fileId } from '@handrail/care/documents'
import type { Files, PutFile } from '../platform/files.ts'
import { secretBytes } from '../platform/ids.ts'
import { type Keys, Sealed } from '../platform/keys.ts'
import { FILE_KEY_LENGTH, openFile, sealFile } from './sealed-file.ts'

/** A file of an agency, and its key as only the agency's key opens it. */
export interface SealedFile {
  readonly agency: AgencyId
  readonly file: FileId
  readonly key: Uint8Array
}

/** Where the files of documents lie, encrypted. */
export interface Vault {
  /** Encrypts a file with a key of its own and puts it away. Once this answers, the file is there to stay. */
  put(agency: AgencyId, file: FileId, plain: Uint8Array): Promise<SealedFile>
  /** The file in the clear, piece by piece; nothing when it is not there. */
  open(sealed: SealedFile): Promise<AsyncGenerator<Buffer> | undefined>
  remove(agency: AgencyId, file: FileId): Promise<void>
  /** Files that were put before a moment. */
  putBefore(agency: AgencyId, at: Instant): AsyncIterable<FileId>
  /** The same key, wrapped by the agency's key of today. */
  rewrap(sealed: SealedFile): Uint8Array
  /** Whether a key that is here opens it. What was lost with its key stays lost. */
  mayRewrap(sealed: SealedFile): boolean
  /** Changes when the agency's key does: tells which keys are wrapped by an older one. */
  readonly mark: Uint8Array
}

const MARK = 8

export function openVault(files: Files, keys: Keys): Vault {
  return {
    async put(agency, file, plain) {
      const own = secretBytes(FILE_KEY_LENGTH)
      await files.put(nameOf(agency, file), sealFile(plain, own, placeOf(agency, file)))
      return { agency, file, key: keys.seal(own, keyPlaceOf(agency, file)) }
    },
    async open({ agency, file, key }) {
      const found = await files.get(nameOf(agency, file))
      return found && openFile(found, keys.open(key, keyPlaceOf(agency, file)), placeOf(agency, file))
    },
    remove: (agency, file) => files.remove(nameOf(agency, file)),
    async *putBefore(agency, at) {
      for await (const put of files.list(`${agency}/`)) {
        const file = fileIn(put, agency)
        if (file !== undefined && put.putAt < Date.parse(at)) yield file
      }
    },
    rewrap: ({ agency, file, key }) => {
      const place = keyPlaceOf(agency, file)
      return keys.seal(keys.open(key, place), place)
    },
    mayRewrap({ agency, file, key }) {
      try {
        keys.open(key, keyPlaceOf(agency, file))
        return true
      } catch (failure) {
        if (failure instanceof Sealed) return false
        throw failure
      }
    },
    mark: keys.fingerprint('the key of today', 'documents').subarray(0, MARK),
  }
}

const nameOf = (agency: AgencyId, file: FileId): string => `${agency}/${file}`
const placeOf = (agency: AgencyId, file: FileId): string => `documents file ${agency} ${file}`
const keyPlaceOf = (agency: AgencyId, file: FileId): string => `documents key ${agency} ${file}`

/** Something else may lie in the same folder or bucket; it is none of ours to touch. */
function fileIn({ name }: PutFile, agency: AgencyId): FileId | undefined {
  return fileId.safeParse(name.slice(agency.length + 1)).data
}
