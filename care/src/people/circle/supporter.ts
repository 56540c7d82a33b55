import { z } from 'zod'
import { idOf } from '../../kernel/ids.ts'
import { type PlainDate, plainDate } from '../../kernel/plain-date.ts'
import { keptDespite, type Party } from '../barred.ts'
import { phoneNumber } from '../contact/contact-point.ts'
import { line, words } from '../text.ts'

export const supporterId = idOf('Supporter')
export type SupporterId = z.output<typeof supporterId>

/**
 * Someone the person chose. A supporter has no legal authority, and being one is no permission to be told anything:
 * that takes a consent.
 */
export const supporterTerms = z
  .strictObject({
    name: line(),
    relationship: line(60),
    phone: phoneNumber.optional(),
    /** May be called when the person cannot be reached. What may be said is a matter of consent. */
    inEmergency: z.boolean().default(false),
    note: words(500).optional(),
    since: plainDate.optional(),
    until: plainDate.optional(),
  })
  .refine(({ since, until }) => since === undefined || until === undefined || since <= until, {
    error: 'ends-before-it-begins',
    path: ['until'],
  })
export type SupporterTerms = z.output<typeof supporterTerms>

export const supporter = z.strictObject({
  supporter: supporterId,
  version: z.int(),
  terms: supporterTerms,
  despite: keptDespite.optional(),
})
export type Supporter = z.output<typeof supporter>

/** By what a restriction may mean a supporter. */
export const partyOfSupporter = ({
  name,
  relationship,
  phone,
}: Pick<SupporterTerms, 'name' | 'relationship' | 'phone'>): Party => ({ name, relationship, phone })

/** True when somebody stood by the person and does not any more. Their last day still counts. */
export const wasSupporter = ({ until }: SupporterTerms, on: PlainDate): boolean =>
  until !== undefined && until < on
