import { parseFacts, QUESTIONS, type QuestionId } from '@handrail/eligibility'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerAll, answerTo } from './any-answers.ts'
import { draftOf } from './draft.ts'
import { answersOn, type Given, type Step, stepFor, walk } from './path.ts'
import { readAnswer } from './read-answer.ts'
import { isOnWay, nextStop, resumeAt, stopAfter } from './route.ts'

const ON = '2026-11-23'

/** Answers of a person who rents alone in Texas, asked in any order. */
const TEXAN: Given = {
  place: { state: 'TX', county: 'Harris County' },
  age: { age: 29 },
  coverage: { hasMedicaid: false, hasMedicare: false, hasPrivateInsurance: false },
  condition: { mentalHealthCondition: 'diagnosed' },
  diagnosis: { diagnosisGroup: 'schizophrenia' },
  'hard-areas': { hardAreas: ['daily-living'] },
  'how-long': { hardForMonths: '12-or-more' },
  'work-limit': { cannotWorkForYear: true },
  benefits: { receivesSsi: false, receivesSsdi: false },
  household: { householdSize: 3 },
  income: { householdMonthlyIncome: 900 },
  fits: {
    livesWithSpouse: false,
    pregnancy: 'no',
    caresForChild: true,
    isVeteran: false,
    isNative: false,
    wasInFosterCare: false,
    isBlind: false,
    hasKidneyFailure: false,
    hasAls: false,
  },
  'child-age': { youngestChildAge: 4 },
  'own-income': { ownMonthlyIncome: 800 },
  earnings: { ownMonthlyEarnings: 700 },
  resources: { resources: 100 },
  'job-offer': { hasAffordableJobOffer: false },
  hours: { monthlyActivityHours: 10 },
}

/** A widow in North Carolina. Her own money is asked apart from that of the household. */
const ELDER: Given = {
  ...TEXAN,
  place: { state: 'NC', county: 'Wake County' },
  age: { age: 79 },
  household: { householdSize: 2 },
  income: { householdMonthlyIncome: 1600 },
  'own-income': { ownMonthlyIncome: 1500 },
  earnings: { ownMonthlyEarnings: 1400 },
}

/** A couple in Texas with a pension between what one person may have and what two may. */
const COUPLE: Given = {
  ...TEXAN,
  age: { age: 70 },
  coverage: { hasMedicaid: false, hasMedicare: true, hasPrivateInsurance: false },
  household: { householdSize: 2 },
  income: { householdMonthlyIncome: 1400 },
  fits: { ...TEXAN.fits, livesWithSpouse: true, caresForChild: false },
  earnings: { ownMonthlyEarnings: 0 },
}

const idsOf = (steps: readonly Step[]): readonly QuestionId[] => steps.map(({ id }) => id)

