/** What explains a rule, in Spanish. A citation of a law stays as it is, in any language. */
const SPANISH: Readonly<Record<string, string>> = {
  'Common practice': 'Práctica común',
  'Maine, licensing of mental health agencies (older standard)':
    'Maine, autorización de agencias de salud mental (norma anterior)',
  '60 days in a managed care plan; outside of one the state sets up to 90 (42 CFR 431.221)':
    '60 días en un plan de atención administrada; fuera de uno, el estado fija hasta 90 (42 CFR 431.221)',
  '60 or 65 days for a Medicare plan; the shorter one is kept':
    '60 o 65 días en un plan de Medicare; se cuenta el plazo más corto',
  '30 days where the program has no rule of its own here':
    '30 días cuando el programa no tiene aquí una regla propia',
  'a notice is sent at least 10 days before the date of action':
    'el aviso se envía al menos 10 días antes de la fecha del cambio',
  'facts confirm that the person has died': 'los hechos confirman que la persona murió',
  'a clear written statement, signed by the person, that they want no more, or that they know what must follow':
    'una declaración escrita y clara, firmada por la persona, de que no quiere más o de que sabe lo que debe seguir',
  'admitted to an institution where nothing more can be had under the plan':
    'ingresó en una institución donde el plan ya no puede dar nada más',
  'nobody knows where they are, and mail came back without another address':
    'nadie sabe dónde está, y el correo volvió sin otra dirección',
  'accepted for Medicaid somewhere else': 'fue aceptada para Medicaid en otro lugar',
  "the person's physician prescribed another level of care":
    'el médico de la persona indicó otro nivel de atención',
  'a preadmission screening for a nursing facility, section 1919(e)(7) of the Act':
    'una evaluación previa al ingreso en un hogar de ancianos, sección 1919(e)(7) de la Ley',
  'a transfer or discharge from a nursing facility in less than 10 days':
    'un traslado o alta de un hogar de ancianos en menos de 10 días',
  'probable fraud, shown by facts that were verified where possible: 5 days':
    'fraude probable, mostrado por hechos que se verificaron donde se pudo: 5 días',
  '10 days, as Medicaid gives them (42 CFR 431.211)': '10 días, como los da Medicaid (42 CFR 431.211)',
  'appeal inside a private plan': 'apelación dentro de un plan privado',
  '7 calendar days, 72 hours when urgent, up to 14 days longer; 89 FR 8758 (CMS-0057-F); unanswered in time: 438.404(c)(5); appeals: 438.408':
    '7 días calendario, 72 horas si es urgente, hasta 14 días más; 89 FR 8758 (CMS-0057-F); sin respuesta a tiempo: 438.404(c)(5); apelaciones: 438.408',
  '7 calendar days, 72 hours when urgent; hearings: ordinarily 90 days, 42 CFR 431.244(f)':
    '7 días calendario, 72 horas si es urgente; audiencias: por lo común 90 días, 42 CFR 431.244(f)',
  'Medicare Advantage: 7 calendar days, 72 hours when urgent; appeals: 42 CFR 422.590':
    'Medicare Advantage: 7 días calendario, 72 horas si es urgente; apelaciones: 42 CFR 422.590',
  'any paper that says who somebody is; a letter or two witnesses where there is none':
    'cualquier documento que diga quién es la persona; una carta o dos testigos si no hay ninguno',
  'where somebody stays, from the past 90 days; no address is needed':
    'dónde se queda la persona, de los últimos 90 días; no hace falta una dirección',
  'pay or benefits of the past 60 days, or a statement that there is none':
    'sueldo o beneficios de los últimos 60 días, o una declaración de que no hay ninguno',
  'a card, or an answer of the payer of the past month':
    'una tarjeta, o una respuesta de quien paga del último mes',
  'a signed assessment or a hospital summary of the past 12 months':
    'una valoración firmada o un resumen de hospital de los últimos 12 meses',
  'how somebody gets through the day, rated or told by who knows them, of the past 180 days':
    'cómo se las arregla la persona en su día, valorado o contado por quien la conoce, de los últimos 180 días',
  'earlier care and medicines, as far as somebody has papers':
    'atención y medicinas anteriores, hasta donde haya documentos',
  'case management is chosen freely and refused freely':
    'el manejo de casos se elige libremente y se rechaza libremente',
  'the order, where somebody else may act for the person':
    'la orden, cuando otra persona puede actuar por ella',
  'a letter first, then what was seen at intake, then what the person says':
    'primero una carta, después lo que se vio en la admisión, después lo que dice la persona',
  'a newer paper is asked for two weeks before the one that is here runs out':
    'se pide un documento más nuevo dos semanas antes de que venza el que está aquí',
  '15 days before the service, 72 hours when urgent, up to 15 days longer; appeals: 30 days':
    '15 días antes del servicio, 72 horas si es urgente, hasta 15 días más; apelaciones: 30 días',
}

/** The source of a rule, or what explains it, as a reader reads it. What an agency wrote itself stays as it wrote it. */
export const citedIn = (language: 'en' | 'es', text: string): string =>
  language === 'es' ? (SPANISH[text] ?? text) : text
