import { STATE_CODES } from '@handrail/eligibility'
import { z } from 'zod'
import type { Actor } from '../../kernel/operation.ts'
import { reachOf } from '../../permissions.ts'
import { answered, NO_ANSWER } from '../answered.ts'
import { line } from '../text.ts'
import { typedWords } from './name.ts'

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

/** Words of an address that some write out and others do not (United States Postal Service, Publication 28, appendix C). */
const SHORT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    street: 'st',
    avenue: 'ave',
    av: 'ave',
    road: 'rd',
    drive: 'dr',
    lane: 'ln',
    boulevard: 'blvd',
    court: 'ct',
    place: 'pl',
    circle: 'cir',
    highway: 'hwy',
    parkway: 'pkwy',
    square: 'sq',
    terrace: 'ter',
    trail: 'trl',
    north: 'n',
    south: 's',
    east: 'e',
    west: 'w',
  }),
)
/** `Apt 2`, `Unit 2` and `#2` are one door. */
const DOOR = /^(apartment|apt|unit|suite|ste)(?=\d|$)/

/** One spelling of an address, by which two are known for one door. */
export const addressKey = ({ line1, line2, zip }: Pick<Address, 'line1' | 'line2' | 'zip'>): string =>
  [
    ...typedWords(`${line1} ${line2 ?? ''}`).map((word) => (SHORT.get(word) ?? word).replace(DOOR, '')),
    zip.slice(0, 5),
  ].join('')

/** True when two addresses name one door, however they are typed. */
export const isSameAddress = (one: Address, other: Address): boolean => addressKey(one) === addressKey(other)

/** Whether somebody may see an address that is kept confidential, of people whom they reach. */
export const maySeeConfidential = (actor: Actor): boolean =>
  actor.kind !== 'staff' || reachOf(actor.role, 'addresses:read-confidential') !== undefined

export const unknownResidence: Residence = {
  where: { kind: 'not-asked' },
  countyOfResidence: { answer: 'not-asked' },
  countyOfResponsibility: { answer: 'not-asked' },
}
