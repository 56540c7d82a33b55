import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { agencyId } from '@handrail/care'
import { overHttp } from '../door/to-http.ts'
import { httpServer } from '../platform/http.ts'
import type { LogLine } from '../platform/log.ts'
import type { Api, PlainRoute } from '../platform/route.ts'
import type { Ground, Worker } from './ground.ts'

/** The real HTTP server in front of a test's door, on a port of its own. */
export interface OverHttp {
  readonly lines: readonly LogLine[]
  /** Asks as this worker, with the headers that a browser of theirs would send. */
  ask(worker: Worker | undefined, path: string, init?: RequestInit): Promise<Response>
  stop(): Promise<void>
}

export async function serveGround(
  g: Ground,
  routes: (over: { readonly api: Api; readonly log: (line: LogLine) => void }) => readonly PlainRoute[],
): Promise<OverHttp> {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-pages-'))
  const lines: LogLine[] = []
  const log = (line: LogLine) => {
    lines.push(line)
  }
  // Whoever is not signed in names the agency by its id: tests have no slugs to remember.
  const api = overHttp(g.perform, async (named) => agencyId.safeParse(named).data, log)
  const served = {
    folder,
    api,
    routes: routes({ api, log }),
    ready: () => g.database.state(),
    secure: false,
    proxies: [],
  }
  const server = httpServer(served, log, true)
  const port = await server.listen('127.0.0.1', 0)
  return {
    lines,
    ask: (worker, path, init = {}) => {
      const headers = new Headers(init.headers)
      if (worker) {
        // Makes the worker known to the door.
        g.as(worker)
        headers.set('cookie', `handrail=${worker.agency}.${worker.staff}/${worker.role}`)
      }
      return fetch(`http://127.0.0.1:${port}${path}`, { ...init, headers })
    },
    async stop() {
      await server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
