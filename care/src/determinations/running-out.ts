import { z } from 'zod'
import { personId } from '../kernel/ids.ts'
import { query } from '../kernel/operation.ts'
import { addDays, type PlainDate, plainDate } from '../kernel/plain-date.ts'
import { type ItemStep, itemsOn } from './needs.ts'
import { packetId } from './packet.ts'
import type { Requirement, RequirementCode } from './requirements.ts'

interface AskRule {
  readonly from: PlainDate
  /** So many days before a paper runs out, a newer one is asked for. */
  readonly days: number
  /** After a paper came, nobody is asked again before so many days have passed. */
  readonly restDays: number
  readonly source: string
  readonly section: string
}

const RULES: readonly AskRule[] = [
  {
    from: '2020-01-01',
    days: 14,
    restDays: 7,
    source: 'Common practice',
    section: 'a newer paper is asked for two weeks before the one that is here runs out',
  },
]

/** The paper of a packet that runs out next. */
export interface RunningOut {
  readonly requirement: RequirementCode
  readonly expiresOn: PlainDate
  /** The day on which a newer one is asked for, never after it has run out. */
  readonly askBy: PlainDate
}

/**
 * What runs out next of all that a packet rests on; also what has run out and nothing newer came. Nothing where everything
 * holds without an end, and for what nobody waits for.
 */
export function nextToRunOut(
  requirements: readonly Requirement[],
  steps: readonly ItemStep[],
  on: PlainDate,
): RunningOut | undefined {
  const rule = RULES.findLast(({ from }) => from <= on)
  if (!rule) return undefined
  const found = itemsOn(requirements, steps, on).flatMap(({ requirement, status, last }) => {
    const isHere = status === 'received' || status === 'substituted' || status === 'expired'
    const expiresOn = last?.expiresOn
    if (!isHere || !expiresOn || requirement.level === 'soft') return []
    const rested = addDays(last?.datedOn ?? expiresOn, rule.restDays)
    const early = addDays(expiresOn, -rule.days)
    const askBy = [[early, rested].toSorted()[1] ?? early, expiresOn].toSorted()[0] ?? expiresOn
    return [{ requirement: requirement.code, expiresOn, askBy }]
  })
  return found.toSorted((a, b) => (a.expiresOn < b.expiresOn ? -1 : 1))[0]
}

/** Whom to ask by a message for a newer paper: the day to ask has come, and the paper still counts for something. */
export const papersToAsk = query({
  name: 'determinations.papersToAsk',
  needs: { system: 'Handrail writes to those whose papers run out, by safe-contact rules.' },
  input: z.strictObject({ after: packetId.nullable() }),
  answer: z.strictObject({
    packets: z.array(z.strictObject({ packet: packetId, person: personId, expiresOn: plainDate })),
  }),
})
