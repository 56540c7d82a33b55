import type { Role } from '@handrail/care'
import type { Language } from '../surroundings.tsx'

/** What each role is called inside a sentence. */
export const roleWords: Readonly<Record<Language, Readonly<Record<Role, string>>>> = {
  en: {
    'intake-worker': 'intake worker',
    clinician: 'licensed clinician',
    'case-manager': 'case manager',
    supervisor: 'supervisor',
    billing: 'billing',
    'agency-admin': 'agency admin',
    auditor: 'auditor',
  },
  es: {
    'intake-worker': 'responsable de admisión',
    clinician: 'profesional con licencia clínica',
    'case-manager': 'administrador/a de casos',
    supervisor: 'responsable de supervisión',
    billing: 'responsable de facturación',
    'agency-admin': 'responsable de la agencia',
    auditor: 'responsable de auditoría',
  },
}

/** Whoever has the role, as one names somebody: "told: …", "for …". */
export const whoWords: Readonly<Record<Language, Readonly<Record<Role, string>>>> = {
  en: roleWords.en,
  es: {
    'intake-worker': 'quien lleva la admisión',
    clinician: 'quien tiene la licencia clínica',
    'case-manager': 'quien lleva el caso',
    supervisor: 'quien supervisa',
    billing: 'quien lleva la facturación',
    'agency-admin': 'quien dirige la agencia',
    auditor: 'quien audita',
  },
}
