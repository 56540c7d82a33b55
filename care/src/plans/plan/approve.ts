import { z } from 'zod'
import type { StaffId } from '../../kernel/ids.ts'
import { done, operation } from '../../kernel/operation.ts'
import { type PlainDate, plainDate } from '../../kernel/plain-date.ts'
import { isRefusal, refuse } from '../../kernel/refusal.ts'
import { type LegalAuthority, legalAuthorityId, line, words } from '../../people/index.ts'
import type { PlanCopyId } from '../copy/copy.ts'
import { copyStands, planApproved, planReviewed, planRevoked, versionSigned } from '../events.ts'
import { afterVersion } from '../states.ts'
import type { PlanContent } from './content.ts'
import {
  type AroundSigning,
  how,
  isSigned,
  mayNotSign,
  type PlanSignature,
  stillToSign,
} from './signature.ts'
import { CAPACITIES, type Capacity, type Signer } from './signers.ts'
import { type PlanVersionId, planVersionId, REVOKED_WHY } from './version.ts'
import type { VersionMoved, VersionState } from './write.ts'

/** An intake that is over has no plan that could begin. */
interface OfCase {
  readonly caseIsOpen: boolean
  /** The day on which care was asked for: nothing of a plan lies before it. */
  readonly askedOn: PlainDate
}

export interface SigningVersion extends Omit<AroundSigning, 'hash'>, VersionState, OfCase {
  /** Nothing while it is a draft. */
  readonly hash: string | undefined
  /** The licence on which whoever asks works today. */
  readonly credential: PlanSignature['credential']
  /** A paper of this person that lies in the vault, when one was named. */
  readonly isTheirPaper: boolean
}

export interface VersionSigned {
  readonly plan: PlanVersionId
  readonly person: VersionState['person']
  readonly signature: PlanSignature
}

/** Whose name stands beside a signature: of a guardian the one on the record, of the person none besides their own. */
function signedAs(
  { as, name }: { readonly as: Capacity; readonly name?: string | undefined },
  authority: LegalAuthority | undefined,
): string | null {
  if (as === 'guardian') return authority?.terms.holder ?? null
  return as === 'person' ? null : (name ?? null)
}

/** Records a signature, or that somebody does not sign, of exactly the text that was shown. */
export const signVersion = operation({
  name: 'plans.sign',
  needs: { permission: 'plans:sign' },
  input: z.strictObject({
    plan: planVersionId,
    /** Of the text that was shown. */
    hash: z.string().max(64),
    as: z.enum(CAPACITIES),
    /** Of a provider. */
    name: line(160).optional(),
    /** Of a guardian. */
    authority: legalAuthorityId.optional(),
    how,
  }),
  answer: z.strictObject({ n: z.int() }),
  decide(state: SigningVersion, input, moment) {
    const { actor, now, on } = moment
    if (actor.kind !== 'staff') return refuse('takes-a-person')
    const status = afterVersion(state.status, 'sign')
    if (isRefusal(status)) return status
    if (!state.caseIsOpen) return refuse('case-is-closed')
    if (state.hash === undefined) return refuse('not-offered-yet')
    const name = signedAs(input, state.authority)
    const signing = { as: input.as, name: name ?? undefined, how: input.how, hash: input.hash }
    const no = mayNotSign(signing, { ...state, hash: state.hash }, moment)
    if (no) return no
    if (input.how.method === 'paper' && !state.isTheirPaper)
      return refuse('no-such-paper', undefined, 'how.document')
    const isOwn = input.as === actor.role
    const signature: PlanSignature = {
      n: state.signatures.length + 1,
      as: input.as,
      name,
      staff: isOwn ? actor.staff : null,
      role: isOwn ? actor.role : null,
      credential: isOwn ? state.credential : null,
      authority: input.as === 'guardian' ? (input.authority ?? null) : null,
      how: input.how,
      hash: input.hash,
      at: now,
      on,
      recordedBy: actor.staff,
    }
    const next: VersionSigned = { plan: state.plan, person: state.person, signature }
    const facts = {
      case: state.case,
      version: state.plan,
      as: input.as,
      method: input.how.method,
      hash: input.hash,
    }
    return done(next, [versionSigned.of(facts, state.person)], { n: signature.n })
  },
})

