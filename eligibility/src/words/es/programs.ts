import type { ProgramId } from '../../programs/ids.ts'
import type { ProgramNames, ProgramWords, RenewalFigures } from '../catalogue.ts'
import { waivers } from './waivers.ts'

const cover = ({ state }: ProgramNames): string =>
  `Cobertura médica. En ${state} también puede pagar un administrador de casos. Antes, un profesional tiene que ver si hay lo que el estado llama “enfermedad mental grave” (en inglés, SMI).`
const childCover = 'Cobertura médica para un menor. También paga un administrador de casos, si lo necesita.'
const apply = ({ medicaid }: ProgramNames): string =>
  `Solicite ${medicaid} por teléfono o en línea. Es gratis y lo puede hacer en cualquier momento.`
const asksStatus = 'Sepa antes: allí preguntan por el estado migratorio.'
/** By when to sign up; nothing where the program does not fit anyway. */
const signUp = ({ enrollment, unlikely }: ProgramNames): string => {
  if (enrollment === null || unlikely) return ''
  const { planYear, isOpen, lastDay, latest, opensNext } = enrollment
  if (!isOpen) return ` Hasta el ${opensNext} hace falta un motivo especial para inscribirse.`
  return lastDay === null
    ? ` Ya [|la persona ]puede inscribirse en un plan de ${planYear}. El último día es el ${latest} o antes; pregunte cuál es.`
    : ` La inscripción en un plan de ${planYear} es a más tardar el ${lastDay}. Llame para confirmar la fecha.`
}
const specialReason = ({ enrollment }: ProgramNames): string =>
  enrollment === null || enrollment.isOpen
    ? ''
    : ' Un motivo especial es, por ejemplo, perder otra cobertura, mudarse o tener un bebé. Casi siempre hay 60 días desde entonces.'
const notByItself = 'Por sí solo no paga un administrador de casos.'
const theRule = ({ workRule, waiver, ruleDue, enoughIncome }: ProgramNames): string => {
  if (waiver !== null) return `${waiver.name} pide ${waiver.hours} horas de trabajo, estudio o ayuda al mes.`
  const later = ruleDue?.mayBeLater ? ' (o después)' : ''
  const when = ruleDue === null ? '' : `${workRule.past ? 'Desde el' : 'Para el'} ${ruleDue.day}${later}, `
  const income = enoughIncome === null ? '' : `, o un ingreso de ${enoughIncome}`
  return `${when}Medicaid pide a muchos adultos 80 horas de trabajo o estudio al mes${income}.`
}
const stands = ({ workRule: { stand, waiver, frail, byIncome }, onlyBenefits }: ProgramNames): string => {
  switch (stand) {
    case 'not-reached':
      return 'No parece que se le aplique a [usted|la persona].'
    case 'meets':
      return 'Por lo que nos dijo, [usted|la persona] la cumple.'
    case 'excused': {
      const excused = frail
        ? 'Quizás no se le aplique: por [su|la] salud se le hace difícil trabajar (en inglés, “medically frail”).'
        : 'Quizás no se le aplique a [usted|la persona].'
      return byIncome
        ? `${excused} Además, el ingreso ya la cumple; guarde papeles que lo muestren, como ${onlyBenefits ? 'la carta del beneficio' : 'los talones de pago'}.`
        : excused
    }
    case 'short':
      return 'Por lo que nos dijo, [|la persona ]no llega a las horas. Podría quedarse sin Medicaid.'
    case 'open':
      if (waiver !== null)
        return 'Sin esas horas [|la persona ]podría quedarse sin Medicaid, pero pregunte qué más cuenta.'
      return frail
        ? 'Sin eso [|la persona ]podría quedarse sin Medicaid. Quizás no se le aplique si por [su|la] salud se le hace difícil trabajar (en inglés, “medically frail”).'
        : 'Sin eso [|la persona ]podría quedarse sin Medicaid, pero quizás no se le aplique.'
    default:
      return stand satisfies never
  }
}
const workRuleStart = (names: ProgramNames): string => {
  const { workRule, renewal, medicaid } = names
  const first = startOfRule(names)
  return workRule.stand === 'not-reached' || renewal === null
    ? first
    : `${first} ${lookedAt({ ...renewal, medicaid })}, con o sin la regla. Confirme al llamar y responda cada carta.`
}
/** It goes by the group: the work rule has no part in it. */
export const lookedAt = ({
  medicaid,
  everyMonths,
  year,
}: RenewalFigures & { readonly medicaid: string }): string =>
  `Desde ${year} revisan ${medicaid} para adultos cada ${everyMonths} meses`
