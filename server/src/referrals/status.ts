import { dayIn, type Moment } from '@handrail/care'
import {
  type AtTheCounter,
  type Behind,
  type Code,
  type CodeFailed,
  checkStatus,
  comeBackBy,
  comeBackByCode,
  sayPlaceWanted,
  sayStillWanted,
  withdrawByCode,
} from '@handrail/care/referrals'
import { handles } from '../door/handler.ts'
import { settingsOf } from '../messages/store.ts'
import type { Keys } from '../platform/keys.ts'
import type { Tx } from '../platform/transaction.ts'
import { markOf, openByCode } from './code-store.ts'
import { findReferral } from './list-store.ts'
import { counterOf, lockTries, saveTries } from './pace-store.ts'
import type { RoadAhead } from './road.ts'
import { lastReply, lockReferral, saveStep, wasReopened } from './store.ts'

export interface StatusParts {
  readonly keys: Keys
  readonly roadAhead: RoadAhead
}

/** What is behind a code. Tries are locked first: a hundred guesses at once are a hundred, one after the other. */
async function counterFor(
  tx: Tx,
  { keys, roadAhead }: StatusParts,
  moment: Moment,
  code: Code,
): Promise<AtTheCounter> {
  const { agency } = moment
  const counter = counterOf(keys, moment, 'wrong-code')
  const tries = counter && (await lockTries(tx, moment, counter))
  const { sender, phone } = await settingsOf(tx, agency)
  const opened = await openByCode(tx, markOf(keys, agency, code))
  const behind = opened && (await behindOf(tx, moment, opened, roadAhead))
  return { behind, tries, sender, phone }
}

async function behindOf(
  tx: Tx,
  moment: Moment,
  { referral, holder }: NonNullable<Awaited<ReturnType<typeof openByCode>>>,
  roadAhead: RoadAhead,
): Promise<Behind | undefined> {
  const { agency } = moment
  const locked = await lockReferral(tx, agency, referral)
  const whole = locked && (await findReferral(tx, agency, referral))
  if (!locked || !whole) return undefined
  const { person, owner, status, version } = locked
  return {
    referral,
    person,
    owner,
    status,
    version,
    holder,
    isSelf: whole.source === 'self',
    isDuplicate: whole.duplicateOf !== null,
    wasReopened: await wasReopened(tx, agency, referral),
    mayTell: whole.consent.heard?.says === 'yes',
    sentAt: whole.receivedAt,
    changedAt: whole.changedAt,
    backBy: (status === 'withdrawn' && comeBackBy(dayIn(moment.zone, whole.changedAt))) || null,
    source: locked.source,
    way: locked.way,
    urgency: locked.urgency,
    respondBy: whole.respondBy,
    alternative: whole.alternative,
    reply: await lastReply(tx, agency, referral),
    road: holder === 'person' ? await roadAhead(tx, moment) : null,
  }
}

/** What a wrong code counts. */
async function keepTries(
  tx: Tx,
  { keys }: StatusParts,
  moment: Moment,
  failed: CodeFailed | null,
): Promise<void> {
  const counter = counterOf(keys, moment, 'wrong-code')
  if (failed?.tries && counter) await saveTries(tx, moment.agency, counter, failed.tries)
}

export const checkStatusHandler = (parts: StatusParts) =>
  handles(checkStatus, {
    load: (tx, { code }, moment) => counterFor(tx, parts, moment, code),
    save: (tx, next, _input, moment) => keepTries(tx, parts, moment, next),
  })

export const sayStillWantedHandler = (parts: StatusParts) =>
  handles(sayStillWanted, {
    load: (tx, { code }, moment) => counterFor(tx, parts, moment, code),
    save: (tx, next, _input, moment) => keepTries(tx, parts, moment, next),
  })

export const sayPlaceWantedHandler = (parts: StatusParts) =>
  handles(sayPlaceWanted, {
    load: (tx, { code }, moment) => counterFor(tx, parts, moment, code),
    save: (tx, next, _input, moment) => keepTries(tx, parts, moment, next),
  })

export const withdrawByCodeHandler = (parts: StatusParts) =>
  handles(withdrawByCode, {
    load: (tx, { code }, moment) => counterFor(tx, parts, moment, code),
    async save(tx, next, _input, moment) {
      const { agency, now } = moment
      if ('kind' in next) return keepTries(tx, parts, moment, next)
      await saveStep(tx, { agency, now, by: null }, next)
    },
  })

export const comeBackByCodeHandler = (parts: StatusParts) =>
  handles(comeBackByCode, {
    load: (tx, { code }, moment) => counterFor(tx, parts, moment, code),
    async save(tx, next, _input, moment) {
      const { agency, now } = moment
      if ('kind' in next) return keepTries(tx, parts, moment, next)
      await saveStep(tx, { agency, now, by: null }, next)
    },
  })
