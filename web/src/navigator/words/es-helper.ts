import type { VoiceWords } from './question-words.ts'

/** The questions to somebody who answers for a person they help: "la persona" is the person, "usted" is who answers. */
export const helperEs: VoiceWords = {
  questions: {
    county: {
      title: '¿En qué condado vive la persona?',
      hint: 'El centro que atiende a la persona muchas veces depende del condado. El resultado dice quién tiene el número.',
      why: 'En muchos estados el condado se encarga de la salud mental. En algunos, las reglas cambian de un condado a otro.',
    },
    age: {
      title: '¿Cuántos años tiene la persona?',
      hint: 'Responda por la persona a quien ayuda.',
      why: 'Hay ayuda para niños, ayuda para adultos y ayuda desde los 65 años.',
    },
    coverage: {
      title: '¿Qué seguro médico tiene la persona ahora?',
      hint: 'Marque todo lo que la persona tenga. No tiene que ser exacto. Lo puede cambiar después.',
      why: 'El plan que tiene la persona quizás pague un administrador de casos. Si no tiene ninguno, buscamos uno para ella.',
    },
    condition: {
      title: '¿Tiene la persona algún problema de salud mental?',
      hint: 'Por ejemplo depresión, estrés postraumático, u oír voces.',
      why: 'Estos administradores de casos suelen ayudar a personas con un problema de salud mental. La persona puede pedir ayuda antes de que alguien le ponga nombre.',
    },
    diagnosis: {
      title: '¿Cuál es el problema?',
      hint: 'Si hay más de uno, elija el que más afecta a la persona.',
      why: 'Los estados tienen listas de los problemas que atienden primero.',
    },
    'hard-areas': {
      title: '¿Qué se le hace muy difícil a la persona por su salud mental?',
      hint: 'Marque todo lo que se le haga muy difícil.',
      why: 'Los estados se fijan en cuánto afecta el problema en la vida diaria, no solo en su nombre.',
    },
    'how-long': {
      title: '¿Desde cuándo se le hace tan difícil a la persona?',
      hint: 'No tiene que ser exacto.',
      why: 'Algunos programas son para problemas que duran mucho tiempo.',
    },
    'work-limit': {
      title: '¿La salud de la persona le impide trabajar por un año o más?',
      hint: 'Cuente el tiempo que ya pasó y el que puede venir.',
      why: 'Si es así, quizás pueda recibir dinero del Seguro Social y Medicaid.',
    },
    benefits: {
      title: '¿Recibe la persona dinero del Seguro Social por una discapacidad?',
      hint: 'Marque todo lo que reciba.',
      why: 'El SSI muchas veces trae Medicaid. El SSDI trae Medicare después de dos años.',
    },
    'ssdi-months': {
      title: '¿Cuántos meses lleva la persona con el SSDI?',
      hint: 'Cuente desde el primer mes que le pagaron. Dos años son 24 meses.',
      why: 'Medicare empieza después de 24 meses de SSDI.',
    },
    household: {
      title: '¿Cuántos son en el hogar de la persona?',
      hint: 'Cuente solo a la persona, a su esposo o esposa, y a los hijos u otros que ella pone en sus impuestos. Si no hace impuestos, cuente a su esposo o esposa y a los hijos que viven con la persona. No cuente a quien solo comparte la casa. Por ejemplo, la persona, dos hijos y una amiga que renta un cuarto: son 3.',
      why: 'El límite de ingreso sube con cada persona.',
    },
    income: {
      title: '¿Cuánto dinero llega al hogar de la persona?',
      hint: 'Sume lo que reciben en un mes todas esas personas, antes de impuestos: sueldos, Seguro Social, pago por desempleo. No cuente SSI, ayuda para comida ni manutención de hijos. Tampoco pagos por un accidente de trabajo o del VA por discapacidad. Si no llega nada, escriba 0.',
      why: 'Muchos programas tienen un límite de ingresos. Aquí no tiene que ser exacto. La oficina quizás pida un papel.',
    },
    fits: {
      title: '¿Algo de esto es cierto para la persona?',
      hint: 'Marque todo lo que sea cierto.',
      why: 'Cada cosa puede dar otra forma de pagar o un límite más alto. También vale “Prefiero no decirlo”.',
    },
    'child-age': {
      title: '¿Cuántos años tiene el menor de los niños que viven con la persona?',
      hint: 'Si todavía no cumple 1 año, escriba 0.',
      why: 'Algunas reglas para padres terminan cuando el hijo menor llega a cierta edad.',
    },
    'months-since-pregnancy': {
      title: '¿Hace cuántos meses terminó el embarazo?',
      hint: 'Si fue hace menos de un mes, escriba 0.',
      why: 'Medicaid sigue unos meses después del embarazo. En casi todos los estados son hasta 12.',
    },
    'own-income': {
      title: '¿Cuánto de ese dinero es de la persona?',
      hint: 'Sume lo que recibe la persona y lo que recibe su esposo o esposa si viven juntos, antes de impuestos. Tampoco aquí cuente SSI, ayuda para comida ni manutención de hijos. Si no hay nada, escriba 0.',
      why: 'Algunos programas cuentan solo el dinero de la persona, no el de todo el hogar.',
    },
    earnings: {
      title: '¿Cuánto del dinero de la persona es pago por trabajo?',
      hint: 'Antes de impuestos. Si no hay nada, escriba 0.',
      why: 'Algunos programas cuentan menos de la mitad de lo que se gana con el trabajo.',
    },
    resources: {
      title: '¿Cuánto tiene ahorrado la persona?',
      hint: 'Cuente el dinero en el banco y las cosas que la persona podría vender. No cuente la casa donde vive ni un carro. Si no hay nada, escriba 0.',
      why: 'Algunos programas tienen un límite de ahorros. Muchos no lo tienen.',
    },
    'about-spouse': {
      title: '¿El esposo o la esposa de la persona tiene 65 años o más, ceguera o una discapacidad?',
      hint: 'Discapacidad quiere decir que el Seguro Social la aceptó. Si todavía no contesta, elija “No estoy seguro/a”.',
      why: 'Si es así, algunos programas dejan que entre los dos tengan más dinero que una sola persona.',
    },
    'job-offer': {
      title: '¿En algún trabajo le ofrecen a la persona un seguro médico que pueda pagar?',
      hint: 'Puede ser su propio trabajo o el de alguien de su familia.',
      why: 'Si en un trabajo le ofrecen a la persona un seguro que puede pagar, el Mercado de Seguros Médicos quizás no ayude a pagar otro.',
    },
    hours: {
      title: '¿Cuántas horas al mes trabaja, estudia o hace trabajo voluntario la persona?',
      hint: 'Súmelo todo. 20 horas a la semana son unas 87 al mes.',
      why: 'Por una regla nueva, algunos adultos tienen que mostrar 80 horas al mes para no perder Medicaid. Muchas personas no tienen que hacerlo.',
    },
    'work-rule': {
      title: '¿Algo de esto es cierto ahora para la persona?',
      hint: 'Marque todo lo que sea cierto. También vale “Prefiero no decirlo”.',
      why: 'Por una regla nueva, algunos adultos tienen que mostrar horas de trabajo para no perder Medicaid. Por cada cosa de esta lista, quizás la regla no se aplique a la persona.',
    },
    'crisis-care': {
      title: '¿Necesitó la persona atención urgente de salud mental en los últimos 12 meses?',
      hint: 'Por ejemplo en un hospital, en una sala de emergencias, con un equipo de crisis o en la cárcel.',
      why: 'Algunos programas atienden primero a quienes necesitaron atención urgente.',
    },
    immigration: {
      title: '¿Cuál es el estado migratorio de la persona?',
      hint: 'Nunca tiene que responder esto. Su respuesta se queda en este teléfono o esta computadora.',
      why: 'Medicaid, Medicare, SSI y el Mercado de Seguros Médicos dependen del estado migratorio. Las clínicas con precio según el ingreso y el 211 casi nunca lo preguntan.',
    },
    'years-in-status': {
      title: '¿Lleva la persona 5 años o más con ese estado migratorio?',
      hint: 'Nunca tiene que responder esto. Su respuesta se queda en este teléfono o esta computadora.',
      why: 'En algunos casos, Medicaid empieza después de 5 años.',
    },
  },
  ofChild: {
    benefits: {
      hint: 'Cuente solo lo que se recibe por la discapacidad de la persona. No cuente lo que recibe su padre o su madre.',
      why: 'El SSI muchas veces trae Medicaid. También es para menores.',
    },
    household: {
      hint: 'Cuente a la persona, a sus padres si viven juntos, y a los otros que ellos ponen en sus impuestos.',
    },
    'own-income': {
      hint: 'Solo lo que le pagan a la persona, por ejemplo por un trabajo. No cuente lo que reciben sus padres. Si no hay nada, escriba 0.',
      why: 'Algunos programas ven primero el dinero que es del menor.',
    },
    resources: {
      hint: 'Solo lo que es de la persona: el dinero en el banco y las cosas que podría vender. No cuente lo que tienen sus padres. Si no hay nada, escriba 0.',
    },
  },
  condition: {
    diagnosed: { label: 'Sí', detail: 'Se lo dijo un médico o terapeuta' },
    suspected: { label: 'Parece que sí', detail: 'Nadie se lo ha dicho todavía' },
    none: { label: 'No' },
  },
  hardAreas: {
    'self-care': { label: 'Cuidar de sí', detail: 'Bañarse, comer, dormir, tomar sus medicinas' },
    'daily-living': {
      label: 'Las tareas diarias',
      detail: 'Cocinar, comprar, pagar cuentas, ir a otros lugares',
    },
    relationships: { label: 'Estar con otras personas', detail: 'Familia, amigos, vecinos' },
    concentration: {
      label: 'La atención y la memoria',
      detail: 'Poner atención, terminar lo que empieza',
    },
    'work-or-school': { label: 'El trabajo o la escuela' },
  },
  workLimit: {
    yes: { label: 'La salud le impide trabajar', detail: 'Por un año o más' },
    no: { label: 'Puede trabajar', detail: 'Ahora, o antes de un año' },
  },
  fits: {
    hasMedicaid: {
      label: 'Medicaid',
      detail: 'Puede tener otro nombre, como Medi-Cal',
    },
    hasMedicare: { label: 'Medicare' },
    hasPrivateInsurance: { label: 'Un plan privado', detail: 'De un trabajo, o uno que paga la persona' },
    receivesSsi: { label: 'SSI', detail: 'Para personas con poco dinero' },
    receivesSsdi: { label: 'SSDI', detail: 'Para personas que trabajaron y pagaron al Seguro Social' },
    livesWithSpouse: { label: 'Vive con su esposo o esposa' },
    pregnant: { label: 'Está embarazada' },
    pregnancyEnded: {
      label: 'Tuvo un embarazo en los últimos 12 meses',
      detail: 'Nació un bebé, o el embarazo terminó',
    },
    caresForChild: {
      label: 'Vive con un menor de 19 años',
      detail: 'Es su madre o padre, o lo cuida',
    },
    isVeteran: { label: 'Sirvió en las fuerzas armadas de EE. UU.' },
    isNative: {
      label: 'Es indígena americano o nativo de Alaska',
      detail: 'O puede usar el Servicio de Salud Indígena (IHS)',
    },
    wasInFosterCare: {
      label: 'Estaba en cuidado de crianza (foster care) a los 18 años',
      detail: 'Y tenía Medicaid en ese tiempo',
    },
    isBlind: { label: 'Es una persona ciega' },
    hasKidneyFailure: { label: 'Sus riñones no funcionan', detail: 'Necesita diálisis o un riñón nuevo' },
    hasAls: { label: 'Tiene ELA (ALS)', detail: 'Esclerosis lateral amiotrófica' },
    isHalfTimeStudent: { label: 'Estudia medio tiempo o más' },
    caresForDisabledPerson: { label: 'Cuida a una persona con discapacidad' },
    meetsSnapOrTanfWorkRule: {
      label: 'Cumple la regla de trabajo de la ayuda para comida o en efectivo',
      detail: 'SNAP o TANF',
    },
    hasTotalVeteranDisability: {
      label: 'Tiene una discapacidad total de veterano',
      detail: '100 por ciento según el VA',
    },
    substanceUseCondition: { label: 'Las drogas o el alcohol son un problema para la persona' },
    inSubstanceUseTreatment: { label: 'Está en tratamiento por drogas o alcohol' },
    leftCustodyRecently: { label: 'Está en la cárcel o prisión, o estuvo en los últimos 3 meses' },
  },
}
