import type { Terminal } from '../platform/terminal.ts'
import { version } from '../platform/version.ts'
import { EXIT, type Exit } from './exit.ts'
import { helpOn, unknownCommand } from './help.ts'

type Command = (args: readonly string[], terminal: Terminal) => Promise<Exit>

/** Each is loaded when it is asked for, so that help does not wait for the rules and the rules not for the server. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./start.ts')).start,
  screen: async () => (await import('./screen.ts')).screen,
  explain: async () => (await import('./explain.ts')).explain,
  migrate: async () => (await import('./migrate.ts')).migrate,
  backup: async () => (await import('./backup.ts')).backup,
  restore: async () => (await import('./backup.ts')).restore,
  'create-agency': async () => (await import('./create-agency.ts')).createAgency,
  'seed-demo': async () => (await import('./seed-demo.ts')).seedDemoAgency,
  'verify-trail': async () => (await import('./verify-trail.ts')).verifyTrails,
}

/** Runs what the command line asks for. */
export async function run([name, ...args]: readonly string[], terminal: Terminal): Promise<Exit> {
  switch (name) {
    case undefined:
    case '-h':
    case '--help':
      return helpOn(undefined, terminal)
    case 'help':
      return helpOn(args[0], terminal)
    case '-v':
    case '--version':
      terminal.output.write(`${version()}\n`)
      return EXIT.done
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (load === undefined) return unknownCommand(name, terminal)
  if (args.includes('--help') || args.includes('-h')) return helpOn(name, terminal)
  const command = await load()
  return command(args, terminal)
}
