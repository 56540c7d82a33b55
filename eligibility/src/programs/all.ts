import type { Program } from '../program.ts'
import { agedBlindDisabled, healthierMississippi } from './us/aged-blind-disabled/program.ts'
import { basicHealth } from './us/basic-health/program.ts'
import { healthHome, medicaidCaseManagement } from './us/case-management/program.ts'
import { ccbhc } from './us/ccbhc/program.ts'
import { chipChild, chipFromConception, chipPregnancy } from './us/chip/program.ts'
import { workRule } from './us/community-engagement/program.ts'
import { emergencyMedicaid } from './us/emergency-medicaid/program.ts'
import { formerFosterYouth } from './us/former-foster-youth/program.ts'
import { costSharing, taxCredit } from './us/marketplace/program.ts'
import { georgiaPathways, medicaidAdult } from './us/medicaid-adult/program.ts'
import { medicaidChild } from './us/medicaid-child/program.ts'
import { medicaidParent } from './us/medicaid-parent/program.ts'
import { medicaidPostpartum, medicaidPregnancy } from './us/medicaid-pregnancy/program.ts'
import { medicaidYoungAdult } from './us/medicaid-young-adult/program.ts'
import { medicallyNeedy } from './us/medically-needy/program.ts'
import { medicareCareManagement, medicareCover } from './us/medicare/program.ts'
import { qdwi, qi, qmb, slmb } from './us/medicare-savings/program.ts'
import { privatePlan } from './us/private-plan/program.ts'
import { slidingFee } from './us/sliding-fee/program.ts'
import { specializedRecovery } from './us/specialized-recovery/program.ts'
import { incomeSsdi } from './us/ssdi/program.ts'
import { incomeSsi, medicaidSsi } from './us/ssi/program.ts'
import { stateCover } from './us/state-cover/program.ts'
import { stateMentalHealth } from './us/state-mental-health/program.ts'
import { tribal } from './us/tribal/program.ts'
import { under21 } from './us/under-21/program.ts'
import { veterans } from './us/veterans/program.ts'
import { workingDisabled } from './us/working-disabled-buy-in/program.ts'

/** Every program, in the order of `PROGRAM_IDS`. */
export const PROGRAMS: readonly Program[] = [
  privatePlan,
  taxCredit,
  costSharing,
  basicHealth,
  medicaidCaseManagement,
  healthHome,
  specializedRecovery,
  under21,
  medicaidSsi,
  medicaidAdult,
  georgiaPathways,
  medicaidParent,
  medicaidYoungAdult,
  medicaidPregnancy,
  medicaidPostpartum,
  medicaidChild,
  formerFosterYouth,
  agedBlindDisabled,
  healthierMississippi,
  workingDisabled,
  medicallyNeedy,
  emergencyMedicaid,
  workRule,
  chipChild,
  chipPregnancy,
  chipFromConception,
  medicareCover,
  medicareCareManagement,
  qmb,
  slmb,
  qi,
  qdwi,
  stateMentalHealth,
  slidingFee,
  stateCover,
  incomeSsi,
  incomeSsdi,
  ccbhc,
  veterans,
  tribal,
]
