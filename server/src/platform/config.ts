import { accessSync, constants, type Stats, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { z } from 'zod'
import type { MetricsAddress } from './http-metrics.ts'
import { parseKeys } from './keys.ts'
import {
  missingBeside,
  PROVIDER_ACCEPTED,
  type Providers,
  providerSettings,
  providersIn,
} from './provider-settings.ts'

/** The settings of a running Handrail, read from the environment once, at start. */
export interface Config extends Providers {
  /** 0 takes any free port. */
  readonly port: number
  /** `localhost` is this machine only, by IPv4 and IPv6. */
  readonly host: string
  /** May hold a password: never written anywhere. */
  readonly databaseUrl?: string
  /** The login that owns the tables, where `databaseUrl` is one that only serves. May hold a password too. */
  readonly migrateUrl?: string
  readonly dataFolder: string
  /** Where people reach this Handrail, when it is not this machine: `https://care.example.org`. */
  readonly url?: string
  /** Proxies in front that stand on other machines: addresses and networks. */
  readonly proxies: readonly string[]
  /** True when people reach it over https, so that cookies travel over nothing else. */
  readonly secure: boolean
  /** Seals what only this agency may read. Never written anywhere. Without it, a key is kept in the data folder. */
  readonly key?: string
  readonly log: 'faults' | 'requests'
  /** Where figures for whoever watches the machine are told. Nowhere without it. */
  readonly metrics?: MetricsAddress
}

/** A setting that is wrong: its name, what came and what is accepted. */
export interface SettingProblem {
  readonly setting: string
  readonly got: string
  readonly accepted: string
}

export type ReadConfig =
  | { readonly ok: true; readonly config: Config; readonly unknown: readonly string[] }
  | { readonly ok: false; readonly problems: readonly SettingProblem[]; readonly unknown: readonly string[] }

/** A name or an address; after `%` the network card that a link-local address belongs to. */
const ADDRESS = /^[A-Za-z0-9._:-]{1,253}(?:%[A-Za-z0-9._-]{1,32})?$/

const settings = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65535)
    .default(3000),
  HOST: z.string().regex(ADDRESS).default('localhost'),
  DATABASE_URL: z.string().refine(isPostgresAddress).optional(),
  HANDRAIL_MIGRATE_URL: z.string().refine(isPostgresAddress).optional(),
  HANDRAIL_URL: z.string().refine(isPublicAddress).optional(),
  HANDRAIL_PROXY: z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .refine((parts) => parts.every(isNetwork))
    .default([]),
  HANDRAIL_DATA: z.string().refine(canHoldFiles).default('./data'),
  HANDRAIL_KEY: z
    .string()
    .refine((text) => parseKeys(text) !== undefined)
    .optional(),
  HANDRAIL_LOG: z.enum(['faults', 'requests']).default('faults'),
  HANDRAIL_METRICS: z
    .string()
    .transform(metricsAddress)
    .refine((address) => address !== undefined)
    .optional(),
  ...providerSettings,
})
type Setting = keyof typeof settings.shape

const ACCEPTED: Record<Setting, string> = {
  PORT: 'a whole number from 0 to 65535',
  HOST: 'localhost (this machine only), 0.0.0.0 or :: (open to the network), or one address or name of this machine',
  DATABASE_URL: 'postgres://user:password@host:5432/database, or the same with postgresql://',
  HANDRAIL_MIGRATE_URL: 'the same database as DATABASE_URL, by the login that owns its tables',
  HANDRAIL_URL: 'the address at which people reach this Handrail, without a path: https://care.example.org',
  HANDRAIL_PROXY:
    'the addresses or networks of the proxies in front, with commas between: 10.0.0.5 or 172.16.0.0/12',
  HANDRAIL_DATA: 'a folder that this account may write to, or make',
  HANDRAIL_KEY: '32 bytes written as base64; several, the newest first, with a comma between them',
  HANDRAIL_LOG: 'faults or requests',
  HANDRAIL_METRICS: 'an address and a port that people do not reach: 127.0.0.1:9464 or [::1]:9464',
  ...PROVIDER_ACCEPTED,
}
const NAMES = Object.keys(ACCEPTED)

/**
 * What may be written back. Somebody may paste an address with a password, or a token, into any of them; so a value is
 * shown only where it has the look of a slip at this very setting. A token may look like a name, an address or a folder:
 * of a setting that is not here, nothing ever is shown.
 */
const MAY_BE_SHOWN: Partial<Record<Setting, (value: string) => boolean>> = {
  PORT: (value) => /^[-+.,\d\sA-Fa-fx]{0,12}$/.test(value),
  HANDRAIL_LOG: (value) => /^[A-Za-z-]{1,12}$/.test(value),
}

