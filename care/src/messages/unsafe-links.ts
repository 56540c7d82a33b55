import { z } from 'zod'
import { cautionRaised, restrictionRecorded } from '../consents/index.ts'
import { personId } from '../kernel/ids.ts'
import type { Instant } from '../kernel/instant.ts'
import { query } from '../kernel/operation.ts'
import {
  type ContactPoint,
  contactPointChanged,
  contactPointClosed,
  type Status,
  statusChanged,
} from '../people/index.ts'
import { maySend, type Out, WARNING_UNREAD, type WhyNot } from './may-send.ts'

/** After one of these a number or an address may not be safe any more. */
export const UNSAFE_AFTER = [
  contactPointChanged,
  contactPointClosed,
  statusChanged,
  cautionRaised,
  restrictionRecorded,
] as const

const WHY = [
  WARNING_UNREAD,
  'not-living',
  'no-such-way',
  'person-said-no',
  'not-asked',
  'doubtful',
  'nothing-may-be-said',
] as const satisfies readonly WhyNot[]
/** Why a link stopped before its time. */
export const linkStoppedWhy = z.enum(WHY)
export type LinkStoppedWhy = z.output<typeof linkStoppedWhy>

/** Where a link went: nothing where it may have gone anywhere. */
export interface WentTo {
  readonly point: string | null
  readonly by: Out | 'any'
}

interface NowSafe {
  readonly status: Status
  readonly points: readonly ContactPoint[]
  readonly cautioned: boolean
}

/** Why a link may not stay open where it went; nothing while it could go there still, at whatever hour. */
export function whyUnsafe({ point, by }: WentTo, state: NowSafe, now: Instant): LinkStoppedWhy | undefined {
  const answer = maySend({
    ...state,
    points: state.points.map((one) => ({ ...one, terms: { ...one.terms, safeHours: [] } })),
    by,
    point: point ?? '',
    template: { purpose: 'asked-for', short: false },
    now,
    zone: 'UTC',
    quiet: { from: '00:00', until: '00:00' },
  })
  return answer.may === 'no' ? linkStoppedWhy.parse(answer.why) : undefined
}

const unsafe = z.array(z.strictObject({ link: z.uuid(), why: linkStoppedWhy }))

/** The links of a person that went where they may not be written to any more, by what they open. */
export const unsafeLinks = query({
  name: 'messages.unsafeLinks',
  needs: {
    system: 'A link stops by itself where it went to a number or an address that is not safe any more.',
  },
  input: z.strictObject({ person: personId }),
  answer: z.strictObject({ questions: unsafe, pages: unsafe }),
  about: ({ person }) => person,
})

/** Longer than any link that a message carries opens something. */
export const LINKS_LOOKED_AT_DAYS = 8
