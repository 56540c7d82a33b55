import { all, open } from '../../../criterion.ts'
import type { Program } from '../../../program.ts'
import { noFullStatus } from '../immigration/full-status.ts'

/**
 * Emergency care only, for people whose immigration status does not open full Medicaid. They must fit one of its groups
 * otherwise, which is left to the agency: nobody should work that out before they go to a hospital. It does not pay for a case manager; it is named so that nobody goes without emergency care.
 */
export const emergencyMedicaid: Program = {
  id: 'medicaid/emergency',
  stream: 'medicaid',
  gives: 'cover',
  office: 'state-medicaid',
  law: 'SSA s.1903(v); 42 CFR 440.255',
  lawVerified: false,
  rule: (place) => all(noFullStatus(place), open('emergency', 'agency-decides')),
}
