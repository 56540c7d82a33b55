import { z } from 'zod'
import { query } from '../../kernel/operation.ts'
import { phoneNumber } from '../contact/contact-point.ts'
import { born } from '../identity/born.ts'
import { address } from '../identity/residence.ts'
import { line } from '../text.ts'
import { likelyOnes } from './likely.ts'

/**
 * Who is here already and looks like the person being entered. Nothing is decided: the worker looks, and opens the
 * record that is there or goes on.
 */
export const likelyDuplicates = query({
  name: 'people.likelyDuplicates',
  needs: { permission: 'people:register' },
  input: z.strictObject({
    given: line(80).optional(),
    family: line(80).optional(),
    suffix: line(20).optional(),
    nameUsed: line(80).optional(),
    born: born.default({ answer: 'not-asked' }),
    phone: phoneNumber.optional(),
    memberId: line(60).optional(),
    address: address.optional(),
  }),
  answer: z.strictObject({ likely: likelyOnes }),
  shows: ({ likely }) => likely.map(({ who }) => who.person),
})
