import { zone } from '@handrail/care/agency'
import { expect, it } from 'vitest'
import { zonesIn } from './zones.ts'

it('the zones of the country come first, in the words of the reader', () => {
  const first = (language: 'en' | 'es') => zonesIn(language, '')[1]
  expect(first('en')).toEqual({ value: 'America/Chicago', label: 'Central Time (Chicago)' })
  expect(first('es')).toEqual({ value: 'America/Chicago', label: 'Hora central (Chicago)' })
})

it('each zone is there once, and the agency takes every one of them', () => {
  const values = zonesIn('en', 'America/Chicago').map(({ value }) => value)
  expect(new Set(values).size).toBe(values.length)
  expect(values.length).toBeGreaterThan(300)
  expect(values.filter((value) => !zone.safeParse(value).success)).toEqual([])
})

it('a zone that was set by an older name stays chosen', () => {
  expect(zonesIn('en', 'US/Central').map(({ value }) => value)).toContain('US/Central')
})
