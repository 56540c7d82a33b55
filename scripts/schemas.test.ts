import { describe, expect, it } from 'vitest'
import { staleSchemas } from './schemas.mjs'

describe('the published schemas', () => {
  it('say what the sources say', () => {
    expect(staleSchemas()).toEqual([])
  })
})
