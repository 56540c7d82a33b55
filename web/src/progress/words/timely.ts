import type { ComparedBy, Step, WHICH, Year } from '@handrail/care/progress'
import type { Language } from '../../staff-ui/surroundings.tsx'

interface TimelyWords {
  readonly tab: string
  readonly title: string
  readonly lead: string
  readonly step: string
  readonly steps: Readonly<Record<Step, string>>
  readonly counts: Readonly<Record<Step, string>>
  readonly year: string
  readonly years: Readonly<Record<Year, string>>
  readonly days: (from: string, to: string) => string
  readonly allSteps: string
  readonly by: Readonly<Record<ComparedBy, string>>
  readonly quarter: (year: string, n: string) => string
  readonly tiers: Readonly<Record<string, string>>
  readonly unknown: string
  readonly group: string
  readonly columns: Readonly<
    Record<(typeof WHICH)[number] | 'median' | 'long' | 'openMedian' | 'share', string>
  >
  readonly everybody: string
  readonly chart: (by: string) => string
  readonly daysOf: (days: number, long: number | null) => string
  readonly tooFew: string
  readonly notShown: string
  readonly within: (kept: number, of: number) => string
  readonly openPeople: (count: number, column: string, group: string) => string
  readonly raceOpensNobody: string
  readonly behind: (column: string, group: string) => string
  readonly person: string
  readonly since: string
  readonly until: string
  readonly stillOpen: string
  readonly lasted: string
  readonly dayCount: (days: number) => string
  readonly seen: (seen: number, listed: number) => string
  readonly beyond: (count: number) => string
  readonly close: string
  readonly standards: string
  readonly noStandard: string
  readonly standard: (count: number, unit: string) => string
  readonly units: Readonly<Record<'calendar' | 'business' | 'working' | 'hour' | 'month', string>>
  readonly verified: (day: string) => string
  readonly unverified: string
  readonly practice: string
  readonly inForce: (day: string) => string
}

const dayEn = (count: number) => (count === 1 ? '1 day' : `${count} days`)
const dayEs = (count: number) => (count === 1 ? '1 día' : `${count} días`)

