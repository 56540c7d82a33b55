import { join } from 'node:path'
import { type Begins, type Running, serve } from '../main.ts'
import type { Config } from '../platform/config.ts'
import { MetricsUnheard } from '../platform/http-metrics.ts'
import { logTo } from '../platform/log.ts'
import { codeOf } from '../platform/open-input.ts'
import type { Screen, Terminal } from '../platform/terminal.ts'
import { EXIT, type Exit } from './exit.ts'
import { ensureAgency, sayHowToBegin } from './first-start.ts'
import { refuseCommand } from './refuse-command.ts'
import { demoFolder, ensureDemo } from './seed-demo.ts'
import { settings, whyNot } from './with-house.ts'

/** How long requests under way may take once we were told to stop. */
const PATIENCE = 10_000

/** `handrail start`: serves until it is told to stop. */
export async function start(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const demo = args.length === 1 && args[0] === '--demo'
  if (args.length > 0 && !demo) {
    return refuseCommand(
      'start',
      'start takes --demo and no other option; its settings come from the environment.',
      terminal,
    )
  }
  const config = settings(terminal)
  return config ? serveUntilStopped(config, demo, terminal) : EXIT.refused
}

async function serveUntilStopped(config: Config, demo: boolean, { errors, output }: Terminal): Promise<Exit> {
  let running: Running | undefined
  try {
    const log = logTo(errors)
    const here = demo ? inDemoFolder(config) : config
    if (demo) await demoFolder(here, { errors }, log)
    running = await serve(here, log, {
      prepare: (house) => (demo ? ensureDemo(house, { errors }, log) : ensureAgency(house)),
      say: (line) => output.write(`${line}\n`),
      begins: beginsOn(errors),
    })
  } catch (failure) {
    const why = whyNotListening(failure, config) ?? whyNot(failure)
    if (why === undefined) throw failure
    errors.write(`${why}\n`)
    return EXIT.partly
  }
  if (running === undefined) {
    errors.write('The pages are not built yet. Run "npm run build", then start again.\n')
    return EXIT.partly
  }
  const stopped = toldToStop()
  output.write(`Handrail is ready: ${addressOf(config.host, running.port)}\n`)
  if (demo) output.write(`This is a demo with invented people. Staff: ${running.house.address()}/staff\n`)
  else await sayHowToBegin(running.house, output)
  await stopped
  setTimeout(() => process.exit(EXIT.done), PATIENCE).unref()
  await running.stop()
  return EXIT.done
}

/** A person at a terminal is told what takes a while; a log is told once it serves. */
export const beginsOn =
  (errors: Screen): Begins =>
  (what) => {
    if (errors.isTTY === true) errors.write(`${BEGINS[what]}\n`)
  }

const BEGINS = {
  database: 'Making the database, the first time only. This takes some seconds.',
  tables: 'Bringing the tables up to date.',
} as const

/** A demo has a folder of its own, so that no invented person ever stands beside a real one. */
function inDemoFolder(config: Config): Config {
  return { ...config, dataFolder: join(config.dataFolder, 'demo') }
}

/** The first signal asks us to stop; a second one finds nobody listening and ends the process. */
function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}

/** Where a person on this machine opens it. */
function addressOf(host: string, port: number): string {
  const everywhere = host === '0.0.0.0' || host === '::'
  const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}`
}

function whyNotListening(failure: unknown, { port }: Config): string | undefined {
  if (failure instanceof MetricsUnheard)
    return 'The address in HANDRAIL_METRICS is taken by another program, or is not one of this machine. Choose another.'
  switch (codeOf(failure)) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port === 65535 ? 3000 : port + 1}.`
    case 'EACCES':
      return `This account may not use port ${port}. Choose a port from 1024 on, for example PORT=3000.`
    case 'EADDRNOTAVAIL':
    // The network card named after "%" is not there.
    case 'EINVAL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'This machine has no address of the name that HOST gives. Set it to localhost, 0.0.0.0 or one of its addresses.'
    default:
      return undefined
  }
}
