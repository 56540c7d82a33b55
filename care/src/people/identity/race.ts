import { z } from 'zod'
import { event } from '../../kernel/event.ts'
import { personId } from '../../kernel/ids.ts'
import { instant } from '../../kernel/instant.ts'
import { done, operation, query } from '../../kernel/operation.ts'
import { refuse } from '../../kernel/refusal.ts'
import { answered, NO_ANSWER } from '../answered.ts'
import { elsewhere, type Kept } from '../kept.ts'
import { line } from '../text.ts'

/**
 * The categories of race and ethnicity, in one question of which several may be chosen.
 * OMB, Statistical Policy Directive No. 15 (SPD 15), as revised on March 28, 2024 (89 FR 22182).
 */
export const RACES = [
  'american-indian-or-alaska-native',
  'asian',
  'black-or-african-american',
  'hispanic-or-latino',
  'middle-eastern-or-north-african',
  'native-hawaiian-or-pacific-islander',
  'white',
] as const

/** What somebody says of their race and ethnicity: any of the categories, their own words, or both. */
export const raceAnswer = answered(
  z
    .strictObject({
      of: z.array(z.enum(RACES)).max(RACES.length).readonly(),
      inWords: line(200).optional(),
    })
    .refine(({ of, inWords }) => of.length > 0 || inWords !== undefined, { error: 'choose-or-say' })
    .refine(({ of }) => new Set(of).size === of.length, { error: 'twice' }),
)
export type RaceAnswer = z.output<typeof raceAnswer>

/** The groups that people are compared by: everybody is in one, whoever chose several in one of their own. */
export const RACE_GROUPS = [...RACES, 'several', 'own-words', ...NO_ANSWER] as const
export type RaceGroup = (typeof RACE_GROUPS)[number]

/**
 * The one group in which somebody is counted.
 *
 * @example raceGroup({ answer: 'given', value: { of: ['asian', 'white'] } }) // 'several'
 */
export function raceGroup(of: RaceAnswer): RaceGroup {
  if (of.answer !== 'given') return of.answer
  const [first, second] = of.value.of
  if (first === undefined) return 'own-words'
  return second === undefined ? first : 'several'
}

export const raceAnswered = event(
  'people.raceAnswered',
  z.strictObject({ answer: z.enum(['given', ...NO_ANSWER]) }),
)

export interface RaceState extends Kept {
  readonly version: number
  readonly race: RaceAnswer
}

/** Writes down what somebody said of their race and ethnicity, or that they would rather not. Nothing waits for it. */
export const recordRace = operation({
  name: 'people.recordRace',
  needs: { permission: 'people:change' },
  input: z.strictObject({ person: personId, version: z.int(), race: raceAnswer }),
  answer: z.strictObject({ version: z.int() }),
  about: ({ person }) => person,
  decide(state: RaceState, { person, race }) {
    const away = elsewhere(state)
    if (away) return away
    if (JSON.stringify(state.race) === JSON.stringify(race)) return refuse('nothing-changed')
    const version = state.version + 1
    return done({ version, race }, [raceAnswered.of({ answer: race.answer }, person)], { version })
  },
})

/** What somebody said of it, for whoever may ask them. No list and no board shows it. */
export const raceOf = query({
  name: 'people.raceOf',
  needs: { permission: 'people:change' },
  input: z.strictObject({ person: personId }),
  answer: z.strictObject({ version: z.int(), race: raceAnswer, answeredAt: instant.nullable() }),
  about: ({ person }) => person,
})
