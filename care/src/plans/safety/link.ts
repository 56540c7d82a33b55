import { z } from 'zod'
import type { PersonId, StaffId } from '../../kernel/ids.ts'
import { addHours, type Instant, instant } from '../../kernel/instant.ts'
import { done, operation } from '../../kernel/operation.ts'
import { isRefusal, refuse } from '../../kernel/refusal.ts'
import { safetyContent } from './content.ts'
import { safetyCopyGiven, safetyLinkMade } from './events.ts'
import { type SafetyLinkId, type SafetyPlanId, safetyLinkId, safetyPlanId } from './safety-plan.ts'
import { afterSafety } from './states.ts'
import type { SafetyState } from './write.ts'

/** How long a link opens: as long as somebody needs who takes it with them. What they then keep is theirs. */
export const SAFETY_LINK_HOURS = 48

/** 256 random bits, made in the browser: of the link where it is made, and of the browser that opens it first. */
const secret = z.string().regex(/^[A-Za-z0-9_-]{43}$/)

/** Where a link leads. The secret stands behind the `#`: browsers do not send that part, so no log can hold it. */
export const keepPath = (slug: string, token: string): string => `/keep?agency=${slug}#${token}`

export interface SafetyLinkToMake {
  readonly safety: SafetyPlanId
  readonly person: PersonId
  readonly link: SafetyLinkId
  readonly token: string
  readonly by: StaffId
  readonly at: Instant
  readonly endsAt: Instant
}

/**
 * Makes a link by which the person takes the plan in effect with them on their own phone. It is shown once, to be read from the
 * screen while they are together; an earlier link ends.
 */
export const linkSafety = operation({
  name: 'plans.linkSafety',
  needs: { permission: 'safety:write' },
  input: z.strictObject({ safety: safetyPlanId, token: secret }),
  answer: z.strictObject({ slug: z.string(), endsAt: instant }),
  secrets: ['token'],
  decide(state: SafetyState & { readonly slug: string }, { safety, token }, { actor, now, newId }) {
    if (actor.kind !== 'staff') return refuse('takes-a-person')
    const status = afterSafety(state.status, 'use')
    if (isRefusal(status)) return status
    const { person, slug } = state
    const link = safetyLinkId.parse(newId())
    const endsAt = addHours(now, SAFETY_LINK_HOURS)
    const next: SafetyLinkToMake = { safety, person, link, token, by: actor.staff, at: now, endsAt }
    return done(next, [safetyLinkMade.of({ safety, link }, person)], { slug, endsAt })
  },
})

/** Nothing where no link is, or one that is over: nobody learns which. */
export interface AtTheSafetyLink {
  readonly behind:
    | {
        readonly link: SafetyLinkId
        readonly safety: SafetyPlanId
        readonly person: PersonId
        readonly holder: 'nobody' | 'this-browser' | 'another'
        readonly isInEffect: boolean
        readonly content: z.output<typeof safetyContent>
        readonly day: string
      }
    | undefined
}

export interface SafetyTaken {
  readonly link: SafetyLinkId
  readonly safety: SafetyPlanId
  readonly person: PersonId
  /** The first opening is the copy that the person was given. */
  readonly isFirst: boolean
}

/** Opens the plan for the person whose it is. The browser that does so first has the link. */
export const openSafetyLink = operation({
  name: 'plans.openSafetyLink',
  anew: true,
  needs: { anyone: 'The person has no account; the link says which plan is theirs.' },
  input: z.strictObject({ token: secret, pass: secret }),
  answer: z.strictObject({ content: safetyContent, day: z.string() }),
  secrets: ['token', 'pass'],
  decide({ behind }: AtTheSafetyLink) {
    if (!behind?.isInEffect) return refuse('link-over')
    if (behind.holder === 'another') return refuse('link-elsewhere')
    const { link, safety, person, holder, day } = behind
    // Who was there when it was made is for staff.
    const { made: _made, ...content } = behind.content
    const next: SafetyTaken = { link, safety, person, isFirst: holder === 'nobody' }
    const given = safetyCopyGiven.of({ safety, to: 'person', how: 'phone' }, person)
    return done(next, [given], { content, day })
  },
})
