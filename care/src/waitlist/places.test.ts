import { expect, test } from 'vitest'
import { isRefusal } from '../kernel/refusal.ts'
import { type PlacesCounted, weighPlaces } from './places.ts'

const moment = {} as Parameters<typeof weighPlaces.decide>[2]
const program = '00000000-0000-7000-8000-000000000001' as PlacesCounted['program']
const counted: PlacesCounted = {
  program,
  places: 10,
  takenOtherwise: 4,
  taken: 5,
  waiting: 3,
  freeBefore: 0,
  waitedBefore: false,
}
function told(of: Partial<PlacesCounted>) {
  const decided = weighPlaces.decide({ programs: [{ ...counted, ...of }] }, { cause: 'case' }, moment)
  return isRefusal(decided) || !('happened' in decided)
    ? 'nothing'
    : decided.happened.map(({ event }) => event)
}

test('a place that becomes free while somebody waits is told as work, once', () => {
  expect(told({})).toEqual(['waitlist.placeFreed', 'waitlist.freePlaceWaits'])
  expect(told({ freeBefore: 1, waitedBefore: true })).toBe('nothing')
  expect(told({ waiting: 0 })).toEqual(['waitlist.placeFreed'])
  expect(told({ waiting: 0, freeBefore: 1, waitedBefore: true })).toEqual(['waitlist.noFreePlaceWaits'])
})

test('a place that is taken ends the work, and more people than places leave none free', () => {
  expect(told({ taken: 6, freeBefore: 1, waitedBefore: true })).toEqual([
    'waitlist.placeTaken',
    'waitlist.noFreePlaceWaits',
  ])
  expect(told({ taken: 60 })).toBe('nothing')
})
