import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isDemoToFill, seedDemo } from '../demo/seed.ts'
import { type House, type HouseConfig, openHouse } from '../main.ts'
import { type Clock, stopwatch } from '../platform/clock.ts'
import { lockFolder } from '../platform/folder-lock.ts'
import { type Log, logTo } from '../platform/log.ts'
import { progressOn } from '../platform/progress.ts'
import type { Terminal } from '../platform/terminal.ts'
import { EXIT, type Exit } from './exit.ts'
import { refuseCommand } from './refuse-command.ts'
import { withHouse } from './with-house.ts'

const PEOPLE = 60
const MOST_PEOPLE = 1_000_000

/** `handrail seed-demo [--people N]`: a synthetic agency, plainly invented, to look around in. */
export async function seedDemoAgency(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const people = readPeople(args)
  if (people === undefined) {
    return refuseCommand('seed-demo', `--people takes a whole number from 1 to ${MOST_PEOPLE}.`, terminal)
  }
  return withHouse(terminal, async (house) => {
    if (!(await isDemoToFill(house.asHost))) {
      terminal.errors.write('The demo is here already.\n')
      return EXIT.refused
    }
    await fillDemo(house, people, terminal, logTo(terminal.errors))
    terminal.output.write(`${people} synthetic people. Look around at ${house.address()}/staff\n`)
    return EXIT.done
  })
}

/** Fills the demo, saying how far it is. */
export async function fillDemo(
  { database, asHost, rooms, clock }: House & { readonly clock: Clock },
  people: number,
  { errors }: Pick<Terminal, 'errors'>,
  log: Log,
): Promise<void> {
  const progress = progressOn(errors, stopwatch(), 'people')
  await seedDemo({ database, asHost, rooms, clock, log }, people, progress.reached)
  await database.tidy()
  progress.end(people)
}

/**
 * An invented agency in a folder is there whole or not at all. It is filled beside its place and moved there at the end, so
 * what a start that was stopped left half done is not taken for the demo: the next one begins anew.
 */
export async function demoFolder(
  config: HouseConfig,
  terminal: Pick<Terminal, 'errors'>,
  log: Log,
  people = PEOPLE,
): Promise<void> {
  const { databaseUrl, dataFolder } = config
  if (databaseUrl !== undefined || existsSync(dataFolder)) return
  const aside = `${dataFolder}.half`
  const release = await lockFolder(aside)
  for (const name of readdirSync(aside)) rmSync(join(aside, name), { recursive: true })
  release()
  const house = await openHouse({ ...config, dataFolder: aside }, log, { polls: false })
  try {
    await fillDemo(house, people, terminal, log)
  } finally {
    await house.close()
  }
  renameSync(aside, dataFolder)
}

/** Fills it unless it was filled before. */
export async function ensureDemo(house: House, terminal: Pick<Terminal, 'errors'>, log: Log): Promise<void> {
  if (await isDemoToFill(house.asHost)) await fillDemo(house, PEOPLE, terminal, log)
}

function readPeople(args: readonly string[]): number | undefined {
  if (args.length === 0) return PEOPLE
  const [flag, value = ''] = args.flatMap((arg) =>
    arg.startsWith('--people=') ? ['--people', arg.slice(9)] : [arg],
  )
  if (flag !== '--people' || !/^\d{1,7}$/.test(value) || args.length > 2) return undefined
  const people = Number(value)
  return people >= 1 && people <= MOST_PEOPLE ? people : undefined
}
