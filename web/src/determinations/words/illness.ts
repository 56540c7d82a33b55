import type { IllnessFact } from '@handrail/care/determinations'
import type { Language } from '../../staff-ui/surroundings.tsx'

interface IllnessWords {
  readonly title: string
  readonly ofAChild: string
  readonly notAdults: string
  readonly childRule: (state: string) => string
  readonly federalOfChildren: string
  readonly proposes: string
  readonly truths: Readonly<Record<'yes' | 'no' | 'unknown', string>>
  readonly marks: Readonly<Record<'yes' | 'no' | 'unknown', string>>
  readonly missing: string
  readonly statesOwn: (state: string) => string
  readonly federal: (state: string) => string
  readonly checked: (day: string) => string
  readonly notChecked: string
  /** Criteria by their code. */
  readonly criteria: Readonly<Record<string, string>>
  readonly facts: Readonly<Record<IllnessFact, string>>
}

/** What is proposed about a serious mental illness, with its reasons. */
export const illnessWords: Readonly<Record<Language, IllnessWords>> = {
  en: {
    title: 'Serious mental illness',
    ofAChild: 'Serious emotional disturbance',
    notAdults: 'They are under 18: the rule for adults is not used.',
    childRule: (state) =>
      `The rule of ${state} for children is not here: whether a child belongs to this group is for the clinician to decide, with reasons.`,
    federalOfChildren: 'By the federal definition.',
    proposes: 'We propose; a person decides.',
    truths: {
      yes: 'The definition seems met',
      no: 'The definition seems not met',
      unknown: 'Not known yet',
    },
    marks: { yes: 'yes', no: 'no', unknown: 'not known yet' },
    missing: 'This would settle it:',
    statesOwn: (state) => `By the definition of ${state}.`,
    federal: (state) => `By the federal definition: that of ${state} is not here.`,
    checked: (day) => `Compared with its source ${day}.`,
    notChecked: 'Nobody has compared this rule with its source yet.',
    criteria: {
      age: 'Old enough',
      'under-age': 'Under 18',
      'limited-as-a-child': 'Hard most days in one of these',
      'marked-family': 'At home, in the family',
      'marked-school': 'At school',
      'marked-community': 'With friends, and in what they take part in',
      diagnosis: 'A diagnosis that counts',
      limited: 'Limits that count',
      extent: 'One of these',
      'two-marked-limits': 'Two areas of daily life need help most days',
      'limits-major-activity': 'A large part of their life is limited',
      'held-by-treatment': 'Treatment holds off limits',
      'disability-income': 'SSI or SSDI because of a mental illness',
      'marked-self-care': 'Washing, dressing, eating',
      'marked-daily-living': 'Cooking, shopping, money',
      'marked-social': 'Being with others',
      'marked-pace': 'Staying with a task',
      'cannot-live-safely': 'Cannot live on their own or be safe without help',
      'risk-of-serious-harm': 'At risk of serious harm',
      'dysfunction-in-role': 'Cannot do what their role asks',
      'risk-of-decline': 'Likely to get much worse without care',
    },
    facts: {
      ageMonths: 'The day of birth, on the record',
      diagnoses: 'Diagnoses, confirmed, or that there is none',
      limitsMajorActivity: 'Finding: a large part of their life is limited',
      heldByTreatment: 'Finding: treatment holds off limits',
      disabilityIncome: 'Finding: SSI or SSDI because of a mental illness',
      markedSelfCare: 'Daily life: washing, dressing, eating',
      markedDailyLiving: 'Daily life: cooking, shopping, money',
      markedSocial: 'Daily life: being with others',
      markedPace: 'Daily life: staying with a task',
      markedFamily: 'Daily life: at home, in the family',
      markedSchool: 'Daily life: at school',
      markedCommunity: 'Daily life: friends, and what they take part in',
      cannotLiveSafely: 'Finding: cannot live safely without help',
      riskOfSeriousHarm: 'Finding: at risk of serious harm',
      dysfunctionInRole: 'Finding: cannot do what their role asks',
      riskOfDecline: 'Finding: likely to get much worse without care',
    },
  },
  es: {
    title: 'Enfermedad mental grave',
    ofAChild: 'Trastorno emocional grave',
    notAdults: 'Tiene menos de 18 años: no se usa la regla para adultos.',
    childRule: (state) =>
      `La regla de ${state} para menores no está aquí: si pertenece a este grupo lo decide el personal clínico, con sus motivos.`,
    federalOfChildren: 'Según la definición federal.',
    proposes: 'Nosotros proponemos; una persona decide.',
    truths: {
      yes: 'La definición parece cumplirse',
      no: 'La definición no parece cumplirse',
      unknown: 'Todavía no se sabe',
    },
    marks: { yes: 'sí', no: 'no', unknown: 'todavía no se sabe' },
    missing: 'Esto lo aclararía:',
    statesOwn: (state) => `Según la definición de ${state}.`,
    federal: (state) => `Según la definición federal: la de ${state} no está aquí.`,
    checked: (day) => `Comparada con su fuente ${day}.`,
    notChecked: 'Nadie ha comparado todavía esta regla con su fuente.',
    criteria: {
      age: 'Edad suficiente',
      'under-age': 'Menos de 18 años',
      'limited-as-a-child': 'Difícil casi todos los días en una de estas',
      'marked-family': 'En casa, con la familia',
      'marked-school': 'En la escuela',
      'marked-community': 'Con amistades y en lo que participa',
      diagnosis: 'Un diagnóstico que cuenta',
      limited: 'Límites que cuentan',
      extent: 'Una de estas',
      'two-marked-limits': 'Dos áreas de la vida diaria con ayuda casi todos los días',
      'limits-major-activity': 'Una parte importante de su vida está limitada',
      'held-by-treatment': 'El tratamiento evita límites',
      'disability-income': 'SSI o SSDI por una enfermedad mental',
      'marked-self-care': 'Lavarse, vestirse, comer',
      'marked-daily-living': 'Cocinar, comprar, dinero',
      'marked-social': 'Estar con otras personas',
      'marked-pace': 'Mantenerse en una tarea',
      'cannot-live-safely': 'No puede vivir por su cuenta ni con seguridad sin ayuda',
      'risk-of-serious-harm': 'Riesgo de un daño grave',
      'dysfunction-in-role': 'No puede cumplir lo que pide su papel',
      'risk-of-decline': 'Es probable que empeore mucho sin atención',
    },
    facts: {
      ageMonths: 'El día de nacimiento, en el registro',
      diagnoses: 'Diagnósticos confirmados, o que no hay ninguno',
      limitsMajorActivity: 'Hallazgo: una parte importante de su vida está limitada',
      heldByTreatment: 'Hallazgo: el tratamiento evita límites',
      disabilityIncome: 'Hallazgo: SSI o SSDI por una enfermedad mental',
      markedSelfCare: 'Vida diaria: lavarse, vestirse, comer',
      markedDailyLiving: 'Vida diaria: cocinar, comprar, dinero',
      markedSocial: 'Vida diaria: estar con otras personas',
      markedPace: 'Vida diaria: mantenerse en una tarea',
      markedFamily: 'Vida diaria: en casa, con la familia',
      markedSchool: 'Vida diaria: en la escuela',
      markedCommunity: 'Vida diaria: amistades y en qué participa',
      cannotLiveSafely: 'Hallazgo: no puede vivir con seguridad sin ayuda',
      riskOfSeriousHarm: 'Hallazgo: riesgo de un daño grave',
      dysfunctionInRole: 'Hallazgo: no puede cumplir lo que pide su papel',
      riskOfDecline: 'Hallazgo: es probable que empeore mucho sin atención',
    },
  },
}
