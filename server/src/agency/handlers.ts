import type { Handler } from '../door/handler.ts'
import { absencesHandler, endAbsenceHandler, recordAbsenceHandler } from './absences.ts'
import { addStaffHandler } from './add-staff.ts'
import { changeSettingsHandler } from './change-settings.ts'
import { addCredentialHandler, endCredentialHandler, verifyCredentialHandler } from './credentials.ts'
import { closeDayHandler, closedDaysHandler, openDayHandler } from './days.ts'
import { openAgencyHandler } from './open.ts'
import { overviewHandler } from './overview.ts'
import { addProgramHandler, changeProgramHandler } from './programs.ts'
import { addSiteHandler, changeSiteHandler } from './sites.ts'
import {
  changeLastDayHandler,
  changeStaffHandler,
  endRoleHandler,
  endStaffHandler,
  giveRoleHandler,
  staffListHandler,
  staffMemberHandler,
  staffNamesHandler,
} from './staff.ts'

/** What this room can do and answer. */
export const agencyHandlers: readonly Handler[] = [
  openAgencyHandler,
  overviewHandler,
  changeSettingsHandler,
  addProgramHandler,
  changeProgramHandler,
  addSiteHandler,
  changeSiteHandler,
  closedDaysHandler,
  closeDayHandler,
  openDayHandler,
  staffListHandler,
  staffMemberHandler,
  staffNamesHandler,
  addStaffHandler,
  changeStaffHandler,
  giveRoleHandler,
  endRoleHandler,
  changeLastDayHandler,
  endStaffHandler,
  addCredentialHandler,
  verifyCredentialHandler,
  endCredentialHandler,
  recordAbsenceHandler,
  endAbsenceHandler,
  absencesHandler,
]
