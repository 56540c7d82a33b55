import { parseArgs } from 'node:util'
import { type NewAgency, newAgency } from '@handrail/care/agency'
import { open } from '../agency/open.ts'
import { agencyNamed } from '../agency/store.ts'
import type { House } from '../main.ts'
import type { Terminal } from '../platform/terminal.ts'
import { firstOwnerLink, type OwnerLink } from '../signin/first-owner.ts'
import { EXIT, type Exit } from './exit.ts'
import { refuseCommand } from './refuse-command.ts'
import { withHouse } from './with-house.ts'

const ACCEPTED: Readonly<Record<string, string>> = {
  slug: 'small letters, digits and single hyphens, up to 60: river-county',
  name: 'a name of 1 to 120 letters',
  state: 'the two letters of a state or DC: TX',
  zone: 'a time zone: America/Chicago',
  language: 'en or es',
}

/** `handrail create-agency`: opens an agency, and prints the link with which its first owner comes in. */
export async function createAgency(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const read = readAgency(args)
  if (typeof read === 'string') return refuseCommand('create-agency', read, terminal)
  return withHouse(terminal, async (house) => {
    if (await house.asHost((tx) => agencyNamed(tx, read.slug))) {
      terminal.errors.write(
        `There is an agency ${JSON.stringify(read.slug)} already. Choose another --slug.\n`,
      )
      return EXIT.refused
    }
    const agency = await open(house, read)
    terminal.output.write(`${read.name} is open.\n`)
    const link = await firstOwnerLink(house, agency)
    if (link !== undefined) terminal.output.write(ownerLine(house, link))
    return EXIT.done
  })
}

/** The one-time link, as whoever runs the machine reads it. */
export const ownerLine = ({ address }: Pick<House, 'address'>, { path, endsAt }: OwnerLink): string =>
  `Its first owner comes in here, once, until ${endsAt.slice(0, 16).replace('T', ' ')} UTC: ${address()}${path}\n`

function readAgency(args: readonly string[]): NewAgency | string {
  const names = Object.keys(ACCEPTED)
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' }] as const))
  const { values, tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true })
  for (const token of tokens ?? []) {
    if (token.kind === 'positional') return 'create-agency takes options only.'
    if (token.kind === 'option' && !names.includes(token.name))
      return `There is no option ${token.rawName} here.`
  }
  const parsed = newAgency.safeParse(values)
  if (parsed.success) return parsed.data
  const wrong = String(parsed.error.issues[0]?.path[0] ?? 'slug')
  return `--${wrong} is missing or not right. Accepted: ${ACCEPTED[wrong]}.`
}
