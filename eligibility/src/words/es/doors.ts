import type { StateDoor } from '../../places/doors.ts'
import type { DoorWords } from '../catalogue.ts'

const designation = [
  'En Arizona se llama designación SMI. SMI quiere decir “enfermedad mental grave”, en inglés “serious mental illness”.',
  'La clínica manda la evaluación a Solari, que decide por el estado. Si dice que no, hay 60 días para apelar.',
  'Con la designación [|la persona ]puede tener un administrador de casos. Esto, y a quién pedirla sin AHCCCS, lo sabemos de una sola fuente; llame para confirmar.',
]

const askClinic =
  'Pida una evaluación SMI en la clínica de AHCCCS. ¿Todavía no hay clínica? El plan le puede decir una.'

export const doors: Readonly<Record<StateDoor, DoorWords>> = {
  'arizona-designation': {
    center: 'la autoridad regional de salud mental (RBHA)',
    programs: {
      'medicaid/case-management': { start: askClinic, goodToKnow: designation },
      'medicaid/health-home': {
        name: 'Un administrador de casos de AHCCCS (Medicaid), con la designación SMI',
        gives: 'Los planes de AHCCCS dan un administrador de casos a quien tiene la designación SMI.',
        start: askClinic,
        goodToKnow: designation,
      },
      'state/mental-health': {
        start:
          'Llame a la autoridad regional de salud mental (RBHA) y pida una evaluación SMI. El 211 tiene el número.',
        goodToKnow: designation,
      },
    },
  },
  'new-york-health-home': {
    center: null,
    programs: {
      'medicaid/health-home': {
        name: 'Alguien que coordina la atención: Health Home (Medicaid de Nueva York)',
        start:
          'Pida al plan de Medicaid “Health Home care management” o, si la enfermedad es grave, “Specialty Mental Health Care Management”.',
        goodToKnow: [
          'Un Health Home no es un lugar para vivir. Es alguien que coordina la atención.',
          'Basta una enfermedad mental grave para pedirlo. Para quien necesita mucho existe Health Home Plus, con más tiempo.',
          'Las agencias que dan Health Home Plus se llaman Specialty Mental Health Care Management. Lo dice la Oficina de Salud Mental de Nueva York.',
        ],
      },
    },
  },
}
