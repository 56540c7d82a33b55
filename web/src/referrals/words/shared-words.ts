import type {
  CLOSE_WHY,
  DECLINE_WHY,
  HEARD,
  MANDATES,
  PACKET,
  Source,
  Urgency,
} from '@handrail/care/referrals'

/** Words that staff and people without an account read alike. */
export interface SharedWords {
  readonly sources: Readonly<Record<Source, string>>
  readonly urgencies: Readonly<Record<Urgency, string>>
  readonly packet: Readonly<Record<(typeof PACKET)[number], string>>
  readonly has: Readonly<Record<'present' | 'missing' | 'not-applicable', string>>
  readonly mandates: Readonly<Record<(typeof MANDATES)[number], string>>
  readonly consents: Readonly<Record<'yes' | 'no' | 'not-asked', string>>
  readonly declineWhy: Readonly<Record<(typeof DECLINE_WHY)[number], string>>
  readonly heard: Readonly<Record<(typeof HEARD)[number], string>>
  readonly closeWhy: Readonly<Record<(typeof CLOSE_WHY)[number], string>>
}

export const sharedWords: Readonly<Record<'en' | 'es', SharedWords>> = {
  en: {
    sources: {
      self: 'The person',
      family: 'Family or a friend',
      provider: 'A doctor, therapist or clinic',
      hospital: 'A hospital',
      school: 'A school',
      court: 'A court or probation',
      partner: 'A community organization',
      other: 'Somebody else',
    },
    urgencies: {
      crisis: 'In crisis now',
      urgent: 'Urgent, within a day',
      routine: 'It can wait some days',
      'not-said': 'Not sure',
    },
    packet: {
      'face-sheet': 'Face sheet',
      consent: 'Signed consent, or the legal basis',
      'redisclosure-notice': 'Notice that substance use records may not be passed on',
      coverage: 'Insurance card or coverage',
      assessment: 'Latest assessment with diagnoses',
      medicines: 'Medicine list with who prescribes',
      'safety-plan': 'What is unsafe, and the safety plan',
      'discharge-summary': 'Hospital summary',
      'treatment-plan': 'Treatment plan and who treats now',
      'legal-papers': 'Guardianship, court order, advance directive',
      'social-needs': 'What they need: housing, food, money',
      'access-needs': 'Language and access needs',
    },
    has: { present: 'Ready', missing: 'Missing', 'not-applicable': 'Does not apply' },
    mandates: {
      none: 'No',
      'assisted-outpatient': 'Yes, assisted outpatient treatment',
      'court-order': 'Yes, another court order',
      'probation-or-parole': 'Yes, probation or parole',
      guardian: 'Yes, a guardian decided',
      unknown: 'Not sure',
      'not-asked': 'Not asked',
    },
    consents: { yes: 'Yes', no: 'No', 'not-asked': 'Not asked yet' },
    declineWhy: {
      'outside-our-area': 'They live outside our area',
      'no-such-service': 'We do not offer what they ask for',
      'age-not-served': 'We do not serve people of this age',
    },
    heard: { 'in-person': 'In person', 'by-phone': 'By phone', 'in-writing': 'In writing' },
    closeWhy: {
      'went-on': 'The work went on',
      'not-reached': 'We could not reach them',
      'information-given': 'Information was enough',
      'person-asked': 'The person asked for it',
      answered: 'It has its answer',
      duplicate: 'It is with another request',
    },
  },
  es: {
    sources: {
      self: 'La persona misma',
      family: 'Familia o una amistad',
      provider: 'Médico, terapeuta o clínica',
      hospital: 'Un hospital',
      school: 'Una escuela',
      court: 'Un tribunal o libertad condicional',
      partner: 'Una organización de la comunidad',
      other: 'Otra persona',
    },
    urgencies: {
      crisis: 'En crisis ahora',
      urgent: 'Urgente, en un día',
      routine: 'Puede esperar unos días',
      'not-said': 'No se sabe',
    },
    packet: {
      'face-sheet': 'Hoja de datos',
      consent: 'Consentimiento firmado o base legal',
      'redisclosure-notice': 'Aviso: los registros de uso de sustancias no se pueden pasar a otros',
      coverage: 'Tarjeta de seguro o cobertura',
      assessment: 'Última evaluación con diagnósticos',
      medicines: 'Lista de medicinas y quién las receta',
      'safety-plan': 'Qué no es seguro, y el plan de seguridad',
      'discharge-summary': 'Resumen del hospital',
      'treatment-plan': 'Plan de tratamiento y quién atiende ahora',
      'legal-papers': 'Tutela, orden judicial, voluntad anticipada',
      'social-needs': 'Qué necesita: vivienda, comida, dinero',
      'access-needs': 'Idioma y necesidades de acceso',
    },
    has: { present: 'Listo', missing: 'Falta', 'not-applicable': 'No corresponde' },
    mandates: {
      none: 'No, nadie',
      'assisted-outpatient': 'Sí, tratamiento ambulatorio asistido',
      'court-order': 'Sí, otra orden judicial',
      'probation-or-parole': 'Sí, libertad condicional',
      guardian: 'Sí, lo decidió un tutor',
      unknown: 'No se sabe',
      'not-asked': 'No se preguntó',
    },
    consents: { yes: 'Sí', no: 'No', 'not-asked': 'Aún no se preguntó' },
    declineWhy: {
      'outside-our-area': 'Vive fuera de nuestra zona',
      'no-such-service': 'No ofrecemos lo que pide',
      'age-not-served': 'No atendemos a personas de esta edad',
    },
    heard: { 'in-person': 'En persona', 'by-phone': 'Por teléfono', 'in-writing': 'Por escrito' },
    closeWhy: {
      'went-on': 'El trabajo siguió',
      'not-reached': 'No pudimos comunicarnos',
      'information-given': 'Bastó con información',
      'person-asked': 'La persona lo pidió',
      answered: 'Ya tiene su respuesta',
      duplicate: 'Está con otra solicitud',
    },
  },
}
