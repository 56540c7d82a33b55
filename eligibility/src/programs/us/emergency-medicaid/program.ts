import { all, type Criterion, open, summed } from '../../../criterion.ts'
import type { Place } from '../../../place.ts'
import type { Program } from '../../../program.ts'
import { asCitizen } from '../../../situation.ts'
import { noFullStatus } from '../immigration/full-status.ts'
import { medicaidAtAnyPrice } from '../medicaid-any.ts'

/**
 * Emergency care only, for people who would have Medicaid but for their immigration status. It does not pay for a case
 * manager; it is named so that nobody goes without emergency care.
 */
export const emergencyMedicaid: Program = {
  id: 'medicaid/emergency',
  stream: 'medicaid',
  gives: 'cover',
  opens: 'medicaid-in-an-emergency',
  office: 'state-medicaid',
  law: 'SSA s.1903(v); 42 CFR 440.255',
  lawVerified: false,
  rule: (place) => {
    const mayHave = all(noFullStatus(place), open('emergency', 'agency-decides'))
    const group = butForStatus(place)
    return (situation) => {
      const finding = mayHave(situation)
      if (finding.truth === 'no') return finding
      // Of the groups only a no counts. What is open in them is the agency's: nobody is asked before an emergency.
      const outside = group(situation)
      return outside.truth === 'no' ? outside : finding
    }
  },
}

/** Would be in a group of Medicaid with another status: all of its tests but that one hold (42 CFR 440.255(c)). */
const butForStatus = (place: Place): Criterion => {
  const group = summed('medicaid-likely', medicaidAtAnyPrice(place))
  return (situation) => group(asCitizen(situation))
}
