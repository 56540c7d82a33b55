import { z } from 'zod'
import { plainDate } from '../../kernel/plain-date.ts'

/**
 * Whether somebody can be written to at all. Nothing more goes out to a person who died or is missing: whoever sends
 * asks `mayHearFromUs`.
 */
export const status = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('living') }),
  z.strictObject({ status: z.literal('deceased'), on: plainDate.optional() }),
  z.strictObject({ status: z.literal('missing'), since: plainDate.optional() }),
])
export type Status = z.output<typeof status>

export const mayHearFromUs = ({ status: now }: Status): boolean => now === 'living'

/** The day a status names, if it names one. */
export const dayOf = (of: Status) =>
  of.status === 'deceased' ? of.on : of.status === 'missing' ? of.since : undefined
