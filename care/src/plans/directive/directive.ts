import { STATE_CODES } from '@handrail/eligibility'
import { z } from 'zod'
import { documentId } from '../../documents/index.ts'
import { type PersonId, personId, type StaffId, staffId } from '../../kernel/ids.ts'
import { type Instant, instant } from '../../kernel/instant.ts'
import { done, operation, query } from '../../kernel/operation.ts'
import { type PlainDate, plainDate } from '../../kernel/plain-date.ts'
import { refuse } from '../../kernel/refusal.ts'
import { elsewhere, type Kept, line, words } from '../../people/index.ts'
import { directiveAsked, directiveRecorded, directiveRevoked } from './events.ts'
import { DIRECTIVE_ANSWERS, directiveId } from './kinds.ts'

/**
 * What a psychiatric advance directive says of itself. The paper is the directive: it lies among the person's papers, and nothing
 * here stands in for its words.
 */
export const directiveTerms = z.strictObject({
  document: documentId,
  /** By whose law it was made: two letters of a state. */
  state: z.enum(STATE_CODES),
  /** Who decides when the person cannot. */
  agent: z.strictObject({ name: line(160), phone: line(40).optional() }).optional(),
  /** Who else has a part in it: another agent, witnesses, a notary. */
  parties: words(600).optional(),
  effectiveOn: plainDate,
  expiresOn: plainDate.optional(),
  /** Where else it lies: a registry, a hospital, a sister. */
  filed: words(300).optional(),
  /** Who attested that the person could decide, and when. */
  capacity: words(600).optional(),
})
export type DirectiveTerms = z.output<typeof directiveTerms>
type DirectiveId = z.output<typeof directiveId>

export interface RecordingDirective extends Kept {
  readonly person: PersonId
  /** Whether the paper that was named is one of this person's. */
  readonly isTheirPaper: boolean
}

export interface NewDirective {
  readonly directive: DirectiveId
  readonly person: PersonId
  readonly terms: DirectiveTerms
  readonly by: StaffId
  readonly at: Instant
}

/** Records a directive whose paper lies in the vault. What was recorded is not edited: one that was wrong is revoked. */
export const recordDirective = operation({
  name: 'plans.recordDirective',
  needs: { permission: 'safety:write' },
  input: z.strictObject({ person: personId, terms: directiveTerms }),
  answer: z.strictObject({ directive: directiveId }),
  about: ({ person }) => person,
  decide(state: RecordingDirective, { terms }, { actor, now, newId }) {
    if (actor.kind !== 'staff') return refuse('takes-a-person')
    const moved = elsewhere(state)
    if (moved) return moved
    if (!state.isTheirPaper) return refuse('no-such-paper', undefined, 'terms.document')
    if (terms.expiresOn !== undefined && terms.expiresOn < terms.effectiveOn)
      return refuse('ends-before-it-begins', undefined, 'terms.expiresOn')
    const directive = directiveId.parse(newId())
    const next: NewDirective = { directive, person: state.person, terms, by: actor.staff, at: now }
    return done(next, [directiveRecorded.of({ directive }, state.person)], { directive })
  },
})

export interface DirectiveState {
  readonly directive: DirectiveId
  readonly person: PersonId
  readonly revokedOn: PlainDate | null
}

export interface DirectiveRevoked {
  readonly directive: DirectiveId
  readonly on: PlainDate
  readonly by: StaffId
}

/** Records that the person revoked it, from which day on. */
export const revokeDirective = operation({
  name: 'plans.revokeDirective',
  needs: { permission: 'safety:write' },
  input: z.strictObject({ directive: directiveId, on: plainDate }),
  answer: z.null(),
  decide(state: DirectiveState, { directive, on }, { actor, on: today }) {
    if (actor.kind !== 'staff') return refuse('takes-a-person')
    if (state.revokedOn !== null) return refuse('was-revoked')
    if (on > today) return refuse('day-to-come', { on }, 'on')
    const next: DirectiveRevoked = { directive, on, by: actor.staff }
    return done(next, [directiveRevoked.of({ directive }, state.person)], null)
  },
})

export interface DirectiveAnswer {
  readonly person: PersonId
  readonly answer: (typeof DIRECTIVE_ANSWERS)[number]
  readonly on: PlainDate
  readonly by: StaffId
  readonly at: Instant
}

/** Records that the person was told of directives, and what they answered. A no is an answer, and is asked again in a year. */
export const askDirective = operation({
  name: 'plans.askDirective',
  needs: { permission: 'safety:write' },
  input: z.strictObject({ person: personId, answer: z.enum(DIRECTIVE_ANSWERS) }),
  answer: z.null(),
  about: ({ person }) => person,
  decide(state: Kept & { readonly person: PersonId }, { answer }, { actor, now, on }) {
    if (actor.kind !== 'staff') return refuse('takes-a-person')
    const moved = elsewhere(state)
    if (moved) return moved
    const next: DirectiveAnswer = { person: state.person, answer, on, by: actor.staff, at: now }
    return done(next, [directiveAsked.of({ answer }, state.person)], null)
  },
})

/** The directives of a person, and when they were last asked. In an emergency: the directives alone. */
export const directivesOf = query({
  name: 'plans.directivesOf',
  needs: { permission: 'safety:read' },
  input: z.strictObject({ person: personId }),
  answer: z.strictObject({
    directives: z.array(
      z.strictObject({
        directive: directiveId,
        terms: directiveTerms,
        recordedAt: instant,
        by: staffId,
        revokedOn: plainDate.nullable(),
      }),
    ),
    asked: z.array(z.strictObject({ answer: z.enum(DIRECTIVE_ANSWERS), on: plainDate, by: staffId })),
  }),
  about: ({ person }) => person,
})

/** Whether a directive holds on a day. */
export const isInForce = (
  { terms, revokedOn }: { readonly terms: DirectiveTerms; readonly revokedOn: PlainDate | null },
  on: PlainDate,
): boolean =>
  terms.effectiveOn <= on &&
  (terms.expiresOn === undefined || on <= terms.expiresOn) &&
  (revokedOn === null || on < revokedOn)
