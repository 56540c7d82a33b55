import { FACT_NAMES, FACTS, type Facts, type FactType, NOT_SURE, RATHER_NOT_SAY } from '@handrail/eligibility'
import { z } from 'zod'
import { line } from '../people/index.ts'

/** What somebody told of themselves in the library's words for facts, each as narrow as the library takes it. */
export const toldFacts: z.ZodType<Facts> = z.strictObject(
  Object.fromEntries(
    FACT_NAMES.map((name) => [name, z.union([valueFor(FACTS[name]), unanswered()]).optional()]),
  ),
) as never

function unanswered() {
  return z.enum([NOT_SURE, RATHER_NOT_SAY])
}

function valueFor(fact: FactType): z.ZodType {
  switch (fact.type) {
    case 'yes-no':
      return z.boolean()
    case 'whole':
      return z.int().min(fact.min).max(fact.max)
    case 'money':
      return z.number().min(fact.min).max(fact.max)
    case 'choice':
      return z.enum(fact.of)
    case 'several':
      return z.array(z.enum(fact.of)).max(fact.of.length)
    case 'text':
      return line(fact.maxLength)
    default:
      return fact satisfies never
  }
}
