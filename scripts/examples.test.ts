import { expect, it } from 'vitest'
import { staleExamples } from './examples.mjs'

it('the examples in docs are what the library answers', () => {
  expect(staleExamples()).toEqual([])
})
