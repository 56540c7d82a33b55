import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'

const unpack = promisify(brotliDecompress)

/** The text of a file that comes with the server, packed with Brotli. */
export async function packedText(file: URL): Promise<string> {
  return (await unpack(await readFile(file))).toString('utf8')
}
