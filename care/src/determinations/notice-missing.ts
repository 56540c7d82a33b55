import { z } from 'zod'
import { done, operation } from '../kernel/operation.ts'
import { addDays, type PlainDate, plainDate } from '../kernel/plain-date.ts'
import { isRefusal, refuse } from '../kernel/refusal.ts'
import { ACTION_KINDS } from './action/states.ts'
import { missingNoticed } from './events.ts'
import { itemsOn, stillMissing } from './needs.ts'
import { type From, missingText, type NoticeId, type NoticeTexts, noticeId } from './notice.ts'
import { type PacketState, packetId } from './packet.ts'
import type { DecisionId } from './question.ts'
import type { DecisionSettings } from './settings.ts'
import { afterPacket } from './states.ts'

export interface Noticing extends PacketState {
  readonly settings: Pick<DecisionSettings, 'noticeDays' | 'graceDays'>
  readonly from: From
}

/** Of what a notice tells. */
export const NOTICE_KINDS = ['missing', 'granted', 'denied', ...ACTION_KINDS] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

export interface NewNotice {
  readonly notice: NoticeId
  readonly packet: PacketState['packet']
  readonly person: PacketState['person']
  readonly kind: NoticeKind
  readonly determination: DecisionId | undefined
  readonly texts: NoticeTexts
  readonly on: PlainDate
  /** Until when papers are waited for. */
  readonly dueOn: PlainDate | undefined
  /** Until when one may appeal. */
  readonly appealBy: PlainDate | undefined
}

/** Makes one notice of everything that is missing today, in plain words in both languages. A later one takes its place. */
export const noticeMissing = operation({
  name: 'determinations.noticeMissing',
  needs: { permission: 'determinations:work' },
  input: z.strictObject({ packet: packetId, version: z.int() }),
  answer: z.strictObject({ notice: noticeId, dueOn: plainDate }),
  decide(state: Noticing, _input, { on, newId }) {
    const status = afterPacket(state.status, 'notice')
    if (isRefusal(status)) return status
    const missing = stillMissing(itemsOn(state.requirements, state.steps, on))
    if (missing.length === 0) return refuse('nothing-is-missing')
    const { packet, person, filedOn, settings, from } = state
    const notice = noticeId.parse(newId())
    const dueOn = addDays(on, settings.noticeDays)
    const graceUntil = addDays(dueOn, settings.graceDays)
    const next: NewNotice = {
      notice,
      packet,
      person,
      kind: 'missing',
      determination: undefined,
      texts: missingText({ missing, filedOn, dueOn, graceUntil, from }),
      on,
      dueOn,
      appealBy: undefined,
    }
    return done(next, [missingNoticed.of({ packet, notice, dueOn }, person)], { notice, dueOn })
  },
})
