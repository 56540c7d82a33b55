import type { HelperWords } from '../catalogue.ts'

export const helper: HelperWords = {
  say: {
    opening: ({ ill }) =>
      ill
        ? 'Hola. Llamo por una persona a quien ayudo. Necesita ayuda con su salud mental y quiere un administrador de casos.'
        : 'Hola. Llamo por una persona a quien ayudo. Necesita ayuda y quisiera tener un administrador de casos.',
    'live-in': ({ place }) => `Vive en ${place.startsWith('condado') ? 'el ' : ''}${place}.`,
    diagnosed: ({ diagnosis }) =>
      diagnosis === null
        ? 'Un médico le dijo que tiene un problema de salud mental.'
        : `Un médico le dijo que tiene ${diagnosis}.`,
    suspected: 'Cree que tiene un problema de salud mental. Ningún médico lo ha visto todavía.',
    'hard-areas': ({ areas }) => `Ahora esto se le hace muy difícil: ${areas}.`,
    'cover-medicaid': 'Tiene Medicaid.',
    'cover-medicare': 'Tiene Medicare.',
    'cover-private': 'Tiene un plan médico privado.',
    'cover-none': 'No tiene seguro médico.',
    'ask-intake': '¿Le pueden dar una primera cita, por favor?',
    'ask-case-manager': '¿Cómo consigue un administrador de casos?',
    'ask-designation': '¿Quién le puede hacer una evaluación SMI?',
    'ask-health-home':
      '¿Puede tener a alguien que coordine su atención? En inglés: Health Home, Specialty Mental Health Care Management.',
    'ask-sliding-fee': 'No puede pagar mucho. ¿Tienen un precio según el ingreso?',
    'ask-early-team':
      '¿Tienen un equipo para los primeros años de oír o ver cosas que otros no perciben? En inglés se llama coordinated specialty care.',
    'ask-wait': '¿Cuánto tiene que esperar?',
    'ask-while-waiting': '¿Qué ayuda hay mientras espera?',
    'ask-interpreter': 'Hola. Spanish, please.',
    'ask-plan-benefit': '¿Su plan paga un administrador de casos de salud mental?',
    'ask-prior-authorization': '¿Tienen que aprobarlo antes? ¿Qué necesitan de su médico?',
    'ask-written-reason': 'Si dicen que no, mándenle la razón y sus reglas por escrito, por favor.',
    'ask-apply-medicaid': 'Quisiera solicitar Medicaid. ¿Le puedo ayudar yo?',
    'ask-medicaid-with-ssi': 'Recibe SSI, y Medicaid debe venir con él. ¿Dónde está su tarjeta?',
    'ask-ssi': 'Quisiera solicitar SSI. ¿Le puedo ayudar yo?',
    'ask-soar': '¿Le pueden ayudar a pedir SSI y SSDI al Seguro Social? Esa ayuda se llama SOAR.',
    'ask-apply-chip': 'Quisiera solicitar CHIP. ¿Le puedo ayudar yo?',
    'ask-disability-route': '¿Puede recibir ayuda por su edad o por una discapacidad?',
    'ask-not-found': ({ clauses }) => `No encontré si Medicaid aquí ${clauses}. ¿Lo sabe usted?`,
    'ask-savings-program':
      '¿El estado le puede pagar los costos de Medicare, con un Programa de Ahorros de Medicare?',
    'ask-work-change':
      'Por su salud no llega a 80 horas al mes. ¿Cómo pide un cambio de la regla? En inglés: reasonable modification.',
    'ask-show-hours': 'Cumple la regla de 80 horas. ¿Cómo lo muestra y cada cuánto?',
    'ask-frail':
      'Se le hace difícil trabajar por su salud. ¿Cómo pide que no se le aplique la regla de trabajo de Medicaid? En inglés: medically frail.',
    'ask-approval-end': ({ waiverName, day }) =>
      `${waiverName} está aprobado hasta el ${day}. ¿Qué pasa si deciden después?`,
    'ask-work-rule': '¿Cómo pide que no se le aplique la regla de trabajo de Medicaid?',
  },
  theyMayAsk: [
    '¿Está con usted esa persona? ¿Podemos hablar con ella?',
    '¿Está a salvo en este momento?',
    '¿Cómo se llama usted y qué es de esa persona?',
    '¿Cómo le podemos llamar sin riesgo?',
    '¿Cuántos años tiene y dónde vive o se queda?',
    '¿Qué le ha pasado y desde cuándo?',
    '¿Qué medicinas toma?',
    '¿Ha estado en el hospital por esto?',
    '¿Qué seguro tiene?',
    '¿Cuánto dinero entra y para cuántas personas?',
    'Siempre puede decir: “Prefiere no decirlo”.',
  ],
  areas: {
    'self-care': 'cuidar de sí',
    'daily-living': 'las tareas de cada día',
    relationships: 'llevarse bien con la gente',
    concentration: 'concentrarse',
    'work-or-school': 'el trabajo o el estudio',
  },
  letter: {
    parts: {
      opening:
        'Le escribo por una persona a quien ayudo, para pedir su apoyo. Quisiera tener un administrador de casos de salud mental, alguien que le ayude a encontrar atención y llenar papeles.',
      condition: ({ diagnosis, suspected }) => {
        if (suspected) return 'Cree que tiene un problema de salud mental. Nadie lo ha visto todavía.'
        return diagnosis === null
          ? 'Tiene un problema de salud mental.'
          : `Le dijeron que tiene ${diagnosis}.`
      },
      function: ({ areas }) => `Esto se le hace muy difícil: ${areas}.`,
      'please-refer':
        'Por favor, mándela a un programa con administradores de casos y díganos dónde lo hay cerca.',
      'please-assess': 'Por favor, hágale una evaluación completa, o díganos quién la hace.',
      'please-state-diagnosis':
        'Por favor, escriba una nota corta con su diagnóstico, desde cuándo lo tiene y qué le hace difícil.',
      'please-medical-necessity':
        'Su plan médico puede preguntar por qué lo necesita. Por favor, escriba una carta de necesidad médica. Debe decir qué tratamientos ha probado, qué no puede hacer ahora y qué puede pasar sin ayuda.',
      'please-work-rule':
        'Medicaid tiene una regla sobre horas de trabajo. Si se le hace difícil trabajar por su salud, escríbalo, por favor. Así puede pedir que la regla no se le aplique por su salud (en inglés, “medically frail”).',
      'please-work-change': ({ waiver }) =>
        `${waiver.name} pide ${waiver.hours} horas de trabajo o estudio al mes. Si su salud se lo impide, escríbalo, por favor. Así puede pedir que le cambien la regla; en inglés se dice reasonable modification.`,
      'please-disability':
        'Quizás solicite ayuda por discapacidad. Por favor, anote qué puede hacer y qué no, y mande sus papeles cuando ella lo autorice con su firma.',
      closing: 'Gracias por su tiempo. Puede llamar al número de abajo.',
    },
    frame: {
      title: 'Una carta para el médico o terapeuta de la persona a quien ayuda',
      blanks: [
        'Fecha',
        'Para el médico o terapeuta',
        'De (mi nombre y qué soy de esa persona)',
        'Por (su nombre y fecha de nacimiento)',
      ],
      signature: [
        'Mi firma, como quien ayuda',
        'Firma de la persona, si está de acuerdo con esta carta',
        'Un teléfono donde se puede llamar sin riesgo',
      ],
    },
  },
}
