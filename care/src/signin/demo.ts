import { z } from 'zod'
import { staffId } from '../kernel/ids.ts'
import { operation, query } from '../kernel/operation.ts'
import { ROLES } from '../permissions.ts'
import { type AtTheDoor, letIn, type Someone, stage } from './entry.ts'

const DEMO = 'A demo holds no real person, and anybody may look around in it.'

/** One account of each role. Not found in an agency that is not a demo. */
export const demoAccounts = query({
  name: 'signin.demoAccounts',
  needs: { anyone: DEMO },
  input: z.strictObject({}),
  answer: z.array(z.strictObject({ staff: staffId, name: z.string(), role: z.enum(ROLES) })),
})

export interface DemoVisitor extends AtTheDoor {
  readonly someone: Someone
}

/** Comes in as one of them, without a password. */
export const enterDemo = operation({
  name: 'signin.enterDemo',
  needs: { anyone: DEMO },
  input: z.strictObject({ staff: staffId }),
  answer: stage,
  decide: (state: DemoVisitor, _input, moment) => letIn(state.someone, 'demo', state, moment),
})
