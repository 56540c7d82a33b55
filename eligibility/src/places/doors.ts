/*
 * States where the door to a case manager has a name of its own that is not that of Medicaid.
 *
 * Arizona: the designation of serious mental illness. A person asks the AHCCCS provider for an evaluation; Solari
 * decides for the state (eligibility.solari-inc.org/eligibility-determination-information, read on 2026-11-26). That a
 * person without AHCCCS asks the regional behavioral health authority, and that the designation brings case management,
 * stands on one page of a family organisation (raisingspecialkids.org, 2023-12-19): it is told as "call to confirm".
 * New York: Health Home care management, and Health Home Plus by agencies named for Specialty Mental Health Care
 * Management (omh.ny.gov/omhweb/adults/health_homes).
 */

import type { StateCode } from './state-codes.ts'

export type StateDoor = 'arizona-designation' | 'new-york-health-home'

export const STATE_DOORS: Readonly<Partial<Record<StateCode, StateDoor>>> = {
  AZ: 'arizona-designation',
  NY: 'new-york-health-home',
}