describe('the way through the questions', () => {
  it('begins with the place', () => {
    expect(walk({}, ON)).toMatchObject({ facts: {}, steps: [], next: { id: 'place', number: 1 } })
  })

  it('takes the answers in the order of the questions, and stops at the first that is not answered', () => {
    const { age: _, ...withoutAge } = TEXAN
    expect(walk(withoutAge, ON)).toMatchObject({
      steps: [{ id: 'place' }],
      next: { id: 'age', again: false },
    })
  })

  it('reaches the result, with the answers that were asked for and no others', () => {
    const path = walk({ ...TEXAN, 'ssdi-months': { ssdiMonths: 4 } }, ON)
    expect(path.next).toBeNull()
    expect(path.facts).not.toHaveProperty('ssdiMonths')
    expect(idsOf(path.steps)).not.toContain('ssdi-months')
  })

  it('asks an optional question only when it was opened, after all others', () => {
    const path = walk({ ...TEXAN, immigration: { immigration: 'citizen' } }, ON)
    expect(path.steps.at(-1)?.id).toBe('immigration')
    expect(path.facts.immigration).toBe('citizen')
    expect(stepFor('crisis-care', path)).toMatchObject({ id: 'crisis-care', shown: ['crisisCareInPastYear'] })
    expect(stepFor('ssdi-months', path)).toBeNull()
  })

  it('asks how a spouse is last of the money, and only of a couple near a limit', () => {
    const asked = (given: Given) => walk(given, ON).next?.id
    const { steps, next } = walk(COUPLE, ON)
    expect([steps.at(-1)?.id, next?.id]).toEqual(['resources', 'about-spouse'])
    expect(asked({ ...COUPLE, 'about-spouse': { spouseIsAgedOrDisabled: true } })).not.toBe('about-spouse')
    expect(asked({ ...COUPLE, income: { householdMonthlyIncome: 900 } })).not.toBe('about-spouse')
    expect(asked({ ...COUPLE, income: { householdMonthlyIncome: 4000 } })).not.toBe('about-spouse')
    expect(asked({ ...COUPLE, fits: { ...COUPLE.fits, livesWithSpouse: false } })).not.toBe('about-spouse')
    expect(asked({ ...COUPLE, resources: { resources: 60_000 } })).not.toBe('about-spouse')
  })

  it('drops what was told of a spouse when none lives there after all', () => {
    const told: Given = { ...COUPLE, 'about-spouse': { spouseIsAgedOrDisabled: true } }
    expect(walk(told, ON).facts.spouseIsAgedOrDisabled).toBe(true)
    const alone: Given = {
      ...told,
      fits: { ...COUPLE.fits, livesWithSpouse: false },
      'own-income': { ownMonthlyIncome: 1400 },
    }
    expect(walk(alone, ON).next).toBeNull()
    expect(walk(alone, ON).facts).not.toHaveProperty('spouseIsAgedOrDisabled')
  })

  it('takes a county that was not given as not sure', () => {
    expect(walk({ place: { state: 'VA' } }, ON).facts).toEqual({ state: 'VA', county: 'not-sure' })
  })

  it('never moves the rail back from one question to the next', () => {
    const rails = walk(TEXAN, ON).steps.map(({ rail }) => rail)
    expect(rails).toEqual([...rails].sort((one, other) => one - other))
    expect(Math.max(...rails)).toBeLessThanOrEqual(1)
  })
})

describe('changing an earlier answer', () => {
  it('drops the answers that are no longer asked for', () => {
    const withSsdi: Given = {
      ...TEXAN,
      benefits: { receivesSsi: false, receivesSsdi: true },
      'ssdi-months': { ssdiMonths: 4 },
    }
    expect(walk(withSsdi, ON).facts.ssdiMonths).toBe(4)
    expect(
      walk({ ...withSsdi, benefits: { receivesSsi: false, receivesSsdi: false } }, ON).facts,
    ).not.toHaveProperty('ssdiMonths')
  })

  it('takes from an answer only what its page would still ask', () => {
    const { fits = {}, ...rest } = TEXAN
    const pregnant: Given = { ...rest, fits: { ...fits, pregnancy: 'pregnant' } }
    expect(walk(pregnant, ON).facts.pregnancy).toBe('pregnant')
    expect(walk({ ...pregnant, age: { age: 64 } }, ON).facts).not.toHaveProperty('pregnancy')
  })

  it('asks again what goes against the changed answer, and keeps the rest for later', () => {
    expect(walk(ELDER, ON).next).toBeNull()
    const poorer = { ...ELDER, income: { householdMonthlyIncome: 1450 } }
    expect(walk(poorer, ON).next).toMatchObject({ id: 'own-income', again: true })
    const half = { ...poorer, 'own-income': { ownMonthlyIncome: 1300 } }
    expect(walk(half, ON).next).toMatchObject({ id: 'earnings', again: true })
    const mended = walk({ ...half, earnings: { ownMonthlyEarnings: 1200 } }, ON)
    expect(mended.next).toBeNull()
    expect(mended.facts).toMatchObject({
      householdMonthlyIncome: 1450,
      ownMonthlyIncome: 1300,
      ownMonthlyEarnings: 1200,
    })
  })

  it('keeps later answers that still hold, and asks only what is new', () => {
    const path = walk({ ...TEXAN, benefits: { receivesSsi: false, receivesSsdi: true } }, ON)
    expect(path.next).toMatchObject({ id: 'ssdi-months', again: false })
    const after = walk(
      { ...TEXAN, benefits: { receivesSsi: false, receivesSsdi: true }, 'ssdi-months': { ssdiMonths: 10 } },
      ON,
    )
    expect(after.next).toBeNull()
    expect(after.facts.householdMonthlyIncome).toBe(900)
  })

  it('leaves only the answers on the way', () => {
    const given = { ...TEXAN, 'ssdi-months': { ssdiMonths: 4 } }
    expect(Object.keys(answersOn(walk(given, ON), given))).toEqual(idsOf(walk(TEXAN, ON).steps))
  })
})

