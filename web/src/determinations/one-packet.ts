import type { decisionsOf, noticesOf, ShownPacket } from '@handrail/care/determinations'
import type { z } from 'zod'

/** The parts of a packet, as its page shows them. */
export type OneItem = ShownPacket['items'][number]
export type OneQuestion = ShownPacket['questions'][number]
export type OneNotice = z.output<typeof noticesOf.answer>['notices'][number]
export type OneDecision = z.output<typeof decisionsOf.answer>['decisions'][number]
