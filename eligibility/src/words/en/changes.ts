import type { ChangeWords, MoneyNeed } from '../catalogue.ts'

const need = (amount: string, how: MoneyNeed): string => {
  switch (how) {
    case 'at-most':
      return `${amount} or less`
    case 'under':
      return `under ${amount}`
    case 'at-least':
      return `${amount} or more`
    case 'above':
      return `more than ${amount}`
    default:
      return how satisfies never
  }
}

const disability = 'if Social Security found that you have a disability'

/** Each completes "This would change …". */
export const changes: ChangeWords = {
  sentence: (clauses) => `This would change ${clauses}.`,
  money: {
    'household-income': (amount, how) => `if your household's monthly income were ${need(amount, how)}`,
    'countable-income': (amount, how) =>
      `if the part of your monthly income that counts were ${need(amount, how)}`,
    'own-earnings': (amount, how) => `if your pay each month were ${need(amount, how)}`,
    resources: (amount, how) => `if what you have saved were ${need(amount, how)}`,
  },
  activityHours: (amount) => `if you worked, studied or helped out for ${amount}`,
  turns: (age) => `when you turn ${age}`,
  turnsOrSsdi: (age, months) => `when you turn ${age}, or after ${months} months of SSDI`,
  turnsOrDisability: (age) => `when you turn ${age}, or ${disability}`,
  disability,
  ssdi: (month, now) =>
    now === null ? `from month ${month} of SSDI` : `from month ${month} of SSDI; you are in month ${now}`,
  becomes: {
    hasMedicaid: 'if you had Medicaid',
    hasMedicare: 'if you had Medicare',
    hasPrivateInsurance: 'if you had a private health plan',
    receivesSsi: 'if you got SSI',
    receivesSsdi: 'if you got SSDI',
    caresForDisabledPerson: 'if you looked after someone with a disability',
    meetsSnapOrTanfWorkRule: 'if you met the work rules of SNAP or TANF',
    isHalfTimeStudent: 'if you studied at least half time',
  },
  ends: {
    hasPrivateInsurance: 'if you had no private health plan',
    hasAffordableJobOffer: 'if no job offered you a plan that you can pay for',
  },
}
