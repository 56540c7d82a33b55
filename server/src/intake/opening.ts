import { dayIn, type Moment, type PersonId } from '@handrail/care'
import { closeTakenBack, openCase, openFromReferral } from '@handrail/care/intake'
import type { ReferralId } from '@handrail/care/referrals'
import { lockProgram } from '../agency/settings-store.ts'
import { handles } from '../door/handler.ts'
import { personRow } from '../people/finding/store.ts'
import { bornOf } from '../people/identity/store.ts'
import { insertRelation } from '../people/relations/store.ts'
import { lockPerson, writerOf } from '../people/store.ts'
import type { Tx } from '../platform/transaction.ts'
import { worksAtIntake } from '../referrals/deciding.ts'
import { findReferral } from '../referrals/list-store.ts'
import {
  caseOfReferral,
  caseTakenBack,
  insertCase,
  linkReferral,
  openCaseOf,
  reopenCase,
  restage,
  saveCase,
} from './case-store.ts'

export const openCaseHandler = handles(openCase, {
  async load(tx, { person, program }, { agency, now, on, actor }) {
    // The lock of the record makes two who open a case for one person wait for each other.
    const kept = await lockPerson(tx, agency, person)
    const row = kept && (await personRow(tx, agency, person))
    if (!kept || !row) return undefined
    const found = program === undefined ? undefined : await lockProgram(tx, agency, program)
    const isOpen = found !== undefined && (found.closedOn === null || found.closedOn > on)
    return {
      kept,
      born: bornOf(row),
      open: await openCaseOf(tx, agency, { person, program }),
      hasIntake: await worksAtIntake(tx, agency, { person, staff: writerOf(actor) ?? undefined, now }),
      isProgramOpen: program === undefined || isOpen,
    }
  },
  async save(tx, { made, relation }, _input, { agency, now, actor }) {
    await insertCase(tx, { agency, now, by: writerOf(actor) }, made)
    if (relation) await insertRelation(tx, agency, relation)
  },
})

/** The record that goes on for whoever this request is of, locked. */
async function lockSurvivor(tx: Tx, { agency }: Moment, person: PersonId): Promise<PersonId | undefined> {
  const kept = await lockPerson(tx, agency, person)
  if (!kept) return undefined
  const { mergedInto } = kept
  if (mergedInto === undefined) return person
  return (await lockPerson(tx, agency, mergedInto)) ? mergedInto : undefined
}

async function loadRequest(tx: Tx, referral: ReferralId, moment: Moment) {
  const { agency, zone } = moment
  const found = await findReferral(tx, agency, referral)
  if (!found) return undefined
  const person = found.person === null ? undefined : await lockSurvivor(tx, moment, found.person)
  return {
    status: found.status,
    person,
    owner: found.owner ?? undefined,
    receivedOn: dayIn(zone, found.receivedAt),
    open: person && (await openCaseOf(tx, agency, { person, program: undefined })),
    inCase: await caseOfReferral(tx, agency, referral),
  }
}

export const openFromReferralHandler = handles(openFromReferral, {
  load: (tx, { referral }, moment) => loadRequest(tx, referral, moment),
  async save(tx, { made, to, closes, reopens }, { referral }, { agency, now }) {
    if (reopens) await reopenCase(tx, { agency, now }, reopens)
    if (made) await insertCase(tx, { agency, now, by: null }, made)
    else await linkReferral(tx, agency, { referral, to, at: now })
    if (closes) await saveCase(tx, { agency, now }, { case: closes, closes: 'other-record' })
    for (const one of [to, closes]) if (one) await restage(tx, agency, one)
  },
})

export const closeTakenBackHandler = handles(closeTakenBack, {
  load: (tx, { referral }, { agency }) => caseTakenBack(tx, agency, referral),
  async save(tx, next, _input, { agency, now }) {
    if (!next.closes) return
    await saveCase(tx, { agency, now }, { case: next.case, closes: 'withdrawn' })
    await restage(tx, agency, next.case)
  },
})
