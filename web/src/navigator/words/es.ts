import { STATE_NAMES } from '@handrail/eligibility'
import { crisisEs } from '../../ui/crisis/es.ts'
import type { FirstWords, PlaceProblem } from './first-words.ts'

export const firstEs: FirstWords = {
  language: 'es',
  skip: 'Ir a la parte principal',
  crisis: crisisEs,
  leave: 'Salir ya',
  otherLanguage: 'English',

  start: {
    title: 'Vea quién puede pagar su administrador de casos',
    lead: 'Para personas que necesitan atención de salud mental y para quienes les ayudan.',
    does: [
      'Le hacemos preguntas cortas, una por una.',
      'Le mostramos quién podría pagar su administrador de casos y por qué.',
      'Usted recibe un plan: a quién llamar, qué decir y qué llevar.',
    ],
    go: 'Empezar',
    waits:
      'Las preguntas ya vienen. Si aquí no aparece el botón “Empezar”, no pueden cargar. Aun así puede recibir ayuda por teléfono.',
    helping: {
      label: 'Pregunto por una persona a quien ayudo',
      detail: 'Las preguntas serán sobre esa persona. Lo que puede decir y la carta hablarán por ella.',
    },
    time: 'Toma unos 5 minutos. Es gratis.',
    privacyTitle: 'Privado',
    privacy: [
      'Sus respuestas se quedan en este teléfono o esta computadora.',
      'No le pedimos su nombre.',
      'En cada pregunta puede elegir “Prefiero no decirlo”.',
      '“Salir ya” borra sus respuestas y abre una página general del gobierno, en español.',
    ],
    isTitle: 'Qué hace un administrador de casos',
    is: [
      'Le escucha y hace un plan con usted.',
      'Le ayuda a conseguir atención, dinero, comida y un lugar donde vivir.',
      'Hace llamadas con usted y sigue en contacto.',
    ],
    isNotTitle: 'Qué no es un administrador de casos',
    isNot: ['No es terapeuta.', 'No es médico: no puede darle medicinas.'],
    talkTitle: '¿Prefiere hablar con una persona?',
    goOn: 'Seguir con sus respuestas',
    goOnKept: 'Seguir con sus respuestas guardadas',
    keptHere: 'Hay respuestas guardadas en este teléfono o esta computadora.',
    startAgain: 'Borrarlas y empezar de nuevo',
    clear: 'Borrarlas',
    sure: 'Esto borra todas sus respuestas. No se pueden recuperar.',
    sureNo: 'Seguir con ellas',
    sureYes: 'Borrarlas',
  },
  help: {
    withoutScripts:
      'Las preguntas necesitan JavaScript, y aquí no funciona. Aun así puede recibir ayuda por teléfono.',
    see: 'Números para llamar',
    intro: 'Estas llamadas son gratis. No tiene que dar su nombre.',
    calls: [
      {
        name: 'Línea de crisis',
        detail: 'En una crisis o con ideas de suicidio. De día y de noche. Oprima 2 para español.',
        number: '988',
        href: 'tel:988',
      },
      {
        name: 'Ayuda cerca de usted',
        detail:
          'Línea de ayuda local: atención, comida, renta y transporte. Pida un administrador de casos de salud mental.',
        number: '211',
        href: 'tel:211',
      },
      {
        name: 'Línea Nacional de Ayuda de SAMHSA',
        detail:
          'Dónde encontrar atención de salud mental o ayuda con las drogas y el alcohol. De día y de noche, también en español.',
        number: '1-800-662-4357',
        href: 'tel:+18006624357',
      },
      {
        name: 'La oficina de Medicaid de su estado',
        detail: 'Busque su número y pregunte si puede tener Medicaid. La página está en inglés.',
        number: 'medicaid.gov',
        href: 'https://www.medicaid.gov/about-us/where-can-people-get-help-medicaid-chip',
      },
    ],
  },

  back: 'Atrás',
  continue: 'Continuar',
  why: 'Por qué lo preguntamos',
  progress: (number, part) =>
    part === undefined ? `Pregunta ${number}` : `Pregunta ${number}, parte ${part}`,
  tab: (number) => `Handrail: pregunta ${number}`,
  changing: 'Cambiar una respuesta',
  stays: 'Sus respuestas se quedan en este teléfono o esta computadora. No pedimos nombres.',
  keep: {
    offer: 'Guardar mis respuestas en este teléfono o esta computadora',
    caution:
      'Se borran al cerrar o recargar esta página. ¿Otra persona usa este teléfono o esta computadora? No las guarde.',
    on: 'Sus respuestas se guardan en este teléfono o esta computadora.',
    clear: 'Borrar mis respuestas de este teléfono o esta computadora',
  },
  wait: 'Un momento. Falta poco para que cargue el resto de la página.',
  trouble: {
    loading: 'Una parte de esta página no cargó',
    loadingText:
      'Quizás la señal es débil. Cargue la página de nuevo y escriba otra vez su primera respuesta, o llame.',
    reload: 'Cargar la página de nuevo',
    broken: 'Algo falló de nuestro lado',
    brokenText: 'Sus respuestas siguen aquí. Intente otra vez, vuelva atrás o llame.',
    again: 'Intentar otra vez',
  },
  dateLooksWrong:
    'La fecha de este teléfono o esta computadora no parece la de hoy. Usamos las reglas del 23 de noviembre de 2026.',
  notices: {
    cleared: 'Listo, borrado. No queda nada en este teléfono ni en esta computadora.',
    'not-kept':
      'La página se cargó de nuevo y sus respuestas se borraron. No guardamos ninguna si usted no lo pide.',
    'language-failed':
      'El inglés no cargó. Quizás la señal es débil. Sus respuestas siguen aquí, y puede seguir en español.',
  },

  notSure: 'No estoy seguro/a',
  ratherNotSay: 'Prefiero no decirlo',
  orChoose: 'O elija una de estas opciones',
  errorTitle: 'Revise una cosa, por favor',

  place: {
    title: { self: '¿Dónde vive usted?', helper: '¿Dónde vive la persona?' },
    hint: 'Cada estado tiene sus reglas y sus oficinas.',
    why: 'Las reglas y los teléfonos cambian de un estado a otro, y algunos de un condado a otro. El código postal se busca aquí, en su teléfono o computadora. No se envía a nadie.',
    zip: 'Código postal (ZIP)',
    zipHint: '5 números, por ejemplo 77002. También basta con el estado.',
    state: 'O elija el estado',
    chooseState: 'Elija un estado',
  },
  placeProblem,
}

function placeProblem(problem: PlaceProblem): string {
  switch (problem.code) {
    case 'place-empty':
      return 'Elija el estado si no sabe el código postal. “No estoy seguro/a” también vale.'
    case 'not-a-zip':
      return `Escriba un código postal de 5 números, por ejemplo 77002. Usted escribió “${problem.wrote}”. También puede elegir el estado.`
    case 'zip-unknown':
      return `No conocemos el código postal ${problem.wrote}. Quizás es nuevo o solo para apartados de correo. Elija el estado, por favor.`
    case 'zip-not-covered':
      return `El código postal ${problem.wrote} está en un territorio de Estados Unidos. Todavía no tenemos sus reglas. Llame allí al 211, o elija “Prefiero no decirlo” para seguir.`
    case 'zip-elsewhere':
      return `El código postal ${problem.wrote} está en ${problem.states.map((code) => STATE_NAMES[code].es).join(' y ')}, y usted eligió ${STATE_NAMES[problem.chosen].es}. Cambie uno de los dos.`
    case 'county-empty':
      return 'Elija una opción. “No estoy seguro/a” también vale.'
    default:
      return problem satisfies never
  }
}
