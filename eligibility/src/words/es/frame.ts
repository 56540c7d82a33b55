import type { FrameWords } from '../catalogue.ts'

export const frame: FrameWords = {
  streams: {
    private: 'Seguro privado',
    medicaid: 'Medicaid',
    medicare: 'Medicare',
    'state-county': 'Dinero del estado o del condado',
    other: 'Otras puertas',
  },
  standings: {
    likely: {
      word: 'Probable',
      meaning: 'Todo lo que nos dijo va con las reglas. Solo el programa puede decidir.',
    },
    possible: { word: 'Posible', meaning: 'Nada lo impide, pero falta saber algo; pregunte.' },
    unlikely: {
      word: 'Poco probable',
      meaning: 'Esto no le corresponde [|a la persona ]por ahora. De todos modos puede preguntar.',
    },
    'needs-facts': { word: 'Todavía no se sabe', meaning: 'Falta una respuesta o más para saberlo.' },
    'not-in-force': {
      word: 'Todavía no',
      meaning: 'Hasta donde sabemos, las reglas de ese día no han salido.',
    },
  },
  figures: {
    'spend-down': ({ amount, zero, level }) =>
      zero
        ? `La parte del ingreso que cuenta no pasa de ${level}; quizás no hagan falta gastos médicos. Llame para confirmar.`
        : `Los gastos médicos tendrían que llegar a unos ${amount}: es lo que pasa de ${level}. Llame para confirmar.`,
    'sliding-fee-percent': ({ amount, zero, nominalFee }) =>
      zero
        ? `En un ejemplo, [|la persona ]no pagaría nada o pagaría poco${nominalFee === null ? '' : `, unos ${nominalFee}`}. Cada clínica fija su precio.`
        : `En un ejemplo, [|la persona ]pagaría el ${amount} del precio completo. Cada clínica fija su precio.`,
    'premium-share': ({ amount }) => `Un plan de precio medio costaría más o menos ${amount}.`,
    'part-b-premium': ({ amount }) =>
      `La Parte B de Medicare cuesta ${amount}. El estado la puede pagar: esa ayuda se llama Programa de Ahorros de Medicare.`,
  },
  source: ({ from, where }) => `Se sabe que vale desde el ${from}. Fuente: ${where}.`,
  sourceElsewhere: ({ from }) =>
    `Se sabe que vale desde el ${from}. Lo encontramos en otro lugar y no en la oficina; llame para confirmar.`,
  sourceUnknown: 'No tenemos una fuente para esto.',
  sure: {
    single: 'Lo tenemos de una sola fuente; llame para confirmar.',
    conflict: 'Las fuentes no coinciden; llame para confirmar.',
    stale: 'Puede ser de otro año; llame para confirmar.',
    unknown: 'No lo pudimos encontrar; llame para confirmar.',
  },
  fixed: {
    youToldUs: 'Usted nos dijo',
    whoMayPay: 'Quién puede pagar',
    ruleTitle: 'Una regla que conviene conocer',
    notKnownYet: 'Todavía no se sabe',
    wouldHelp: (missing) => `Ayuda saber ${missing}.`,
    goodToKnowTitle: 'Vale la pena saber',
    notNow: 'No le corresponde por ahora',
    bringTitle: 'Lleve lo que [tenga|la persona tenga]',
    bringHint: '¿Le falta algo? Vaya de todos modos.',
    stateOpens: 'Casi todas las formas de pagar dependen del estado. Si lo sabemos, podemos decirle más.',
    callTitle: 'A quién llamar',
    sayTitle: 'Lo que puede decir',
    theyMayAskTitle: 'Quizás le pregunten',
    roadTitle: 'Lo que sigue',
    nextStepTitle: 'Su próximo paso',
    letterTitle: 'Una carta para el médico o terapeuta',
    onlyTheAgencyDecides:
      'Solo el programa puede decidir. Esta hoja muestra lo que es probable; siempre puede preguntar.',
    confirmByCalling: 'Llame para confirmar.',
    hello: 'Hola.',
    otherFirst: '¿Sin estado migratorio, o prefiere no decirlo?',
    waitForInterpreter: '(espere al intérprete)',
    statusNotNeeded:
      'Se puede pedir ayuda sin decir el estado migratorio. Las clínicas con precio según el ingreso y el 211 casi nunca preguntan. Medicaid, Medicare, SSI y el Mercado de Seguros sí.',
    assumesStatus:
      'No sabemos [su estado migratorio|el estado migratorio de la persona]. Lo que decimos de Medicaid, Medicare, SSI y el Mercado de Seguros Médicos puede cambiar según eso.',
    publicCharge:
      '¿[Teme|Temen] que pedir ayuda dañe [su|el] caso para la residencia? Según la regla de 2022, Medicaid no cuenta, salvo estancias largas en un hogar de ancianos o un hospital. SSI sí cuenta. Las reglas pueden cambiar. Pregunte antes a un abogado de inmigración gratis; el 211 conoce uno.',
    crisis: '¿Necesita ayuda ahora? Llame al 988 y oprima 2, o envíe AYUDA al 988. Si hay peligro: 911.',
    whatIsACaseManager: [
      'Un administrador o una administradora de casos ve quién paga, busca la atención, revisa que funcione y habla a su favor.',
      'No es terapeuta ni médico, y no da medicinas.',
      '[Usted|La persona] elige. Puede decir que no o pedir que sea otra persona.',
    ],
    printedOn: (date) => `Impreso el ${date}.`,
    pageOf: (page, pages) => `Página ${page} de ${pages}`,
  },
}
