import type { StateDoor } from '../../places/doors.ts'
import type { DoorWords } from '../catalogue.ts'

const designation = [
  'The word for it in Arizona is an SMI designation. SMI is short for serious mental illness.',
  'The clinic sends its evaluation to Solari, which decides for the state. If the answer is no, [you|they] have 60 days to appeal.',
  'With the designation [you|they] can have a case manager. We have this, and whom to ask without AHCCCS, from one source, so call to confirm.',
]

const askClinic =
  'Ask [your|their] AHCCCS clinic for an SMI evaluation. No clinic yet? [Your|Their] plan can name one.'

export const doors: Readonly<Record<StateDoor, DoorWords>> = {
  'arizona-designation': {
    center: 'the regional behavioral health authority (RBHA)',
    programs: {
      'medicaid/case-management': { start: askClinic, goodToKnow: designation },
      'medicaid/health-home': {
        name: 'A case manager from AHCCCS (Medicaid), with an SMI designation',
        gives: 'AHCCCS plans give a case manager to people who have an SMI designation.',
        start: askClinic,
        goodToKnow: designation,
      },
      'state/mental-health': {
        start:
          'Call the regional behavioral health authority (RBHA), and ask for an SMI evaluation. 211 has the number.',
        goodToKnow: designation,
      },
    },
  },
  'new-york-health-home': {
    center: null,
    programs: {
      'medicaid/health-home': {
        name: 'A Health Home care manager (New York Medicaid)',
        start:
          'Ask [your|their] Medicaid plan for Health Home care management. For a serious mental illness, say Specialty Mental Health Care Management.',
        goodToKnow: [
          'A Health Home is not a place to live. It is a care manager who links [your|their] care.',
          'A serious mental illness is enough to ask. For a high need there is Health Home Plus, with more time for [you|them].',
          'Agencies that give Health Home Plus are named Specialty Mental Health Care Management. The source is the Office of Mental Health of New York.',
        ],
      },
    },
  },
}