export interface PuttingInEffect extends VersionState, OfCase {
  readonly content: PlanContent
  readonly hash: string | undefined
  readonly signers: readonly Signer[]
  readonly signatures: readonly PlanSignature[]
  /** The version in effect now. */
  readonly current: PlanVersionId | undefined
  /** A copy of this very text that the person holds already. */
  readonly copy: PlanCopyId | undefined
  /** It follows from a review of the one in effect. */
  readonly afterReview: boolean
}

export interface InEffect {
  readonly plan: PlanVersionId
  readonly case: VersionState['case']
  readonly from: PlainDate
  readonly by: StaffId
  readonly supersedes: PlanVersionId | undefined
  /** Why it goes ahead although somebody has not signed. */
  readonly without: string | undefined
}

const nameOf = ({ as, name }: Signer): string => (name === undefined ? as : `${as}: ${name}`)

/**
 * Puts a version in effect; the one before it ends in the same step, so that exactly one is in effect. A missing signature is
 * named and takes a reason, and stops nobody. A right is narrowed only with the consent of the person or who may give it.
 */
export const putInEffect = operation({
  name: 'plans.putInEffect',
  needs: { permission: 'plans:approve' },
  input: z.strictObject({
    plan: planVersionId,
    version: z.int(),
    /** The day from which it holds, apart from the days on which it was signed. */
    from: plainDate,
    without: words(600).optional(),
  }),
  answer: z.null(),
  decide(state: PuttingInEffect, { plan, from, without }, { actor, on }) {
    if (actor.kind !== 'staff') return refuse('takes-a-person')
    const status = afterVersion(state.status, 'putInEffect')
    if (isRefusal(status)) return status
    if (!state.caseIsOpen) return refuse('case-is-closed')
    const { hash, signatures, content, current, copy, case: of, person } = state
    if (hash === undefined) return refuse('not-offered-yet')
    if (from > on) return refuse('day-to-come', { on: from }, 'from')
    if (from < state.askedOn) return refuse('before-care-was-asked-for', { on: state.askedOn }, 'from')
    const consents = signatures.some(
      (one) => one.hash === hash && (one.as === 'person' || one.as === 'guardian') && isSigned(one),
    )
    if ((content.rights?.list ?? []).length > 0 && !consents)
      return refuse('narrowed-without-consent', undefined, 'rights')
    const missing = stillToSign(state.signers, signatures, hash).map(nameOf)
    if (missing.length > 0 && without === undefined)
      return refuse('signatures-missing', { missing }, 'without')
    const next: InEffect = {
      plan,
      case: of,
      from,
      by: actor.staff,
      supersedes: current,
      without: missing.length > 0 ? without : undefined,
    }
    const facts = {
      case: of,
      version: plan,
      from,
      hash,
      supersedes: current ?? null,
      isWhole: missing.length === 0,
    }
    const approved = planApproved.of(facts, person)
    // Whoever made the next version has looked at the one before it: its review is met, if a review has not told so.
    const reviewed = current && !state.afterReview && planReviewed.of({ case: of, version: current }, person)
    const stands = copy ? [copyStands.of({ case: of, version: plan, copy }, person)] : []
    return done(next, reviewed ? [reviewed, approved, ...stands] : [approved, ...stands], null)
  },
})

/** Ends the plan in effect with none in its place. */
export const revokePlan = operation({
  name: 'plans.revoke',
  needs: { permission: 'plans:approve' },
  input: z.strictObject({ plan: planVersionId, version: z.int(), why: z.enum(REVOKED_WHY) }),
  answer: z.null(),
  decide(state: VersionState, { plan, why }) {
    const status = afterVersion(state.status, 'revoke')
    if (isRefusal(status)) return status
    const next: VersionMoved = { plan, status, why }
    return done(next, [planRevoked.of({ case: state.case, version: plan, why }, state.person)], null)
  },
})
