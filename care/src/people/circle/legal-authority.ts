import { z } from 'zod'
import { idOf, staffId } from '../../kernel/ids.ts'
import type { Moment } from '../../kernel/operation.ts'
import { type PlainDate, plainDate } from '../../kernel/plain-date.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { keptDespite, type Party, type Sign } from '../barred.ts'
import { phoneNumber } from '../contact/contact-point.ts'
import { line } from '../text.ts'

export const legalAuthorityId = idOf('LegalAuthority')
export type LegalAuthorityId = z.output<typeof legalAuthorityId>

export const AUTHORITY_KINDS = [
  'guardian',
  'conservator',
  'parent-of-minor',
  'representative-payee',
  'authorized-representative',
  'power-of-attorney',
  'health-care-agent',
] as const

/** What an order or a paper is about. `limited` names its matters and reaches no further. */
export const AUTHORITY_SCOPES = ['person', 'estate', 'medical', 'limited'] as const

/** Things that are done in somebody's name. */
export const MATTERS = [
  'health',
  'records',
  'placement',
  'benefits',
  'money',
  'housing',
  'education',
  'legal',
] as const
export type Matter = (typeof MATTERS)[number]

export const authorityTerms = z
  .strictObject({
    kind: z.enum(AUTHORITY_KINDS),
    holder: line(),
    phone: phoneNumber.optional(),
    scopes: z.array(z.enum(AUTHORITY_SCOPES)).min(1).max(4),
    /** For `limited`: the matters the order names. */
    matters: z.array(z.enum(MATTERS)).max(MATTERS.length).default([]),
    from: plainDate,
    until: plainDate.optional(),
    /** Court and case number, or which paper this is. */
    document: line(200).optional(),
    /** Seen by us. An authority that nobody has verified may be heard and decides nothing. */
    verified: z.strictObject({ by: staffId, on: plainDate }).optional(),
  })
  .refine(({ from, until }) => until === undefined || from <= until, {
    error: 'ends-before-it-begins',
    path: ['until'],
  })
  .refine(({ scopes, matters }) => !scopes.includes('limited') || matters.length > 0, {
    error: 'limited-to-what',
    path: ['matters'],
  })
export type AuthorityTerms = z.output<typeof authorityTerms>

/** Somebody's power to act for a person, from the law and not from the person: who, about what, until when. */
export const legalAuthority = z.strictObject({
  authority: legalAuthorityId,
  version: z.int(),
  terms: authorityTerms,
  despite: keptDespite.optional(),
})
export type LegalAuthority = z.output<typeof legalAuthority>

/**
 * Why nobody may say so: a paper is seen by whoever writes that it was seen, and not on a day to come. What was written
 * before stays as it is.
 */
export function refuseSeen(
  { verified }: AuthorityTerms,
  { actor, on }: Moment,
  before?: AuthorityTerms,
): Refusal | undefined {
  if (!verified) return undefined
  if (verified.by === before?.verified?.by && verified.on === before.verified.on) return undefined
  if (verified.on > on) return refuse('in-the-future', undefined, 'terms.verified.on')
  return actor.kind === 'staff' && actor.staff !== verified.by ? refuse('seen-by-another') : undefined
}

/** By what a restriction may mean whoever holds an authority. */
export const partyOfHolder = ({ holder, phone }: Pick<AuthorityTerms, 'holder' | 'phone'>): Party => ({
  name: holder,
  phone,
})

export const authorityField = (sign: Sign): string => (sign === 'phone' ? 'terms.phone' : 'terms.holder')

const COVERS: Readonly<Record<'person' | 'estate' | 'medical', readonly Matter[]>> = {
  person: ['health', 'records', 'placement', 'housing', 'education', 'legal'],
  estate: ['benefits', 'money'],
  medical: ['health', 'records'],
}

export type MayAct =
  | { readonly may: true }
  | { readonly may: false; readonly why: 'not-verified' | 'not-yet' | 'ended' | 'outside-its-scope' }

/**
 * Whether an authority reaches a matter on a day. A representative payee receives benefit money and decides about
 * nothing else, whatever was entered as the scope (20 CFR 416.640).
 */
export function mayAct({ terms }: LegalAuthority, matter: Matter, on: PlainDate): MayAct {
  if (terms.verified === undefined) return { may: false, why: 'not-verified' }
  if (on < terms.from) return { may: false, why: 'not-yet' }
  if (terms.until !== undefined && on > terms.until) return { may: false, why: 'ended' }
  if (terms.kind === 'representative-payee')
    return matter === 'benefits' ? { may: true } : { may: false, why: 'outside-its-scope' }
  const reached = terms.scopes.flatMap((scope) => (scope === 'limited' ? terms.matters : COVERS[scope]))
  return reached.includes(matter) ? { may: true } : { may: false, why: 'outside-its-scope' }
}
