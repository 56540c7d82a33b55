import { z } from 'zod'
import { idOf } from '../../kernel/ids.ts'

export const planCopyId = idOf('PlanCopy')
export type PlanCopyId = z.output<typeof planCopyId>
export const copyLinkId = idOf('CopyLink')
export type CopyLinkId = z.output<typeof copyLinkId>
export const readBackId = idOf('ReadBack')
export type ReadBackId = z.output<typeof readBackId>

/** How a copy got to somebody whom staff met or wrote to; that it was offered, or that they want none, is written down too. */
export const COPY_WAYS = ['by-hand', 'printed', 'mail', 'offered', 'declined'] as const
export type CopyWay = (typeof COPY_WAYS)[number] | 'link'
export const COPY_LANGUAGES = ['en', 'es'] as const
export const COPY_SIZES = ['normal', 'large'] as const
/** Whom it was for: the person, whoever may act for them, or somebody to whom they want it given. */
export const COPY_FOR = ['person', 'guardian', 'supporter'] as const

/** In which of our languages, and how large. The person's own words stay in theirs. */
export const copyForm = { language: z.enum(COPY_LANGUAGES), size: z.enum(COPY_SIZES) }
export interface CopyForm {
  readonly language: (typeof COPY_LANGUAGES)[number]
  readonly size: (typeof COPY_SIZES)[number]
}

/** Whether somebody holds a copy by it. A link counts once it was opened. */
export const isInTheirHands = (way: CopyWay): boolean =>
  way === 'by-hand' || way === 'printed' || way === 'mail'
