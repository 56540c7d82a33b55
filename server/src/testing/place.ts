import { join } from 'node:path'
import { machineClock } from '../platform/clock.ts'
import { uuid7 } from '../platform/ids.ts'
import { bare } from './bare.ts'

/** Where a whole house of its own keeps its records. */
export interface Place {
  readonly settings: { readonly databaseUrl?: string; readonly dataFolder: string }
  remove(): Promise<void>
}

/** An empty database on the server that the tests were given, with its key in the folder; else a folder of its own. */
export async function placeOfOwn(folder: string): Promise<Place> {
  const dataFolder = join(folder, 'data')
  const server = process.env.HANDRAIL_TEST_DATABASE
  if (server === undefined) return { settings: { dataFolder }, remove: async () => {} }
  const name = `handrail_own_${uuid7(machineClock()).replaceAll('-', '')}`
  await bare(server, (query) =>
    query(`create database ${name} template template0 encoding 'UTF8' locale 'C.UTF-8'`),
  )
  const url = new URL(server)
  url.pathname = `/${name}`
  return {
    settings: { databaseUrl: url.href, dataFolder },
    remove: () =>
      bare(server, async (query) => void (await query(`drop database if exists ${name} with (force)`))),
  }
}
