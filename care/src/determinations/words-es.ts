import { citedIn } from './cited.ts'
import type { NoticeWords } from './words-en.ts'

export const noticeEs: NoticeWords = {
  language: 'es',
  locale: 'es-US',
  requirements: {
    identity:
      'Algo que diga quién es usted. Una identificación, una licencia, un pasaporte o una tarjeta tribal.',
    residence: 'Algo que diga dónde se queda. Un contrato, una cuenta o una carta de un refugio.',
    income: 'De qué vive. Talones de pago o una carta sobre sus beneficios.',
    insurance: 'Su tarjeta del seguro, si tiene una.',
    diagnosis: 'El informe de su evaluación o un resumen de un hospital.',
    function: 'Cómo pasa el día. Puede decirlo su evaluación o un formulario que llenamos con usted.',
    'treatment-history': 'Papeles sobre la atención y las medicinas que tuvo antes.',
    consent: 'Su palabra de que quiere esta ayuda. Puede decir que no, y no se le quita nada más.',
    'legal-authority': 'El papel de la corte o el poder legal, si otra persona puede decidir por usted.',
    'housing-status': 'Una carta sobre dónde vive ahora, o de que no tiene hogar.',
  },
  substitutes: {
    'letter-of-an-agency': 'una carta de una agencia que le conoce',
    'two-witnesses': 'dos personas que digan quién es usted',
    'outreach-worker-says': 'la palabra de un trabajador de calle que le conoce',
    'mail-care-of-us': 'nuestra dirección, donde puede llegar su correo',
    'no-income-declared': 'su propia declaración de que no tiene ingresos',
    'number-looked-up': 'buscamos su número',
    'assessment-scheduled': 'el día de su evaluación, cuando esté fijado',
    'told-by-the-person': 'lo que usted mismo nos diga',
    'said-before-a-witness': 'decirlo ante un testigo',
    'copy-asked-for': 'pedimos una copia',
    'seen-at-intake': 'lo que vimos cuando nos conocimos',
  },
  evidence: {
    identity: 'Un papel que dice quién es usted',
    residence: 'Un papel sobre dónde se queda',
    income: 'Papeles sobre de qué vive',
    insurance: 'Su tarjeta del seguro o una respuesta del plan',
    diagnosis: 'Un informe con un diagnóstico',
    treatment: 'Registros de atención anterior',
    function: 'Un formulario sobre cómo pasa el día',
    legal: 'Un papel de la corte o un poder legal',
    housing: 'Un papel sobre dónde vive',
    consent: 'Un papel con su consentimiento',
    letter: 'Una carta',
    assessment: 'Una evaluación firmada',
    statement: 'Una declaración',
    other: 'Otro papel',
  },
  criteria: {
    age: { met: 'Su edad corresponde.', failed: 'El programa es para otra edad.' },
    diagnosis: {
      met: 'Una evaluación encontró una condición que cuenta.',
      failed: 'Los papeles no muestran una condición que cuente para este programa.',
    },
    function: {
      met: 'Hace la vida diaria tan difícil que cuenta.',
      failed: 'Los papeles no muestran que la vida diaria sea tan difícil que cuente.',
    },
    duration: {
      met: 'Ha durado lo suficiente, o es probable que dure.',
      failed: 'Los papeles no muestran que haya durado lo suficiente.',
    },
    'no-other-cause': {
      met: 'Ninguna otra cosa lo explica por sí sola.',
      failed: 'Otra causa parece explicarlo por sí sola. Puede haber otro programa para eso.',
    },
    area: {
      met: 'Usted se queda en la zona que atendemos.',
      failed: 'Usted se queda fuera de la zona que atendemos.',
    },
    'fits-program': {
      met: 'Este programa es para lo que usted necesita.',
      failed: 'Este programa no está hecho para lo que usted necesita.',
    },
    'no-overlap': {
      met: 'Ningún otro equipo hace lo mismo por usted.',
      failed: 'Otro equipo hace ahora lo mismo por usted, y no se puede pagar a los dos a la vez.',
    },
    'chosen-freely': { met: 'Usted lo eligió libremente.', failed: 'Usted dijo que no quiere esto.' },
    covered: { met: 'Ese día tenía cobertura.', failed: 'Ese día no tenía cobertura.' },
    'service-covered': {
      met: 'La cobertura incluye un administrador de casos.',
      failed: 'La cobertura no incluye un administrador de casos.',
    },
    needed: {
      met: 'Los papeles muestran que lo necesita.',
      failed: 'Los papeles todavía no muestran que haga falta tanta ayuda.',
    },
    papers: { met: 'Los papeles están.', failed: 'No han llegado papeles que pedimos.' },
  },
  questions: {
    clinical: 'si esta ayuda es para sus necesidades de salud',
    admission: 'si este programa puede recibirle',
    payer: 'quién paga a su administrador de casos',
  },
  payers: {
    private: 'Su plan privado',
    medicare: 'Medicare',
    medicaid: 'Medicaid',
    ccbhc: 'El programa de clínicas comunitarias',
    county: 'Dinero del condado o del estado',
    'block-grant': 'Una subvención federal en bloque',
    grant: 'Una subvención',
    'sliding-fee': 'Una tarifa según sus ingresos, que puede ser nada',
  },
  instead: (ways) => `Si no puede conseguirlo: ${ways}.`,
  or: 'o',
  told: (by) => `Lo que nos dijo ${by}`,
  missing: {
    title: 'Lo que todavía necesitamos de usted',
    lead: (filed) =>
      `Usted pidió ayuda el ${filed}. Ese día sigue siendo suyo, aunque el último papel llegue después.`,
    what: 'Por favor traiga o envíe',
    when: 'Para cuándo',
    due: (due, grace) =>
      `Antes del final del ${due}. Si necesita más tiempo, díganos. Nada se rechaza por un papel que falta antes del ${grace}.`,
  },
  help: {
    title: 'Le ayudamos',
    lines: (agency, phone) => [
      `Podemos pedir papeles con usted. Una foto está bien. ${phone ? `Llame a ${agency} al ${phone}.` : `Pregunte a cualquier persona de ${agency}.`}`,
    ],
    crisis:
      'La ayuda en una crisis nunca espera papeles. Llame al 988 y oprima 2, o envíe AYUDA al 988, a cualquier hora.',
  },
  decided: {
    granted: 'Esto fue aprobado',
    denied: 'Esto no fue aprobado',
    about: (question, day) => `El ${day} decidimos ${question}.`,
    payer: (payer) => `Quién paga: ${payer}.`,
    from: (from, until) => `Vale del ${from} al ${until}. Lo revisamos otra vez antes de que termine.`,
    instead: 'Esto toma el lugar de una decisión anterior.',
    failed: 'Por qué no',
    met: 'Por qué',
    looked: 'Qué miramos',
    nothing: 'Nada que nos hayan enviado.',
    add: 'Si tiene más que mostrar',
    addHow:
      'Tráigalo o envíelo cuando quiera. Volvemos a mirar, y una decisión nueva puede reemplazar a esta.',
    appeal: 'Si no está de acuerdo',
    appealBy: (day) => `Puede apelar. Pídalo a más tardar el ${day}.`,
    appealCounted: (days, source, section) =>
      `El día se cuenta como ${days} días desde este aviso (${citedIn('es', source)}, ${citedIn('es', section)}).`,
    appealAsk: 'No estamos seguros de este día. Su estado o su plan puede dar otro, así que pregunte pronto.',
    appealHelp: 'Puede traer a alguien que hable por usted. Apelar no cuesta nada y no le quita nada más.',
    other: 'Dónde más puede recibir ayuda',
    next: 'Qué sigue',
    nextHow: 'Le llamamos. No tiene que hacer nada ahora.',
  },
  action: {
    titles: {
      suspended: 'Su ayuda va a hacer una pausa',
      reduced: 'Su ayuda va a ser menos',
      ended: 'Su ayuda va a terminar',
    },
    about: {
      clinical: 'el sí de que esta ayuda es para sus necesidades de salud',
      admission: 'su lugar en este programa',
      payer: 'el pago de su administrador de casos',
    },
    happens: {
      suspended: (about, day) => `El ${day}, ${about} hace una pausa.`,
      reduced: (about, day) => `El ${day}, ${about} cambia, y usted recibe menos.`,
      ended: (about, day) => `El ${day}, ${about} termina.`,
    },
    less: (less) => `Lo que es menos: ${less}`,
    notEnded: 'No termina. Le avisamos antes de que cambie otra cosa.',
    untilThen: (day) => `Nada cambia antes del ${day}.`,
    exceptions: {
      death: 'Supimos que la persona falleció. Lo sentimos mucho.',
      'they-said-so-in-writing':
        'Usted nos lo dijo por escrito, así que puede llegar sin más días de espera.',
      'in-an-institution':
        'Usted está en un lugar donde esta ayuda no se puede pagar, así que puede llegar sin más días de espera.',
      'whereabouts-unknown':
        'El correo que le enviamos regresó y no pudimos encontrarle. Llámenos: si todavía necesita ayuda, lo vemos otra vez.',
      'accepted-elsewhere':
        'Otro estado u otro lugar se hizo cargo de su Medicaid, así que puede llegar sin más días de espera.',
      'level-prescribed':
        'Su médico recetó otro nivel de atención, así que puede llegar sin más días de espera.',
      'preadmission-screening':
        'Viene de una revisión para un hogar de enfermería, así que puede llegar sin más días de espera.',
      'facility-transfer':
        'Usted sale de un hogar de enfermería en menos de 10 días, así que llega sin más días de espera.',
      'probable-fraud':
        'Tenemos hechos que nos hacen creer que algo que nos dijeron no era cierto, así que tiene 5 días en lugar de 10.',
    },
    rule: (rule) => `La regla: ${rule}`,
    time: (source) => `La regla sobre este aviso: ${source}`,
    goesOn: 'Si quiere que su ayuda siga',
    askBefore: (day) =>
      `Díganos a más tardar el ${day} que no está de acuerdo. Entonces su ayuda sigue hasta que se decida. Para empezar basta una llamada.`,
    askToBeginAgain: (day) =>
      `Díganos a más tardar el ${day} que no está de acuerdo. Entonces su ayuda empieza otra vez hasta que se decida. Para empezar basta una llamada.`,
    payBack:
      'Si la respuesta sigue siendo no, quizás le pidan pagar la ayuda que recibió mientras tanto. Pregúntenos antes, o a un abogado gratuito. También puede objetar sin eso.',
    why: 'Por qué',
    speaks:
      'Puede traer a un abogado, un familiar, un amigo o a quien usted elija para que hable por usted, o hablar usted. Puede ver antes sus papeles. No cuesta nada.',
  },
}
