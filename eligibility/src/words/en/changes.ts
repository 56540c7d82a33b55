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

const disability = 'if Social Security found that [you|they] have a disability'

/** Each completes "This would change …". */
export const changes: ChangeWords = {
  sentence: (clauses) => `This would change ${clauses}.`,
  money: {
    'household-income': (amount, how) =>
      `if [your|their] household's monthly income were ${need(amount, how)}`,
    'countable-income': (amount, how) =>
      `if the part of [your|their] monthly income that counts were ${need(amount, how)}`,
    'own-income': (amount, how) => `if [your|their] own income each month were ${need(amount, how)}`,
    'own-earnings': (amount, how) => `if [your|their] pay each month were ${need(amount, how)}`,
    resources: (amount, how) => `if what [you|they] have saved were ${need(amount, how)}`,
  },
  activityHours: (amount) => `if [you|they] worked, studied or helped out for ${amount}`,
  turns: (age) => `when [you|they] turn ${age}`,
  turnsOrSsdi: (age, months) => `when [you|they] turn ${age}, or after ${months} months of SSDI`,
  turnsOrDisability: (age) => `when [you|they] turn ${age}, or ${disability}`,
  disability,
  ssdi: (month, now) =>
    now === null
      ? `from month ${month} of SSDI`
      : `from month ${month} of SSDI; [you|they] are in month ${now}`,
  becomes: {
    hasMedicaid: 'if [you|they] had Medicaid',
    hasMedicare: 'if [you|they] had Medicare',
    hasPrivateInsurance: 'if [you|they] had a private health plan',
    receivesSsi: 'if [you|they] got SSI',
    receivesSsdi: 'if [you|they] got SSDI',
    caresForDisabledPerson: 'if [you|they] looked after someone with a disability',
    meetsSnapOrTanfWorkRule: 'if [you|they] met the work rules of SNAP or TANF',
    isHalfTimeStudent: 'if [you|they] studied at least half time',
  },
  ends: {
    hasPrivateInsurance: 'if [you|they] had no private health plan',
    hasAffordableJobOffer: 'if no job offered [you|them] a plan that [you|they] can pay for',
  },
}
