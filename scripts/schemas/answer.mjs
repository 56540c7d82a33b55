import { readTypes, schemaOf } from './from-types.mjs'

/** What `handrail screen` writes, made from the types of its source. */
export function answerSchema(root) {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:handrail:screening-answer:1',
    title: 'One answer of handrail screen',
    ...schemaOf(readTypes(root, 'server/src/commands/screening.ts'), 'ScreeningOutput'),
  }
}
