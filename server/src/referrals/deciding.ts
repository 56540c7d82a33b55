import type { AgencyId, Instant, PersonId, StaffId } from '@handrail/care'
import {
  acceptReferral,
  acknowledgeReferral,
  closeReferral,
  declineReferral,
  linkDuplicateReferral,
  NOTHING_ON_RECORD,
  type ReferralId,
  recordMayTell,
  renewCode,
  reopenReferral,
  withdrawReferral,
} from '@handrail/care/referrals'
import { handles } from '../door/handler.ts'
import { insertRelation, openRelationsOf } from '../people/relations/store.ts'
import { writerOf } from '../people/store.ts'
import type { Keys } from '../platform/keys.ts'
import type { Tx } from '../platform/transaction.ts'
import { onRecord, saidOfReaching, saveCarriedOver } from './carry-over.ts'
import { isCodeUsed, markOf, replaceCode } from './code-store.ts'
import {
  type LockedReferral,
  lockReferral,
  saveAlternative,
  saveDuplicateOf,
  saveHeard,
  saveStep,
} from './store.ts'

/** Whether a member of staff works at the intake of a person now. */
export async function worksAtIntake(
  tx: Tx,
  agency: AgencyId,
  of: { readonly person: PersonId | undefined; readonly staff: StaffId | undefined; readonly now: Instant },
): Promise<boolean> {
  const { person, staff, now } = of
  if (person === undefined || staff === undefined) return false
  const open = await openRelationsOf(tx, agency, { person, now })
  return open.some((one) => one.staff === staff && one.kind === 'intake')
}

export const acknowledgeHandler = handles(acknowledgeReferral, {
  load: (tx, { referral }, { agency }) => lockReferral(tx, agency, referral),
  save: (tx, next, _input, { agency, now, actor }) =>
    saveStep(tx, { agency, now, by: writerOf(actor) }, next),
})

export const acceptHandler = handles(acceptReferral, {
  async load(tx, { referral }, { agency, now, actor }) {
    // The lock makes two who take it at once wait for each other; the second sees the first one's name.
    const found = await lockReferral(tx, agency, referral)
    if (!found) return undefined
    const staff = writerOf(actor) ?? undefined
    const hasIntake = await worksAtIntake(tx, agency, { person: found.person, staff, now })
    return { ...found, hasIntake }
  },
  async save(tx, next, _input, { agency, now, actor }) {
    await saveStep(tx, { agency, now, by: writerOf(actor) }, next)
    if (next.relation) await insertRelation(tx, agency, next.relation)
  },
})

export const declineHandler = handles(declineReferral, {
  load: (tx, { referral }, { agency }) => lockReferral(tx, agency, referral),
  async save(tx, next, _input, { agency, now, actor }) {
    await saveAlternative(tx, agency, next)
    await saveStep(tx, { agency, now, by: writerOf(actor) }, next)
  },
})

export const withdrawHandler = handles(withdrawReferral, {
  load: (tx, { referral }, { agency }) => lockReferral(tx, agency, referral),
  save: (tx, next, _input, { agency, now, actor }) =>
    saveStep(tx, { agency, now, by: writerOf(actor) }, next),
})

export const closeHandler = handles(closeReferral, {
  load: (tx, { referral }, { agency }) => lockReferral(tx, agency, referral),
  save: (tx, next, _input, { agency, now, actor }) =>
    saveStep(tx, { agency, now, by: writerOf(actor) }, next),
})

export const reopenHandler = handles(reopenReferral, {
  load: (tx, { referral }, { agency }) => lockReferral(tx, agency, referral),
  save: (tx, next, _input, { agency, now, actor }) =>
    saveStep(tx, { agency, now, by: writerOf(actor) }, next),
})

export const linkDuplicateHandler = handles(linkDuplicateReferral, {
  async load(tx, { referral, of }, moment) {
    const { agency } = moment
    // In one order always, so that two who put each other's with theirs never wait in a ring.
    const found = new Map<ReferralId, LockedReferral | undefined>()
    for (const one of [referral, of].toSorted()) found.set(one, await lockReferral(tx, agency, one))
    const own = found.get(referral)
    const first = found.get(of)
    if (!own) return undefined
    const said = await saidOfReaching(tx, moment, referral)
    const known = first?.person === undefined ? NOTHING_ON_RECORD : await onRecord(tx, moment, first.person)
    return { ...own, first, said, known }
  },
  async save(tx, next, _input, moment) {
    const { agency, now, actor } = moment
    await saveStep(tx, { agency, now, by: writerOf(actor) }, next)
    await saveDuplicateOf(tx, agency, next)
    if (next.carried) await saveCarriedOver(tx, moment, next.carried)
  },
})

export const recordMayTellHandler = handles(recordMayTell, {
  load: (tx, { referral }, { agency }) => lockReferral(tx, agency, referral),
  async save(tx, next, _input, { agency, now, actor }) {
    await saveStep(tx, { agency, now, by: writerOf(actor) }, next)
    await saveHeard(tx, agency, next)
  },
})

export const renewCodeHandler = (keys: Keys) =>
  handles(renewCode, {
    async load(tx, { referral, code }, { agency }) {
      const found = await lockReferral(tx, agency, referral)
      return found && { ...found, isCodeUsed: await isCodeUsed(tx, [markOf(keys, agency, code)]) }
    },
    save: (tx, { referral, of, code }, _input, { agency, now }) =>
      replaceCode(tx, agency, { referral, holder: of, mark: markOf(keys, agency, code), at: now }),
  })
