import type { Role } from '@handrail/care'

/** The staff of the demo, plainly invented: one of each role, and enough case managers for a team. */
export const DEMO_STAFF: readonly { readonly name: string; readonly email: string; readonly role: Role }[] = [
  { name: 'Ada Placeholder', email: 'admin@example.org', role: 'agency-admin' },
  { name: 'Dana Specimen', email: 'supervisor@example.org', role: 'supervisor' },
  { name: 'Maribel Demo', email: 'maribel@example.org', role: 'case-manager' },
  { name: 'Theo Testcase', email: 'theo@example.org', role: 'case-manager' },
  { name: 'Nell Sample', email: 'nell@example.org', role: 'case-manager' },
  { name: 'Ines Muestra', email: 'intake@example.org', role: 'intake-worker' },
  { name: 'Cleo Example', email: 'clinician@example.org', role: 'clinician' },
  { name: 'Bo Modelo', email: 'billing@example.org', role: 'billing' },
  { name: 'Abel Prueba', email: 'auditor@example.org', role: 'auditor' },
]
