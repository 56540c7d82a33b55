import { expect, test } from 'vitest'
import type { Content } from '../intake/index.ts'
import { factsFrom } from './from-assessment.ts'
import { seriousMentalIllness } from './serious-mental-illness.ts'

const ON = '2026-11-27'
const unknown = { answer: 'unknown' } as const
const exact = (on: `${number}-${number}-${number}`) => ({ answer: 'exact', on }) as const

test.each([
  [exact('1990-06-01'), 437],
  [exact('2008-11-27'), 216],
  [exact('2008-11-28'), 215],
  [exact('2027-01-01'), undefined],
  [{ answer: 'approximate', year: 1990 } as const, 420],
  [{ answer: 'approximate', year: 2020 } as const, 72],
  // Near the ages that definitions ask for, a year settles nothing.
  [{ answer: 'approximate', year: 2008 } as const, undefined],
  [unknown, undefined],
])('born %j, somebody is %s months old', (born, ageMonths) => {
  expect(factsFrom({}, born, ON).ageMonths).toBe(ageMonths)
})

test('nothing written leaves every question open; "there is none" is an answer', () => {
  expect(Object.values(factsFrom({}, unknown, ON)).filter((value) => value !== undefined)).toEqual([])
  expect(factsFrom({ diagnoses: { none: true } }, unknown, ON).diagnoses).toEqual([])
})

const content: Content = {
  diagnoses: {
    list: [
      { code: 'F31.4', place: 'principal', certainty: 'confirmed' },
      { code: 'F43.10', place: 'secondary', certainty: 'provisional' },
    ],
  },
  function: {
    ratings: { social: 'marked', pace: 'extreme', 'self-care': 'not-known', 'daily-living': 'some' },
  },
  findings: { heldByTreatment: false },
}

test('ratings, diagnoses and findings come to the question as the clinician left them', () => {
  expect(factsFrom(content, unknown, ON)).toMatchObject({
    diagnoses: [
      { code: 'F31.4', suspected: false },
      { code: 'F43.10', suspected: true },
    ],
    markedSocial: true,
    markedPace: true,
    markedSelfCare: undefined,
    markedDailyLiving: false,
    heldByTreatment: false,
  })
})

test.each([
  [{ family: 'marked', school: 'some', friends: 'marked' }, [true, false, true]],
  [{ friends: 'some' }, [undefined, undefined, undefined]],
  [{ friends: 'some', community: 'moderate' }, [undefined, undefined, false]],
  [{ friends: 'not-known', community: 'extreme', school: 'not-known' }, [undefined, undefined, true]],
] as const)(
  'of a child, %j comes as family, school and community: %j',
  (ratings, [family, school, community]) => {
    const facts = factsFrom({ function: { ratings } }, unknown, ON)
    expect([facts.markedFamily, facts.markedSchool, facts.markedCommunity]).toEqual([
      family,
      school,
      community,
    ])
  },
)

test('one assessment is weighed by the definition of the state, with what is still to be found', () => {
  const facts = factsFrom(content, exact('1990-06-01'), ON)
  expect(seriousMentalIllness(facts, 'NY', ON)).toMatchObject({ truth: 'yes', by: 'NY', missing: [] })
  expect(seriousMentalIllness(facts, 'OH', ON)).toMatchObject({
    truth: 'unknown',
    by: 'federal',
    missing: ['limitsMajorActivity'],
  })
})
