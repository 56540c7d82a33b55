import type { PlanWords } from '../catalogue.ts'
import { capital } from '../write.ts'

const first = 'Pida un administrador de casos. [Puede llamar con alguien de confianza.|Pueden llamar juntos.]'

const people = (count: number): string => `${count} ${count === 1 ? 'persona' : 'personas'}`

/** "Más" is said only where some fit for sure. */
const fitting = (fits: number, may: number): string => {
  if (fits === 0 && may === 0) return 'todavía no sabemos qué forma de pagar sirve'
  if (fits === 0)
    return `${may} ${may === 1 ? 'forma de pagar es posible' : 'formas de pagar son posibles'}, pero ninguna es segura todavía`
  const sure = `${fits} ${fits === 1 ? 'forma de pagar es probable' : 'formas de pagar son probables'}`
  return may === 0 ? sure : `${sure} y ${may} más ${may === 1 ? 'es posible' : 'son posibles'}`
}

const firstVisit = (place: string): string =>
  `Llame ${place.startsWith('el ') ? `al ${place.slice(3)}` : `a ${place}`} y pida una primera cita`
const upTo = (time: string): string => `Hasta ${time}.`

/** An English name stays as people will find it; beside it stands what the office is. */
const ownName = (office: string, what: string) => ({
  office,
  within: (name: string) => `${office} (${name})`,
  what,
})
const OWN_NAMES = {
  'state-medicaid': ownName('la oficina de Medicaid', 'Para solicitarlo o hacer preguntas.'),
  'state-mental-health': ownName(
    'la oficina estatal de salud mental',
    'Puede decir qué centro [le atiende|atiende a la persona].',
  ),
  'access-line': ownName(
    'una línea [de su|del] estado',
    'Puede decir qué centro [le atiende|atiende a la persona].',
  ),
  'plan-regulator': ownName(
    'la oficina que vigila los planes médicos',
    'Si el plan dice que no o tarda. Su ayuda es gratis.',
  ),
  marketplace: ownName('el Mercado de Seguros Médicos', 'Para un plan privado y un precio más bajo.'),
} as const