/** How long each step takes, for whom, and by which standard. */
export const timelyWords: Readonly<Record<Language, TimelyWords>> = {
  en: {
    tab: 'How long it takes',
    title: 'How long does each step take?',
    lead: 'Counted from what was recorded, never typed in. Those who wait still are counted beside those who arrived. Groups under 11, and parts in which few are, are not shown.',
    step: 'Step',
    steps: {
      offered: 'Something was offered',
      attended: 'First time with us',
      assessed: 'Assessed',
      decided: 'Decided',
      assigned: 'Given a case manager',
      contacted: 'Talked with the case manager',
    },
    counts: {
      offered: 'From the request to the day on which a place or a case manager was offered.',
      attended: 'From the request to the first assessment, or the first contact with the case manager.',
      assessed: 'From the request to the day of the first assessment that was signed.',
      decided: 'From the assessment to a no, or to a yes to all three questions.',
      assigned: 'From the decision to the day on which a case manager was given.',
      contacted: 'From the assignment to the first contact with the case manager.',
    },
    year: 'Who asked',
    years: { this: 'In this quarter and the three before', before: 'In the four quarters before those' },
    days: (from, to) => `Requests from ${from} to ${to}.`,
    allSteps: 'All steps',
    by: {
      quarter: 'By quarter of the request',
      program: 'By program',
      payer: 'By who pays',
      language: 'By language',
      county: 'By county',
      tier: 'By urgency when it was first found',
      race: 'By race and ethnicity',
    },
    quarter: (year, n) => `Quarter ${n} of ${year}`,
    tiers: { 0: 'Emergency', 1: 'Crisis', 2: 'Urgent', 3: 'Routine', 4: 'Information only' },
    unknown: 'Not known',
    group: 'Group',
    columns: {
      people: 'People',
      done: 'Arrived',
      open: 'Wait still',
      ended: 'Left before',
      kept: 'In time',
      missed: 'Too late',
      median: 'Half of those who arrived, within',
      long: 'Nine of ten, within',
      openMedian: 'Half of those who wait have waited',
      share: 'Within the standard',
    },
    everybody: 'Everybody',
    chart: (by) => `${by}: days within which half arrived; the pale part: nine of ten`,
    daysOf: (days, long) => (long === null ? dayEn(days) : `${dayEn(days)}; nine of ten: ${dayEn(long)}`),
    tooFew: 'Too few people to show',
    notShown: 'Not shown',
    within: (kept, of) => `${Math.round((100 * kept) / of)}%`,
    openPeople: (count, column, group) => `${count}: ${column}, ${group}. Show who`,
    raceOpensNobody: 'These figures open nobody: a list of people by race is not what this is for.',
    behind: (column, group) => `${column}: ${group}`,
    person: 'Person',
    since: 'From',
    until: 'To',
    stillOpen: 'waits still',
    lasted: 'Days',
    dayCount: dayEn,
    seen: (seen, listed) =>
      seen > listed
        ? `You may see ${seen} of them. The ${listed} longest are listed.`
        : `You may see ${seen} of them.`,
    beyond: (count) =>
      count === 1 ? '1 more belongs to another team.' : `${count} more belong to other teams.`,
    close: 'Close the list',
    standards: 'The standards',
    noStandard: 'We know of no standard for this step here.',
    standard: (count, unit) => `Within ${count} ${unit}`,
    units: {
      calendar: 'days',
      business: 'business days',
      working: 'working days',
      hour: 'hours',
      month: 'months',
    },
    verified: (day) => `Read on ${day}.`,
    unverified: 'Not verified: check it before you rely on it.',
    practice: 'Common practice; no law.',
    inForce: (day) => `In force from ${day}.`,
  },
  es: {
    tab: 'Cuánto tarda',
    title: '¿Cuánto tarda cada paso?',
    lead: 'Se cuenta con lo que quedó anotado; nadie lo escribe a mano. Quienes todavía esperan se cuentan junto a quienes llegaron. No se muestran grupos de menos de 11 ni partes con pocas personas.',
    step: 'Paso',
    steps: {
      offered: 'Se ofreció algo',
      attended: 'Primera vez con nosotros',
      assessed: 'Evaluación hecha',
      decided: 'Decisión tomada',
      assigned: 'Con coordinador de casos',
      contacted: 'Habló con su coordinador de casos',
    },
    counts: {
      offered: 'Desde la solicitud hasta el día en que se ofreció un lugar o un coordinador de casos.',
      attended:
        'Desde la solicitud hasta la primera evaluación, o el primer contacto con el coordinador de casos.',
      assessed: 'Desde la solicitud hasta el día de la primera evaluación firmada.',
      decided: 'Desde la evaluación hasta un no, o un sí a las tres preguntas.',
      assigned: 'Desde la decisión hasta el día en que se asignó un coordinador de casos.',
      contacted: 'Desde la asignación hasta el primer contacto con el coordinador de casos.',
    },
    year: 'Quién lo pidió',
    years: {
      this: 'En este trimestre y los tres anteriores',
      before: 'En los cuatro trimestres anteriores a esos',
    },
    days: (from, to) => `Solicitudes del ${from} al ${to}.`,
    allSteps: 'Todos los pasos',
    by: {
      quarter: 'Por trimestre de la solicitud',
      program: 'Por programa',
      payer: 'Por quién paga',
      language: 'Por idioma',
      county: 'Por condado',
      tier: 'Por urgencia al encontrarla',
      race: 'Por raza y origen étnico',
    },
    quarter: (year, n) => `Trimestre ${n} de ${year}`,
    tiers: { 0: 'Emergencia', 1: 'Crisis', 2: 'Urgente', 3: 'Sin urgencia', 4: 'Solo información' },
    unknown: 'No se sabe',
    group: 'Grupo',
    columns: {
      people: 'Personas',
      done: 'Llegaron',
      open: 'Todavía esperan',
      ended: 'Se fueron antes',
      kept: 'A tiempo',
      missed: 'Tarde',
      median: 'La mitad de quienes llegaron, en',
      long: 'Nueve de diez, en',
      openMedian: 'La mitad de quienes esperan lleva',
      share: 'Dentro de la norma',
    },
    everybody: 'Todas las personas',
    chart: (by) => `${by}: días en que llegó la mitad; la parte clara: nueve de diez`,
    daysOf: (days, long) => (long === null ? dayEs(days) : `${dayEs(days)}; nueve de diez: ${dayEs(long)}`),
    tooFew: 'Muy pocas personas para mostrar',
    notShown: 'No se muestra',
    within: (kept, of) => `${Math.round((100 * kept) / of)} %`,
    openPeople: (count, column, group) => `${count}: ${column}, ${group}. Ver quiénes son`,
    raceOpensNobody: 'Estas cifras no abren a nadie: no son para hacer listas de personas por raza.',
    behind: (column, group) => `${column}: ${group}`,
    person: 'Persona',
    since: 'Desde',
    until: 'Hasta',
    stillOpen: 'todavía espera',
    lasted: 'Días',
    dayCount: dayEs,
    seen: (seen, listed) =>
      seen > listed
        ? `Usted puede ver a ${seen}. Se muestran las ${listed} esperas más largas.`
        : `Usted puede ver a ${seen}.`,
    beyond: (count) => (count === 1 ? '1 más es de otro equipo.' : `${count} más son de otros equipos.`),
    close: 'Cerrar la lista',
    standards: 'Las normas',
    noStandard: 'No conocemos ninguna norma para este paso aquí.',
    standard: (count, unit) => `En ${count} ${unit}`,
    units: {
      calendar: 'días',
      business: 'días hábiles',
      working: 'días laborables',
      hour: 'horas',
      month: 'meses',
    },
    verified: (day) => `Leída el ${day}.`,
    unverified: 'Sin verificar: revísela antes de confiar en ella.',
    practice: 'Práctica común; no es ley.',
    inForce: (day) => `Vigente desde el ${day}.`,
  },
}