describe('where an answer leads', () => {
  const done = walk(TEXAN, ON)

  it('goes on to the next question, answered before or not', () => {
    expect(stopAfter(done, 'place', false)).toEqual({ page: 'question', id: 'age', changing: false })
    const begun = walk({ place: { state: 'TX' } }, ON)
    expect(stopAfter(begun, 'place', false)).toEqual({ page: 'question', id: 'age', changing: false })
  })

  it('leads a changed answer back to the result, or to what is new', () => {
    expect(stopAfter(done, 'age', true)).toEqual({ page: 'result' })
    const changed = walk({ ...TEXAN, benefits: { receivesSsi: false, receivesSsdi: true } }, ON)
    expect(stopAfter(changed, 'benefits', true)).toEqual({
      page: 'question',
      id: 'ssdi-months',
      changing: true,
    })
  })

  it('goes on at the county for someone who left there', () => {
    const resume = (given: Given) => resumeAt(given, walk(given, ON))
    expect(resume({ place: { state: 'TX' } })).toEqual({ page: 'county', changing: false })
    expect(resume({ place: { state: 'TX', county: 'not-sure' } })).toMatchObject({ id: 'age' })
    expect(resume({ place: { state: 'not-sure' } })).toMatchObject({ id: 'age' })
    expect(resume({})).toEqual({ page: 'place', changing: false })
    expect(resume(TEXAN)).toEqual({ page: 'result' })
  })

  it('knows which pages are still there', () => {
    expect(isOnWay({ page: 'result' }, done)).toBe(true)
    expect(isOnWay({ page: 'question', id: 'fits', changing: false }, done)).toBe(true)
    expect(isOnWay({ page: 'question', id: 'ssdi-months', changing: false }, done)).toBe(false)
    expect(isOnWay({ page: 'start' }, walk({}, ON))).toBe(true)
    expect(isOnWay({ page: 'result' }, walk({}, ON))).toBe(false)
    expect(nextStop(walk({}, ON))).toEqual({ page: 'place', changing: false })
  })
})

describe('any answering at all', () => {
  const dice = fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true }))

  it('ends at a result with facts that hold together, and reads back as it was given', () => {
    fc.assert(
      fc.property(dice, (stream) => {
        const { given } = answerAll(() => stream.next().value, ON)
        const path = walk(given, ON)
        expect(path.next).toBeNull()
        expect(parseFacts(path.facts).ok).toBe(true)
        for (const step of path.steps.slice(1)) {
          const answer = given[step.id] ?? {}
          const again = readAnswer(step, draftOf(step.question, step.shown, answer))
          expect(again).toEqual({ ok: true, facts: answer })
        }
      }),
      { numRuns: 40 },
    )
  })

  it('ends at a result whatever is changed afterwards', () => {
    fc.assert(
      fc.property(dice, fc.nat(), (stream, which) => {
        const roll = () => stream.next().value
        const { given } = answerAll(roll, ON)
        const { steps } = walk(given, ON)
        const step = steps[which % steps.length]
        if (!step) return
        let changed: Given = { ...given, [step.id]: answerTo(step, roll) }
        for (let more = 0; more <= QUESTIONS.length; more++) {
          const { next, facts } = walk(changed, ON)
          expect(parseFacts(facts).ok).toBe(true)
          if (next === null) return
          changed = { ...changed, [next.id]: answerTo(next, roll) }
        }
        throw new Error('the questions never end')
      }),
      { numRuns: 30 },
    )
  })
})
