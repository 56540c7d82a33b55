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

const disability = 'si el Seguro Social viera que [|la persona ]tiene una discapacidad'

/** Each completes "Esto cambiaría …". */
export const changes: ChangeWords = {
  sentence: (clauses) => `Esto cambiaría ${clauses}.`,
  money: {
    'household-income': (amount, how) =>
      `si el ingreso [de su hogar|del hogar de la persona] al mes fuera ${need(amount, how)}`,
    'countable-income': (amount, how) =>
      `si la parte que cuenta [de su ingreso|del ingreso de la persona] fuera ${need(amount, how)} al mes`,
    'own-income': (amount, how) =>
      `si [su propio ingreso|el ingreso propio de la persona] al mes fuera ${need(amount, how)}`,
    'own-earnings': (amount, how) => `si [su pago|el pago de la persona] al mes fuera ${need(amount, how)}`,
    resources: (amount, how) => `si lo que tiene ahorrado [|la persona ]fuera ${need(amount, how)}`,
  },
  activityHours: (amount) => `si [|ella ]trabajara, estudiara o ayudara ${amount}`,
  turns: (age) => `[al cumplir|cuando la persona cumpla] ${age} años`,
  turnsOrSsdi: (age, months) =>
    `[al cumplir|cuando la persona cumpla] ${age} años, o después de ${months} meses de SSDI`,
  turnsOrDisability: (age) => `[al cumplir|cuando la persona cumpla] ${age} años, o ${disability}`,
  disability,
  ssdi: (month, now) =>
    now === null
      ? `desde el mes ${month} de SSDI`
      : `desde el mes ${month} de SSDI; [usted|la persona] va en el mes ${now}`,
  becomes: {
    hasMedicaid: 'si [|la persona ]tuviera Medicaid',
    hasMedicare: 'si [|la persona ]tuviera Medicare',
    hasPrivateInsurance: 'si [|la persona ]tuviera un plan médico privado',
    receivesSsi: 'si [|la persona ]recibiera SSI',
    receivesSsdi: 'si [|la persona ]recibiera SSDI',
    caresForDisabledPerson: 'si [|ella ]cuidara a alguien con [una |]discapacidad',
    meetsSnapOrTanfWorkRule: 'si [|la persona ]cumpliera las reglas de trabajo de SNAP o TANF',
    isHalfTimeStudent: 'si [|la persona ]estudiara al menos medio tiempo',
  },
  ends: {
    hasPrivateInsurance: 'si [|la persona ]no tuviera un plan médico privado',
    hasAffordableJobOffer: 'si ningún trabajo [le ofreciera|ofreciera a la persona] un plan que pueda pagar',
  },
}
