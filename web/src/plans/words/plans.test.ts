import { NEEDS_PARTS, needsQuestionsOf } from '@handrail/care/plans'
import { expect, test } from 'vitest'
import { PLAN_FIELDS } from '../plan-fields.ts'
import { needsWords } from './needs.ts'
import { planWords } from './plan.ts'

const asked = NEEDS_PARTS.flatMap((part) =>
  Object.entries(needsQuestionsOf(part)).map(([name, question]) => ({ part, name, question })),
)

test.each(['en', 'es'] as const)(
  'every question about needs, and every answer to choose, has words in %s',
  (language) => {
    const { asks, common, choices, parts } = needsWords[language]
    const own = asked.filter(({ name }) => !(name in common)).map(({ part, name }) => `${part}.${name}`)
    expect(Object.keys(asks).toSorted()).toEqual(own.toSorted())
    const values = asked.flatMap(({ question }) => ('of' in question ? question.of : []))
    const missing = [...new Set(values)].filter((value) => !(value in choices) && !(value in parts))
    expect(missing).toEqual([])
    expect(Object.keys(choices).filter((value) => !values.includes(value))).toEqual([])
  },
)

test.each(['en', 'es'] as const)('every field of a plan, and every choice, has words in %s', (language) => {
  const { fields, choices, add, fresh } = planWords[language]
  const all = Object.entries(PLAN_FIELDS).flatMap(([group, spec]) =>
    spec.fields.map((field) => ({ name: `${group}.${field.name}`, field })),
  )
  expect(Object.keys(fields).toSorted()).toEqual(all.map(({ name }) => name).toSorted())
  const values = all.flatMap(({ field }) => ('of' in field ? field.of : []))
  expect(Object.keys(choices).toSorted()).toEqual([...new Set(values)].toSorted())
  const items = all.flatMap(({ field }) => ('item' in field ? field.item : []))
  for (const words of [add, fresh])
    expect(Object.keys(words).toSorted()).toEqual(
      [...new Set(items)].filter((item) => item in words).toSorted(),
    )
  expect(items.filter((item) => !(item in add))).toEqual([])
})
