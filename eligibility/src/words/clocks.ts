/*
 * Clocks of law that the words quote and that no value file of a program holds. One place, so that they change at
 * once in every language.
 *
 * Compiled 2026-11-23 from the summary of domain rules; the texts of law were not read again for this version.
 */

/** Appeals in a private plan: 29 CFR 2560.503-1; 45 CFR 147.136(b) to (d). */
export const PLAN_APPEAL = { insideDays: 180, outsideMonths: 4, urgentHours: 72 } as const

/** How long a state has to decide on Medicaid: 42 CFR 435.912. */
export const MEDICAID_DECISION = { days: 45, disabilityDays: 90 } as const

/** Each level of appeal of a Social Security decision: 20 CFR 416.1409. */
export const SOCIAL_SECURITY_APPEAL_DAYS = 60
