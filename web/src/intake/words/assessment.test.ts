import {
  assessorsOn,
  CERTAINTIES,
  DIAGNOSIS_PLACES,
  EPISODE_KINDS,
  EPISODE_SOURCES,
  LIFE_AREAS,
  missingIn,
  PARTS,
} from '@handrail/care/intake'
import { expect, test } from 'vitest'
import { ASSESSMENT_FIELDS } from '../assessment-fields.ts'
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
    for (const missing of missingIn('comprehensive', {})) expect(names).toContain(missing)
    const values = [
      ...fields.flatMap(({ field }) => ('of' in field ? field.of : [])),
      ...[...EPISODE_KINDS, ...EPISODE_SOURCES, ...DIAGNOSIS_PLACES, ...CERTAINTIES],
    ]
    expect(Object.keys(choices).toSorted()).toEqual([...new Set(values)].toSorted())
    expect(Object.keys(licences)).toEqual([...assessorsOn('2026-11-27')])
  },
)

test('every area of daily life is asked once', () => {
  const asked = ASSESSMENT_FIELDS.function.filter(({ kind }) => kind === 'rating').map(({ name }) => name)
  expect(asked).toEqual([...LIFE_AREAS])
})
