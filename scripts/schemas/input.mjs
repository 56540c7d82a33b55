import { FACTS, NOT_SURE, RATHER_NOT_SAY } from '@handrail/eligibility'
import { daySchema, readTypes } from './from-types.mjs'

/** What `handrail screen` and `handrail explain` take, made from the vocabulary of facts. */
export function inputSchema(root) {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:handrail:screening-input:1',
    title: 'One inquiry for handrail screen or handrail explain',
    description:
      'Facts about one person and their household, alone or with a day and an id. Every fact may be left out. Where a list or lines are given, this is the schema of each.',
    oneOf: [{ $ref: '#/$defs/Facts' }, { $ref: '#/$defs/Inquiry' }],
    $defs: { Facts: facts(commentsIn(root)), Inquiry: inquiry, Unanswered: unanswered },
  }
}

const unanswered = {
  description: 'An answer that leaves the fact unknown. A fact that is missing was not asked.',
  enum: [NOT_SURE, RATHER_NOT_SAY],
}

const inquiry = {
  description: 'Facts with the day that is asked about and an id that comes back with the answer.',
  type: 'object',
  properties: {
    id: { description: 'Given back with the answer.', type: 'string', maxLength: 200 },
    on: { description: 'The day that is asked about. Without it: --on, or else today.', ...daySchema },
    facts: { $ref: '#/$defs/Facts' },
  },
  required: ['facts'],
  additionalProperties: false,
}

function facts(comments) {
  const properties = Object.entries(FACTS).map(([name, type]) => [
    name,
    {
      ...comments.get(name),
      $comment: commentOn(type),
      anyOf: [valueSchema(type), { $ref: '#/$defs/Unanswered' }],
    },
  ])
  return {
    description:
      'What is known. Facts that contradict each other are refused too, which a schema cannot say: for example more pay than income.',
    type: 'object',
    properties: Object.fromEntries(properties),
    additionalProperties: false,
  }
}

const commentOn = ({ unit, privacy }) =>
  [unit && `unit: ${unit}`, `privacy: ${privacy}`].filter(Boolean).join('; ')

function valueSchema(type) {
  switch (type.type) {
    case 'yes-no':
      return { type: 'boolean' }
    case 'whole':
      return { type: 'integer', minimum: type.min, maximum: type.max }
    case 'money':
      return {
        description: 'With at most two decimals.',
        type: 'number',
        minimum: type.min,
        maximum: type.max,
      }
    case 'choice':
      return { enum: [...type.of] }
    case 'several':
      return { type: 'array', items: { enum: [...type.of] }, uniqueItems: true }
    case 'text':
      return { type: 'string', minLength: 1, maxLength: type.maxLength, pattern: '\\S' }
    default:
      throw new Error(`No JSON Schema is known for facts of the type ${type.type}.`)
  }
}

/** The comment above each fact in the source. */
function commentsIn(root) {
  const { checker, exported, commentOf } = readTypes(root, 'eligibility/src/facts.ts')
  const all = checker.getTypeOfSymbol(exported.get('FACTS'))
  return new Map(all.getProperties().map((fact) => [fact.name, commentOf(fact)]))
}
