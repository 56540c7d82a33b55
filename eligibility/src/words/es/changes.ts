import type { ChangeWords, MoneyNeed } from '../catalogue.ts'

const need = (amount: string, how: MoneyNeed): string => {
  switch (how) {
    case 'at-most':
      return `de ${amount} o menos`
    case 'under':
      return `de menos de ${amount}`
    case 'at-least':
      return `de ${amount} o más`
    case 'above':
      return `de más de ${amount}`
    default:
      return how satisfies never
  }
}

const disability = 'si el Seguro Social viera que tiene una discapacidad'

/** Each completes "Esto cambiaría …". */
export const changes: ChangeWords = {
  sentence: (clauses) => `Esto cambiaría ${clauses}.`,
  money: {
    'household-income': (amount, how) => `si el ingreso de su hogar al mes fuera ${need(amount, how)}`,
    'countable-income': (amount, how) =>
      `si la parte de su ingreso que cuenta fuera ${need(amount, how)} al mes`,
    'own-earnings': (amount, how) => `si su pago al mes fuera ${need(amount, how)}`,
    resources: (amount, how) => `si lo que tiene ahorrado fuera ${need(amount, how)}`,
  },
  activityHours: (amount) => `si trabajara, estudiara o ayudara ${amount}`,
  turns: (age) => `al cumplir ${age} años`,
  turnsOrSsdi: (age, months) => `al cumplir ${age} años, o después de ${months} meses de SSDI`,
  turnsOrDisability: (age) => `al cumplir ${age} años, o ${disability}`,
  disability,
  ssdi: (month, now) =>
    now === null
      ? `desde el mes ${month} de SSDI`
      : `desde el mes ${month} de SSDI; usted va en el mes ${now}`,
  becomes: {
    hasMedicaid: 'si tuviera Medicaid',
    hasMedicare: 'si tuviera Medicare',
    hasPrivateInsurance: 'si tuviera un plan médico privado',
    receivesSsi: 'si recibiera SSI',
    receivesSsdi: 'si recibiera SSDI',
    caresForDisabledPerson: 'si cuidara a alguien con una discapacidad',
    meetsSnapOrTanfWorkRule: 'si cumpliera las reglas de trabajo de SNAP o TANF',
    isHalfTimeStudent: 'si estudiara al menos medio tiempo',
  },
  ends: {
    hasPrivateInsurance: 'si no tuviera un plan médico privado',
    hasAffordableJobOffer: 'si ningún trabajo le ofreciera un plan que pueda pagar',
  },
}
