import type { Handler } from '../door/handler.ts'
import type { Chore } from '../door/reaction.ts'
import type { Clock } from '../platform/clock.ts'
import type { Files } from '../platform/files.ts'
import type { Keys } from '../platform/keys.ts'
import type { Log } from '../platform/log.ts'
import type { Api, PlainRoute } from '../platform/route.ts'
import { addDocumentHandler } from './add.ts'
import { openArrivals } from './arrivals.ts'
import { rewrapKeys, sweepOrphans } from './chores.ts'
import { closeDocumentHandler } from './close.ts'
import {
  listDocumentsHandler,
  mayAddDocumentHandler,
  type Opened,
  openDocumentHandler,
  readDocumentHandler,
} from './read.ts'
import { relabelDocumentHandler } from './relabel.ts'
import { fileRoutes } from './routes.ts'
import { filesInUseHandler, oldWrapsHandler, recordOrphansHandler, rewrapFilesHandler } from './upkeep.ts'
import { openVault } from './vault.ts'

/** What this room can do and answer, what comes round by itself, and its own routes once there is an API behind them. */
export interface DocumentsRoom {
  readonly handlers: readonly Handler[]
  readonly chores: readonly Chore[]
  routes(over: { readonly api: Api; readonly log: Log }): readonly PlainRoute[]
}

/** Opens the room over a store of files and the agency's keys. */
export function openDocuments({
  files,
  keys,
  clock,
}: {
  readonly files: Files
  readonly keys: Keys
  readonly clock: Clock
}): DocumentsRoom {
  const vault = openVault(files, keys)
  const arrivals = openArrivals()
  const opened: Opened = new WeakMap()
  return {
    handlers: [
      addDocumentHandler(arrivals, vault),
      mayAddDocumentHandler,
      readDocumentHandler,
      listDocumentsHandler,
      openDocumentHandler(opened),
      relabelDocumentHandler,
      closeDocumentHandler,
      filesInUseHandler,
      recordOrphansHandler,
      oldWrapsHandler(vault),
      rewrapFilesHandler(vault),
    ],
    chores: [sweepOrphans(vault, clock), rewrapKeys],
    routes: ({ api, log }) => fileRoutes({ api, vault, arrivals, opened, clock, log }),
  }
}
