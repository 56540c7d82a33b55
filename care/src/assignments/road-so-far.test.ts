import { expect, test } from 'vitest'
import { roadSoFar, type WaySoFar } from './road-so-far.ts'

const begun: WaySoFar = {
  isOpen: true,
  reached: false,
  spoke: false,
  disposition: null,
  assessment: null,
  determination: null,
  papers: null,
}
const heardOf: WaySoFar = { ...begun, reached: true }
const talked: WaySoFar = { ...heardOf, spoke: true }
const signed: WaySoFar = { ...talked, disposition: 'go-on', assessment: 'signed' }

test.each([
  ['the first talk goes on', talked, 'talk'],
  ['somewhere else was named', { ...talked, disposition: 'other-place' }, 'elsewhere'],
  ['an evaluation comes', { ...talked, disposition: 'go-on' }, 'evaluation'],
  ['the evaluation has begun', { ...signed, assessment: 'open' }, 'evaluation-goes-on'],
  ['no papers are gathered yet', signed, 'papers'],
  ['papers are missing', { ...signed, determination: 'pending', papers: 'gathering' }, 'papers'],
  ['all papers are here', { ...signed, papers: 'complete' }, 'decision'],
  ['it is being decided', { ...signed, determination: 'pending', papers: 'complete' }, 'decision'],
] as const)('the person sees that %s', (_what, way, next) => {
  expect(roadSoFar(way)).toEqual({ is: 'talked', next })
})

test.each([
  ['the first talk goes on', heardOf, 'talk'],
  ['somewhere else was named', { ...heardOf, disposition: 'other-place' }, 'elsewhere'],
  ['an evaluation comes', { ...heardOf, disposition: 'go-on' }, 'evaluation'],
] as const)(
  'when only a helper was reached, the person is not told that it was they: %s',
  (_what, way, next) => {
    expect(roadSoFar(way)).toEqual({ is: 'talked-with-caller', next })
  },
)

test('an evaluation that has begun is one with the person, whoever called', () => {
  expect(roadSoFar({ ...signed, spoke: false, assessment: 'open' })).toEqual({
    is: 'talked',
    next: 'evaluation-goes-on',
  })
})

test('nobody is told that we talked with them before we did', () => {
  expect(roadSoFar(begun)).toBeNull()
})

test('that there is a decision is said, and not that it is a no', () => {
  expect(roadSoFar({ ...signed, determination: 'not-granted', papers: 'decided' })).toEqual({ is: 'decided' })
})

test('what is over is not said to go on', () => {
  expect(roadSoFar({ ...signed, isOpen: false })).toEqual({ is: 'ended' })
})
