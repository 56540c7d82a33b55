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
  const reached = await reachedView(tx, moment, person)
  if (!reached) return undefined
  const record = await wholeRecord(tx, moment, reached)
  return record && narrowed(record, reached.view)
})

interface Reached {
  readonly root: PersonId
  readonly view: View
}

async function wholeRecord(
  tx: Tx,
  { agency, on, now, actor }: Moment,
  { root: person, view }: Reached,
): Promise<PersonRecord | undefined> {
  const [row, residence, points, supporters, authorities, coverage, relations] = await Promise.all([
    personRow(tx, agency, person),
    residenceNow(tx, agency, person),
    pointsOf(tx, agency, person),
    supportersOf(tx, agency, person),
    authoritiesOf(tx, agency, person),
    factsOf(tx, agency, { person, nowOnly: true }),
    openRelationsOf(tx, agency, { person, now }),
  ])
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
