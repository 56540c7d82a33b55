import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type AgencyId, instantAt } from '@handrail/care'
import { agencyNamed, onlyAgency } from './agency/store.ts'
import { type AsHost, asHost } from './door/as-host.ts'
import { choreFigures } from './door/chore-figures-store.ts'
import { listAgencies } from './door/chore-store.ts'
import { measured } from './door/measured.ts'
import { openDoor, type Perform } from './door/perform.ts'
import { type Runner, startRunner } from './door/runner.ts'
import { overHttp } from './door/to-http.ts'
import { messageFigures } from './messages/figures-store.ts'
import { type Clock, machineClock } from './platform/clock.ts'
import type { Config } from './platform/config.ts'
import { openEmbedded, openPostgres } from './platform/database.ts'
import { type DiskState, diskState, ROOM } from './platform/disk.ts'
import type { Files } from './platform/files.ts'
import { lockFolder } from './platform/folder-lock.ts'
import { hasPages, httpServer } from './platform/http.ts'
import { type MetricsServer, serveMetrics } from './platform/http-metrics.ts'
import { checkKeys } from './platform/key-check.ts'
import { findKeys, type Keys, openKeys } from './platform/keys.ts'
import type { Log } from './platform/log.ts'
import { type Gauge, type Metrics, openMetrics } from './platform/metrics.ts'
import { hasTables, migrate } from './platform/migrate.ts'
import { openFiles } from './platform/open-files.ts'
import type { Place } from './platform/restore.ts'
import {
  type Database,
  DatabaseAway,
  type DatabaseState,
  DatabaseUnreadable,
} from './platform/transaction.ts'
import { type Rooms, roomsWith } from './rooms.ts'
import { identify } from './signin/identify.ts'
import { oidcRoutes } from './signin/oidc.ts'

/** Where the build puts the pages: beside this package, from its sources and from its build alike. */
const PAGES = fileURLToPath(new URL('../../web/dist', import.meta.url))

/** An open database with the door in front of it and the runner behind. */
export interface House {
  readonly database: Database
  readonly perform: Perform
  readonly runner: Runner
  readonly asHost: AsHost
  readonly clock: Clock
  readonly keys: Keys
  readonly rooms: Rooms
  readonly metrics: Metrics
  /** Where people reach this Handrail. Known for sure once it listens. */
  readonly address: () => string
  readonly setAddress: (address: string) => void
  readonly close: () => Promise<void>
}

type RecordsConfig = Pick<Config, 'databaseUrl' | 'migrateUrl' | 'dataFolder' | 's3'>
export type HouseConfig = RecordsConfig &
  Pick<Config, 'key' | 'url' | 'mail' | 'texts'> &
  Partial<Pick<Config, 'port'>>

/** Opens the database, brings it up to date, and opens the door. `polls` runs chores by themselves. */
export async function openHouse(
  config: HouseConfig,
  log: Log,
  {
    polls,
    say = () => {},
    begins = () => {},
  }: { readonly polls: boolean; readonly say?: (line: string) => void; readonly begins?: Begins },
): Promise<House> {
  if (config.databaseUrl === undefined && !hasEmbedded(config)) begins('database')
  const { database, close: closeDatabase } = await openDatabase(config)
  try {
    await bringUpToDate(config, database, begins)
    const keys = openKeys(config.dataFolder, config.key)
    await checkKeys(database, keys)
    let where = config.url ?? `http://localhost:${config.port ?? 3000}`
    const address = () => where
    const clock = machineClock
    const rooms = roomsWith({ keys, address, clock, config, database, say })
    const { handlers, chores } = rooms
    let nudge = () => {}
    const metrics = openMetrics()
    const door = openDoor({
      database,
      clock,
      handlers,
      chores,
      identify,
      nudge: () => nudge(),
    })
    const perform = measured(door, handlers, metrics)
    const runner = startRunner({ database, clock, chores, perform, log }, { polls })
    if (polls) nudge = runner.nudge
    const close = async () => {
      await runner.stop()
      await closeDatabase()
    }
    const setAddress = (found: string) => {
      where = config.url ?? found
    }
    return {
      database,
      perform,
      runner,
      asHost: asHost(database),
      clock,
      keys,
      rooms,
      metrics,
      address,
      setAddress,
      close,
    }
  } catch (failure) {
    await closeDatabase()
    throw failure
  }
}

/** Told what a start does before it serves, when that takes a while. */
export type Begins = (what: 'database' | 'tables') => void

/** By the login that owns the tables, where that is another one; it is let go before anybody is served. */
async function bringUpToDate({ migrateUrl }: HouseConfig, serving: Database, begins: Begins): Promise<void> {
  const tables = () => begins('tables')
  if (migrateUrl === undefined) return void (await migrate(serving, tables))
  const owner = openPostgres(migrateUrl, { connections: 1 })
  try {
    await migrate(owner, tables)
  } finally {
    await owner.close()
  }
}

/** What Handrail keeps, without the door: for commands that look at it as a whole. */
export interface Records {
  readonly database: Database
  readonly files: Files
  readonly asHost: AsHost
  readonly agencies: readonly [AgencyId, ...AgencyId[]]
  readonly close: () => Promise<void>
}

/**
 * Opens what is there and brings its tables up to date. Where no agency is, nothing is made, neither a folder nor a table
 * nor a key, and the answer is nothing: whoever looks at an empty place has most likely mistyped its name.
 */
