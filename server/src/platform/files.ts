/**
 * Where encrypted files lie: a folder, or an S3-compatible store. Names are `<agency>/<file>`. Whoever puts a file here
 * has encrypted it; nothing here can read one.
 */
export interface Files {
  /** Puts a file, whole or not at all. When it answers, the file outlives a power cut. */
  put(name: string, bytes: Uint8Array): Promise<void>
  /** The file as it is read, or nothing when there is none. */
  get(name: string): Promise<AsyncIterable<Uint8Array> | undefined>
  /** Removes a file; one that is not there is removed already. */
  remove(name: string): Promise<void>
  /** Every file whose name begins so, with the time it was put, in milliseconds since 1970. */
  list(prefix: string): AsyncIterable<PutFile>
}

export interface PutFile {
  readonly name: string
  readonly putAt: number
}

/** The store cannot be reached, or says no. The same request may be sent again. */
export class FilesAway extends Error {
  override readonly name = 'FilesAway'
}

const PART = '[a-z0-9][a-z0-9-]{0,62}'
const NAME = new RegExp(`^${PART}(/${PART})+$`)

/** Names are made of ids, so that none can lead out of its folder. */
export function checkedName(name: string): string {
  if (!NAME.test(name)) throw new Error('This is not the name of a file.')
  return name
}
