import { z } from 'zod'
import { event } from '../../kernel/event.ts'
import { personId } from '../../kernel/ids.ts'
import { done, operation } from '../../kernel/operation.ts'
import { elsewhere, type Kept } from '../kept.ts'
import { type Address, type Residence, residenceToKeep, shownResidence } from './residence.ts'

export const residenceChanged = event(
  'people.residenceChanged',
  z.strictObject({ confidential: z.boolean(), noFixedAddress: z.boolean() }),
)

export interface ResidenceState extends Kept {
  readonly version: number
  readonly residence: Residence
}

export interface ResidenceToSave {
  readonly version: number
  readonly residence: Residence
  /** What to do with the address that may not be shown. */
  readonly real: { readonly put: Address; readonly countyOfResidence: string | undefined } | 'leave' | 'close'
}

/**
 * Says where somebody lives, or that they have no fixed address. A confidential address goes into a place of its own,
 * and from then on only what stands in for it is shown.
 */
export const changeResidence = operation({
  name: 'people.changeResidence',
  needs: { permission: 'people:change' },
  input: z.strictObject({ person: personId, version: z.int(), residence: residenceToKeep }),
  answer: z.strictObject({ version: z.int() }),
  about: ({ person }) => person,
  decide(state: ResidenceState, input, _moment) {
    const away = elsewhere(state)
    if (away) return away
    const { where, countyOfResidence } = input.residence
    const confidential = where.kind === 'confidential'
    const county = countyOfResidence.answer === 'given' ? countyOfResidence.value : undefined
    const version = state.version + 1
    const next: ResidenceToSave = {
      version,
      residence: shownResidence(input.residence),
      real: !confidential ? 'close' : where.real ? { put: where.real, countyOfResidence: county } : 'leave',
    }
    const facts = { confidential, noFixedAddress: where.kind === 'no-fixed-address' }
    return done(next, [residenceChanged.of(facts, input.person)], { version })
  },
})