export async function openRecords(config: RecordsConfig): Promise<Records | undefined> {
  if (config.databaseUrl === undefined && !hasEmbedded(config)) return undefined
  const { database, close } = await openDatabase(byOwner(config))
  try {
    const [first, ...others] = (await hasTables(database)) ? await asHost(database)(listAgencies) : []
    if (first !== undefined) {
      await migrate(database)
      const files = openFiles(config, machineClock)
      return { database, files, asHost: asHost(database), agencies: [first, ...others], close }
    }
  } catch (failure) {
    await close()
    throw failure
  }
  await close()
  return undefined
}

/** Opens a place as it is, for a backup to come back to: no migration runs, and no key is made. */
export async function openPlace(
  config: RecordsConfig & Pick<Config, 'key'>,
): Promise<Place & { readonly close: () => Promise<void> }> {
  const { database, close } = await openDatabase(byOwner(config))
  try {
    const keys = findKeys(config.dataFolder, config.key)
    return { database, keys, files: openFiles(config, machineClock), close }
  } catch (failure) {
    await close()
    throw failure
  }
}

const hasEmbedded = ({ dataFolder }: RecordsConfig): boolean =>
  existsSync(join(dataFolder, 'database', 'PG_VERSION'))

/** A login that only serves sees no whole table, so commands that look at everything come as the owner. */
const byOwner = <C extends RecordsConfig>(config: C): C =>
  config.migrateUrl === undefined ? config : { ...config, databaseUrl: config.migrateUrl }

async function openDatabase({ databaseUrl, dataFolder }: RecordsConfig) {
  if (databaseUrl !== undefined) {
    const database = openPostgres(databaseUrl)
    return { database, close: () => database.close() }
  }
  const release = await lockFolder(dataFolder)
  try {
    const database = await openEmbedded(join(dataFolder, 'database'))
    const close = async () => {
      await database.close()
      release()
    }
    return { database, close }
  } catch (failure) {
    release()
    throw new DatabaseUnreadable(dataFolder, { cause: failure })
  }
}

export interface Running {
  readonly port: number
  /** Where figures are told, when they are. */
  readonly metricsPort?: number
  readonly house: House
  readonly storage: Database['kind']
  readonly stop: () => Promise<void>
}

/**
 * Starts Handrail. `undefined` when its pages were not built. `prepare` may fill the house before anybody comes in.
 */
export async function serve(
  config: Config,
  log: Log,
  {
    prepare = async () => {},
    ...told
  }: {
    readonly prepare?: (house: House) => Promise<void>
    readonly say?: (line: string) => void
    readonly begins?: Begins
  } = {},
): Promise<Running | undefined> {
  if (!hasPages(PAGES)) return undefined
  const house = await openHouse(config, log, { polls: true, ...told })
  let metrics: MetricsServer | undefined
  try {
    await prepare(house)
    const named = (slug: string | undefined) =>
      house.asHost((tx) => (slug === undefined ? onlyAgency(tx) : agencyNamed(tx, slug)))
    const api = overHttp(house.perform, named, log)
    const routes = [...oidcRoutes({ ...house, agencyNamed: named, log }), ...house.rooms.routes({ api, log })]
    const served = {
      folder: PAGES,
      api,
      routes,
      ready: () => readinessOf(house.database, config.dataFolder),
      secure: config.secure,
      proxies: config.proxies,
    }
    const server = httpServer(served, log, config.log === 'requests')
    metrics = config.metrics && (await serveMetrics(config.metrics, () => figuresOf(house), log))
    const port = await server.listen(config.host, config.port)
    house.setAddress(`http://localhost:${port}`)
    return {
      port,
      ...(metrics && { metricsPort: metrics.port }),
      house,
      storage: house.database.kind,
      stop: async () => {
        await server.close()
        await metrics?.close()
        await house.close()
      },
    }
  } catch (failure) {
    await metrics?.close()
    await house.close()
    throw failure
  }
}

/** The database first, since without it nothing is; then the disk that the key, documents and the outbox are on. */
async function readinessOf(database: Database, folder: string): Promise<DatabaseState | DiskState> {
  const state = await database.state()
  return state === 'ready' ? diskState(folder, ROOM[database.kind]) : state
}

/** What the process did, and how it stands now. While the database is away its own figures are left out. */
async function figuresOf({ database, asHost: host, clock, metrics }: House): Promise<string> {
  const { open, idle, waiting } = database.connections()
  const figure = (name: string, help: string, value: number): Gauge => ({
    name: `handrail_${name}`,
    help,
    value,
  })
  const now = instantAt(clock())
  const counted = await host(async (tx) => [
    ...(await choreFigures(tx, now)),
    ...(await messageFigures(tx, now)),
  ]).catch((failure: unknown) => {
    if (failure instanceof DatabaseAway) return undefined
    throw failure
  })
  return metrics.text([
    figure('database_up', '1 while the database answers.', counted ? 1 : 0),
    figure('database_connections', 'Connections to the database, open.', open),
    figure('database_connections_idle', 'Of these, not in use.', idle),
    figure('database_requests_waiting', 'Requests that wait for a connection.', waiting),
    ...(counted ?? []),
    figure('memory_bytes', 'Memory of this process.', process.memoryUsage.rss()),
    figure('uptime_seconds', 'How long this process runs.', Math.round(process.uptime())),
  ])
}
