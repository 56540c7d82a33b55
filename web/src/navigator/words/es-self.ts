import type { VoiceWords } from './question-words.ts'

/** The questions to the person. */
export const selfEs: VoiceWords = {
  questions: {
    county: {
      title: '¿En qué condado vive?',
      hint: 'El centro que le atiende muchas veces depende del condado. El resultado dice quién tiene el número.',
      why: 'En muchos estados el condado se encarga de la salud mental. En algunos, las reglas cambian de un condado a otro.',
    },
    age: {
      title: '¿Cuántos años tiene?',
      hint: '¿Busca ayuda para otra persona? Responda por ella.',
      why: 'Hay ayuda para niños, ayuda para adultos y ayuda desde los 65 años.',
    },
    coverage: {
      title: '¿Qué seguro médico tiene ahora?',
      hint: 'Marque todo lo que tenga. No tiene que ser exacto. Lo puede cambiar después.',
      why: 'El plan que usted tiene quizás pague un administrador de casos. Si no tiene ninguno, buscamos uno para usted.',
    },
    condition: {
      title: '¿Tiene algún problema de salud mental?',
      hint: 'Por ejemplo depresión, estrés postraumático, u oír voces.',
      why: 'Estos administradores de casos suelen ayudar a personas con un problema de salud mental. Puede pedir ayuda antes de que alguien le ponga nombre.',
    },
    diagnosis: {
      title: '¿Cuál es el problema?',
      hint: 'Si hay más de uno, elija el que más le afecta.',
      why: 'Los estados tienen listas de los problemas que atienden primero.',
    },
    'hard-areas': {
      title: '¿Qué se le hace muy difícil por su salud mental?',
      hint: 'Marque todo lo que se le haga muy difícil.',
      why: 'Los estados se fijan en cuánto le afecta en su vida diaria, no solo en el nombre del problema.',
    },
    'how-long': {
      title: '¿Desde cuándo se le hace tan difícil?',
      hint: 'No tiene que ser exacto.',
      why: 'Algunos programas son para problemas que duran mucho tiempo.',
    },
    'work-limit': {
      title: '¿Su salud le impide trabajar por un año o más?',
      hint: 'Cuente el tiempo que ya pasó y el que puede venir.',
      why: 'Si es así, quizás pueda recibir dinero del Seguro Social y Medicaid.',
    },
    benefits: {
      title: '¿Recibe dinero del Seguro Social por una discapacidad?',
      hint: 'Marque todo lo que reciba.',
      why: 'El SSI muchas veces trae Medicaid. El SSDI trae Medicare después de dos años.',
    },
    'ssdi-months': {
      title: '¿Cuántos meses lleva con el SSDI?',
      hint: 'Cuente desde el primer mes que le pagaron. Dos años son 24 meses.',
      why: 'Medicare empieza después de 24 meses de SSDI.',
    },
    household: {
      title: '¿Cuántas personas hay en su hogar?',
      hint: 'Cuéntese usted, y solo a su esposo o esposa y a los hijos u otras personas que pone en sus impuestos. Si no hace impuestos, cuente a su esposo o esposa y a los hijos que viven con usted. No cuente a quien solo comparte la casa. Por ejemplo, usted, dos hijos y una amiga que renta un cuarto: son 3.',
      why: 'El límite de ingreso sube con cada persona.',
    },
    income: {
      title: '¿Cuánto dinero llega a su hogar?',
      hint: 'Sume lo que reciben en un mes todas esas personas, antes de impuestos: sueldos, Seguro Social, pago por desempleo. No cuente SSI, ayuda para comida ni manutención de hijos. Tampoco pagos por un accidente de trabajo o del VA por discapacidad. Si no llega nada, escriba 0.',
      why: 'Muchos programas tienen un límite de ingresos. Aquí no tiene que ser exacto. La oficina quizás le pida un papel.',
    },
    fits: {
      title: '¿Algo de esto es cierto para usted?',
      hint: 'Marque todo lo que sea cierto.',
      why: 'Cada cosa puede darle otra forma de pagar o un límite más alto. También vale “Prefiero no decirlo”.',
    },
    'child-age': {
      title: '¿Cuántos años tiene el menor de los niños que viven con usted?',
      hint: 'Si todavía no cumple 1 año, escriba 0.',
      why: 'Algunas reglas para padres terminan cuando el hijo menor llega a cierta edad.',
    },
    'months-since-pregnancy': {
      title: '¿Hace cuántos meses terminó el embarazo?',
      hint: 'Si fue hace menos de un mes, escriba 0.',
      why: 'Medicaid sigue unos meses después del embarazo. En casi todos los estados son hasta 12.',
    },
    'own-income': {
      title: '¿Cuánto de ese dinero es suyo?',
      hint: 'Sume lo que recibe usted y lo que recibe su esposo o esposa si viven juntos, antes de impuestos. Tampoco aquí cuente SSI, ayuda para comida ni manutención de hijos. Si no hay nada, escriba 0.',
      why: 'Algunos programas cuentan solo el dinero suyo, no el de todo el hogar.',
    },
    earnings: {
      title: '¿Cuánto de su propio dinero es pago por trabajo?',
      hint: 'Antes de impuestos. Si no hay nada, escriba 0.',
      why: 'Algunos programas cuentan menos de la mitad de lo que usted gana con su trabajo.',
    },
    resources: {
      title: '¿Cuánto tiene ahorrado?',
      hint: 'Cuente el dinero en el banco y las cosas que podría vender. No cuente la casa donde vive ni un carro. Si no hay nada, escriba 0.',
      why: 'Algunos programas tienen un límite de ahorros. Muchos no lo tienen.',
    },
    'about-spouse': {
      title: '¿Su esposo o esposa tiene 65 años o más, ceguera o una discapacidad?',
      hint: 'Discapacidad quiere decir que el Seguro Social la aceptó. Si todavía no contesta, elija “No estoy seguro/a”.',
      why: 'Si es así, algunos programas dejan que entre los dos tengan más dinero que una sola persona.',
    },
    'job-offer': {
      title: '¿En algún trabajo le ofrecen un seguro médico que pueda pagar?',
      hint: 'Puede ser su trabajo o el de alguien de su familia.',
      why: 'Si en un trabajo le ofrecen un seguro que puede pagar, el Mercado de Seguros Médicos quizás no le ayude a pagar otro.',
    },
    hours: {
      title: '¿Cuántas horas al mes trabaja, estudia o hace trabajo voluntario?',
      hint: 'Súmelo todo. 20 horas a la semana son unas 87 al mes.',
      why: 'Por una regla nueva, algunos adultos tienen que mostrar 80 horas al mes para no perder Medicaid. Muchas personas no tienen que hacerlo.',
    },
    'work-rule': {
      title: '¿Algo de esto es cierto para usted ahora?',
      hint: 'Marque todo lo que sea cierto. También vale “Prefiero no decirlo”.',
      why: 'Por una regla nueva, algunos adultos tienen que mostrar horas de trabajo para no perder Medicaid. Por cada cosa de esta lista, quizás la regla no se le aplique.',
    },
    'crisis-care': {
      title: '¿Necesitó atención urgente de salud mental en los últimos 12 meses?',
      hint: 'Por ejemplo en un hospital, en una sala de emergencias, con un equipo de crisis o en la cárcel.',
      why: 'Algunos programas atienden primero a quienes necesitaron atención urgente.',
    },
    immigration: {
      title: '¿Cuál es su estado migratorio?',
      hint: 'Nunca tiene que responder esto. Su respuesta se queda en este teléfono o esta computadora.',
      why: 'Medicaid, Medicare, SSI y el Mercado de Seguros Médicos dependen del estado migratorio. Las clínicas con precio según el ingreso y el 211 casi nunca lo preguntan.',
    },
    'years-in-status': {
      title: '¿Lleva 5 años o más con ese estado migratorio?',
      hint: 'Nunca tiene que responder esto. Su respuesta se queda en este teléfono o esta computadora.',
      why: 'En algunos casos, Medicaid empieza después de 5 años.',
    },
  },
  ofChild: {
    benefits: {
      hint: 'Cuente solo lo que recibe por su propia discapacidad. No cuente lo que recibe su padre o su madre.',
      why: 'El SSI muchas veces trae Medicaid. También es para menores.',
    },
    household: {
      hint: 'Cuéntese usted, a sus padres si viven juntos, y a las otras personas que ellos ponen en sus impuestos.',
    },
    'own-income': {
      hint: 'Solo lo que le pagan a usted, por ejemplo por un trabajo. No cuente lo que reciben sus padres. Si no hay nada, escriba 0.',
      why: 'Algunos programas ven primero el dinero que es del menor.',
    },
    resources: {
      hint: 'Solo lo que es suyo: el dinero en el banco y las cosas que podría vender. No cuente lo que tienen sus padres. Si no hay nada, escriba 0.',
    },
  },
  condition: {
    diagnosed: { label: 'Sí', detail: 'Me lo dijo un médico o terapeuta' },
    suspected: { label: 'Creo que sí', detail: 'Nadie me lo ha dicho todavía' },
    none: { label: 'No' },
  },
  hardAreas: {
    'self-care': { label: 'Cuidar de mí', detail: 'Bañarme, comer, dormir, tomar mis medicinas' },
    'daily-living': {
      label: 'Las tareas diarias',
      detail: 'Cocinar, comprar, pagar cuentas, ir a otros lugares',
    },
    relationships: { label: 'Estar con otras personas', detail: 'Familia, amigos, vecinos' },
    concentration: {
      label: 'La atención y la memoria',
      detail: 'Poner atención, terminar lo que empiezo',
    },
    'work-or-school': { label: 'El trabajo o la escuela' },
  },
  workLimit: {
    yes: { label: 'Mi salud me impide trabajar', detail: 'Por un año o más' },
    no: { label: 'Puedo trabajar', detail: 'Ahora, o antes de un año' },
  },
  fits: {
    hasMedicaid: {
      label: 'Medicaid',
      detail: 'Puede tener otro nombre, como Medi-Cal',
    },
    hasMedicare: { label: 'Medicare' },
    hasPrivateInsurance: { label: 'Un plan privado', detail: 'Del trabajo, o uno que pago yo' },
    receivesSsi: { label: 'SSI', detail: 'Para personas con poco dinero' },
    receivesSsdi: { label: 'SSDI', detail: 'Para personas que trabajaron y pagaron al Seguro Social' },
    livesWithSpouse: { label: 'Mi esposo o esposa vive conmigo' },
    pregnant: { label: 'Estoy embarazada' },
    pregnancyEnded: {
      label: 'Tuve un embarazo en los últimos 12 meses',
      detail: 'Nació un bebé, o el embarazo terminó',
    },
    caresForChild: {
      label: 'Vive conmigo un menor de 19 años',
      detail: 'Soy su madre o padre, o lo cuido',
    },
    isVeteran: { label: 'Serví en las fuerzas armadas de EE. UU.' },
    isNative: {
      label: 'Soy indígena de Estados Unidos o de Alaska',
      detail: 'O puedo usar el Servicio de Salud Indígena (IHS)',
    },
    wasInFosterCare: {
      label: 'Estaba en cuidado de crianza (foster care) a los 18 años',
      detail: 'Y tenía Medicaid en ese tiempo',
    },
    isBlind: { label: 'Soy una persona ciega' },
    hasKidneyFailure: { label: 'Mis riñones ya no funcionan', detail: 'Necesito diálisis o un riñón nuevo' },
    hasAls: { label: 'Tengo ELA (ALS)', detail: 'Esclerosis lateral amiotrófica' },
    isHalfTimeStudent: { label: 'Estudio medio tiempo o más' },
    caresForDisabledPerson: { label: 'Cuido a una persona con discapacidad' },
    meetsSnapOrTanfWorkRule: {
      label: 'Cumplo la regla de trabajo de la ayuda para comida o en dinero',
      detail: 'SNAP o TANF',
    },
    hasTotalVeteranDisability: {
      label: 'Tengo una discapacidad total de veterano',
      detail: '100 por ciento según el VA',
    },
    substanceUseCondition: { label: 'Las drogas o el alcohol son un problema para mí' },
    inSubstanceUseTreatment: { label: 'Estoy en tratamiento por drogas o alcohol' },
    leftCustodyRecently: { label: 'Estoy en la cárcel o prisión, o estuve en los últimos 3 meses' },
  },
}
