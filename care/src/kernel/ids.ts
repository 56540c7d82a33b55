import { z } from 'zod'

/**
 * Ids are UUID version 7, made by the door alone. Each thing has its own branded type, so that the id of a person
 * never fits where a referral's belongs.
 */
const id = <Thing extends string>(_thing: Thing) => z.uuid().brand<Thing>()

export const agencyId = id('Agency')
export const programId = id('Program')
export const siteId = id('Site')
export const staffId = id('Staff')
export const personId = id('Person')
export const requestId = id('Request')
export const eventId = id('Event')

export type AgencyId = z.output<typeof agencyId>
export type ProgramId = z.output<typeof programId>
export type SiteId = z.output<typeof siteId>
export type StaffId = z.output<typeof staffId>
export type PersonId = z.output<typeof personId>
export type RequestId = z.output<typeof requestId>
export type EventId = z.output<typeof eventId>

/** A branded id schema for a thing that one room owns: `idOf('Referral')`. */
export const idOf = id
