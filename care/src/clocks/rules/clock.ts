import type { EventName } from '../../kernel/event.ts'
import type { Role } from '../../permissions.ts'
import type { ClockRule, Hearing, OwningRelation, Span, Step, Unit } from '../rule.ts'

type Given = Pick<
  ClockRule,
  'id' | 'topic' | 'level' | 'opens' | 'offset' | 'owner' | 'source' | 'section' | 'confidence'
> &
  Partial<ClockRule>

/**
 * A rule with what most rules have. Law counts in days on which public offices are open; what agencies do of themselves
 * counts by the agency's own days.
 */
export const clock = (given: Given): ClockRule => ({
  where: {},
  closes: [],
  resets: [],
  throughMonth: false,
  calendar: given.offset.unit === 'working' || given.level === 'practice' ? 'agency' : 'county',
  grace: undefined,
  closesFromDay: 0,
  repeats: undefined,
  anchor: 'original-due',
  severity: 'warn',
  escalation: [],
  doneByHand: false,
  namesNobody: false,
  verifiedOn: undefined,
  effectiveFrom: '2020-01-01',
  effectiveUntil: undefined,
  ...given,
  cancels: [...(given.cancels ?? []), ...(isAboutPerson(given) ? [died] : [])],
})

const isAboutPerson = ({ opens }: Given): boolean => opens.some(({ subject }) => subject === 'person')

/** Nothing is due about somebody who has died; what must still be done is done for others, by other rules. */
const died: Hearing = {
  event: 'people.statusChanged',
  subject: 'person',
  when: { fact: 'status', is: ['deceased'] },
}

export const span = (count: number, unit: Unit): Span => ({ count, unit })

/** An event about the person. */
export const person = (event: EventName): Hearing => ({ event, subject: 'person' })

/** An event about the thing whose id stands in this fact. */
export const thing = (event: EventName, fact: string): Hearing => ({ event, subject: { fact } })

/** The same event, only when a fact has one of these values. */
export const when = (hearing: Hearing, fact: string, ...is: readonly string[]): Hearing => ({
  ...hearing,
  when: { fact, is },
})

/** The same event, counted from the day in this fact. */
export const onDay = (hearing: Hearing, day: string): Hearing => ({ ...hearing, day })

export const owner = (role: Role, relation?: OwningRelation): ClockRule['owner'] => ({ role, relation })

/** Whoever a fact of what opens it names; whoever works with the person so, when they cannot any more. */
export const ownerNamed = (role: Role, relation: OwningRelation, named: string): ClockRule['owner'] => ({
  role,
  relation,
  named,
})

/** The owner is reminded so many days before. */
export const remind = (...days: readonly number[]): readonly Step[] =>
  days.map((count) => ({ span: span(count, 'calendar'), side: 'before', to: 'owner' }))

/** Somebody else is told so long after it was due. */
export const tell = (to: Role, ...after: readonly Span[]): readonly Step[] =>
  after.map((span) => ({ span, side: 'after', to }))
