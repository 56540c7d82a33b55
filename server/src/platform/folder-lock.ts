import { openSync, rmSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { secretBytes } from './ids.ts'
import { makeFolder } from './make-folder.ts'
import { codeOf } from './open-input.ts'

/** Another Handrail is at work on this data folder. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse'
}

const MOST_PATH = 100
/** Long enough for another start, at the same moment, to have put its own socket in the place of ours. */
const SETTLING = 200

/**
 * Takes a data folder for this process alone: two on one embedded database would each write over the other. The lock is a
 * socket that listens in the folder. The kernel answers for it, whichever container a process is in, and stops answering
 * when the process ends, however it ends. Answers with the way to give the folder back.
 */
export async function lockFolder(folder: string): Promise<() => void> {
  makeFolder(folder)
  const place = socketIn(folder)
  if ((await heard(place)) !== undefined) throw new FolderInUse('Another Handrail is using this data folder.')
  rmSync(place, { force: true })
  const token = secretBytes(16).toString('hex')
  const server = await listen(place, token)
  await new Promise((resolve) => setTimeout(resolve, SETTLING))
  if ((await heard(place)) !== token) {
    server.close()
    throw new FolderInUse('Another Handrail took this data folder at the same moment.')
  }
  return () => {
    server.close()
    rmSync(place, { force: true })
  }
}

/** The address of a socket has about a hundred letters; a longer path goes by an open folder instead. */
function socketIn(folder: string): string {
  const place = join(folder, 'in-use.socket')
  if (Buffer.byteLength(place) <= MOST_PATH || process.platform !== 'linux') return place
  return `/proc/self/fd/${openSync(folder, 'r')}/in-use.socket`
}

function listen(place: string, token: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.on('error', () => {}).end(token))
    server.once('error', (failure) =>
      reject(
        codeOf(failure) === 'EADDRINUSE'
          ? new FolderInUse('Another Handrail is using this data folder.')
          : failure,
      ),
    )
    server.listen(place, () => {
      server.unref()
      resolve(server)
    })
  })
}

/** What the holder of the lock says; nothing when nobody listens. */
function heard(place: string): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    let text = ''
    const socket = connect(place)
    socket.setTimeout(5_000, () => socket.destroy())
    socket.on('data', (chunk) => {
      text += String(chunk)
    })
    socket.on('close', () => resolve(text))
    socket.on('error', (failure) => {
      const nobody = ['ECONNREFUSED', 'ENOENT', 'ENOTSOCK'].includes(codeOf(failure) ?? '')
      if (nobody) resolve(undefined)
      else reject(failure)
    })
  })
}
