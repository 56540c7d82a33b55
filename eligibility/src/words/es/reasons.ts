import type { ReasonCode } from '../../reason-codes.ts'
import type { ReasonFigures, ReasonWords, Text, UnknownWords } from '../catalogue.ts'
import { capital, say } from '../write.ts'
import { aside, of } from './forms.ts'

const yours = (figure: string | null): string =>
  figure === null ? '' : ` [Su cifra|La de la persona] es ${figure}.`

export const unknown: UnknownWords = {
  notAsked: (missing) => `Todavía no se sabe: ${missing}.`,
  notSure: (missing) => `No es seguro ${missing}; no hay problema.`,
  notSaid: (missing) => `[Usted|Usted|La persona] prefirió no decir ${missing}; no hay problema.`,
  limitOpen:
    'Todavía no se sabe cuál es [su límite|el límite para la persona]. Depende de cuántas personas se cuentan.',
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
    `[Está|La persona está] justo en el límite: es ${limit} y su cifra es ${figure}. Llame para confirmar.`,
}

type Subject = Text<ReasonFigures>
const income = ({ people }: ReasonFigures): string =>
  people === 1 ? '[Su ingreso|El ingreso de la persona]' : 'El ingreso [de su hogar|del hogar de la persona]'
const counted = 'La parte que cuenta [de su ingreso|del ingreso de la persona]'
const saved = 'Lo que [tiene|la persona tiene] ahorrado'
const pay = '[Su pago|El pago de la persona] por trabajo'

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

const youAre = (figure: string | null): string =>
  figure === null ? '' : `[Usted|La persona] tiene ${figure}. `

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
  `[Usted|Usted|La persona] nos dijo que se le hace muy difícil[| a la persona|] lo de cada día, en ${figure}. Aquí piden al menos ${limit}.`

const immigration: ReasonWords = {
  yes: 'Nada de lo que nos dijo del estado migratorio lo impide.',
  no: 'Esto no se da con el estado migratorio que nos dijo. Las clínicas que cobran según el ingreso casi nunca lo preguntan.',
  decides:
    'Esto depende [de su estado migratorio|del estado migratorio de la persona], y no sabemos si lo permite. Esa oficina lo pregunta. [Usted decide si llama|La persona decide].',
  notFound:
    'Algunos estados sí cubren a los niños y jóvenes. También en el embarazo y un tiempo después. Llame y pregunte.',
}

const serious = agency('Un profesional tiene que confirmar qué tan grave es.')