export const plan: PlanWords = {
  headline: {
    'plan-may-pay': '[Su|El] plan médico quizás pague un administrador de casos',
    'medicaid-likely-pays': 'Es probable que [su |]Medicaid pague un administrador de casos',
    'medicaid-may-pay': '[Su |]Medicaid quizás pague un administrador de casos',
    'medicaid-first': '[Es probable que reciba Medicaid|Medicaid es probable]; empiece por ahí',
    'medicaid-may-fit': 'Medicaid es probable, según [su|el] estado migratorio',
    'ssi-may-fit': 'SSI es probable, según [su|el] estado migratorio',
    'chip-may-fit': 'CHIP es probable, según [su|el] estado migratorio',
    'ssi-first': '[Es probable que reciba SSI|SSI es probable]; empiece por ahí',
    'chip-first': '[Es probable que reciba CHIP|CHIP es probable]; empiece por ahí',
    'state-likely': ({ state }) => `Es probable que ${state} pague [su|la] atención`,
    'state-may': ({ state }) => `${capital(state)} quizás pague [su|la] atención`,
    'other-way': 'Hay otra puerta a un administrador de casos',
    'start-with-a-call': 'Empiece con una llamada',
  },
  counts: ({ fits, may, told }) =>
    `${told ? 'Con lo que nos dijo' : 'Aun sin respuestas'}, ${fitting(fits, may)}. Solo el programa puede decidir, y usted puede preguntar por cualquiera.`,
  told: {
    age: (years) => `${years} años`,
    noInsurance: 'sin seguro',
    medicaid: 'Medicaid',
    medicare: 'Medicare',
    privatePlan: 'un plan médico privado',
    ssi: 'SSI',
    ssdi: 'SSDI',
    noCondition: 'sin problema de salud mental',
    suspected: 'un problema que ningún médico ha nombrado',
    diagnosed: 'un problema de salud mental',
    income: (amount) => amount,
    incomeFor: (amount, count) => `${amount}, ${people(count)}`,
    people,
    veteran: 'sirvió en las fuerzas armadas',
    child: 'cuida a un menor',
    spouse: 'esposo o esposa de 65 años o más, o con ceguera o discapacidad',
  },
  nextStep: {
    'case-management-benefit': {
      title: () =>
        'Llame [a su plan médico|al plan médico de la persona] y pregunte por un administrador de casos',
      detail: 'El número está detrás de [su|la] tarjeta. Pregunte si paga un administrador de casos.',
    },
    'apply-for-medicaid': {
      title: (place) => `Llame a ${place} y diga: “[Quiero solicitar|Llamo por alguien que quiere] Medicaid”`,
      detail: 'Es gratis. Puede pedir un administrador de casos sin esperar la respuesta.',
    },
    'medicaid-with-ssi': {
      title: (place) => `Llame a ${place} y diga: “[Recibo|La persona recibe] SSI”`,
      detail:
        'En [su|ese] estado Medicaid viene con SSI; no hay que solicitarlo. Pregunte por la tarjeta. Si no ven el SSI, llame al Seguro Social.',
    },
    'apply-for-ssi': {
      title: (place) => `Llame a ${place} y diga: “[Quiero solicitar|Llamo por alguien que quiere] SSI”`,
      detail: 'En [su|ese] estado Medicaid llega por medio de SSI, y puede pagar un administrador de casos.',
    },
    'apply-for-chip': {
      title: (place) => `Llame a ${place} y diga: “[Quiero solicitar|Llamo por alguien que quiere] CHIP”`,
      detail: 'Es un seguro médico y pedirlo es gratis. Puede pedir un administrador de casos sin esperar.',
    },
    'intake-with-medicaid': {
      title: () =>
        'Llame al número de [su tarjeta de Medicaid|la tarjeta de Medicaid] y pida un administrador de casos',
      detail:
        'Le pueden decir qué centro [le atiende|atiende a la persona] y cómo pedir una primera cita. O llame al 211 (línea de ayuda local).',
    },
    'intake-with-medicare': {
      title: firstVisit,
      detail: 'Medicare rara vez paga un administrador de casos. El estado quizás sí; pregunte allí.',
    },
    'intake-without-insurance': {
      title: firstVisit,
      detail: 'No hace falta tener seguro. Pida un administrador de casos y un precio según el ingreso.',
    },
    intake: { title: firstVisit, detail: first },
    'va-mental-health': {
      title: () => 'Llame al VA (oficina de veteranos) y pida atención de salud mental',
      detail: 'El VA tiene sus propios administradores de casos. Pida uno en la primera llamada.',
    },
    'indian-health-care': {
      title: () => 'Llame a la clínica de la tribu o del Servicio de Salud Indígena',
      detail: 'Pida atención de salud mental y a alguien que haga el trabajo de un administrador de casos.',
    },
    'where-to-start': {
      title: () => 'Llame al 211 (línea de ayuda local) y pregunte por dónde empezar',
      detail: 'Diga que busca atención de salud mental y un administrador de casos.',
    },
  },
  center: {
    name: 'el centro de salud mental [de su condado|del condado]',
    number: ({ line }) =>
      line === null
        ? 'El 211 tiene el número.'
        : `La línea [de su|del] estado (${line.name}) le dice cuál es: ${line.phone}. El 211 también.`,
  },
  calls: {
    'state-medicaid': {
      name: 'Medicaid [de su|del] estado',
      what: 'Para solicitar Medicaid o hacer preguntas.',
    },
    'state-mental-health': {
      name: 'La oficina de salud mental [de su|del] estado',
      what: 'La oficina del estado. Puede decir qué centro [le atiende|atiende a la persona].',
    },
    'county-mental-health': {
      name: 'El centro de salud mental [de su condado|del condado]',
      what: 'Para una primera cita y un administrador de casos. El 211 tiene el número.',
    },
    'access-line': {
      name: 'La línea [de su|del] estado',
      what: 'Puede decir qué centro [le atiende|atiende a la persona].',
    },
    'social-security': { name: 'Seguro Social', what: 'Para SSI, SSDI y Medicare.' },
    'medicare-counseling': {
      name: '1-800-MEDICARE',
      what: 'Para Medicare. Pregunte por SHIP: ayuda gratis con Medicare.',
    },
    'health-plan': {
      name: '[Su plan médico|El plan médico]',
      what: 'Para saber qué paga el plan. El número está en [su|la] tarjeta.',
    },
    marketplace: { name: 'Mercado de Seguros Médicos', what: 'Para un plan privado y un precio más bajo.' },
    'health-center': {
      name: 'Buscador de centros de salud',
      what: 'Para una clínica con precio según el ingreso.',
    },
    ccbhc: {
      name: 'FindTreatment.gov',
      what: 'Para una clínica certificada (CCBHC). En inglés.',
    },
    va: { name: 'Atención médica del VA', what: 'Para quien sirvió en las fuerzas armadas.' },
    'indian-health': {
      name: 'Clínica de la tribu o del Servicio de Salud Indígena',
      what: 'Para personas indígenas.',
    },
    'plan-regulator': {
      name: 'El departamento de seguros [de su|del] estado',
      what: 'Si el plan dice que no o tarda. Su ayuda es gratis.',
    },
    'labor-department': {
      name: 'Departamento de Trabajo (EBSA)',
      what: 'Si el plan es de un trabajo y dice que no. Su ayuda es gratis.',
    },
    'two-one-one': {
      name: '211',
      what: 'Línea de ayuda local: comida, renta, transporte.',
    },
    doctor: {
      name: '[Su|El] médico o terapeuta',
      what: 'Para una carta, o para que [le mande|mande a la persona] al lugar correcto.',
    },
    'treatment-line': {
      name: 'Línea Nacional de Ayuda de SAMHSA',
      what: 'Para encontrar atención cerca, gratis.',
    },
  },
  hours: {
    always: 'Día y noche',
    'most-areas-always': 'Día y noche en casi todas partes',
    'always-but-holidays': 'Día y noche, menos días feriados',
    'weekdays-8-19-local': 'Lunes a viernes, de 8 a. m. a 7 p. m., hora local',
    'weekdays-10-22-eastern': 'Lunes a viernes, de 10 a. m. a 10 p. m., hora del Este',
    'weekdays-8-21-eastern': 'Lunes a viernes, de 8 a. m. a 9 p. m., hora del Este',
    unknown: null,
  },
  confirmNumber: 'Si este número no sirve, llame al 211.',
  ownName: (kind) => OWN_NAMES[kind],
  bring: {
    identity: {
      what: 'Algo con [su nombre|el nombre de la persona]',
      instead:
        'Un pasaporte de cualquier país o una tarjeta consular; pregunte qué sirve. Si no hay, una carta de una agencia o del hospital.',
    },
    residence: {
      what: 'Dónde vive o se queda[| la persona]',
      instead: 'Un recibo. Si no hay, una carta de un albergue o de alguien que [le conoce|la conoce].',
    },
    income: {
      what: 'El dinero que entra',
      instead: 'Un talón de pago o una carta. Si no hay, una nota firmada por [usted|la persona].',
    },
    'no-income': {
      what: 'Una nota que diga que no entra dinero',
      instead: 'La puede escribir y firmar [usted|la persona]. Diga cómo se las arregla.',
    },
    'insurance-card': {
      what: 'La tarjeta del plan médico',
      instead: 'Si no hay tarjeta, el plan puede buscar el nombre.',
    },
    'medicare-card': {
      what: 'La tarjeta de Medicare',
      instead: 'Si no hay tarjeta, Medicare puede buscar el nombre.',
    },
    'medicaid-card': {
      what: 'La tarjeta de Medicaid',
      instead: 'Si no hay tarjeta, la oficina puede buscar el nombre.',
    },
    'social-security-number': {
      what: 'El número de Seguro Social, si lo hay (se puede pedir ayuda sin él)',
      instead: 'Si no hay, déjelo en blanco y pregunte si hace falta.',
    },
    diagnosis: {
      what: 'Un papel que diga qué problema de salud es',
      instead: 'Si no hay, un frasco de medicina, o el nombre del médico.',
    },
    medicines: {
      what: 'Las medicinas que toma[| la persona]',
      instead: 'Una lista o los frascos. La farmacia puede imprimir una lista.',
    },
    'hospital-papers': {
      what: 'Papeles del hospital, si los hay',
      instead: 'Si no hay, diga qué hospital fue y más o menos cuándo.',
    },
    'benefit-letter': {
      what: 'La carta del Seguro Social',
      instead: 'Si se perdió, el Seguro Social le manda otra gratis.',
    },
    savings: {
      what: 'Los ahorros',
      instead: 'Un papel del banco. Si no hay cuenta, dígalo.',
    },
    'child-papers': {
      what: 'Papeles del hijo o de la hija',
      instead: 'Un acta de nacimiento. Si no hay, una carta de la escuela.',
    },
    pregnancy: {
      what: 'Una nota que confirme el embarazo',
      instead: 'Una clínica la escribe. Al principio puede bastar con decirlo.',
    },
    'veteran-papers': {
      what: 'El papel de baja militar (DD214)',
      instead: 'Si se perdió, el VA lo puede buscar.',
    },
    'tribal-papers': {
      what: 'Una tarjeta o carta de la tribu',
      instead: 'La tribu o la clínica puede escribir una carta.',
    },
    'plan-denial': {
      what: 'Cartas del plan, si las hay',
      instead: 'Le puede pedir al plan que las mande otra vez.',
    },
    'work-rule-proof': {
      what: 'Una nota del médico sobre el trabajo',
      instead: 'Primero lo puede decir [usted|la persona] y mandar la nota después.',
    },
    'work-hours-proof': {
      what: 'Prueba de las horas o del ingreso',
      instead:
        'Talones de pago de 4 semanas. Por otro ingreso, la carta que lo dice. Por estudio o ayuda sin pago, una carta con las horas.',
    },
    'immigration-papers': {
      what: 'Papeles de inmigración, solo para solicitar Medicaid o un plan',
      instead: 'Las clínicas que cobran según el ingreso casi nunca los piden.',
    },
  },
  say: {
    opening: ({ ill }) =>
      ill
        ? 'Hola. Necesito ayuda con mi salud mental y quisiera tener un administrador de casos.'
        : 'Hola. Necesito ayuda y quisiera tener un administrador de casos.',
    'live-in': ({ place }) => `Vivo en ${place.startsWith('condado') ? 'el ' : ''}${place}.`,
    diagnosed: ({ diagnosis }) =>
      diagnosis === null
        ? 'Un médico me dijo que tengo un problema de salud mental.'
        : `Un médico me dijo que tengo ${diagnosis}.`,
    suspected: 'Creo que tengo un problema de salud mental. Ningún médico lo ha visto todavía.',
    'hard-areas': ({ areas }) => `Ahora esto se me hace muy difícil: ${areas}.`,
    'cover-medicaid': 'Tengo Medicaid.',
    'cover-medicare': 'Tengo Medicare.',
    'cover-private': 'Tengo un plan médico privado.',
    'cover-none': 'No tengo seguro médico.',
    'ask-intake': '¿Me pueden dar una primera cita, por favor?',
    'ask-case-manager': '¿Cómo consigo un administrador de casos?',
    'ask-designation': 'Quiero una evaluación SMI. ¿Quién me la puede hacer?',
    'ask-health-home':
      '¿Puedo tener a alguien que coordine mi atención? En inglés: Health Home, Specialty Mental Health Care Management.',
    'ask-early-team':
      '¿Tienen un equipo para los primeros años de oír o ver cosas que otros no perciben? En inglés se llama coordinated specialty care.',
    'ask-sliding-fee': 'No puedo pagar mucho. ¿Tienen un precio según el ingreso?',
    'ask-wait': '¿Cuánto hay que esperar?',
    'ask-while-waiting': '¿Qué ayuda hay mientras espero?',
    'ask-interpreter': 'Hola. Spanish, please.',
    'ask-plan-benefit': '¿Mi plan paga un administrador de casos de salud mental?',
    'ask-prior-authorization': '¿Tienen que aprobarlo antes? ¿Qué necesitan de mi médico?',
    'ask-written-reason': 'Si dicen que no, mándeme la razón y sus reglas por escrito, por favor.',
    'ask-apply-medicaid': 'Quisiera solicitar Medicaid.',
    'ask-medicaid-with-ssi': 'Recibo SSI, y Medicaid debe venir con él. ¿Dónde está mi tarjeta?',
    'ask-ssi': 'Quisiera solicitar SSI.',
    'ask-soar': '¿Me pueden ayudar a pedir SSI y SSDI al Seguro Social? Esa ayuda se llama SOAR.',
    'ask-apply-chip': 'Quisiera solicitar CHIP.',
    'ask-disability-route': '¿Puedo recibir ayuda por mi edad o por una discapacidad?',
    'ask-not-found': ({ clauses }) => `No encontré si Medicaid aquí ${clauses}. ¿Lo sabe usted?`,
    'ask-savings-program':
      '¿El estado me puede pagar los costos de Medicare, con un Programa de Ahorros de Medicare?',
    'ask-work-change':
      'Por mi salud no llego a 80 horas al mes. ¿Cómo pido un cambio de la regla? En inglés: reasonable modification.',
    'ask-show-hours': 'Cumplo la regla de 80 horas. ¿Cómo lo muestro y cada cuánto?',
    'ask-frail':
      'Se me hace difícil trabajar por mi salud. ¿Cómo pido que no se me aplique la regla de trabajo de Medicaid? En inglés: medically frail.',
    'ask-approval-end': ({ waiverName, day }) =>
      `${waiverName} está aprobado hasta el ${day}. ¿Qué pasa si deciden después?`,
    'ask-work-rule': '¿Cómo pido que no se me aplique la regla de trabajo de Medicaid?',
  },
  theyMayAsk: [
    '¿Está a salvo en este momento?',
    '¿Cómo se llama y cómo le podemos llamar sin riesgo?',
    '¿Cuántos años tiene y dónde vive o se queda?',
    '¿Qué le ha pasado y desde cuándo?',
    '¿Qué medicinas toma?',
    '¿Ha estado en el hospital por esto?',
    '¿Qué seguro tiene?',
    '¿Cuánto dinero entra y para cuántas personas?',
    '¿Está bien si le dejamos un mensaje?',
    'Siempre puede decir: “Prefiero no decirlo”.',
  ],
  road: {
    'phone-screening': {
      name: 'La primera llamada',
      what: 'Alguien pregunta qué pasa y qué hace falta.',
      time: upTo,
      ask: 'Casi siempre es una sola llamada.',
    },
    'ssi-and-ssdi': {
      name: 'Pida SSI y SSDI al Seguro Social',
      what: 'En [su|ese] estado Medicaid llega por medio de SSI. Pregunte por SOAR: ayuda gratis para pedirlo.',
      time: upTo,
      ask: 'Puede tardar meses; empiece pronto.',
    },
    ssi: {
      name: 'Pida SSI al Seguro Social',
      what: 'En [su|ese] estado Medicaid llega por medio de SSI.',
      time: upTo,
      ask: 'Puede tardar; empiece pronto.',
    },
    'medicaid-application': {
      name: '[Usted|La persona] solicita Medicaid',
      what: 'Por teléfono o en línea. No espere a los otros pasos.',
      time: upTo,
      ask: 'Lo puede hacer en cualquier momento.',
    },
    'approval-ends': {
      name: ({ waiverName }) => `Fin de la aprobación de ${waiverName}`,
      what: 'Solicite pronto: Medicaid quizás decida después de ese día. Pregunte qué sigue.',
      time: (time) => `El ${time}.`,
      ask: 'Pregunte qué sigue.',
    },
    'work-rule-starts': {
      name: 'Empieza la regla de trabajo de Medicaid',
      what: 'Antes de ese día, pida que no se le aplique[| a la persona]. Luego responda cada carta.',
      time: (time) => `Para el ${time}.`,
      ask: 'Pregunte desde qué día vale.',
    },
    'work-rule-starts-met': {
      name: 'Empieza la regla de trabajo de Medicaid',
      what: 'Guarde papeles que muestren las horas o el ingreso. Luego responda cada carta.',
      time: (time) => `Para el ${time}.`,
      ask: 'Pregunte desde qué día vale.',
    },
    'medicaid-decision': {
      name: 'Medicaid decide',
      what: 'El estado lo revisa y manda una carta.',
      time: (time) => `Hasta ${time}, por ley.`,
      ask: 'Pregunte cuánto tarda.',
    },
    'plan-decision': {
      name: 'El plan decide',
      what: 'El plan dice sí o no por escrito.',
      time: (time) => `Casi siempre hasta ${time}. Si es urgente, antes.`,
      ask: 'Pregunte cuánto tarda.',
    },
    assessment: {
      name: 'Una evaluación completa',
      what: 'Un profesional con licencia pregunta por la salud y la vida[| de la persona].',
      time: (time) => `Hasta ${time} en las clínicas certificadas. Otras pueden tardar más.`,
      ask: 'Pida el primer día libre.',
    },
    decision: {
      name: 'Una decisión y una carta',
      what: 'El programa dice si puede [atenderle|atender a la persona], y qué hacer si no.',
      time: upTo,
      ask: 'Pregunte cuándo avisan.',
    },
    'waiting-list': {
      name: 'Quizás una lista de espera',
      what: 'Pregunte en qué lugar [está|está la persona] y qué ayuda hay mientras espera.',
      time: upTo,
      ask: 'Cambia de un lugar a otro; pregunte.',
    },
    assignment: {
      name: 'Un administrador de casos propio',
      what: 'Dan un nombre y un número. Hacen un plan con [sus palabras|las palabras de la persona].',
      time: upTo,
      ask: 'Pregunte quién será y cuándo.',
    },
    'medicare-starts': {
      name: 'Empieza Medicare',
      what: 'Llame a Medicaid unos meses antes. Pregunte en qué otro grupo entra [usted|la persona].',
      time: (time) => `En ${time}, más o menos. El Medicaid por ingreso puede terminar.`,
      ask: 'A los 65 años. El Medicaid por ingreso puede terminar.',
    },
    appeal: {
      name: 'Si el plan dice que no',
      what: ({ laborPhone }) =>
        `Se puede pedir que lo vea otra vez. Alguien de confianza puede ayudar. ¿El plan es de un trabajo? El Departamento de Trabajo (EBSA) ayuda gratis, en el ${laborPhone}.`,
      time: (time) => `Hay ${time} desde la carta para apelar.`,
      ask: 'La carta dice hasta cuándo.',
    },
  },
  notFound: {
    benefit: ({ also }) => `${also ? 'también ' : ''}paga “targeted case management”`,
    route: 'tiene otra forma de coordinar la atención',
    program: ({ name }) => `tiene “${name}”`,
  },
  mayBeLater: 'Algunos estados pueden empezar después; pregunte.',
  ssiCounts:
    'Allí preguntan el estado migratorio, y SSI cuenta para la residencia. Sin ciudadanía, pregunte antes a un abogado gratis; el 211 conoce uno.',
  diagnoses: {
    schizophrenia: 'esquizofrenia',
    bipolar: 'trastorno bipolar',
    'major-depression': 'depresión mayor',
    ptsd: 'estrés postraumático',
    'anxiety-or-ocd': 'ansiedad u obsesiones (TOC)',
    personality: 'un trastorno de la personalidad',
    eating: 'un trastorno de la alimentación',
    'substance-use-only': 'un trastorno por alcohol o drogas',
    other: 'un problema de salud mental',
  },
  areas: {
    'self-care': 'cuidar de mí',
    'daily-living': 'las tareas de cada día',
    relationships: 'llevarme bien con la gente',
    concentration: 'concentrarme',
    'work-or-school': 'el trabajo o el estudio',
  },
}
