import { expect, test } from 'vitest'
import { closeDay } from './close-day.ts'
import { aMoment } from './moment.test-model.ts'
import { openDay } from './open-day.ts'

const day = '2026-12-24'
const close = (isOpen: boolean, isOpenBelow: boolean) =>
  closeDay.decide({ isOpen, isOpenBelow }, closeDay.input.parse({ day, name: 'Winter break' }), aMoment())
const open = (isOpen: boolean, isOpenBelow: boolean) =>
  openDay.decide({ isOpen, isOpenBelow }, openDay.input.parse({ day }), aMoment())

test('a calendar keeps only how it differs from the one below', () => {
  expect(close(true, true)).toMatchObject({ next: { opens: false } })
  expect(close(true, false)).toMatchObject({ next: 'none' })
  expect(open(false, true)).toMatchObject({ next: 'none' })
  expect(open(false, false)).toMatchObject({ next: { opens: true } })
})

test('a closed day is not closed again, nor an open one opened', () => {
  expect(close(false, true)).toMatchObject({ refused: 'already-closed', field: 'day' })
  expect(open(true, true)).toMatchObject({ refused: 'already-open', field: 'day' })
})

test('only the agency’s calendar and those of counties can be changed', () => {
  expect(closeDay.input.safeParse({ day, name: 'x', calendar: 'federal' }).success).toBe(false)
  expect(closeDay.input.safeParse({ day, name: 'x', calendar: 'county-travis' }).success).toBe(true)
})