export const reasons: Readonly<Record<ReasonCode, ReasonWords>> = {
  state: {
    yes: ({ state }) => `[Usted|La persona] vive en ${state}.`,
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
      `En ${state}, Medicaid es sobre todo para madres y padres, embarazadas y personas con una discapacidad. Lo puede solicitar gratis.`,
  },
  'not-on-medicare': {
    yes: '[No tiene|La persona no tiene] Medicare.',
    no: '[Tiene|La persona tiene] Medicare. Esto es para quien no lo tiene.',
  },
  'on-medicare': {
    yes: '[Tiene|La persona tiene] Medicare.',
    no: 'Por ahora [|la persona ]no tiene Medicare.',
  },
  'on-medicaid': {
    yes: '[Tiene|La persona tiene] Medicaid.',
    no: 'Por ahora [|la persona ]no tiene Medicaid.',
  },
  'not-on-medicaid': {
    yes: '[No tiene|La persona no tiene] Medicaid.',
    no: '[Tiene|La persona tiene] Medicaid. Esto es para quien no lo tiene.',
  },
  'has-private-plan': {
    yes: '[Tiene|La persona tiene] un plan médico.',
    no: '[No tiene|La persona no tiene] un plan médico privado.',
  },
  'no-private-plan': {
    yes: '[No tiene|La persona no tiene] un plan médico privado.',
    no: '[Tiene|La persona tiene] un plan médico. Esto es para quien no lo tiene.',
    decides: 'Primero se pide que pague [su plan|el plan de la persona]. La agencia decide sobre el resto.',
  },
  'plan-from-marketplace': agency(
    'Esto es para los planes del Mercado de Seguros Médicos. Si el plan es de allí, o no hay otro, el Mercado hace la cuenta.',
  ),
  'no-affordable-job-offer': {
    yes: 'Ningún trabajo [le ofrece|ofrece a la persona] un plan que pueda pagar.',
    no: 'Un trabajo [le ofrece|ofrece a la persona] un plan que puede pagar. Ese va primero.',
  },
  'income-below-tax-credit': {
    yes: ({ figure, limit }) =>
      `[Su ingreso|El ingreso de la persona]${aside(figure)} llega al mínimo${of(limit)}.`,
    no: ({ figure, limit }) =>
      `[Su ingreso|El ingreso de la persona]${aside(figure)} no llega al mínimo${of(limit)}.`,
  },
  'enrollment-window': {
    yes: 'Todos pueden inscribirse ahora.',
    no: 'Ahora no hay inscripción.',
    decides: 'Ahora no hay inscripción para todos. Con un motivo especial, [usted|la persona] sí puede.',
  },
  'covered-elsewhere': {
    yes: 'Parece que por ahora [|la persona ]no puede tener Medicaid; esto quizás sí.',
    no: '[Usted|La persona] tiene Medicaid, o es probable que lo reciba. Ese va primero.',
    open: 'Todavía no está claro si [|la persona ]recibiría Medicaid. Ese va primero.',
    decides: 'La agencia tiene que decidir primero si [|la persona ]recibe Medicaid.',
  },
  immigration,
  'kept-from-medicaid': {
    yes: 'Con el estado migratorio que [usted|usted|la persona] nos dijo, quizás [|la persona |]no pueda tener Medicaid. Esto puede servirle.',
    no: 'Esto es para quien no puede tener Medicaid por su estado migratorio. No parece ser [su|el] caso.',
    decides:
      'Si [su estado migratorio no le|el estado migratorio de la persona no] permite Medicaid, esto puede servirle. No tiene que decirnos más.',
  },
  'state-cover': {
    yes: '[Su|Ese] estado acepta a personas de cualquier edad, sea cual sea su estado migratorio.',
    no: '[Su|Ese] estado no tiene esto.',
    decides: '[Su|Ese] estado ve el ingreso y si todavía hay lugar. Llame y pregunte.',
  },
  'barred-by-status': {
    yes: '[Su estado migratorio no le permite|El estado migratorio de la persona no permite] Medicaid. Por eso esto puede servir aunque el ingreso sea más bajo.',
    no: 'Con un ingreso más bajo aceptan a quien no puede tener Medicaid por su estado migratorio. No parece ser el caso.',
    decides:
      '¿[Su estado migratorio no le permite|El estado migratorio de la persona no permite] Medicaid? Entonces esto puede servir aunque el ingreso sea más bajo. Llame y pregunte.',
    notFound:
      '¿[Su estado migratorio no le permite|El estado migratorio de la persona no permite] Medicaid? Entonces esto puede servir aunque el ingreso sea más bajo. Llame y pregunte.',
  },
  'medicare-first': {
    yes: 'Por ahora Medicare no va primero en [su|este] caso.',
    no: 'Medicare va primero.',
    decides:
      'Quizás [|la persona ]ya tenga derecho a Medicare, que va primero. Pregunte al Seguro Social antes de solicitar.',
    open: 'Si [|la persona ]ya tiene derecho a Medicare, eso va primero. Todavía no lo sabemos.',
  },
  'household-income': { yes: within(income), no: over(income) },
  'countable-income': {
    yes: within(counted),
    no: over(counted),
    decides:
      'Tal vez no cuente todo lo que gana [su pareja|la pareja de la persona]. El límite también depende de eso. La agencia hace la cuenta. Pregunte.',
  },
  resources: {
    yes: (about) =>
      about.figure === null && about.limit === null
        ? 'Aquí no importa cuánto tiene ahorrado[| la persona].'
        : within(saved)(about),
    no: over(saved),
    uncertain: 'No encontramos un límite seguro para los ahorros. Llame para confirmar.',
  },
  'earnings-under-sga': {
    yes: (about) =>
      about.figure === null && about.limit === null
        ? 'Desde los 65 años, el pago por trabajo no cierra esto.'
        : within(pay)(about),
    no: over(pay),
  },
  works: {
    yes: '[Recibe|La persona recibe] pago por trabajo.',
    no: 'Esto es para quien recibe pago por trabajo.',
  },
  'spend-down': agency(
    '[Sus cuentas médicas|Las cuentas médicas de la persona] tienen que llegar a lo que pasa del límite. El estado hace el cálculo; pregunte cuánto es.',
  ),
  disability: {
    yes: '[Su salud no le|La salud de la persona no la] deja trabajar por un año o más.',
    no: '[Su salud sí le|La salud de la persona sí la] deja trabajar.',
  },
  'child-disability': agency(
    'Un menor cuenta como persona con discapacidad si una condición lo limita mucho por un año o más. Lo decide el Seguro Social o el estado.',
  ),
  'disability-decision': agency(
    'El Seguro Social o el estado tiene que ver si [usted|la persona] tiene una discapacidad.',
  ),
  'aged-or-disabled': {
    yes: ({ figure, limit }) => `${youAre(figure)}Esto se abre desde los ${limit ?? 'años de la regla'}.`,
    no: ({ figure, limit }) =>
      `${youAre(figure)}Una forma de entrar se abre a los ${limit ?? 'años de la regla'}.`,
  },
  blind: { yes: '[Es una persona|La persona es] ciega.', no: '[No es una persona|La persona no es] ciega.' },
  als: { yes: '[Tiene|La persona tiene] ELA (ALS).', no: '[No tiene|La persona no tiene] ELA (ALS).' },
  'kidney-failure': {
    yes: '[Tiene|La persona tiene] falla de los riñones.',
    no: '[No tiene|La persona no tiene] falla de los riñones.',
  },
  'kidney-rules': agency('El Seguro Social tiene que revisar las reglas sobre los riñones.'),
  'on-ssi': { yes: '[Recibe|La persona recibe] SSI.', no: 'Por ahora [|la persona ]no recibe SSI.' },
  'not-on-ssi': {
    yes: '[No recibe|La persona no recibe] SSI, que tiene su propia entrada.',
    no: '[Recibe|La persona recibe] SSI, que tiene su propia entrada.',
  },
  'ssi-link': {
    yes: ({ state }) => `En ${state}, quien recibe SSI puede tener Medicaid.`,
    no: ({ state }) => `En ${state}, SSI por sí solo no abre Medicaid.`,
  },
  'on-ssdi': { yes: '[Recibe|La persona recibe] SSDI.', no: 'Por ahora [|la persona ]no recibe SSDI.' },
  'ssdi-months': both(
    figures(
      'Esto depende de los meses con SSDI.',
      (figure, limit) => `[Lleva|La persona lleva] ${figure} con SSDI. Medicare empieza después de ${limit}.`,
    ),
  ),
  'ssdi-record': agency(
    'Cuenta el trabajo que [usted|la persona] ha hecho, o el de su padre o madre si tuvo la discapacidad antes de los 22 años. El Seguro Social lo revisa.',
  ),
  'adult-counting': {
    yes: 'El dinero de [sus padres|los padres de la persona] no cuenta.',
    no: 'El dinero de [sus padres|los padres de la persona] puede contar.',
    decides:
      'También cuenta una parte del dinero de los padres, si viven en el hogar, pero no el de los abuelos. La agencia hace el cálculo.',
  },
  'stricter-state-rules': agency(
    ({ state }) =>
      `${capital(state)} tiene sus propias reglas, más estrictas, para quien recibe SSI. Llame y pregunte.`,
  ),
  pregnant: { yes: '[Usted|La persona] está embarazada.', no: 'Esto es para personas embarazadas.' },
  'not-pregnant': {
    yes: 'Por ahora no hay un embarazo.',
    no: 'Durante el embarazo, otro programa va primero.',
  },
  'recent-pregnancy': {
    yes: 'Un embarazo terminó en el último año.',
    no: 'Esto es para personas cuyo embarazo terminó en el último año.',
    decides: 'El estado tiene que ver si Medicaid cubría el embarazo.',
  },
  'months-since-pregnancy': both(
    figures(
      'Esto depende de cuándo terminó el embarazo.',
      (figure, limit) => `El embarazo terminó hace ${figure}. La cobertura sigue por ${limit}.`,
    ),
  ),
  'cares-for-child': {
    yes: '[Cuida|La persona cuida] a un menor en casa.',
    no: oneWay('Cuidar a un menor en casa'),
    decides: 'El estado decide si eso cuenta aquí.',
  },
  'child-age': {
    ...both(
      figures(
        'Esto depende de la edad [de su hijo o hija|del hijo o la hija] menor.',
        (figure, limit) =>
          `[Su|El] hijo o hija menor [|de la persona ]tiene ${figure}. Cuenta hasta los ${limit}.`,
      ),
    ),
    decides: 'A los 18 años puede contar si estudia. El estado decide.',
  },
  'foster-care': {
    yes: '[Vivió|La persona vivió] en un hogar de crianza.',
    no: oneWay('Haber vivido en un hogar de crianza'),
  },
  'under-26': both(age),
  'under-21': both(age),
  'medicaid-likely': {
    yes: '[Usted|La persona] tiene Medicaid, o es probable que lo reciba.',
    no: 'Parece que por ahora [|la persona ]no puede tener Medicaid.',
    open: 'Todavía no está claro si [|la persona ]recibiría Medicaid.',
    decides: 'La agencia tiene que decidir primero si [|la persona ]recibe Medicaid.',
  },
  adult: both(age),
  condition: {
    yes: '[Usted|Usted|La persona] nos habló de un problema de salud mental.',
    no: '[Usted|Usted|La persona] nos dijo que [|la persona |]no tiene un problema de salud mental.',
    decides: 'Un profesional tiene que confirmar esto. Se puede hacer en la primera cita.',
  },
  diagnosis: {
    yes: 'El problema que [usted|usted|la persona] nombró cuenta aquí.',
    no: 'El problema que [usted|usted|la persona] nombró no cuenta por sí solo.',
    decides: 'Un profesional tiene que ver si el problema cuenta aquí.',
  },
  'not-substance-only': {
    yes: 'Es algo más que alcohol o drogas.',
    no: 'El alcohol o las drogas por sí solos no abren esto. Hay otra ayuda para eso.',
  },
  'life-areas': {
    yes: figures('[Se le hace|A la persona se le hace] difícil el trabajo o el estudio.', hardAreas),
    no: figures(
      '[Usted|Usted|La persona] no nos dijo que se le haga difícil el trabajo o el estudio.',
      hardAreas,
    ),
  },
  'hard-duration': {
    yes: 'Ha sido difícil por suficiente tiempo.',
    no: 'Ha sido difícil por menos tiempo del que pide la regla.',
  },
  'smi-decision': serious,
  'recovery-needs': agency(
    'Alguien ve qué ayuda [necesita|necesita la persona]. También preguntan si antes estuvo en el hospital, en emergencias o en la cárcel.',
  ),
  'state-covers-case-management': {
    yes: ({ state }) => `Medicaid en ${state} paga administradores de casos.`,
    no: ({ state }) => `Medicaid en ${state} no paga administradores de casos.`,
    notFound: ({ state }) =>
      `No encontramos si Medicaid en ${state} paga esto. En inglés se llama “targeted case management”. Puede que sí; pregunte.`,
  },
  'state-route': {
    yes: ({ state }) => `Medicaid en ${state} tiene su propia forma de pagar a quien coordina la atención.`,
    no: ({ state }) => `No hay otra forma de coordinar la atención en ${state}.`,
    notFound: ({ state }) =>
      `No sabemos si hay otra forma de coordinar la atención en ${state}. Llame y pregunte.`,
    uncertain: ({ state }) =>
      `Hace años Medicaid en ${state} tenía su propia forma. No sabemos si todavía la tiene; llame y pregunte.`,
  },
  'plan-decides': agency(
    '[Su plan|El plan de la persona] decide. Quizás pida una carta del médico y quiera aprobarlo antes.',
  ),
  'center-nearby': {
    yes: 'Hay una cerca.',
    no: 'No hay una cerca.',
    notFound: 'No sabemos si hay una cerca. FindTreatment.gov se lo muestra (está en inglés).',
  },
  'no-one-refused': {
    yes: 'No le cierran la puerta a nadie por no poder pagar.',
    no: 'Este lugar puede no atender a quien no puede pagar.',
  },
  'any-need': {
    yes: '[Usted|Usted|La persona] nos dijo que el alcohol o las drogas son parte de esto.',
    no: '[Usted|Usted|La persona] nos dijo que el alcohol y las drogas no son parte de esto.',
  },
  'rule-not-here': {
    yes: ({ state }) => `La regla de trabajo no se aplica a nadie en ${state}.`,
    no: ({ state }) => `La regla de trabajo se aplica a algunas personas en ${state}.`,
  },
  'state-work-rule': agency(
    ({ state }) =>
      `${capital(state)} tiene por ahora su propia regla de trabajo y dice qué cuenta. Llame y pregunte.`,
  ),
  'group-not-affected': {
    yes: 'La regla de trabajo es para quien tiene Medicaid solo por su ingreso. No parece ser [su|el] caso.',
    no: '[Usted|La persona] tendría Medicaid solo por su ingreso; la regla de trabajo se le aplica.',
    open: 'Todavía no está claro si la regla de trabajo se le aplica[| a la persona].',
    decides: 'La agencia tiene que decir si la regla de trabajo se le aplica[| a la persona].',
  },
  'parent-group': {
    yes: '[Cuida|La persona cuida] a un menor y su ingreso entra en el grupo de padres. La regla no se aplica a ese grupo.',
    no: '[No está|La persona no está] en el grupo de padres, al que la regla no se aplica.',
  },
  'frail-disability': {
    yes: '[Usted|Usted|La persona] nos habló de una discapacidad. Quizás la regla no se le aplique; pregunte.',
    no: oneWay('Una discapacidad'),
    open: 'Una discapacidad puede bastar para que la regla no se le aplique. Todavía no lo sabemos.',
    decides:
      'Una discapacidad puede bastar para que la regla no se le aplique. La agencia tiene que decidir esto.',
  },
  'frail-mental': {
    yes: '[Usted|Usted|La persona] nos dijo que [|a la persona |]se le hace difícil trabajar por su salud mental. Quizás la regla no se le aplique; pregunte.',
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
    yes: '[Recibe|La persona recibe] ayuda por alcohol o drogas. Quizás la regla no se le aplique; pregunte.',
    no: oneWay('Recibir ayuda por alcohol o drogas'),
  },
  native: {
    yes: '[Es|La persona es] indígena de Estados Unidos o de Alaska. Quizás la regla no se le aplique; pregunte.',
    no: '[No es|La persona no es] indígena de Estados Unidos ni de Alaska.',
  },
  'young-child': {
    yes: '[Cuida|La persona cuida] a un menor de poca edad. Quizás la regla no se le aplique; pregunte.',
    no: oneWay('Cuidar a un menor de poca edad'),
    open: 'Cuidar a un menor de poca edad puede bastar para que la regla no se le aplique. Todavía no lo sabemos.',
  },
  'cares-for-disabled': {
    yes: '[Cuida|La persona cuida] a alguien con una discapacidad. Quizás la regla no se le aplique; pregunte.',
    no: oneWay('Cuidar a alguien con una discapacidad'),
  },
  'veteran-total': {
    yes: 'El VA dice que [su discapacidad|la discapacidad de la persona] es total. Quizás la regla no se le aplique; pregunte.',
    no: oneWay('Una discapacidad total según el VA'),
  },
  'snap-tanf': {
    yes: '[Cumple|La persona cumple] las reglas de trabajo de SNAP o TANF. Eso basta.',
    no: oneWay('Cumplir las reglas de trabajo de SNAP o TANF'),
  },
  custody: {
    yes: '[Está|La persona está] en la cárcel, o salió en los últimos tres meses. Quizás la regla no se le aplique; pregunte.',
    no: oneWay('Haber salido de la cárcel hace poco'),
  },
  'activity-hours': both(
    figures(
      'Esto depende de las horas de trabajo, estudio o ayuda.',
      (figure, limit) =>
        `[Usted|La persona] trabaja, estudia o ayuda sin pago ${figure}. La regla pide ${limit}.`,
    ),
  ),
  'pathways-child': {
    yes: '[Usted|La persona] cuida a un menor de 6 años.',
    no: oneWay('Cuidar a un menor de 6 años que tiene Medicaid'),
    open: 'Si [|la persona ]cuida a un menor de 6 años que tiene Medicaid, eso cuenta como las horas. Todavía no lo sabemos.',
    decides: 'Si el menor tiene Medicaid, eso cuenta como las horas. El estado lo revisa.',
  },
  'half-time-student': {
    yes: '[Estudia|La persona estudia] al menos medio tiempo. Eso basta.',
    no: oneWay('Estudiar al menos medio tiempo'),
  },
  'income-over-minimum': {
    ...both(
      figures(
        'Esto depende [de su propio ingreso|del ingreso propio de la persona]. Cuenta el pago y también otro ingreso.',
        (figure, limit) =>
          `[Su propio ingreso|El ingreso propio de la persona] es de ${figure}. Para la regla basta un ingreso de ${limit}.`,
      ),
    ),
    decides:
      'Aquí cuenta [su propio ingreso|el ingreso propio de la persona], sin el de su esposo o esposa. La agencia calcula cuánto es.',
  },
  veteran: {
    yes: '[Sirvió|La persona sirvió] en las fuerzas armadas.',
    no: 'Esto es para quien sirvió en las fuerzas armadas.',
  },
  'veteran-discharge': agency('El VA tiene que revisar el servicio y la baja militar.'),
  tribal: {
    yes: '[Es|La persona es] indígena o puede usar el Servicio de Salud Indígena.',
    no: 'Esto es para quien es indígena o puede usar el Servicio de Salud Indígena.',
  },
  emergency: {
    yes: 'Con el estado migratorio que [usted|usted|la persona] nos dijo, Medicaid puede pagar una emergencia.',
    no: 'Quizás [|la persona ]pueda tener Medicaid completo, que también paga una emergencia.',
    decides: 'El hospital y el estado deciden qué es una emergencia.',
  },
  'part-a': agency('El Seguro Social tiene que revisar si [|la persona ]perdió la Parte A gratis.'),
  'medicare-care-management': agency('Depende del consultorio del médico. No todos lo ofrecen; pregunte.'),
  'fee-schedule': { yes: within(income), no: over(income) },
}
