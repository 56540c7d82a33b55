import { BLOCKS, questionsOf } from '@handrail/care/intake'
import { expect, test } from 'vitest'
import { questionWords } from './questions.ts'

const asked = BLOCKS.flatMap((block) =>
  Object.entries(questionsOf(block)).map(([name, question]) => ({ name: `${block}.${name}`, question })),
)

test.each(['en', 'es'] as const)(
  'every question of the first talk, and every answer to choose, has words in %s',
  (language) => {
    const { asks, choices } = questionWords[language]
    expect(Object.keys(asks).toSorted()).toEqual(asked.map(({ name }) => name).toSorted())
    const values = asked.flatMap(({ question }) => ('of' in question ? question.of : []))
    expect(Object.keys(choices).toSorted()).toEqual([...new Set(values)].toSorted())
  },
)
