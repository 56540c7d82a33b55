/** Who belongs to the group that a program is for, who is admitted and who pays: three questions, each with its own record. */
export type { IllnessFact, IllnessFacts, MetDiagnosis } from './illness-facts.ts'
export type { IllnessPolicy } from './policies.ts'
export { type IllnessFinding, policyOn, seriousMentalIllness } from './serious-mental-illness.ts'
export type { Weighed } from './weighing.ts'
