import type { Moment, PersonId } from '@handrail/care'
import {
  ageOn,
  chipsOf,
  isRunning,
  mayIn,
  narrowed,
  type PersonRecord,
  read,
  shownName,
  type View,
} from '@handrail/care/people'
import { answers } from '../../door/handler.ts'
import type { Tx } from '../../platform/transaction.ts'
import { authoritiesOf, supportersOf } from '../circle/store.ts'
import { pointsOf } from '../contact/store.ts'
import { factsOf } from '../coverage/store.ts'
import { identityOf, residenceNow, statusOf } from '../identity/store.ts'
import { openRelationsOf } from '../relations/store.ts'
import { personRow, reachedView } from './store.ts'

export const readHandler = answers(read, async (tx, { person }, moment) => {
  // Asked together, since almost nobody was merged into another; what is not within reach is not found by any of them.
  const [reached, own] = await Promise.all([reachedView(tx, moment, person), partsOf(tx, moment, person)])
  if (!reached) return undefined
  const parts = reached.root === person ? own : await partsOf(tx, moment, reached.root)
  const record = recordOf(parts, reached, moment)
  return record && narrowed(record, reached.view)
})

interface Reached {
  readonly root: PersonId
  readonly view: View
}

async function partsOf(tx: Tx, { agency, now }: Moment, person: PersonId) {
  const [row, residence, points, supporters, authorities, coverage, relations] = await Promise.all([
    personRow(tx, agency, person),
    residenceNow(tx, agency, person),
    pointsOf(tx, agency, person),
    supportersOf(tx, agency, person),
    authoritiesOf(tx, agency, person),
    factsOf(tx, agency, { person, nowOnly: true }),
    openRelationsOf(tx, agency, { person, now }),
  ])
  return { row, residence, points, supporters, authorities, coverage, relations }
}

function recordOf(
  {
    row,
    residence,
    points,
    supporters,
    authorities,
    coverage,
    relations,
  }: Awaited<ReturnType<typeof partsOf>>,
  { root: person, view }: Reached,
  { on, now, actor }: Moment,
): PersonRecord | undefined {
  if (!row) return undefined
  const identity = identityOf(row)
  const status = statusOf(row)
  const isAddressConfidential = residence.residence.where.kind === 'confidential'
  const may = actor.kind === 'staff' ? mayIn(actor.role, view) : []
  return {
    person,
    version: row.version,
    view,
    mergedFrom: row.all.filter((one) => one !== person),
    shownName: shownName(identity),
    age: ageOn(identity.born, on) ?? null,
    chips: [...chipsOf({ points, status, isAddressConfidential, language: identity.language })],
    status,
    identity,
    residence: { version: residence.version, shown: residence.residence },
    contactPoints: [...points],
    supporters: [...supporters],
    legalAuthorities: [...authorities],
    coverage: [...coverage],
    relations: relations.filter((one) => isRunning(one, now)),
    may,
  }
}
