import { z } from 'zod'
import type { Happened } from '../kernel/event.ts'
import { event } from '../kernel/event.ts'
import type { PersonId } from '../kernel/ids.ts'
import { type PlainDate, plainDate } from '../kernel/plain-date.ts'
import { type Refusal, refuse } from '../kernel/refusal.ts'
import { words } from './text.ts'

/** Signs by which somebody is known. */
export const SIGNS = ['name', 'relationship', 'phone', 'email'] as const
export type Sign = (typeof SIGNS)[number]

/** Somebody who is being written into a record, by what was entered of them. */
export type Party = { readonly [Of in Sign]?: string | undefined }

/** A restriction of the person that means somebody. A later room keeps restrictions and says which do. */
export interface Bar {
  readonly restriction: string
  /** The sign that both have in common. */
  readonly by: Sign
  /** They must not even learn that we know the person, so nobody may call them or leave word where they are. */
  readonly secret: boolean
}

/** Why somebody stands in a record although the person asked that they are not told. */
export const keptDespite = z.strictObject({
  restrictions: z.array(z.uuid()).min(1),
  why: words(500),
  on: plainDate,
})
export type KeptDespite = z.output<typeof keptDespite>

/** The reason with which somebody is kept although a restriction means them. */
export const despite = words(500).optional()

export const keptDespiteRestriction = event(
  'people.keptDespiteRestriction',
  z.strictObject({ thing: z.uuid(), restrictions: z.array(z.uuid()) }),
)

interface Entered {
  readonly thing: string
  readonly person: PersonId
  /** Word would reach them: they may be called, written to, or find a message. */
  readonly reachesThem: boolean
  readonly why: string | undefined
  readonly before: KeptDespite | undefined
  readonly on: PlainDate
  readonly fieldOf: (sign: Sign) => string
}

export interface Heeded {
  readonly despite: KeptDespite | undefined
  readonly happened: readonly Happened[]
}

/**
 * What the person's restrictions say to an entry. Writing somebody down tells nobody anything, so it needs a reason and
 * no more; once for each restriction. A way in which word would reach somebody who must not even know is refused, since
 * a restriction beats any consent and no reason of ours is stronger.
 */
export function heed(bars: readonly Bar[], entered: Entered): Refusal | Heeded {
  const { thing, person, reachesThem, why, before, on, fieldOf } = entered
  const secret = reachesThem ? bars.find((bar) => bar.secret) : undefined
  if (secret) return refuse('must-not-know', { restriction: secret.restriction }, fieldOf(secret.by))
  const meant = [...new Set(bars.map(({ restriction }) => restriction))]
  const fresh = meant.filter((one) => before?.restrictions.includes(one) !== true)
  const [first] = bars.filter(({ restriction }) => fresh.includes(restriction))
  if (!first) return { despite: before, happened: [] }
  if (why === undefined) return refuse('barred', { restrictions: fresh }, fieldOf(first.by))
  return {
    despite: { restrictions: meant, why, on },
    happened: [keptDespiteRestriction.of({ thing, restrictions: fresh }, person)],
  }
}
