/** Every dated figure of the library by its name, for those who check, publish or build on them. */

export {
  ASSESSMENT_BUSINESS_DAYS,
  MEDICAID_DECISION,
  PLAN_APPEAL,
  PLAN_DECISION_DAYS,
  SOCIAL_SECURITY_APPEAL_DAYS,
} from '../clocks.ts'
export { POVERTY_GUIDELINES, type PovertyRegion } from '../poverty/guidelines.ts'
export {
  ABD_ASSETS,
  ABD_DISREGARD,
  ABD_INCOME,
  ABD_INCOME_BLIND,
  type AbdIncome,
  HEALTHIER_MISSISSIPPI,
  type HealthierMississippi,
  SSI_LINK,
  type SsiLink,
} from '../programs/us/aged-blind-disabled/values.ts'
export { BASIC_HEALTH } from '../programs/us/basic-health/values.ts'
export {
  COMMUNITY_ENGAGEMENT,
  COMMUNITY_ENGAGEMENT_STATES,
  type CommunityEngagement,
  type EngagementStatus,
  type StateEngagement,
} from '../programs/us/community-engagement/values.ts'
export {
  FIVE_YEAR_WAIT,
  FULL_MEDICAID_STATUSES,
  type ImmigrationStatus,
  LAWFULLY_RESIDING_OPTION,
  SSI_STATUSES,
  type StatusList,
} from '../programs/us/immigration/values.ts'
export {
  APPLICABLE_PERCENTAGES,
  type ApplicableBand,
  COST_SHARING,
  type CostSharing,
  type EnrollmentWindow,
  MARKETPLACE_BELOW_100_EXCEPTION,
  MARKETPLACE_STATUSES,
  OPEN_ENROLLMENT,
  OPEN_ENROLLMENT_OF_STATES,
  PREMIUM_TAX_CREDIT,
} from '../programs/us/marketplace/values.ts'
export {
  ADULT_LIMIT,
  ADULT_RENEWAL,
  type AdultRenewal,
  EXPANSION,
  type Expansion,
  HOURS_WAIVERS,
  type HoursWaiver,
} from '../programs/us/medicaid-adult/values.ts'
export {
  AGE_1_TO_5_LIMIT,
  AGE_6_TO_18_LIMIT,
  INFANT_LIMIT,
  INFANT_MAX_AGE,
  SEPARATE_CHIP_LIMIT,
} from '../programs/us/medicaid-child/values.ts'
export {
  DEPENDENT_CHILD_STUDENT_OPTION,
  type DollarTable,
  type LocalityTable,
  PARENT_DOLLARS_MO,
  PARENT_DOLLARS_VA,
  PARENT_LIMIT,
} from '../programs/us/medicaid-parent/values.ts'
export {
  FROM_CONCEPTION_LIMIT,
  POSTPARTUM_FLOOR,
  POSTPARTUM_MONTHS,
  PREGNANT_CHIP_LIMIT,
  PREGNANT_LIMIT,
} from '../programs/us/medicaid-pregnancy/values.ts'
export { YOUNG_ADULT_LIMIT } from '../programs/us/medicaid-young-adult/values.ts'
export {
  MEDICALLY_NEEDY,
  MEDICALLY_NEEDY_ASSETS,
  MEDICALLY_NEEDY_INCOME,
  type MedicallyNeedy,
  type MedicallyNeedyGroups,
  type NeedyLevel,
  type NeedyShare,
} from '../programs/us/medically-needy/values.ts'
export {
  ALS_WAIT_MONTHS,
  ESRD_WAIT_MONTHS,
  MEDICARE_AGE,
  MEDICARE_BUY_IN_RESIDENCE,
  MEDICARE_STATUSES,
  MEDICARE_STATUSES_OF_ENROLLED,
  PART_A_DEDUCTIBLE,
  PART_A_PREMIUM_FULL,
  PART_A_PREMIUM_REDUCED,
  PART_A_QUARTERS,
  PART_B_DEDUCTIBLE,
  PART_B_PREMIUM,
  SSDI_WAIT_MONTHS,
} from '../programs/us/medicare/values.ts'
export {
  MSP_ASSET_TEST,
  MSP_RESOURCES,
  MSP_STATE_LIMITS,
  MSP_TIERS,
  type MspStateTiers,
  type MspTiers,
  QDWI_RESOURCES_TIMES_SSI,
} from '../programs/us/medicare-savings/values.ts'
export { SLIDING_FEE, SLIDING_FEE_RULES, type SlidingFee } from '../programs/us/sliding-fee/values.ts'
export { SPECIALIZED_RECOVERY } from '../programs/us/specialized-recovery/values.ts'
export { SSDI_AGES, SSDI_STATUSES } from '../programs/us/ssdi/values.ts'
export {
  FEDERAL_BENEFIT_RATE,
  SSI_INCOME_EXCLUSIONS,
  SSI_RESOURCE_LIMIT,
  STUDENT_EARNED_EXCLUSION,
  SUBSTANTIAL_GAINFUL_ACTIVITY,
} from '../programs/us/ssi/values.ts'
export { STATE_COVER, type StateCoverGroup } from '../programs/us/state-cover/values.ts'
export { SMI_FEDERAL, SMI_STATE, type SmiPolicy } from '../programs/us/state-mental-health/policies.ts'
export {
  type CaseManagementRoute,
  OTHER_CASE_MANAGEMENT_ROUTE,
  TCM_ADULTS_SMI,
} from '../programs/us/state-mental-health/values.ts'
export { BUY_IN, type BuyIn } from '../programs/us/working-disabled-buy-in/values.ts'
