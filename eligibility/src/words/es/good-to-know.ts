import type { GoodToKnowWords, WorkRuleDates } from '../catalogue.ts'
import { capital } from '../write.ts'
import { lookedAt } from './programs.ts'

const starts = ({ state, due, latest, past }: WorkRuleDates): string =>
  past
    ? `En ${state} la regla debía empezar a más tardar el ${due}. El gobierno federal puede dejar que algunos estados esperen hasta el ${latest}. Llame y pregunte cómo va.`
    : `En ${state} la regla debe empezar a más tardar el ${due}. El gobierno federal puede dejar que algunos estados esperen hasta el ${latest}.`

export const goodToKnow: GoodToKnowWords = {
  plan: ({ insideDays, outsideMonths, urgentHours, phone, state, regulator }) => [
    'Quizás el plan quiera aprobarlo antes. Eso se llama autorización previa.',
    'Pida al médico una carta que diga por qué hace falta. Los planes lo llaman necesidad médica.',
    'Un plan no puede ser más estricto con la salud mental que con el resto. Puede pedir sus reglas por escrito.',
    `Si el plan dice que no, hay ${insideDays} días para pedir que lo vea otra vez. Después hay ${outsideMonths} meses para pedir una revisión externa.`,
    `Si no puede esperar, pida una respuesta en ${urgentHours} horas.`,
    `¿El plan es de un trabajo? Se puede quejar con el Departamento de Trabajo (EBSA) en el ${phone}.${regulator === null ? ' Para otros planes, llame al departamento de seguros [de su|del] estado.' : ''}`,
    ...(regulator === null
      ? []
      : [
          `En ${state} casi todos los otros planes responden al ${regulator.name}, la oficina que vigila los planes médicos. Su centro de ayuda es el ${regulator.phone}. Pida una revisión médica independiente a más tardar ${regulator.reviewMonths} meses después de la carta. Es gratis. Para los demás, allí le dicen cómo llegar al departamento de seguros.`,
        ]),
  ],
  medicaid: ({ days, disabilityDays }) => [
    `El estado tiene ${days} días para decidir, o ${disabilityDays} días si depende de una discapacidad.`,
    'Si la carta dice que no, también dice cómo pedir una audiencia y hasta cuándo.',
    'Avise a la oficina si cambia la dirección, para que lleguen las cartas.',
  ],
  alsoCounts: [
    'Aquí sí cuentan la manutención de hijos, el pago del VA por discapacidad y la compensación por accidente de trabajo. Nosotros no los contamos; dígalo en la oficina.',
  ],
  renewal: (about) => [`${lookedAt(about)}. Llame para confirmar.`],
  pregnancy: ['El bebé que espera[| la persona] cuenta como una persona más del hogar.'],
  caseManagement: [
    'Un profesional ve primero qué tan grave es la enfermedad y cuánto ha durado.',
    '[Usted|La persona] elige. Puede recibir otra atención sin tener un administrador de casos.',
  ],
  otherRoute: ['Pregunte también si Medicaid tiene otra forma de coordinar la atención.'],
  careManager: ['El nombre cambia de un estado a otro. Pida ayuda para coordinar la atención.'],
  benefitNotFound: [
    'Otros estados pagan también “targeted case management”. No encontramos si este lo paga; pregunte también por eso.',
  ],
  specializedRecovery: [
    'Su nombre completo es Specialized Recovery Services. Lo puede tener junto con Medicare; así ayuda cuando termina el Medicaid por ingreso.',
    'Una persona (recovery manager) hace un plan con [usted|la persona]. También hay ayuda para trabajar y apoyo de quienes han vivido lo mismo.',
  ],
  under21: [
    'Antes de los 21 años, Medicaid tiene que pagar toda la atención que haga falta. Eso se llama EPSDT.',
    'Ninguna lista de espera lo puede impedir.',
  ],
  emergency: [
    'Paga lo que no puede esperar. Un hospital tiene que [verle|ver a la persona] primero, aunque no pueda pagar.',
    'La atención que paga el estado y las clínicas que cobran según el ingreso casi nunca preguntan por el estado migratorio.',
  ],
  stateCover: ({ names, withoutPapers }) => [
    `Pregunte por ${names}. A quién aceptan puede cambiar cada año; llame para confirmar.`,
    withoutPapers
      ? 'El estado dice que no hace falta mostrar papeles migratorios si no los tiene. Llame para confirmar.'
      : 'Antes de solicitarla, pregunte qué quieren saber del estado migratorio y quién lo puede ver.',
  ],
  spendDown: [
    'Se suman los gastos médicos hasta llegar a lo que pasa del límite (en inglés, “spend-down”). Entonces Medicaid paga el resto.',
    'Guarde cada cuenta, pagada o no, y muéstrelas en la oficina.',
  ],
  workRule: ({
    hours,
    income,
    seasonalMonths,
    lookbackMonths,
    childAge,
    fosterAge,
    custodyMonths,
    proofMonths,
    noticeDays,
  }) => [
    `La regla pide a algunas personas ${hours} horas al mes de trabajo, estudio o ayuda sin pago, o un ingreso de ${income} al mes. En el trabajo por temporada cuenta el promedio de los últimos ${seasonalMonths} meses.`,
    `El estado puede mirar hasta ${lookbackMonths} meses antes de la solicitud.`,
    'La regla quizás no se le aplique[| a la persona] si se le hace difícil trabajar por una enfermedad mental. Lo mismo vale para un trastorno por alcohol o drogas y para otros problemas graves de salud. La regla llama a esto “medically frail” (salud frágil).',
    `Tampoco se aplica si hay un embarazo, si [|la persona ]es indígena o si cuida a un menor de hasta ${childAge} años. Lo mismo vale si cuida a alguien con una discapacidad, o si el VA dice que la suya es total.`,
    `Tampoco se aplica antes de los ${fosterAge} años a quien vivió en un hogar de crianza, ni por ${custodyMonths} meses al salir de la cárcel. Basta con cumplir las reglas de trabajo de SNAP o TANF.`,
    `Una nota del médico o terapeuta es buena prueba. Primero lo puede decir [usted|la persona]; el estado pide la prueba en unos ${proofMonths} meses.`,
    '[Puede|La persona puede] decir: “Se me hace difícil trabajar por una enfermedad mental. Pido que la regla no se me aplique”.',
    `Antes de que la cobertura termine por la regla llega una carta, y hay ${noticeDays} días para responder.`,
    'Avise a la oficina si cambia la dirección, para que lleguen las cartas.',
  ],
  workHours: ({ hours, income, byIncome }) => [
    byIncome
      ? `La regla pide ${hours} horas al mes, o un ingreso de ${income}. Por lo que nos dijo, [usted|la persona] la cumple.`
      : `La regla pide ${hours} horas al mes. Por lo que nos dijo, [usted|la persona] la cumple.`,
    'Muestre los talones de pago de las últimas 4 semanas. ¿[Estudia|La persona estudia] o ayuda sin pago? Pida una carta que diga cuántas horas.',
    'Informe las horas cuando la oficina lo pida: cada mes o una vez al año. Guarde una copia de lo que mande.',
    '¿[Va|La persona va] a tener menos horas o menos ingreso? Llame antes y pregunte qué más cuenta.',
    'Avise a la oficina si cambia la dirección, para que lleguen las cartas.',
  ],
  waiverHours: ({ waiverName, state, hours, childUnder, childAge, dueYear }) => [
    `${waiverName} pide ${hours} horas al mes para entrar. Por ahora, solo ${state} dice qué cuenta.`,
    'Las horas se muestran al solicitar y otra vez en la renovación de cada año. Llame para confirmar.',
    ...(childUnder === null
      ? []
      : [
          `¿[Cuida|La persona cuida] a un menor de ${childUnder} años que tiene Medicaid? Eso cuenta como las horas; dígalo.`,
        ]),
    '¿[Su salud|La salud de la persona] se lo impide? Puede pedir un cambio de la regla. En inglés se llama “reasonable modification”.',
    'Una nota del médico o terapeuta ayuda.',
    `Desde ${dueYear}, la regla de todo el país quizás no se le aplique[| a la persona]. Así es si se le hace difícil trabajar por una enfermedad mental, si es indígena o si cuida a un menor de hasta ${childAge} años.`,
    `Si hoy dicen que no, se puede solicitar otra vez en ${dueYear}.`,
  ],
  workRuleStart: {
    'in-force': ({ state, start, begun }) =>
      begun ? `En ${state} la regla vale desde el ${start}.` : `En ${state} la regla empieza el ${start}.`,
    'soft-launch': ({ state, start, enforced, begun, counts }) => {
      if (counts)
        return `En ${state} la regla empezó el ${start}. Desde el ${enforced} se puede perder la cobertura por ella.`
      return `En ${state} la regla ${begun ? 'empezó' : 'empieza'} el ${start}. Nadie pierde su cobertura por ella antes del ${enforced}.`
    },
    'waiver-condition': ({ state, waiverName, start, due, past }) =>
      past
        ? `En ${state} la regla era parte de ${waiverName}. Desde el ${due} vale la regla de todos los estados. Llame y pregunte cómo va.`
        : `En ${state} la regla es parte de ${waiverName} desde el ${start}.`,
    'planned-unconfirmed': (dates) => {
      if (dates.past || dates.planned === null) return starts(dates)
      const state = capital(dates.state)
      const { year, come } = dates.planned
      return come
        ? `${state} pensaba empezar la regla en ${year}. Llame y pregunte si ya empezó.`
        : `${state} piensa empezar la regla en ${year}.`
    },
    'planned-for-federal-date': starts,
    'state-law-signed': starts,
    'federal-deadline': starts,
    'not-affected': ({ state }) => `La regla de trabajo no se aplica a nadie en ${state}.`,
  },
  medicare: ({ waitMonths, age }) => [
    `Medicare empieza a los ${age} años, o después de ${waitMonths} meses de SSDI. Los meses con solo SSI no cuentan.`,
    'Paga médicos, hospitales y terapia. Puede pagar la coordinación en el consultorio de un médico.',
    'Rara vez paga un administrador de casos donde [usted|la persona] vive. Medicaid o el estado lo puede pagar.',
  ],
  medicareFromSsdi: (month) => `Por lo que nos dijo, Medicare empieza más o menos en ${month}.`,
  medicareFromAge: (age) => `Empieza en el mes en que [usted|la persona] cumple ${age} años.`,
  doctorsOffice: [
    'Quizás cobren una pequeña parte. Pregunte cuánto [pagaría usted|pagaría la persona].',
    'Un administrador de casos que va a la casa lo paga casi siempre Medicaid o el estado.',
  ],
  savingsProgram: ['Se puede tener junto con Medicare. Así queda más dinero cada mes.'],
  state: [
    'Primero, un profesional con licencia hace una evaluación. Ve qué tan grave es y cuánto ha durado.',
    'Lo que se paga depende del ingreso. Casi nunca preguntan por el estado migratorio.',
    'Puede haber una lista de espera. Pregunte qué ayuda hay mientras tanto.',
  ],
  earlyTeam: ({ told }) => [
    ...(told
      ? []
      : ['¿[Oye o ve|La persona oye o ve] cosas que otros no perciben? Solo entonces sirve lo que sigue.']),
    'Muchos estados tienen equipos para personas de unos 15 a 35 años que hace poco empezaron a oír o ver cosas que otros no perciben. Ayudan con la atención, los estudios, el trabajo y la familia, y tienen un administrador de casos.',
    'En inglés se llama “coordinated specialty care”. La edad cambia de un equipo a otro: llame para confirmar. El 211 y FindTreatment.gov le ayudan a encontrar uno.',
  ],
  slidingFee: [
    'Solo cuentan el ingreso y cuántas personas hay en el hogar. Casi nunca preguntan por el estado migratorio.',
    'Cada clínica fija su precio. No le cierran la puerta a nadie por no poder pagar.',
  ],
  ssi: ({ appealDays }) => [
    'SSI depende del estado migratorio; allí lo preguntan.',
    'Un administrador de casos puede ayudar a solicitarlo. Pregunte por SOAR: es ayuda gratis para pedir SSI.',
    `Si dicen que no, hay ${appealDays} días para pedir que lo vean otra vez. Es mejor que empezar de nuevo.`,
  ],
  ssdi: ({ appealDays }) => [
    'No importan los ahorros. Con el tiempo trae Medicare.',
    'Se puede pedir SSI y SSDI en una sola llamada. Pregunte por SOAR: ayuda gratis para pedirlos.',
    `Si dicen que no, hay ${appealDays} días para pedir que lo revisen. Es mejor que empezar de nuevo.`,
  ],
  ccbhc: [
    'No le puede cerrar la puerta a nadie por no poder pagar ni por el lugar donde vive. Casi nunca preguntan por el estado migratorio.',
  ],
  veterans: ['¿La baja militar no fue honorable? Pregunte de todos modos.'],
  tribal: ['Se puede usar junto con Medicaid u otro plan.'],
  marketplace: ['Antes de elegir un plan, pregunte qué paga en salud mental.'],
}
