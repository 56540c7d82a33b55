import type { ReasonCode } from '../../reason-codes.ts'
import type { ReasonFigures, ReasonWords, Text, UnknownWords } from '../catalogue.ts'
import { capital, say } from '../write.ts'
import { aside, of } from './forms.ts'

const yours = (figure: string | null): string => (figure === null ? '' : ` Su cifra es ${figure}.`)

export const unknown: UnknownWords = {
  notAsked: (missing) => `Todavía no se sabe: ${missing}.`,
  notSure: (missing) => `Usted no sabe bien ${missing}; no hay problema.`,
  notSaid: (missing) => `Usted prefirió no decir ${missing}; no hay problema.`,
  limitOpen: 'Todavía no se sabe cuál es su límite. Depende de cuántas personas se cuentan.',
  decides: 'La agencia tiene que decidir esto.',
  notFound: (state) => `No encontramos cómo es esto en ${state}. Llame y pregunte.`,
  uncertain: 'No encontramos una cifra segura para esto. Llame para confirmar.',
  between: (low, high, figure) =>
    `Las fuentes no coinciden: el límite está entre ${low} y ${high}.${yours(figure)} Llame para confirmar.`,
  disputed: (limit, figure) =>
    `Las fuentes no coinciden: una dice que el límite es ${limit}.${yours(figure)} Llame para confirmar.`,
  old: (limit, figure) =>
    `El último límite que encontramos es ${limit}.${yours(figure)} Puede ser de otro año. Llame para confirmar.`,
  close: (limit, figure) =>
    `Está justo en el límite: es ${limit} y su cifra es ${figure}. Llame para confirmar.`,
}

type Subject = Text<ReasonFigures>
const income = ({ people }: ReasonFigures): string => (people === 1 ? 'Su ingreso' : 'El ingreso de su hogar')
const counted = 'La parte de su ingreso que cuenta'
const saved = 'Lo que tiene ahorrado'
const pay = 'Su pago por trabajo'

const within =
  (subject: Subject) =>
  (about: ReasonFigures): string =>
    about.same
      ? `${say(subject, about)}${aside(about.figure)} está justo en el límite, y eso vale.`
      : `${say(subject, about)}${aside(about.figure)} está por debajo del límite${of(about.limit)}.`

const over =
  (subject: Subject) =>
  (about: ReasonFigures): string =>
    about.same
      ? `${say(subject, about)}${aside(about.figure)} está en el límite o apenas por encima.`
      : `${say(subject, about)}${aside(about.figure)} pasa del límite${of(about.limit)}.`

const range = ([from, to]: readonly [number, number]): string =>
  from === 0 ? `personas de hasta ${to} años` : `personas de ${from} a ${to} años`

const youAre = (figure: string | null): string => (figure === null ? '' : `Usted tiene ${figure}. `)

const age = ({ figure, limit, ages }: ReasonFigures): string => {
  const you = youAre(figure)
  if (ages) return `${you}Esto es para ${range(ages)}.`
  return limit === null ? `${you}Esto depende de la edad.` : `${you}Esto es para personas de ${limit} o más.`
}

/** A test that yes and no tell with the same figures. */
const both = (text: Text<ReasonFigures>): ReasonWords => ({ yes: text, no: text })

/** The two figures in one sentence; without them, what it goes by. */
const figures =
  (goesBy: string, sentence: (figure: string, limit: string) => string) =>
  ({ figure, limit }: ReasonFigures): string =>
    figure === null || limit === null ? goesBy : sentence(figure, limit)

/** A test that only an agency or a clinician can make. */
const agency = (decides: Text<ReasonFigures>): ReasonWords => ({
  yes: 'Se vio que esto cumple.',
  no: 'Se vio que esto no cumple por ahora.',
  decides,
})

const oneWay = (what: string): string => `${what} es una forma de entrar. Aquí no se aplica.`

