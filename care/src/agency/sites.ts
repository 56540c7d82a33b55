import { z } from 'zod'
import { event } from '../kernel/event.ts'
import { type SiteId, siteId } from '../kernel/ids.ts'
import { done, operation } from '../kernel/operation.ts'
import { type PlainDate, plainDate } from '../kernel/plain-date.ts'
import { changedFields, line } from './agency.ts'

const place = z.strictObject({
  name: line(),
  address: line(240).nullable(),
  county: line(60).nullable(),
  phone: line(30).nullable(),
})
type Place = z.output<typeof place>

export const siteAdded = event('agency.siteAdded', z.strictObject({ site: siteId }))
export const siteChanged = event(
  'agency.siteChanged',
  z.strictObject({
    site: siteId,
    changed: z.array(z.enum(['name', 'address', 'county', 'phone', 'closedOn'])),
  }),
)

/** Adds a place where the agency works. */
export const addSite = operation({
  name: 'agency.addSite',
  needs: { permission: 'agency:configure' },
  input: place,
  answer: z.strictObject({ site: siteId }),
  decide(_state: { readonly agency: true }, input, moment) {
    const site = siteId.parse(moment.newId())
    return done({ site, ...input }, [siteAdded.of({ site })], { site })
  },
})

export interface Site extends Place {
  readonly site: SiteId
  readonly closedOn: PlainDate | null
  readonly version: number
}

/** Changes what is known of a site, or says from when it is closed. */
export const changeSite = operation({
  name: 'agency.changeSite',
  needs: { permission: 'agency:configure' },
  input: place.extend({ site: siteId, version: z.int(), closedOn: plainDate.nullable() }),
  answer: z.strictObject({ version: z.int() }),
  decide(state: Site, { site, version, ...next }) {
    const { name, address, county, phone, closedOn } = state
    const changed = changedFields({ name, address, county, phone, closedOn }, next)
    return done(next, [siteChanged.of({ site, changed })], { version: version + 1 })
  },
})
