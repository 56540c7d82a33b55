import { STATE_CODES } from '@handrail/eligibility'
import { z } from 'zod'
import { answered, NO_ANSWER } from '../answered.ts'
import { line } from '../text.ts'

export const address = z.strictObject({
  line1: line(),
  line2: line().optional(),
  city: line(80),
  state: z.enum(STATE_CODES),
  zip: z.string().regex(/^\d{5}(-\d{4})?$/),
})
export type Address = z.output<typeof address>

const county = answered(line(80))

const where = [
  z.strictObject({ kind: z.literal('address'), address }),
  z.strictObject({ kind: z.literal('no-fixed-address'), locality: line() }),
  z.strictObject({ kind: z.enum(NO_ANSWER) }),
] as const

/** Where somebody lives, as it may be shown: of a confidential address, only what stands in for it. */
export const residence = z.strictObject({
  where: z.discriminatedUnion('kind', [
    ...where,
    z.strictObject({ kind: z.literal('confidential'), substitute: address.optional() }),
  ]),
  /** The county that the person lives in. Not shown while the address is confidential. */
  countyOfResidence: county,
  /** The county that pays and answers for them; often another one. */
  countyOfResponsibility: county,
})
export type Residence = z.output<typeof residence>

/** The same as it is entered: a confidential address comes with the real one, unless we have it or need not know. */
export const residenceToKeep = z.strictObject({
  where: z.discriminatedUnion('kind', [
    ...where,
    z.strictObject({
      kind: z.literal('confidential'),
      /** The address that the state's program gives, or the agency's own, "care of". */
      substitute: address.optional(),
      /** Left out, it stays what it is. */
      real: address.optional(),
    }),
  ]),
  countyOfResidence: county,
  countyOfResponsibility: county,
})
export type ResidenceToKeep = z.output<typeof residenceToKeep>

/** What may be shown of a residence. */
export const shownResidence = (kept: ResidenceToKeep | Residence): Residence => {
  if (kept.where.kind !== 'confidential') return { ...kept, where: kept.where }
  const { substitute } = kept.where
  return {
    where: { kind: 'confidential', ...(substitute && { substitute }) },
    countyOfResidence: { answer: 'not-asked' },
    countyOfResponsibility: kept.countyOfResponsibility,
  }
}

const plain = (text: string | undefined) => (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** True when two addresses name one door, however they are typed. */
export const isSameAddress = (one: Address, other: Address): boolean =>
  plain(`${one.line1}${one.line2 ?? ''}`) === plain(`${other.line1}${other.line2 ?? ''}`) &&
  one.zip.slice(0, 5) === other.zip.slice(0, 5)

export const unknownResidence: Residence = {
  where: { kind: 'not-asked' },
  countyOfResidence: { answer: 'not-asked' },
  countyOfResponsibility: { answer: 'not-asked' },
}
