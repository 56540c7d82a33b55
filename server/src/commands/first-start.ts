import type { NewAgency } from '@handrail/care/agency'
import { openFirst, UNNAMED } from '../agency/open.ts'
import { listAgencies } from '../door/chore-store.ts'
import type { House } from '../main.ts'
import { zoneOfMachine } from '../platform/clock.ts'
import type { Screen } from '../platform/terminal.ts'
import { firstOwnerLink } from '../signin/first-owner.ts'
import { ownerLine } from './create-agency.ts'

/** Where most people of a time zone live; the owner sets it right. */
const STATES: Readonly<Record<string, NewAgency['state']>> = {
  'America/New_York': 'NY',
  'America/Chicago': 'TX',
  'America/Denver': 'CO',
  'America/Phoenix': 'AZ',
  'America/Los_Angeles': 'CA',
  'America/Anchorage': 'AK',
  'Pacific/Honolulu': 'HI',
}

/** The first start opens an agency, so that whoever runs the machine has nothing to type. Its owner names it. */
export async function ensureAgency(house: House): Promise<void> {
  const machine = zoneOfMachine()
  const zone = machine in STATES ? machine : 'America/New_York'
  const state = STATES[zone] ?? 'NY'
  await openFirst(house, { slug: 'agency', name: UNNAMED, state, zone, language: 'en', demo: false })
}

/** While nobody can sign in yet, the terminal shows the way in for the first owner. */
export async function sayHowToBegin(house: House, output: Screen): Promise<void> {
  for (const agency of await house.asHost(listAgencies)) {
    const link = await firstOwnerLink(house, agency)
    if (link !== undefined) output.write(ownerLine(house, link))
  }
}
