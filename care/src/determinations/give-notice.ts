import { z } from 'zod'
import { type PersonId, staffId } from '../kernel/ids.ts'
import { done, operation } from '../kernel/operation.ts'
import { type PlainDate, plainDate } from '../kernel/plain-date.ts'
import { refuse } from '../kernel/refusal.ts'
import { noticeGiven } from './events.ts'
import { type NoticeId, noticeId } from './notice.ts'
import type { PacketId } from './packet.ts'

/** How a notice comes to its person, apart from a message that leads them to it. */
export const GIVEN_WAYS = ['by-hand', 'mail', 'read-aloud'] as const

const given = {
  way: z.enum(GIVEN_WAYS),
  language: z.enum(['en', 'es']),
  on: plainDate,
}
export const shownGiving = z.strictObject({ ...given, by: staffId })
export type ShownGiving = z.output<typeof shownGiving>

export interface GivingNotice {
  readonly packet: PacketId
  readonly person: PersonId
  readonly madeOn: PlainDate
}

export interface NoticeGiven extends ShownGiving {
  readonly given: string
  readonly notice: NoticeId
  readonly person: PersonId
}

/** Writes down that the person has a notice in their hands, that it was mailed, or that it was read to them. */
export const giveNotice = operation({
  name: 'determinations.giveNotice',
  needs: { permission: 'determinations:work' },
  input: z.strictObject({ notice: noticeId, ...given }),
  answer: z.null(),
  decide(
    { packet, person, madeOn }: GivingNotice,
    { notice, way, language, on },
    { actor, on: today, newId },
  ) {
    if (actor.kind !== 'staff') return refuse('takes-a-person')
    if (on > today) return refuse('day-to-come', { on }, 'on')
    if (on < madeOn) return refuse('before-it-was-made', { madeOn }, 'on')
    const next: NoticeGiven = { given: newId(), notice, person, way, language, on, by: actor.staff }
    return done(next, [noticeGiven.of({ packet, notice, way, on }, person)], null)
  },
})
