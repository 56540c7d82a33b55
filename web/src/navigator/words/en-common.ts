import type { AnswerProblem } from '../flow/problems.ts'
import type { CommonWords } from './question-words.ts'

export const commonEn: CommonWords = {
  county: {
    hintZip: 'The ZIP code is in more than one.',
    select: 'County',
    choose: 'Choose a county',
    former: (names) => `You may know the region as ${names.join(', or ')}.`,
  },
  yes: 'Yes',
  no: 'No',
  diagnosis: {
    schizophrenia: { label: 'Schizophrenia', detail: 'Or schizoaffective, or psychosis' },
    bipolar: { label: 'Bipolar disorder' },
    'major-depression': { label: 'Major depression' },
    ptsd: { label: 'PTSD', detail: 'Trauma that does not go away' },
    'anxiety-or-ocd': { label: 'Anxiety or OCD' },
    personality: { label: 'A personality disorder', detail: 'Such as borderline' },
    eating: { label: 'An eating disorder' },
    'substance-use-only': { label: 'Drug or alcohol use, and nothing else' },
    other: { label: 'Something else' },
  },
  howLong: {
    'under-6': { label: 'Less than 6 months' },
    '6-to-11': { label: '6 to 11 months' },
    '12-or-more': { label: '12 months or more' },
  },
  immigration: {
    citizen: { label: 'U.S. citizen or national' },
    'permanent-resident': { label: 'Permanent resident', detail: 'Green card' },
    'refugee-or-asylee': { label: 'Refugee or asylee' },
    'cuban-or-haitian-entrant': { label: 'Cuban or Haitian entrant' },
    'cofa-migrant': {
      label: 'From Micronesia, the Marshall Islands or Palau',
      detail: 'Under the Compacts of Free Association (COFA)',
    },
    'paroled-one-year': {
      label: 'Humanitarian parole for a year or more',
      detail: 'A permit to come into the U.S. It has nothing to do with jail',
    },
    'other-or-none': { label: 'Another status, or none' },
  },
  none: {
    coverage: 'No coverage',
    benefits: 'No',
    fits: 'None of these',
    'work-rule': 'None of these',
    'hard-areas': 'None of these',
  },
  numbers: {
    age: { label: 'Age in years', need: 'the age', example: '29', answer: (years) => `Age ${years}` },
    householdSize: {
      label: 'Number of people',
      need: 'how many people there are',
      example: '3',
      answer: (people) => (people === '1' ? '1 person' : `${people} people`),
    },
    ssdiMonths: {
      label: 'Number of months',
      need: 'how many months it has been',
      example: '10',
      answer: months,
    },
    youngestChildAge: {
      label: 'Age in years',
      need: 'the age of the child',
      example: '4',
      answer: (years) => `Age ${years}`,
    },
    monthsSincePregnancy: {
      label: 'Number of months',
      need: 'how many months ago it was',
      example: '3',
      answer: months,
    },
    monthlyActivityHours: {
      label: 'Hours in a month',
      need: 'how many hours it is in a month',
      example: '40',
      answer: (hours) => `${hours} hours a month`,
    },
  },
  amount: 'Amount in dollars',
  amountOf: 'Amount in dollars, before taxes',
  per: { label: 'Is this for a month or for a year?', month: 'A month', year: 'A year' },
  aMonth: (amount) => `${amount} a month`,
  aYear: (amount) => `${amount} a year`,
  problem,
  again:
    'You changed an earlier answer, and your first answer here does not go with it. Please answer this again.',
}

function months(count: string): string {
  return count === '1' ? '1 month' : `${count} months`
}

function problem(found: AnswerProblem): string {
  switch (found.code) {
    case 'empty':
      return EMPTY[found.ask]
    case 'number': {
      const { need, example } = commonEn.numbers[found.fact]
      return `Write ${need} as a number from ${found.min} to ${found.max}, such as ${example}. You wrote “${found.wrote}”.`
    }
    case 'amount':
      return `Write the amount in dollars, such as 1,200 or 1200.50. You wrote “${found.wrote}”.`
    case 'amount-too-large':
      return `Write an amount from $0 to ${found.max}. You wrote “${found.wrote}”.`
    case 'month-or-year':
      return `Is ${found.wrote} for a month or for a year? Choose one.`
    case 'above':
      return found.of === 'household'
        ? `This is a part of the whole household’s ${found.limit} a month, so it cannot be more. You wrote ${found.wrote} a month. If the first amount was wrong, go back and change it.`
        : `Pay is a part of the ${found.limit} a month of an earlier answer, so it cannot be more. You wrote ${found.wrote} a month. If the first amount was wrong, go back and change it.`
    case 'does-not-fit':
      return 'This does not go with an earlier answer. Change this one, or go back and change the other.'
    default:
      return found satisfies never
  }
}

const EMPTY = {
  one: 'Choose one. “I’m not sure” is fine.',
  several: 'Choose at least one. “I’m not sure” is fine.',
  number: 'Write a number, or choose one of the answers below it. “I’m not sure” is fine.',
  money: 'Write an amount, or choose one of the answers below it. “I’m not sure” is fine.',
} as const
