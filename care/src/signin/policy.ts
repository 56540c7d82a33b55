import { z } from 'zod'
import { done, operation, query } from '../kernel/operation.ts'
import { policyChanged } from './events.ts'

/** How people come in here, as an agency sets it. */
export const policy = z.strictObject({
  secondFactor: z.enum(['required', 'optional']),
  /** After so long without a request, a session ends. */
  idleMinutes: z.number().int().min(5).max(240),
  version: z.number().int(),
})
export type Policy = z.output<typeof policy>

/** Before an agency has set anything. A demo holds no real person, so it asks for no second factor. */
export const defaultPolicy = (demo: boolean): Policy => ({
  secondFactor: demo ? 'optional' : 'required',
  idleMinutes: 30,
  version: 0,
})

export const policyAsked = query({
  name: 'signin.policy',
  needs: { permission: 'agency:configure' },
  input: z.strictObject({}),
  answer: policy,
})

/** Sets how people come in. Sessions under way keep their role, and take the new idle limit at once. */
export const setPolicy = operation({
  name: 'signin.setPolicy',
  needs: { permission: 'agency:configure' },
  input: policy,
  answer: policy,
  decide(state: Policy, input) {
    const next: Policy = { ...input, version: state.version + 1 }
    const fields = (['secondFactor', 'idleMinutes'] as const).filter((field) => state[field] !== input[field])
    return done(next, [policyChanged.of({ fields })], next)
  },
})
