import {
  assessorRule,
  CERTAINTIES,
  DIAGNOSIS_PLACES,
  EPISODE_KINDS,
  EPISODE_SOURCES,
  missingIn,
  PARTS,
  RATED_AREAS,
} from '@handrail/care/intake'
import { expect, test } from 'vitest'
import { ASSESSMENT_FIELDS, fieldsFor, partsFor } from '../assessment-fields.ts'
import { assessmentWords } from './assessment.ts'

const fields = PARTS.flatMap((part) =>
  ASSESSMENT_FIELDS[part].map((field) => ({ name: `${part}.${field.name}`, field })),
)

test.each(['en', 'es'] as const)(
  'every field of an assessment, every answer to choose and all that may be missing has words in %s',
  (language) => {
    const { asks, choices, licences } = assessmentWords[language]
    const names = [...fields.map(({ name }) => name), 'episodes.list', 'diagnoses.list']
    expect(Object.keys(asks).toSorted()).toEqual(names.toSorted())
    for (const isChild of [false, true])
      for (const missing of missingIn('comprehensive', {}, isChild)) expect(names).toContain(missing)
    const values = [
      ...fields.flatMap(({ field }) => ('of' in field ? field.of : [])),
      ...[...EPISODE_KINDS, ...EPISODE_SOURCES, ...DIAGNOSIS_PLACES, ...CERTAINTIES],
    ]
    expect(Object.keys(choices).toSorted()).toEqual([...new Set(values)].toSorted())
    const { kinds, supervised } = assessorRule('TX', '2026-11-27')
    expect(Object.keys(licences)).toEqual([...kinds, ...supervised])
  },
)

test('every area of daily life is asked once', () => {
  const asked = ASSESSMENT_FIELDS.function.filter(({ kind }) => kind === 'rating').map(({ name }) => name)
  expect(asked).toEqual([...RATED_AREAS])
})

test.each([
  ['adult', {}, false, ['daily-living', 'role'], ['school', 'friends']],
  ['child', {}, true, ['school', 'family', 'friends', 'self-care'], ['role', 'safe-home']],
  // On wish, and once something was written there, a young adult is asked as both.
  ['young-adult', {}, false, ['role'], ['school']],
  ['young-adult', { young: {} }, true, ['role', 'school'], []],
  // What was rated stays in sight when the day of birth turns out otherwise.
  ['adult', { function: { ratings: { school: 'marked' } } }, false, ['role', 'school'], ['family']],
] as const)('of %s with %j written, the part of a child is asked: %s', (stage, of, isAsked, has, hasNot) => {
  expect(partsFor(stage, of).includes('young')).toBe(isAsked)
  const areas = fieldsFor('function', stage, of).map(({ name }) => name)
  for (const area of has) expect(areas).toContain(area)
  for (const area of hasNot) expect(areas).not.toContain(area)
})
