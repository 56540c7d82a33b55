import { z } from 'zod'
import { event, type Happened } from '../kernel/event.ts'
import { idOf, type PersonId, staffId } from '../kernel/ids.ts'
import { instant } from '../kernel/instant.ts'
import type { Moment } from '../kernel/operation.ts'
import { phoneNumber } from '../people/contact/contact-point.ts'
import { line, words } from '../people/text.ts'

export const cautionId = idOf('Caution')
export type CautionId = z.output<typeof cautionId>

/** Who said it, and how to ask them what they meant. */
export const saidBy = z.strictObject({
  name: line(),
  organization: line().optional(),
  /** What they are to the person. */
  role: line(80).optional(),
  phone: phoneNumber.optional(),
  email: z.string().max(254).optional(),
})

/** What was seen when it was put with the record, and no rule of ours may settle alone. */
export const NOTICED = [
  // A restriction of the person means whoever sent it.
  'sender-barred',
  // A restriction of the person means whoever is at a number or address that came along.
  'point-barred',
  // Less was called safe at a number or address than the record allows.
  'point-stricter',
  // The request that brought numbers and a sender here turned out to be somebody else's.
  'request-moved',
] as const
export type Noticed = (typeof NOTICED)[number]

/** What became of a warning that somebody read. */
export const HANDLED_AS = ['restriction', 'contact-rule', 'otherwise'] as const

/**
 * What somebody called unsafe about reaching a person, in their words, until a member of staff has read it. It is no
 * restriction yet, since nobody but a human can tell whom such words mean; until then nothing is sent.
 */
export const caution = z.strictObject({
  caution: cautionId,
  version: z.int(),
  words: words(2_000).nullable(),
  noticed: z.array(z.enum(NOTICED)),
  saidBy: saidBy.nullable(),
  raisedAt: instant,
  handled: z
    .strictObject({ as: z.enum(HANDLED_AS), words: z.string(), by: staffId.nullable(), at: instant })
    .nullable(),
})
export type Caution = z.output<typeof caution>

export const cautionRaised = event('consents.cautionRaised', z.strictObject({ caution: cautionId }))

export interface CautionToRaise extends Pick<Caution, 'caution' | 'words' | 'noticed' | 'saidBy'> {
  readonly person: PersonId
  /** The thing of a later room that brought it. */
  readonly source: string
}

/** A warning that stands on a record from now on. Later rooms raise it along with what they do. */
export function raiseCaution(
  of: Omit<CautionToRaise, 'caution'>,
  { newId }: Pick<Moment, 'newId'>,
): { readonly next: CautionToRaise; readonly happened: Happened } {
  const raised = cautionId.parse(newId())
  return { next: { ...of, caution: raised }, happened: cautionRaised.of({ caution: raised }, of.person) }
}
