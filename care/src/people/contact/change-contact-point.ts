import { z } from 'zod'
import { event } from '../../kernel/event.ts'
import { personId } from '../../kernel/ids.ts'
import { done, operation } from '../../kernel/operation.ts'
import { isRefusal, refuse } from '../../kernel/refusal.ts'
import { type Bar, despite, heed, type KeptDespite } from '../barred.ts'
import {
  type ContactPoint,
  contactPointId,
  emailRules,
  leavesWord,
  type PointTerms,
  phoneRules,
  pointTerms,
  postalRules,
  type ReachedAt,
} from './contact-point.ts'

export const contactPointChanged = event(
  'people.contactPointChanged',
  z.strictObject({ point: contactPointId, rules: z.boolean(), verified: z.boolean() }),
)

const rules = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('phone'), rules: phoneRules }),
  z.strictObject({ kind: z.literal('email'), rules: emailRules }),
  z.strictObject({ kind: z.literal('postal'), rules: postalRules }),
])
type Rules = z.output<typeof rules>

export interface PointToChange {
  readonly version: number
  readonly at: ReachedAt
  readonly terms: PointTerms
  readonly despite: KeptDespite | undefined
}

/**
 * Changes what is safe at a contact point, or says that it still holds. A new number is a new point: the old one is
 * closed and kept.
 */
export const changeContactPoint = operation({
  name: 'people.changeContactPoint',
  needs: { permission: 'people:change' },
  input: z.strictObject({
    person: personId,
    point: contactPointId,
    version: z.int(),
    safe: rules,
    terms: pointTerms,
    despite,
  }),
  answer: z.strictObject({ version: z.int() }),
  about: ({ person }) => person,
  decide(state: ContactPoint & { readonly bars: readonly Bar[] }, input, moment) {
    if (state.closed) return refuse('closed', undefined, 'point')
    const at = withRules(state.at, input.safe)
    if (at === undefined) return refuse('another-kind', { kind: state.at.kind }, 'safe.kind')
    const { terms } = input
    if (terms.verifiedOn !== undefined && terms.verifiedOn > moment.on)
      return refuse('in-the-future', undefined, 'terms.verifiedOn')
    const version = state.version + 1
    const heeded = heed(state.bars, {
      thing: state.point,
      person: input.person,
      reachesThem: leavesWord(at),
      why: input.despite,
      before: state.despite,
      on: moment.on,
      fieldOf: (sign) => (sign === 'phone' || sign === 'email' ? 'safe' : 'terms.label'),
    })
    if (isRefusal(heeded)) return heeded
    const next: PointToChange = { version, at, terms, despite: heeded.despite }
    const facts = {
      point: state.point,
      rules: JSON.stringify(at.rules) !== JSON.stringify(state.at.rules),
      verified: terms.verifiedOn !== undefined && terms.verifiedOn !== state.terms.verifiedOn,
    }
    return done(next, [contactPointChanged.of(facts, input.person), ...heeded.happened], { version })
  },
})

function withRules(at: ReachedAt, safe: Rules): ReachedAt | undefined {
  if (at.kind === 'phone' && safe.kind === 'phone') return { ...at, rules: safe.rules }
  if (at.kind === 'email' && safe.kind === 'email') return { ...at, rules: safe.rules }
  if (at.kind === 'postal' && safe.kind === 'postal') return { ...at, rules: safe.rules }
  return undefined
}
