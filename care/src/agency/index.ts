/** Agencies, programs, sites, staff, credentials, business calendars. */
export {
  ABSENCE_KINDS,
  type Absence,
  type AbsenceId,
  type AbsenceKind,
  absenceEnded,
  absenceId,
  absenceRecorded,
  absences,
  endAbsence,
  isAwayOn,
  lastDayAway,
  MOST_ABSENCES,
  mayEnterAbsence,
  recordAbsence,
  type WhoIsAway,
} from './absence.ts'
export { addCredential, type CredentialHolder } from './add-credential.ts'
export { addStaff, type StaffToAdd } from './add-staff.ts'
export {
  agencyOpened,
  email,
  line,
  type NewAgency,
  newAgency,
  openAgency,
  type StaffList,
  slug,
  staffAdded,
  zone,
} from './agency.ts'
export {
  addOpenDays,
  type BusinessCalendar,
  calendarName,
  calendarOver,
  type DayThatDiffers,
  federalCalendar,
  openDaysBetween,
} from './business-calendar.ts'
export { changeLastDay, lastDayChanged } from './change-last-day.ts'
export { changeSettings, type Settings, type SettingsNow, settingsChanged } from './change-settings.ts'
export { changeStaff, type StaffToChange, staffChanged } from './change-staff.ts'
export { type CalendarDay, closeDay, type DayEntry, dayClosed, dayOpened } from './close-day.ts'
export { closedDays } from './closed-days.ts'
export {
  CREDENTIAL_KINDS,
  type Credential,
  type CredentialId,
  type CredentialKind,
  type CredentialState,
  credentialAdded,
  credentialEnded,
  credentialId,
  credentialOn,
  credentialVerified,
} from './credential.ts'
export { endCredential } from './end-credential.ts'
export { endStaff, type LeavingStaff, staffLeft } from './end-staff.ts'
export {
  FEDERAL_HOLIDAYS,
  type FederalHoliday,
  federalDaysOff,
  federalHolidayOn,
} from './federal-holidays.ts'
export { openDay } from './open-day.ts'
export { overview } from './overview.ts'
export {
  addProgram,
  changeProgram,
  PROGRAM_KINDS,
  type Program,
  type ProgramKind,
  programAdded,
  programChanged,
} from './programs.ts'
export { endRole, giveRole, type HeldRole, type RolesOfStaff, roleEnded, roleGiven } from './roles.ts'
export { addSite, changeSite, type Site, siteAdded, siteChanged } from './sites.ts'
export { type StaffMember, staffList, staffMember } from './staff-list.ts'
export { MOST_STAFF_NAMED, staffNames } from './staff-names.ts'
export { verifyCredential } from './verify-credential.ts'