const startOfRule = (names: ProgramNames): string => {
  const { medicaid, onlyBenefits, ruleDue, workRule } = names
  const { stand, waiver, byIncome } = workRule
  if (stand === 'not-reached') return `Si llega una carta sobre la regla, llame a ${medicaid}.`
  if (stand === 'meets' && byIncome)
    return onlyBenefits
      ? 'Se muestra con la carta del beneficio.'
      : 'Se muestra con papeles sobre el ingreso: los talones de pago de 4 semanas o una carta sobre otro ingreso.'
  if (stand === 'meets')
    return 'Se muestra con los talones de pago de 4 semanas. Después hay que informar las horas cuando la oficina lo pida.'
  if (waiver !== null)
    return `¿[Su salud|La salud de la persona] se lo impide? Pida a ${medicaid} un cambio de la regla (en inglés, “reasonable modification”).${ruleDue === null ? '' : ` Desde ${ruleDue.year}, quizás no se le aplique si se le hace difícil trabajar por una enfermedad.`}`
  return stand === 'short'
    ? `Llame pronto a ${medicaid}. Pregunte qué cuenta como horas y cuándo no se aplica la regla.`
    : `Llame a ${medicaid} y pregunte cómo mostrarlo.`
}
/** How long a waiver is approved, after what was said before. */
const approval = (
  { approval: approved }: ProgramNames,
  over: (day: string) => string,
  running: (day: string) => string,
): string => (approved === null ? '' : ` ${(approved.over ? over : running)(approved.lastDay)}`)
const withSsi = ({ medicaid, state, ssiLink }: ProgramNames): string => {
  switch (ssiLink) {
    case '1634':
      return `En ${state} viene con SSI. Si no hay tarjeta, llame a ${medicaid} y diga: “[Recibo|La persona recibe] SSI”.`
    case 'ssi-criteria':
      return `En ${state} quien recibe SSI lo puede tener, pero hay que pedirlo. Solicite ${medicaid}.`
    case '209b':
      return `En ${state} hay que pedirlo, y las reglas pueden ser más estrictas. Solicite ${medicaid}.`
    case null:
      return `En la mayoría de los estados viene con SSI. Si todavía no hay tarjeta, llame a ${medicaid}.`
    default:
      return ssiLink satisfies never
  }
}
/** Where a disability opens Medicaid only by way of SSI, the Medicaid office can only point to Social Security. */
const applyOrSsi = (names: ProgramNames): string =>
  names.bySsi
    ? `En ${names.state} valen las reglas de SSI. Llame primero al Seguro Social y pida SSI.`
    : apply(names)
/** Without the expansion the office can do little for an adult, and for whom health keeps from work the way is another. */
const applyAsAdult = (names: ProgramNames): string =>
  names.bySsi && names.unlikely
    ? `¿[Su salud no le|La salud de la persona no la] deja trabajar? Entonces en ${names.state} Medicaid llega por medio de SSI; llame al Seguro Social.`
    : apply(names)
const askFor =
  (short: string) =>
  ({ medicaid }: ProgramNames): string =>
    `Llame a ${medicaid} y pida ${short}. Es uno de los Programas de Ahorros de Medicare.`
/** What the family of programs is, before its short names are used. */
const savings = '[Su|Ese] estado paga una parte de lo que cuesta Medicare'

