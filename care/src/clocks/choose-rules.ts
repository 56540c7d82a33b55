import { z } from 'zod'
import { line } from '../agency/agency.ts'
import { done, operation } from '../kernel/operation.ts'
import { rulesChosen } from './events.ts'

export const ruleChoice = z.strictObject({
  /** Among rules of one topic: the most particular, or whichever is due first. */
  inheritance: z.enum(['most-particular', 'stricter']),
  payers: z.array(line(60)).max(50),
  /** The county whose public offices' closed days count, as `calendar` spells it: `travis` for `county-travis`. */
  county: z
    .string()
    .max(50)
    .regex(/^[a-z0-9](-?[a-z0-9])*$/)
    .nullable(),
})
export type RuleChoice = z.output<typeof ruleChoice>

export const NO_CHOICE: RuleChoice & { readonly version: number } = {
  inheritance: 'most-particular',
  payers: [],
  county: null,
  version: 0,
}

/** Chooses among rules that hold at once. Deadlines that are open keep the rule they were opened by. */
export const chooseRules = operation({
  name: 'clocks.chooseRules',
  needs: { permission: 'clocks:configure' },
  input: ruleChoice.extend({ version: z.int() }),
  answer: z.strictObject({ version: z.int() }),
  decide(_state: RuleChoice & { readonly version: number }, { version, ...next }) {
    return done(next, [rulesChosen.of(next)], { version: version + 1 })
  },
})
