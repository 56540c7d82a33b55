import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { faultLine, type Log } from './log.ts'

/** Where figures are told: an address of their own, away from the one that people reach. */
export interface MetricsAddress {
  readonly host: string
  readonly port: number
}

export interface MetricsServer {
  readonly port: number
  readonly close: () => Promise<void>
}

/** The address for figures is taken, or not one of this machine. */
export class MetricsUnheard extends Error {
  override readonly name = 'MetricsUnheard'
}

const PROMETHEUS = 'text/plain; version=0.0.4; charset=utf-8'

/** Answers `GET /metrics`, and nothing else. */
export async function serveMetrics(
  { host, port }: MetricsAddress,
  figures: () => Promise<string>,
  log: Log,
): Promise<MetricsServer> {
  const server = createServer((request, response) => {
    const isAsked = request.method === 'GET' && request.url === '/metrics'
    const end = (status: number, text = '') =>
      response.writeHead(status, { 'content-type': PROMETHEUS, 'cache-control': 'no-store' }).end(text)
    if (!isAsked) return void end(404)
    figures().then(
      (text) => end(200, text),
      (failure: unknown) => {
        log(faultLine(failure))
        end(500)
      },
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => reject(new MetricsUnheard('This address cannot be used.', { cause })))
    server.listen(port, host, resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
