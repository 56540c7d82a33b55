/** Agencies, programs, sites, staff, credentials, business calendars. */
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
