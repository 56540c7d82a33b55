import { z } from 'zod'
import { event } from '../../kernel/event.ts'
import { DIRECTIVE_ANSWERS, directiveId } from './kinds.ts'

const of = z.strictObject({ directive: directiveId })

export const directiveRecorded = event('plans.directiveRecorded', of)
export const directiveRevoked = event('plans.directiveRevoked', of)
export const directiveAsked = event(
  'plans.directiveAsked',
  z.strictObject({ answer: z.enum(DIRECTIVE_ANSWERS) }),
)
