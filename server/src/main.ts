import { fileURLToPath } from 'node:url'
import type { Config } from './platform/config.ts'
import { hasPages, httpServer } from './platform/http.ts'
import type { Log } from './platform/log.ts'

/** Where the build puts the pages: beside this package, from its sources and from its build alike. */
const PAGES = fileURLToPath(new URL('../../web/dist', import.meta.url))

export interface Running {
  readonly port: number
  readonly stop: () => Promise<void>
}

/** Starts Handrail. `undefined` when its pages were not built. */
export async function serve({ host, port, log: logs }: Config, log: Log): Promise<Running | undefined> {
  if (!hasPages(PAGES)) return undefined
  const server = httpServer(PAGES, log, logs === 'requests')
  return { port: await server.listen(host, port), stop: server.close }
}
