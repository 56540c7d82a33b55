import type { RelationKind } from '@handrail/care/people'
import type { Language } from '../../staff-ui/surroundings.tsx'

interface TeamWords {
  readonly add: string
  readonly staff: string
  readonly kind: string
  readonly kindHint: Readonly<Partial<Record<RelationKind, string>>>
  readonly until: string
  readonly untilHint: string
  readonly reason: string
  readonly reasonHint: string
  readonly submit: string
  readonly end: string
  readonly endLead: (name: string) => string
  readonly ends: (when: string) => string
  readonly tab: string
  readonly title: string
  readonly lead: string
  readonly none: string
  readonly columns: Readonly<Record<'person' | 'since' | 'safe' | 'action', string>>
  readonly give: string
  readonly leader: string
  readonly more: string
}

/** Who works with a person, and whom nobody leads yet. */
export const teamWords: Readonly<Record<Language, TeamWords>> = {
  en: {
    add: 'Add someone to the team',
    staff: 'Who',
    kind: 'As what',
    kindHint: { audit: 'An auditor reads for a set time and changes nothing.' },
    until: 'Last day',
    untilHint: 'Leave this empty for no set end. An audit needs one, within 90 days.',
    reason: 'Why',
    reasonHint: 'You may leave this empty. No health words.',
    submit: 'Add to the team',
    end: 'End',
    endLead: (name) => `From then on ${name} does not see this record. What they wrote stays.`,
    ends: (when) => `until ${when}`,
    tab: 'No lead yet',
    title: 'People without a lead',
    lead: 'Nobody leads the work with them yet. Whoever has waited longest comes first.',
    none: 'Everybody has a lead. Whoever is registered next lands here.',
    columns: { person: 'Person', since: 'Registered', safe: 'What is safe', action: 'What you can do' },
    give: 'Choose a lead',
    leader: 'Lead case manager',
    more: 'There are more than are shown. They move up as these find a lead.',
  },
  es: {
    add: 'Agregar a alguien al equipo',
    staff: 'Quién',
    kind: 'Como qué',
    kindHint: { audit: 'Una auditoría lee por un tiempo fijo y no cambia nada.' },
    until: 'Último día',
    untilHint: 'Déjelo vacío si no hay un fin fijo. Una auditoría necesita uno, dentro de 90 días.',
    reason: 'Por qué',
    reasonHint: 'Puede dejarlo vacío. Sin palabras de salud.',
    submit: 'Agregar al equipo',
    end: 'Terminar',
    endLead: (name) => `Desde entonces ${name} no ve este registro. Lo que escribió se queda.`,
    ends: (when) => `hasta ${when}`,
    tab: 'Aún sin responsable',
    title: 'Personas sin responsable',
    lead: 'Todavía nadie dirige el trabajo con ellas. Primero va quien más ha esperado.',
    none: 'Todas las personas tienen responsable. Quien se registre llega aquí.',
    columns: { person: 'Persona', since: 'Registro', safe: 'Qué es seguro', action: 'Qué puede hacer' },
    give: 'Elegir responsable',
    leader: 'A cargo del caso',
    more: 'Hay más de las que se muestran. Suben cuando estas encuentran responsable.',
  },
}
