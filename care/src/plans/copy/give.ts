import { z } from 'zod'
import type { Restriction } from '../../consents/index.ts'
import type { StaffId } from '../../kernel/ids.ts'
import type { Instant } from '../../kernel/instant.ts'
import { done, type Moment, operation } from '../../kernel/operation.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import type { Recipient } from '../../messages/index.ts'
import {
  contactPointId,
  elsewhere,
  type LegalAuthority,
  legalAuthorityId,
  mayAct,
  partyOfSupporter,
  type Supporter,
  safeContact,
  supporterId,
  wasSupporter,
  words,
} from '../../people/index.ts'
import { copyDeclined, copyGiven, copyOffered } from '../events.ts'
import { planVersionId } from '../plan/version.ts'
import type { VersionState } from '../plan/write.ts'
import { afterVersion } from '../states.ts'
import { isBarred } from './barred.ts'
import { type CopiedVersion, type CopyBlock, copyOf, type WhoToCall } from './blocks.ts'
import {
  COPY_WAYS,
  type CopyForm,
  type CopyWay,
  copyForm,
  isInTheirHands,
  type PlanCopyId,
  planCopyId,
} from './copy.ts'

/** A version of which somebody gets a copy. */
export interface ToCopy extends VersionState, CopiedVersion {
  /** Of the text; nothing while it is a draft. */
  readonly hash: string | null
  readonly call: WhoToCall
}

export interface GivingCopy extends ToCopy, Omit<Recipient, 'status'> {
  readonly living: Recipient['status']
  /** Those who were named, as the record has them. */
  readonly authority: LegalAuthority | undefined
  readonly supporter: Supporter | undefined
  readonly restrictions: readonly Restriction[]
}

export const copyFor = z.discriminatedUnion('who', [
  z.strictObject({ who: z.literal('person') }),
  z.strictObject({ who: z.literal('guardian'), authority: legalAuthorityId }),
  /** The person wants them to have it. */
  z.strictObject({ who: z.literal('supporter'), supporter: supporterId }),
])
export type CopyFor = z.output<typeof copyFor>

export interface NewCopy extends CopyForm {
  readonly copy: PlanCopyId
  readonly of: ToCopy
  readonly way: CopyWay
  readonly to: CopyFor['who']
  /** The name as it was on the day, of somebody who is not the person. */
  readonly toName: string | null
  readonly words: string | null
  readonly by: StaffId
  readonly at: Instant
  readonly on: PlainDate
  readonly hash: string
  readonly blocks: readonly CopyBlock[]
}

/** Only a text that was offered or holds is copied, and the very one that was looked at. */
export function whyNotToCopy(of: ToCopy, hash: string): Refusal | undefined {
  const status = afterVersion(of.status, 'giveCopy')
  if (isRefusal(status)) return status
  return of.hash === hash ? undefined : refuse('text-changed', undefined, 'hash')
}

/** The name of who gets it, or why they may not. */
function nameOf(
  to: CopyFor,
  { authority, supporter, restrictions }: GivingCopy,
  on: PlainDate,
): string | null | Refusal {
  if (to.who === 'person') return null
  if (to.who === 'guardian') {
    if (!authority) return refuse('no-such-authority', undefined, 'to')
    const act = mayAct(authority, 'health', on)
    return act.may ? authority.terms.holder : refuse('authority-does-not-reach', { why: act.why }, 'to')
  }
  if (!supporter || wasSupporter(supporter.terms, on)) return refuse('no-such-supporter', undefined, 'to')
  return isBarred(partyOfSupporter(supporter.terms), restrictions, on)
    ? refuse('person-said-not-to-tell', undefined, 'to')
    : supporter.terms.name
}

/** A letter goes only where the person said that letters are safe, and to them alone. */
function mayMail(
  { points, living: status, cautioned }: GivingCopy,
  of: { readonly to: CopyFor; readonly point: string | undefined },
  moment: Moment,
) {
  if (of.to.who !== 'person') return refuse('mail-to-them-alone', undefined, 'to')
  const at = points.find(({ point }) => point === of.point)
  if (!at) return refuse('no-such-address', undefined, 'point')
  const safe = safeContact(at, { channel: 'mail', at: moment.now, zone: moment.zone, status })
  if (cautioned || !safe.may)
    return refuse('not-safe', { why: safe.may ? 'warning-unread' : safe.why }, 'point')
  return undefined
}

/** Writes down that somebody was given their copy of a plan, was offered one, or wants none. */
export const giveCopy = operation({
  name: 'plans.giveCopy',
  needs: { permission: 'plans:work' },
  input: z.strictObject({
    plan: planVersionId,
    /** Of the text that was looked at. */
    hash: z.string().max(64),
    way: z.enum(COPY_WAYS),
    ...copyForm,
    to: copyFor,
    /** Where a letter went. */
    point: contactPointId.optional(),
    /** What they said of it. */
    words: words(600).optional(),
  }),
  answer: z.strictObject({ copy: planCopyId }),
  decide(state: GivingCopy, { hash, way, language, size, to, point, words: said }, moment) {
    const { actor, now, on, newId } = moment
    if (actor.kind !== 'staff') return refuse('takes-a-person')
    const wrong = elsewhere(state) ?? whyNotToCopy(state, hash)
    if (wrong) return wrong
    const toName = nameOf(to, state, on)
    if (isRefusal(toName)) return toName
    const unsafe = way === 'mail' ? mayMail(state, { to, point }, moment) : undefined
    if (unsafe) return unsafe
    const copy = planCopyId.parse(newId())
    const next: NewCopy = {
      copy,
      of: state,
      way,
      language,
      size,
      to: to.who,
      toName,
      words: said ?? null,
      by: actor.staff,
      at: now,
      on,
      hash,
      blocks: copyOf(state, state.call),
    }
    const facts = { case: state.case, version: state.plan, copy }
    const happened = isInTheirHands(way)
      ? copyGiven.of({ ...facts, way, language, size, to: to.who }, state.person)
      : way === 'declined'
        ? copyDeclined.of({ ...facts, to: to.who }, state.person)
        : copyOffered.of(facts, state.person)
    return done(next, [happened], { copy })
  },
})