/** Reads the settings. All problems are named at once. An empty setting is one that was not made. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): ReadConfig {
  const made = Object.fromEntries(NAMES.map((name) => [name, environment[name] || undefined]))
  const unknown = Object.keys(environment).filter(
    (name) => name.startsWith('HANDRAIL_') && !NAMES.includes(name),
  )
  const read = settings.safeParse(made)
  if (!read.success) {
    const wrong = new Set(read.error.issues.map(({ path }) => String(path[0])))
    return { ok: false, unknown, problems: [...wrong].map((name) => problemWith(name, environment[name])) }
  }
  const missing: readonly Setting[] = [
    ...(read.data.HANDRAIL_MIGRATE_URL && !read.data.DATABASE_URL ? (['DATABASE_URL'] as const) : []),
    ...missingBeside(read.data),
  ]
  if (missing.length > 0) {
    const nothing = (setting: Setting) => ({ setting, got: 'nothing', accepted: ACCEPTED[setting] })
    return { ok: false, unknown, problems: missing.map(nothing) }
  }
  const {
    PORT,
    HOST,
    DATABASE_URL,
    HANDRAIL_DATA,
    HANDRAIL_KEY,
    HANDRAIL_LOG,
    HANDRAIL_METRICS,
    HANDRAIL_MIGRATE_URL,
    HANDRAIL_PROXY,
    HANDRAIL_URL,
  } = read.data
  return {
    ok: true,
    unknown,
    config: {
      port: PORT,
      host: HOST,
      ...(DATABASE_URL === undefined ? {} : { databaseUrl: DATABASE_URL }),
      ...(HANDRAIL_MIGRATE_URL === undefined ? {} : { migrateUrl: HANDRAIL_MIGRATE_URL }),
      dataFolder: resolve(HANDRAIL_DATA),
      ...(HANDRAIL_URL === undefined ? {} : { url: new URL(HANDRAIL_URL).origin }),
      proxies: HANDRAIL_PROXY,
      secure: HANDRAIL_URL?.startsWith('https:') === true,
      ...(HANDRAIL_KEY === undefined ? {} : { key: HANDRAIL_KEY }),
      log: HANDRAIL_LOG,
      ...(HANDRAIL_METRICS === undefined ? {} : { metrics: HANDRAIL_METRICS }),
      ...providersIn(read.data),
    },
  }
}

function problemWith(name: string, value = ''): SettingProblem {
  const setting = name as Setting
  const got =
    MAY_BE_SHOWN[setting]?.(value) === true
      ? JSON.stringify(value)
      : 'something else, not shown here because it may hold a password or a key'
  return { setting: name, got, accepted: ACCEPTED[setting] }
}

function metricsAddress(text: string): MetricsAddress | undefined {
  const [, bracketed, plain, digits] =
    /^(?:\[([0-9A-Fa-f:.]{2,45})\]|([A-Za-z0-9.-]{1,253})):(\d{1,5})$/.exec(text) ?? []
  const host = bracketed ?? plain
  const port = Number(digits)
  return host !== undefined && port <= 65535 ? { host, port } : undefined
}

/** An address, or one with how many of its bits name the network. */
function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/')
  const isSix = /^[\da-f:.]+$/i.test(address) && URL.canParse(`http://[${address}]/`)
  const isFour = URL.canParse(`http://${address}/`) && new URL(`http://${address}/`).hostname === address
  const most = isSix ? 128 : isFour && /^[\d.]+$/.test(address) ? 32 : 0
  return (
    most > 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most))
  )
}

function isPostgresAddress(text: string): boolean {
  return (
    URL.canParse(text) &&
    ['postgres:', 'postgresql:'].includes(new URL(text).protocol) &&
    /^\w+:\/\//.test(text)
  )
}

function isPublicAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, pathname, search, hash, username, password } = new URL(text)
  return (
    ['http:', 'https:'].includes(protocol) && pathname === '/' && search + hash + username + password === ''
  )
}

/** What the system shows of itself looks like folders that one may write to, and keeps nothing. */
const OF_THE_SYSTEM = /^\/(?:proc|sys)(?:\/|$)/

/** True for a folder that may be written to, and for one that could be made in such a folder. */
function canHoldFiles(folder: string): boolean {
  if (/^\w+:\/\//.test(folder) || OF_THE_SYSTEM.test(resolve(folder))) return false
  const nearest = nearestExisting(resolve(folder))
  if (nearest?.isFolder !== true) return false
  try {
    accessSync(nearest.path, constants.W_OK | constants.X_OK)
    return true
  } catch {
    return false
  }
}

function nearestExisting(path: string): { readonly path: string; readonly isFolder: boolean } | undefined {
  const found = statOf(path)
  if (found !== undefined) return { path, isFolder: found.isDirectory() }
  return dirname(path) === path ? undefined : nearestExisting(dirname(path))
}

/** Nothing where nothing is, or where something on the way there is not a folder. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}