const hardAreas = (figure: string, limit: string): string =>
  `Usted nos contó que le cuesta mucho lo de cada día, en ${figure}. Aquí piden al menos ${limit}.`

const immigration: ReasonWords = {
  yes: 'Nada de lo que nos dijo de su estado migratorio lo impide.',
  no: 'Esto no se abre con lo que nos dijo de su estado migratorio. Las clínicas que cobran según el ingreso casi nunca lo preguntan.',
  decides:
    'Esto depende de su estado migratorio, y no sabemos si lo permite. Esa oficina lo pregunta. Usted decide si llama.',
  notFound:
    'Algunos estados sí cubren a los niños y jóvenes. También en el embarazo y un tiempo después. Llame y pregunte.',
}

const serious = agency('Un profesional tiene que confirmar qué tan grave es.')

export const reasons: Readonly<Record<ReasonCode, ReasonWords>> = {
  state: {
    yes: ({ state }) => `Usted vive en ${state}.`,
    no: 'Esto existe solo en algunos estados.',
    uncertain: 'No encontramos todas las reglas de ese día. Llame y pregunte.',
  },
  age: {
    ...both(age),
    notFound: ({ state }) =>
      `Esto suele ser para personas de 16 a 64 años. No encontramos cómo es en ${state}. Llame y pregunte.`,
  },
  'state-has-group': {
    yes: ({ state }) => `${capital(state)} tiene esto.`,
    no: ({ state }) => `${capital(state)} no tiene esto.`,
    notFound: ({ state }) => `No encontramos si ${state} tiene esto. Llame y pregunte.`,
    uncertain: ({ state }) => `No encontramos las reglas de ${state} para esto. Llame y pregunte.`,
  },
  'state-has-expansion': {
    yes: ({ state }) => `${capital(state)} da Medicaid a personas adultas por su ingreso.`,
    no: ({ state }) =>
      `En ${state}, Medicaid es sobre todo para madres y padres, personas embarazadas y personas con una discapacidad. Lo puede solicitar gratis.`,
  },
  'not-on-medicare': {
    yes: 'No tiene Medicare.',
    no: 'Tiene Medicare. Esto es para quien no lo tiene.',
  },
  'on-medicare': { yes: 'Tiene Medicare.', no: 'Por ahora no tiene Medicare.' },
  'on-medicaid': { yes: 'Tiene Medicaid.', no: 'Por ahora no tiene Medicaid.' },
  'not-on-medicaid': {
    yes: 'No tiene Medicaid.',
    no: 'Tiene Medicaid. Esto es para quien no lo tiene.',
  },
  'has-private-plan': { yes: 'Tiene un plan médico.', no: 'No tiene un plan médico privado.' },
  'no-private-plan': {
    yes: 'No tiene un plan médico privado.',
    no: 'Tiene un plan médico. Esto es para quien no lo tiene.',
    decides: 'Primero se pide que pague su plan. La agencia decide sobre el resto.',
  },
  'plan-from-marketplace': agency(
    'Esto es para los planes del mercado de seguros. Si el suyo es de allí, el mercado hace la cuenta.',
  ),
  'no-affordable-job-offer': {
    yes: 'Ningún trabajo le ofrece un plan que pueda pagar.',
    no: 'Un trabajo le ofrece un plan que puede pagar. Ese va primero.',
  },
  'income-below-tax-credit': {
    yes: ({ figure, limit }) => `Su ingreso${aside(figure)} llega al mínimo${of(limit)}.`,
    no: ({ figure, limit }) => `Su ingreso${aside(figure)} no llega al mínimo${of(limit)}.`,
  },
  'enrollment-window': {
    yes: 'Todos pueden inscribirse ahora.',
    no: 'Ahora no hay inscripción.',
    decides: 'Ahora no hay inscripción para todos. Con un motivo especial, usted sí puede.',
  },
  'covered-elsewhere': {
    yes: 'Medicaid no parece corresponderle por ahora; esto quizás sí.',
    no: 'Usted tiene Medicaid, o es probable que lo reciba. Ese va primero.',
    open: 'Todavía no está claro si recibiría Medicaid. Ese va primero.',
    decides: 'La agencia tiene que decidir primero si recibe Medicaid.',
  },
  immigration,
  'kept-from-medicaid': {
    yes: 'Con lo que nos dijo de su estado migratorio, quizás no pueda tener Medicaid. Esto puede servirle.',
    no: 'Esto es para quien no puede tener Medicaid por su estado migratorio. No parece ser su caso.',
    decides:
      'Si su estado migratorio no le permite Medicaid, esto puede servirle. No tiene que decirnos más.',
  },
  'state-cover': {
    yes: 'Su estado acepta a personas de cualquier edad, sea cual sea su estado migratorio.',
    no: 'Su estado no tiene esto.',
    decides: 'Su estado ve su ingreso y si todavía hay lugar. Llame y pregunte.',
  },
  'barred-by-status': {
    yes: 'Su estado migratorio no le permite Medicaid, y por eso esto puede servirle también por debajo de eso.',
    no: 'A quien no puede tener Medicaid por su estado migratorio lo aceptan por debajo de eso. No parece ser su caso.',
    decides:
      '¿Su estado migratorio no le permite Medicaid? Entonces esto puede servirle también por debajo de eso. Llame y pregunte.',
    notFound:
      '¿Su estado migratorio no le permite Medicaid? Entonces esto puede servirle también por debajo de eso. Llame y pregunte.',
  },
  'medicare-first': {
    yes: 'Por ahora Medicare no va primero en su caso.',
    no: 'Medicare va primero.',
    decides:
      'Quizás ya tenga derecho a Medicare, que va primero. Pregunte al Seguro Social antes de solicitar.',
    open: 'Si ya tiene derecho a Medicare, eso va primero. Todavía no lo sabemos.',
  },
  'household-income': { yes: within(income), no: over(income) },
  'countable-income': {
    yes: within(counted),
    no: over(counted),
    decides:
      'Tal vez no cuente todo lo que gana su pareja. El límite también depende de eso. La agencia hace la cuenta. Pregunte.',
  },
  resources: {
    yes: (about) =>
      about.figure === null && about.limit === null
        ? 'Aquí no importa cuánto tiene ahorrado.'
        : within(saved)(about),
    no: over(saved),
    uncertain: 'No encontramos un límite seguro para lo que tiene ahorrado. Llame para confirmar.',
  },
  'earnings-under-sga': {
    yes: (about) =>
      about.figure === null && about.limit === null
        ? 'Desde los 65 años, el pago por trabajo no cierra esto.'
        : within(pay)(about),
    no: over(pay),
  },
  works: { yes: 'Recibe pago por trabajo.', no: 'Esto es para quien recibe pago por trabajo.' },
  'spend-down': agency(
    'Sus cuentas médicas tienen que gastar lo que pasa del límite. El estado hace el cálculo; pregunte cuánto es.',
  ),
  disability: {
    yes: 'Su salud no le deja trabajar por un año o más.',
    no: 'Su salud sí le deja trabajar.',
  },
  'child-disability': agency(
    'Un menor cuenta como persona con discapacidad si una condición lo limita mucho por un año o más. Lo decide el Seguro Social o el estado.',
  ),
  'disability-decision': agency(
    'El Seguro Social o el estado tiene que ver si usted tiene una discapacidad.',
  ),
  'aged-or-disabled': {
    yes: ({ figure, limit }) => `${youAre(figure)}Esto se abre desde los ${limit ?? 'años de la regla'}.`,
    no: ({ figure, limit }) =>
      `${youAre(figure)}Una forma de entrar se abre a los ${limit ?? 'años de la regla'}.`,
  },
  blind: { yes: 'Es una persona ciega.', no: 'No es una persona ciega.' },
  als: { yes: 'Tiene ELA (ALS).', no: 'No tiene ELA (ALS).' },
  'kidney-failure': { yes: 'Tiene falla de los riñones.', no: 'No tiene falla de los riñones.' },
  'kidney-rules': agency('El Seguro Social tiene que revisar las reglas sobre los riñones.'),
  'on-ssi': { yes: 'Recibe SSI.', no: 'Por ahora no recibe SSI.' },
  'not-on-ssi': {
    yes: 'No recibe SSI, que tiene su propia entrada.',
    no: 'Recibe SSI, que tiene su propia entrada.',
  },
  'ssi-link': {
    yes: ({ state }) => `En ${state}, quien recibe SSI puede tener Medicaid.`,
    no: ({ state }) => `En ${state}, SSI por sí solo no abre Medicaid.`,
  },
  'on-ssdi': { yes: 'Recibe SSDI.', no: 'Por ahora no recibe SSDI.' },
  'ssdi-months': both(
    figures(
      'Esto depende de los meses con SSDI.',
      (figure, limit) => `Lleva ${figure} con SSDI. Medicare empieza después de ${limit}.`,
    ),
  ),
  'ssdi-record': agency(
    'Cuenta el trabajo que usted ha hecho, o el de su padre o madre si tuvo la discapacidad antes de los 22 años. El Seguro Social lo revisa.',
  ),
  'adult-counting': {
    yes: 'El dinero de sus padres no cuenta.',
    no: 'El dinero de sus padres puede contar.',
    decides: 'El dinero de sus padres puede contar. El estado hace el cálculo.',
  },
  'stricter-state-rules': agency(
    ({ state }) =>
      `${capital(state)} tiene sus propias reglas, más estrictas, para quien recibe SSI. Llame y pregunte.`,
  ),
  pregnant: { yes: 'Usted está embarazada.', no: 'Esto es para personas embarazadas.' },
  'not-pregnant': {
    yes: 'Por ahora no hay un embarazo.',
    no: 'Durante el embarazo, otro programa va primero.',
  },
  'recent-pregnancy': {
    yes: 'Un embarazo terminó en el último año.',
    no: 'Esto es para personas cuyo embarazo terminó en el último año.',
    decides: 'El estado tiene que ver si Medicaid le cubría durante el embarazo.',
  },
  'months-since-pregnancy': both(
    figures(
      'Esto depende de cuándo terminó el embarazo.',
      (figure, limit) => `El embarazo terminó hace ${figure}. La cobertura sigue por ${limit}.`,
    ),
  ),
  'cares-for-child': {
    yes: 'Cuida a un menor en casa.',
    no: oneWay('Cuidar a un menor en casa'),
    decides: 'El estado decide si eso cuenta aquí.',
  },
  'child-age': {
    ...both(
      figures(
        'Esto depende de la edad de su hijo o hija menor.',
        (figure, limit) => `Su hijo o hija menor tiene ${figure}. Cuenta hasta los ${limit}.`,
      ),
    ),
    decides: 'A los 18 años puede contar si estudia. El estado decide.',
  },
  'foster-care': { yes: 'Vivió en un hogar de crianza.', no: oneWay('Haber vivido en un hogar de crianza') },
  'under-26': both(age),
  'under-21': both(age),
  'medicaid-likely': {
    yes: 'Usted tiene Medicaid, o es probable que lo reciba.',
    no: 'Medicaid no parece corresponderle por ahora.',
    open: 'Todavía no está claro si recibiría Medicaid.',
    decides: 'La agencia tiene que decidir primero si recibe Medicaid.',
  },
  adult: both(age),
  condition: {
    yes: 'Nos habló de una condición de salud mental.',
    no: 'Nos dijo que no tiene una condición de salud mental.',
    decides: 'Un profesional tiene que confirmar esto. Se puede hacer en la primera cita.',
  },
  diagnosis: {
    yes: 'El tipo de condición que nombró cuenta aquí.',
    no: 'El tipo de condición que nombró no cuenta por sí solo.',
    decides: 'Un profesional tiene que ver si su condición cuenta aquí.',
  },
  'not-substance-only': {
    yes: 'Es algo más que alcohol o drogas.',
    no: 'El alcohol o las drogas por sí solos no abren esto. Hay otra ayuda para eso.',
  },
  'life-areas': {
    yes: figures('Su condición le hace difícil el trabajo o el estudio.', hardAreas),
    no: figures('No nos dijo que le haga difícil el trabajo o el estudio.', hardAreas),
  },
  'hard-duration': {
    yes: 'Ha sido difícil por suficiente tiempo.',
    no: 'Ha sido difícil por menos tiempo del que pide la regla.',
  },
  'smi-decision': serious,
  'recovery-needs': agency(
    'Alguien ve qué ayuda necesita. También preguntan si antes estuvo en el hospital, en emergencias o en la cárcel.',
  ),
  'state-covers-case-management': {
    yes: ({ state }) => `Medicaid en ${state} paga administradores de casos.`,
    no: ({ state }) => `Medicaid en ${state} no paga administradores de casos.`,
    notFound: ({ state }) =>
      `No encontramos si Medicaid en ${state} paga administradores de casos. Puede que sí; pregunte.`,
  },
  'state-route': {
    yes: ({ state }) => `Medicaid en ${state} tiene otra vía para coordinar su atención.`,
    no: ({ state }) => `No encontramos otra vía para coordinar su atención en ${state}.`,
  },
  'plan-decides': agency('Su plan decide. Quizás pida una carta del médico y quiera aprobarlo antes.'),
  'center-nearby': {
    yes: 'Hay una cerca de usted.',
    no: 'No hay una cerca de usted.',
    notFound: 'No sabemos si hay una cerca de usted. FindTreatment.gov se lo muestra.',
  },
  'no-one-refused': {
    yes: 'No le cierran la puerta a nadie por no poder pagar.',
    no: 'Este lugar puede no atender a quien no puede pagar.',
  },
  'any-need': {
    yes: 'Nos dijo que el alcohol o las drogas son parte de esto.',
    no: 'Nos dijo que el alcohol y las drogas no son parte de esto.',
  },
  'rule-not-here': {
    yes: ({ state }) => `La regla de trabajo no alcanza a nadie en ${state}.`,
    no: ({ state }) => `La regla de trabajo alcanza a algunas personas en ${state}.`,
  },
  'state-work-rule': agency(
    ({ state }) =>
      `${capital(state)} tiene por ahora su propia regla de trabajo y dice qué cuenta. Llame y pregunte.`,
  ),
  'group-not-affected': {
    yes: 'La regla de trabajo es para quien tiene Medicaid solo por su ingreso. No parece ser su caso.',
    no: 'Usted tendría Medicaid solo por su ingreso; la regla de trabajo le alcanza.',
    open: 'Todavía no está claro si la regla de trabajo le alcanza.',
    decides: 'La agencia tiene que decir si la regla de trabajo le alcanza.',
  },
  'parent-group': {
    yes: 'Cuida a un menor y su ingreso cabe en el grupo de padres. La regla no llega a ese grupo.',
    no: 'No está en el grupo de padres, al que la regla no llega.',
  },
  'frail-disability': {
    yes: 'Nos habló de una discapacidad. Quizás la regla no se le aplique; pregunte.',
    no: oneWay('Una discapacidad'),
    open: 'Una discapacidad puede bastar para que la regla no se le aplique. Todavía no lo sabemos.',
    decides:
      'Una discapacidad puede bastar para que la regla no se le aplique. La agencia tiene que decidir esto.',
  },
  'frail-mental': {
    yes: 'Nos dijo que su salud mental le hace difícil trabajar. Quizás la regla no se le aplique; pregunte.',
    no: oneWay('Una enfermedad mental que hace difícil trabajar'),
    open: 'Una enfermedad mental que hace difícil trabajar puede bastar para que la regla no se le aplique. Todavía no lo sabemos.',
    decides:
      'Una enfermedad mental que hace difícil trabajar puede bastar para que la regla no se le aplique. Un profesional tiene que confirmarlo.',
  },
  'frail-substance': {
    yes: 'El alcohol o las drogas son parte de esto. Quizás la regla no se le aplique; pregunte.',
    no: oneWay('Un trastorno por alcohol o drogas'),
  },
  'substance-treatment': {
    yes: 'Recibe ayuda por alcohol o drogas. Quizás la regla no se le aplique; pregunte.',
    no: oneWay('Recibir ayuda por alcohol o drogas'),
  },
  native: {
    yes: 'Es indígena de Estados Unidos o de Alaska. Quizás la regla no se le aplique; pregunte.',
    no: 'No es indígena de Estados Unidos ni de Alaska.',
  },
  'young-child': {
    yes: 'Cuida a un menor de poca edad. Quizás la regla no se le aplique; pregunte.',
    no: oneWay('Cuidar a un menor de poca edad'),
    open: 'Cuidar a un menor de poca edad puede bastar para que la regla no se le aplique. Todavía no lo sabemos.',
  },
  'cares-for-disabled': {
    yes: 'Cuida a alguien con una discapacidad. Quizás la regla no se le aplique; pregunte.',
    no: oneWay('Cuidar a alguien con una discapacidad'),
  },
  'veteran-total': {
    yes: 'El VA dice que su discapacidad es total. Quizás la regla no se le aplique; pregunte.',
    no: oneWay('Una discapacidad total según el VA'),
  },
  'snap-tanf': {
    yes: 'Cumple las reglas de trabajo de SNAP o TANF. Eso basta.',
    no: oneWay('Cumplir las reglas de trabajo de SNAP o TANF'),
  },
  custody: {
    yes: 'Está en la cárcel, o salió en los últimos tres meses. Quizás la regla no se le aplique; pregunte.',
    no: oneWay('Haber salido de la cárcel hace poco'),
  },
  'activity-hours': both(
    figures(
      'Esto depende de las horas de trabajo, estudio o ayuda.',
      (figure, limit) => `Usted trabaja, estudia o ayuda ${figure}. La regla pide ${limit}.`,
    ),
  ),
  'pathways-child': {
    yes: 'Usted cuida a un menor de 6 años.',
    no: oneWay('Cuidar a un menor de 6 años que tiene Medicaid'),
    open: 'Si cuida a un menor de 6 años que tiene Medicaid, eso cuenta como las horas. Todavía no lo sabemos.',
    decides: 'Si el menor tiene Medicaid, eso cuenta como las horas. El estado lo revisa.',
  },
  'half-time-student': {
    yes: 'Estudia al menos medio tiempo. Eso basta.',
    no: oneWay('Estudiar al menos medio tiempo'),
  },
  'earnings-over-minimum': both(
    figures(
      'Esto depende de su pago.',
      (figure, limit) => `Su pago es de ${figure}. La regla pide ${limit}.`,
    ),
  ),
  veteran: { yes: 'Sirvió en las fuerzas armadas.', no: 'Esto es para quien sirvió en las fuerzas armadas.' },
  'veteran-discharge': agency('El VA tiene que revisar su servicio y su baja militar.'),
  tribal: {
    yes: 'Es indígena o puede usar el Servicio de Salud Indígena.',
    no: 'Esto es para quien es indígena o puede usar el Servicio de Salud Indígena.',
  },
  emergency: {
    yes: 'Con lo que nos dijo de su estado migratorio, Medicaid puede pagar una emergencia.',
    no: 'Quizás pueda tener Medicaid completo, que también paga una emergencia.',
    decides: 'El hospital y el estado deciden qué es una emergencia.',
  },
  'part-a': agency('El Seguro Social tiene que revisar si perdió la Parte A gratis.'),
  'medicare-care-management': agency('Depende del consultorio de su médico. No todos lo ofrecen; pregunte.'),
  'fee-schedule': { yes: within(income), no: over(income) },
}