export const programs: Readonly<Record<ProgramId, ProgramWords>> = {
  'private/plan': {
    name: '[Su plan médico privado|El plan médico privado de la persona]',
    gives: 'Algunos planes pagan un administrador de casos o tienen uno propio. El plan decide.',
    start: 'Llame al número de [su|la] tarjeta. Pregunte por un administrador de casos de salud mental.',
  },
  'marketplace/tax-credit': {
    name: 'Un precio más bajo para un plan del Mercado de Seguros Médicos',
    gives: (names) =>
      `Hace que un plan médico cueste menos cada mes. Algunos planes pagan un administrador de casos; muchos no.${signUp(names)}`,
    start: (names) =>
      `${asksStatus} ${names.marketplace === null ? 'Llame al Mercado de Seguros Médicos o vaya a CuidadoDeSalud.gov.' : `Pida ayuda a ${names.marketplace}, el Mercado de Seguros Médicos de ${names.state}, por teléfono o en línea.`}${specialReason(names)}`,
  },
  'marketplace/cost-sharing': {
    name: 'Costos más bajos en un plan Plata',
    gives: `Hace que cada cita cueste menos si se elige un plan Plata. ${notByItself}`,
    start: (names) =>
      `${asksStatus} Llame ${names.marketplace === null ? 'al Mercado de Seguros Médicos' : `a ${names.marketplace}`} y pregunte por un plan Plata con costos más bajos.${signUp(names)}`,
  },
  'marketplace/basic-health': {
    name: 'Programa Básico de Salud',
    gives:
      'Cobertura médica de bajo costo cuando el ingreso pasa por poco del límite de Medicaid. Pregunte si paga un administrador de casos.',
    start: ({ marketplace }) =>
      `${asksStatus} Llame ${marketplace === null ? 'al Mercado de Seguros Médicos de [su|ese] estado' : `a ${marketplace}`}.`,
  },
  'medicaid/case-management': {
    name: ({ medicaid }) => `Un administrador de casos que paga ${medicaid}`,
    gives: ({ benefitNotFound, statesThatPay }) =>
      benefitNotFound
        ? `Al menos ${statesThatPay} estados pagan así un administrador de casos, si un profesional ve una “enfermedad mental grave” (en inglés, SMI). Pregunte si [su|ese] estado lo hace.`
        : 'Paga un administrador de casos si un profesional ve lo que el estado llama “enfermedad mental grave” (en inglés, SMI).',
    start:
      'Llame al centro de salud mental [de su condado|del condado] y pida una primera cita. El 211 tiene el número.',
  },
  'medicaid/health-home': {
    name: ({ medicaid }) => `Alguien que coordina la atención en ${medicaid}`,
    gives: ({ benefitNotFound }) =>
      benefitNotFound
        ? 'Quizás paga a alguien que coordina la atención, con casi el mismo trabajo que un administrador de casos. Pregunte si lo hace en el estado.'
        : 'Paga a alguien que coordina la atención. Hace casi el mismo trabajo que un administrador de casos.',
    start: ({ medicaid }) => `Llame a ${medicaid} y pida a alguien que coordine la atención de salud mental.`,
  },
  'medicaid/specialized-recovery': {
    name: 'SRS, un programa de Ohio con Medicaid completo',
    gives:
      'Medicaid completo y alguien que hace el trabajo de un administrador de casos. El ingreso puede ser más alto que para otro Medicaid.',
    start: ({ medicaid }) => `Llame a ${medicaid} y pida SRS. Llame para confirmar las reglas.`,
  },
  'medicaid/under-21': {
    name: ({ medicaid }) => `Toda la atención antes de los 21 años con ${medicaid} (EPSDT)`,
    gives: 'Antes de los 21 años, paga un administrador de casos y toda la atención que haga falta.',
    start: 'Pida al médico que escriba por qué hace falta. Luego llame al plan o al estado.',
  },
  'medicaid/ssi': {
    name: ({ medicaid }) => `${medicaid} por medio de SSI`,
    gives: cover,
    start: withSsi,
  },
  'medicaid/adult': {
    name: ({ medicaid }) => `${medicaid} para personas adultas`,
    gives: cover,
    start: applyAsAdult,
  },
  'medicaid/georgia-pathways': {
    name: waivers['medicaid/georgia-pathways'],
    gives: (names) =>
      `${cover(names)}${approval(
        names,
        (day) => `Su aprobación terminó el ${day}.`,
        (day) =>
          names.approval?.beforeDecision
            ? `Está aprobado hasta el ${day}, y quizás decidan después. Solicite pronto.`
            : `Está aprobado hasta el ${day}.`,
      )}`,
    start: (names) =>
      `${apply(names)}${approval(
        names,
        () => 'Pregunte qué vino después.',
        () => 'Pregunte qué sigue después de esa fecha.',
      )}`,
  },
  'medicaid/parent': {
    name: ({ medicaid }) => `${medicaid} para madres y padres`,
    gives: cover,
    start: apply,
  },
  'medicaid/young-adult': {
    name: ({ medicaid }) => `${medicaid} a los 19 y 20 años`,
    gives: 'Cobertura médica. Antes de los 21 años también paga un administrador de casos, si hace falta.',
    start: apply,
  },
  'medicaid/pregnancy': {
    name: ({ medicaid }) => `${medicaid} durante el embarazo`,
    gives: cover,
    start: apply,
  },
  'medicaid/postpartum': {
    name: ({ medicaid }) => `${medicaid} después del embarazo`,
    gives: cover,
    start: apply,
  },
  'medicaid/child': { name: ({ medicaid }) => `${medicaid} para menores`, gives: childCover, start: apply },
  'medicaid/former-foster-youth': {
    name: ({ medicaid }) => `${medicaid} después de un hogar de crianza`,
    gives: cover,
    start: apply,
  },
  'medicaid/aged-blind-disabled': {
    name: ({ medicaid }) => `${medicaid} con una discapacidad, o desde los 65 años`,
    gives: cover,
    start: applyOrSsi,
  },
  'medicaid/healthier-mississippi': {
    name: 'Healthier Mississippi, un programa de Medicaid',
    gives: cover,
    start: apply,
  },
  'medicaid/working-disabled': {
    name: ({ medicaid }) => `${medicaid} para quien trabaja con una discapacidad`,
    gives: (names) => `${cover(names)} Quizás haya que pagar una cuota al mes.`,
    start: apply,
  },
  'medicaid/medically-needy': {
    name: ({ medicaid }) => `${medicaid} con muchos gastos médicos (spend-down)`,
    gives: cover,
    start: ({ medicaid }) =>
      `Llame a ${medicaid} y pregunte cómo entran en la cuenta las facturas médicas (spend-down).`,
  },
  'medicaid/emergency': {
    name: 'Medicaid de emergencia',
    gives: 'Paga solo emergencias. No paga un administrador de casos.',
    start: '[Vaya|Vayan] al hospital si hace falta. Allí alguien puede ayudar a solicitarlo.',
  },
  'medicaid/work-rule': {
    name: ({ waiver, ruleDue }) =>
      waiver !== null
        ? `Las ${waiver.hours} horas de ${waiver.name}`
        : `No perder Medicaid con la regla de trabajo${ruleDue === null ? '' : ` de ${ruleDue.year}`}`,
    gives: (names) => `${theRule(names)} ${stands(names)}`,
    start: workRuleStart,
  },
  'chip/child': {
    name: 'CHIP para menores',
    gives: 'Cobertura médica para un menor. Pregunte si paga un administrador de casos.',
    start: apply,
  },
  'chip/pregnancy': {
    name: 'CHIP durante el embarazo',
    gives: 'Cobertura médica durante el embarazo. Pregunte si paga un administrador de casos.',
    start: apply,
  },
  'chip/from-conception': {
    name: 'Atención durante el embarazo con cualquier estado migratorio',
    gives:
      'Paga la atención del embarazo. No importa el estado migratorio. Rara vez paga un administrador de casos.',
    start: apply,
  },
  'medicare/cover': {
    name: 'Medicare',
    gives:
      'Cobertura médica. Medicare rara vez paga un administrador de casos donde [usted|la persona] vive.',
    start: 'Llame al Seguro Social. Hay ayuda gratis con Medicare: se llama SHIP.',
  },
  'medicare/care-management': {
    name: 'Coordinación en el consultorio del médico, con Medicare',
    gives:
      'Allí alguien planea la atención y sigue en contacto. No es un administrador de casos que va a la casa.',
    start: 'Pregunte allí si coordinan la atención de salud mental.',
  },
  'medicare-savings/qmb': {
    name: 'Ayuda con todos los costos de Medicare (QMB)',
    gives: `${savings}: el precio de cada mes (la prima) y una parte de las cuentas. ${notByItself}`,
    start: askFor('QMB'),
  },
  'medicare-savings/slmb': {
    name: 'Ayuda con la prima de la Parte B (SLMB)',
    gives: `${savings}: la prima de la Parte B, que cubre a los médicos. ${notByItself}`,
    start: askFor('SLMB'),
  },
  'medicare-savings/qi': {
    name: 'Ayuda con la prima de la Parte B (QI)',
    gives: `${savings}: la prima de la Parte B, que cubre a los médicos, hasta donde alcance el dinero del año. ${notByItself}`,
    start: askFor('QI'),
  },
  'medicare-savings/qdwi': {
    name: 'Ayuda con la prima de la Parte A (QDWI)',
    gives: `${savings}: la prima de la Parte A, que cubre el hospital, para quien empezó a trabajar. ${notByItself}`,
    start: askFor('QDWI'),
  },
  'state/mental-health': {
    name: 'Atención de salud mental que paga el estado o condado',
    gives:
      'Puede pagar un administrador de casos, con o sin seguro. Quizás [usted|la persona] pague algo según su ingreso.',
    start:
      'Llame al centro de salud mental [de su condado|del condado] y pida una primera cita. El 211 tiene el número.',
  },
  'state/sliding-fee': {
    name: 'Un precio según el ingreso',
    gives:
      'Las clínicas bajan la cuenta según el ingreso. Algunas tienen administradores de casos; pregunte.',
    start: 'Busque un centro de salud cerca y pida ese precio.',
  },
  'state/cover': {
    name: 'Cobertura médica que paga [su|ese] estado, con cualquier estado migratorio',
    gives:
      'Cobertura médica que paga [su|ese] estado. No importa el estado migratorio. Pregunte si paga un administrador de casos.',
    start: ({ medicaid }) =>
      `Llame a ${medicaid} y pregunte por ella. Antes de decir el estado migratorio, pregunte qué hay que decir.`,
  },
  'income/ssi': {
    name: ({ bySsi, medicaid }) => `SSI (dinero cada mes)${bySsi ? `, con ${medicaid}` : ''}`,
    gives: ({ bySsi, ssiLink, state }) => {
      if (!bySsi)
        return 'Dinero cada mes. En la mayoría de los estados llega con Medicaid, que puede pagar un administrador de casos.'
      return ssiLink === '1634'
        ? `Dinero cada mes. En ${state} llega con Medicaid, que puede pagar un administrador de casos.`
        : `Dinero cada mes. En ${state} da derecho a Medicaid, si también se pide, y Medicaid puede pagar un administrador de casos.`
    },
    start:
      'Llame al Seguro Social y diga: “[Quiero solicitar|Llamo por alguien que quiere solicitar] SSI”. Pida a un administrador de casos la ayuda gratis que se llama SOAR.',
  },
  'income/ssdi': {
    name: 'SSDI (dinero cada mes)',
    gives:
      'Dinero cada mes para quien no puede trabajar: por sus propios años de trabajo, o los de su padre o madre si tuvo la discapacidad antes de los 22 años. Más tarde trae Medicare.',
    start:
      'Llame al Seguro Social y diga: “[Quiero solicitar|Llamo por alguien que quiere solicitar] SSDI”. En la misma llamada puede pedir SSI.',
  },
  'other/ccbhc': {
    name: 'Una clínica certificada que atiende a todos (CCBHC)',
    gives: 'Da atención de salud mental a todos, y un administrador de casos a quien lo necesita.',
    start: 'Busque en FindTreatment.gov, o llame al 211 y pida una “CCBHC”. Así se llaman en inglés.',
  },
  'other/veterans': {
    name: 'Atención médica del VA',
    gives: 'El VA tiene sus propios administradores de casos de salud mental.',
    start: 'Llame al VA o vaya a una clínica del VA. Pida atención de salud mental.',
  },
  'other/tribal': {
    name: 'Servicio de Salud Indígena o atención de la tribu',
    gives:
      'Atención médica para personas indígenas. Pregunte por alguien que haga el trabajo de un administrador de casos.',
    start: 'Llame a la clínica de la tribu o del Servicio de Salud Indígena.',
  },
}
